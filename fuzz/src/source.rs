//! A directory as that of a crate, with a file that the macro is to read.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use proc_macro2::TokenStream;
use reflect_codegen::{Environment, Features, expand};
use tempfile::TempDir;

/// A new directory with these files.
pub(crate) fn directory(files: &[(&str, &[u8])]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(directory.path().join(name), bytes).unwrap();
    }
    directory
}

/// Expands the macro with these arguments in `directory`: to items that the compiler can parse, or to an
/// error. Neither leaves anything behind.
pub(crate) fn expands(directory: &Path, arguments: &str) {
    let Ok(arguments) = TokenStream::from_str(&format!("::reflect_schema, {arguments}")) else {
        return;
    };
    let before = contents(directory);
    match expand(arguments, &environment(directory)) {
        Ok(tokens) => {
            let text = tokens.to_string();
            if let Err(error) = syn::parse2::<syn::File>(tokens) {
                panic!("{error}\n{text}");
            }
        }
        Err(errors) => {
            let text = errors.to_string();
            assert!(!text.is_empty() && !text.contains("does not survive"), "{text}");
            syn::parse2::<syn::File>(errors.to_compile_error()).unwrap();
        }
    }
    assert!(contents(directory) == before, "the macro has changed what it reads");
}

/// Nothing is refreshed: that would write wherever arguments say.
fn environment(directory: &Path) -> Environment {
    Environment {
        manifest_dir: directory.to_owned(),
        features: Features::ALL,
        offline: false,
        refresh: false,
    }
}

fn contents(directory: &Path) -> BTreeMap<std::ffi::OsString, Vec<u8>> {
    let files = fs::read_dir(directory).unwrap().map(|it| it.unwrap());
    files.map(|it| (it.file_name(), fs::read(it.path()).unwrap_or_default())).collect()
}

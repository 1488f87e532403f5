//! The modules of the runtime are layers, and imports point one way. What the layers are for is in
//! `ARCHITECTURE.md`.

use std::fs;
use std::path::{Path, PathBuf};

/// Each may use those before it.
const LAYERS: [&str; 9] =
    ["value", "error", "table", "ast", "query", "write", "operation", "unit", "sqlite"];

/// The crates of databases, and the only layer that names each.
const DRIVERS: [(&str, &str); 2] = [("rusqlite", "sqlite"), ("libsqlite3_sys", "sqlite")];

/// A source file and its module: `["sqlite", "dialect", "from"]`.
struct Source {
    path: PathBuf,
    module: Vec<String>,
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    let mut directories = vec![root.clone()];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
                continue;
            }
            let relative = path.strip_prefix(&root).unwrap().with_extension("");
            let parts = relative.iter().map(|it| it.to_str().unwrap().to_owned());
            let module: Vec<_> = parts.filter(|it| it != "mod").collect();
            let code = without_comments(&fs::read_to_string(&path).unwrap());
            sources.push(Source { path, module, code });
        }
    }
    assert!(sources.len() > 100, "the sources were not found");
    sources
}

fn without_comments(text: &str) -> String {
    let code = text.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    code.collect::<Vec<_>>().join("\n")
}

/// The modules at the top of the crate that a file names, by `crate::` or by way of `super::`.
fn named(source: &Source) -> Vec<String> {
    let mut named = Vec::new();
    for (root, steps) in [("crate::", 0), ("super::", 1)] {
        for (at, _) in source.code.match_indices(root) {
            // `reflect_crate::`, or the second part of `super::super::`.
            let before = source.code[..at].chars().next_back();
            if before.is_some_and(|it| it.is_alphanumeric() || it == '_' || it == ':') {
                continue;
            }
            let (mut rest, mut steps) = (&source.code[at + root.len()..], steps);
            while let Some(more) = rest.strip_prefix("super::") {
                (rest, steps) = (more, steps + 1);
            }
            if root == "super::" && steps < source.module.len() {
                continue;
            }
            named.extend(first_names(rest));
        }
    }
    named
}

/// The first names of a path or of a list of paths: `value` of `value::{A, B}`, and of
/// `{value::A, error}` both.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start().chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
    };
    let Some(list) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut names, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, char) in list.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&list[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&list[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn layer(name: &str) -> Option<usize> {
    LAYERS.iter().position(|it| *it == name)
}

#[test]
fn no_import_runs_back() {
    let mut wrong = Vec::new();
    let mut imports = 0;
    for source in sources() {
        // The root of the crate lists the layers, and exports what is public.
        let Some(own) = source.module.first().and_then(|it| layer(it)) else { continue };
        for name in named(&source) {
            imports += 1;
            match layer(&name) {
                Some(other) if other > own => {
                    wrong.push(format!("{}: {} names {name}", source.path.display(), LAYERS[own]));
                }
                Some(_) => {}
                // The root exports items of all layers: to name them there hides where they are.
                None => wrong.push(format!("{}: names crate::{name}", source.path.display())),
            }
        }
    }
    assert!(imports > 300, "the imports were not found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_is_a_layer() {
    for source in sources() {
        let top = &source.module[0];
        // The macros of the crate, and those of generated code.
        let is_above = ["lib", "macros", "own_types"].iter().any(|it| top == it);
        assert!(layer(top).is_some() || is_above, "{}", source.path.display());
    }
}

#[test]
fn only_its_engine_names_a_driver() {
    for source in sources() {
        for (driver, engine) in DRIVERS {
            let is_allowed = source.module[0] == engine || source.module[0] == "lib";
            assert!(
                is_allowed || !source.code.contains(driver),
                "{}: {driver}",
                source.path.display()
            );
        }
    }
}

#[test]
fn paths_are_found_in_all_their_forms() {
    let of = |module: &[&str], code: &str| {
        let module = module.iter().map(|&it| it.to_owned()).collect();
        named(&Source { path: PathBuf::new(), module, code: code.to_owned() })
    };
    let inner = ["ast", "expr"];
    assert_eq!(of(&inner, "use crate::value::{A, B};"), ["value"]);
    assert_eq!(
        of(&inner, "use crate::{value::A, error::{B, C}, table};"),
        ["value", "error", "table"]
    );
    assert_eq!(of(&inner, "use super::super::value::A; use super::Op;"), ["value"]);
    assert_eq!(of(&["ast"], "use super::value::A;"), ["value"]);
    assert_eq!(of(&inner, "fn f() -> crate::error::Result<()> {}"), ["error"]);
    assert_eq!(of(&inner, "my_crate::value::A"), [""; 0]);
}

/// The only file with `unsafe`, which stays small enough to be read in one go.
#[test]
fn one_file_is_unsafe() {
    for source in sources() {
        let is_allowed = source.path.ends_with("src/sqlite/raw/mod.rs");
        assert!(is_allowed || !source.code.contains("unsafe "), "{}", source.path.display());
        assert!(!is_allowed || source.code.lines().count() < 300);
    }
}

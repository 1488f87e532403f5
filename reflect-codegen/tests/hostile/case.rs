//! A directory with a file to expand.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime};

use proc_macro2::TokenStream;
use quote::quote;
use reflect_catalog::Catalog;
use reflect_codegen::{Environment, Features};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::outline::{Outline, outline};

/// Long enough for a slow machine, short enough for a test.
const LIMIT: Duration = Duration::from_secs(300);

/// All there is to see of a directory: kinds, times, lengths, bytes.
type Snapshot = BTreeMap<PathBuf, (String, Option<SystemTime>, Vec<u8>)>;

pub(crate) fn database() -> (TempDir, Connection) {
    let directory = tempfile::tempdir().unwrap();
    let conn = Connection::open(directory.path().join("x.db")).unwrap();
    conn.execute_batch("PRAGMA synchronous = OFF").unwrap();
    (directory, conn)
}

/// A database that was made by editing `sqlite_schema`.
pub(crate) fn edited(before: &str, edits: &[&str]) -> TempDir {
    let (directory, conn) = database();
    conn.execute_batch(before).unwrap();
    conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
    for edit in edits {
        conn.execute(edit, []).unwrap();
    }
    directory
}

/// Expands `x.db` and looks at the directory before and after.
pub(crate) fn expand(directory: &Path) -> Result<(Catalog, Outline), String> {
    expand_file(directory, "x.db")
}

pub(crate) fn error(directory: &Path) -> String {
    match expand(directory) {
        Ok((catalog, _)) => panic!("it could be read: {:?}", catalog.tables),
        Err(message) => message,
    }
}

pub(crate) fn expand_file(directory: &Path, file: &str) -> Result<(Catalog, Outline), String> {
    let before = snapshot(directory);
    let (sender, receiver) = mpsc::channel();
    let (base, given) = (directory.to_owned(), file.to_owned());
    thread::spawn(move || sender.send(read(&base, &given)));
    let result = receiver.recv_timeout(LIMIT);
    let result = result.unwrap_or_else(|_| panic!("{file}: a panic, or not done in {LIMIT:?}"));
    assert!(snapshot(directory) == before, "{file}: the directory has changed");
    if let Err(message) = &result {
        assert!(message.contains(file), "{file}: {message}");
    }
    result
}

fn read(directory: &Path, file: &str) -> Result<(Catalog, Outline), String> {
    let environment = Environment {
        manifest_dir: directory.to_owned(),
        features: Features::ALL,
        offline: false,
        refresh: true,
    };
    let arguments = quote!(::reflect_schema, #file);
    let tokens = reflect_codegen::expand(arguments.clone(), &environment);
    let tokens = tokens.map_err(|error| error.to_string())?;
    let catalog = reflect_codegen::catalog(arguments, &environment);
    let catalog = catalog.map_err(|error| error.to_string())?;
    let rows = check(&catalog, tokens);
    Ok((catalog, rows))
}

/// Fails unless the expansion declares the rows of the catalog and nothing else, as tokens, as
/// text, and as text that is meant to be read.
fn check(catalog: &Catalog, tokens: TokenStream) -> Outline {
    let text: TokenStream = tokens.to_string().parse().unwrap();
    let pretty = prettyplease::unparse(&syn::parse2(tokens.clone()).unwrap());
    let found = outline(tokens);
    assert_eq!(outline(text), found);
    // rustc takes a lone carriage return in no comment.
    if !pretty.replace("\r\n", "\n").contains('\r') {
        assert_eq!(outline(pretty.parse().unwrap()), found);
    }
    let tables = catalog.tables.iter().map(|it| (&it.name, &it.columns));
    let views = catalog.views.iter().map(|it| (&it.name, &it.columns));
    let expected: BTreeMap<&String, Vec<&String>> = tables
        .chain(views)
        .map(|(name, columns)| (name, columns.iter().map(|it| &it.name).collect()))
        .collect();
    let actual: BTreeMap<&String, Vec<&String>> =
        found.values().map(|row| (&row.table, row.columns.iter().collect())).collect();
    assert_eq!(actual, expected);
    assert_eq!(found.len(), expected.len());
    found
}

fn snapshot(directory: &Path) -> Snapshot {
    let mut found = Snapshot::new();
    let own = fs::metadata(directory).unwrap();
    found.insert(directory.to_owned(), (String::new(), own.modified().ok(), Vec::new()));
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::symlink_metadata(&path).unwrap();
        if metadata.is_dir() {
            found.extend(snapshot(&path));
        }
        let kind = format!("{:?} {:?}", metadata.file_type(), metadata.permissions());
        let description = format!("{kind} {}", metadata.len());
        let bytes = if metadata.is_file() { start(&path) } else { Vec::new() };
        found.insert(path, (description, metadata.modified().ok(), bytes));
    }
    found
}

/// As much as any real file here has; one is 4 GiB of nothing.
fn start(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(file) = fs::File::open(path) {
        file.take(4 << 20).read_to_end(&mut bytes).unwrap();
    }
    bytes
}

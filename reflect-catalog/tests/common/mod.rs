//! What several tests need.

#![allow(dead_code, reason = "each test uses some of it")]

use std::env;
use std::path::{Path, PathBuf};

use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Catalog, Table};
use rusqlite::Connection;

pub(crate) fn database(ddl: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(ddl).unwrap_or_else(|error| panic!("{ddl}: {error}"));
    conn
}

pub(crate) fn read(ddl: &str) -> Catalog {
    Inspector::new(&database(ddl)).catalog().unwrap()
}

/// The catalog of a schema in which everything can be read.
pub(crate) fn inspect(ddl: &str) -> Catalog {
    let catalog = read(ddl);
    assert_eq!(catalog.unreadable, [], "{ddl}");
    catalog
}

/// The table `c` of a schema.
pub(crate) fn child(ddl: &str) -> Table {
    inspect(ddl).table("c").unwrap_or_else(|| panic!("{ddl}")).clone()
}

/// Part of the data that is shared between projects, where it is at hand.
pub(crate) fn shared(part: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let directory = env::var_os("REFLECT_SHARED_DATA").map_or(beside, PathBuf::from);
    let path = directory.join(part);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: there is no {}", path.display());
    None
}

/// The files with this extension, by name.
pub(crate) fn files(directory: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|it| it == extension)).collect();
    files.sort();
    files
}

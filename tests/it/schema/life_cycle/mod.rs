//! The life of a database: created, opened with options, compared, emptied.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod create;
mod databases;
mod drop;
mod options;
mod verdicts;

use std::fs;
use std::path::{Path, PathBuf};

use reflect_schema::Schema;
use reflect_schema::catalog::Catalog;
use reflect_schema::catalog::Fingerprint;
use reflect_schema::catalog::sqlite::Inspector;
use reflect_schema::rusqlite::Connection;
use tempfile::TempDir;

use crate::support::chinook;

/// A directory with a copy of Chinook.
fn copy() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("chinook.db");
    fs::copy("examples/chinook.db", &path).unwrap();
    (directory, path)
}

fn files(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let mut names: Vec<_> =
        entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A database in memory; foreign keys are enforced.
fn database(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

/// What the macro makes of a script, but for the code.
fn schema(sql: &str, left_out: &'static [&'static str]) -> &'static Schema {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(sql).unwrap();
    schema_of(&Inspector::new(&conn).catalog().unwrap(), left_out)
}

fn schema_of(catalog: &Catalog, left_out: &'static [&'static str]) -> &'static Schema {
    let json = String::leak(catalog.to_json().unwrap());
    Box::leak(Box::new(Schema::new(json, Fingerprint::of(catalog).0, left_out)))
}

/// The names of all that the database has, apart from SQLite's own.
fn names(conn: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY name";
    let mut names = conn.prepare(sql).unwrap();
    names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn pragma(conn: &Connection, name: &str) -> String {
    let value = |row: &reflect_schema::rusqlite::Row<'_>| {
        Ok(match row.get_ref(0)?.data_type() {
            reflect_schema::rusqlite::types::Type::Text => row.get(0)?,
            _ => row.get::<_, i64>(0)?.to_string(),
        })
    };
    conn.pragma_query_value(None, name, value).unwrap()
}

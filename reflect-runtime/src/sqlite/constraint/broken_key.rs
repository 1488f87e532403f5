//! Foreign keys that lead nowhere: SQLite does not even prepare statements that would have to follow them
//! (<https://sqlite.org/foreignkeys.html#fk_indexes>).

use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Broken, ForeignKey, same_name};
use rusqlite::{Connection, ffi};

use crate::error::{BrokenKey, Error, ErrorKind};

/// The error with the foreign key that it is about, if it is about one. The statement writes rows of
/// these tables.
#[cold]
pub(in crate::sqlite) fn find_key(conn: &Connection, error: Error, tables: &[&str]) -> Error {
    let found = error.driver().and_then(|source| key(conn, source, tables));
    match (found, error.into_kind()) {
        (Some(key), ErrorKind::Database { source, .. }) => {
            Error::new(ErrorKind::BrokenForeignKey { key, source })
        }
        (_, kind) => Error::new(kind),
    }
}

fn key(conn: &Connection, source: &rusqlite::Error, tables: &[&str]) -> Option<BrokenKey> {
    let rusqlite::Error::SqliteFailure(code, Some(message)) = source else { return None };
    // The catalog is read only where it may be worth that.
    let is_meant = message.starts_with(MISMATCH) || message.starts_with(NO_TABLE);
    if code.extended_code != ffi::SQLITE_ERROR || !is_meant {
        return None;
    }
    let catalog = Inspector::new(conn).catalog().ok()?;
    let keys = catalog.tables.iter().flat_map(|table| {
        let broken = |key| Some((table.name.as_str(), key, broken(key)?));
        table.foreign_keys.iter().filter_map(broken)
    });
    let mut found = keys.filter(|(child, key, reason)| {
        let is_child = tables.iter().any(|it| same_name(it, child));
        match reason {
            Broken::MissingTable => is_child && *message == format!("{NO_TABLE}{}", key.parent),
            _ => same_name(message, &mismatch(child, &key.parent)),
        }
    });
    let (child, key, reason) = found.next()?;
    // Two keys between the same tables can't be told apart.
    found.next().is_none().then(|| BrokenKey {
        table: child.to_owned(),
        columns: key.columns.clone(),
        parent: key.parent.clone(),
        parent_columns: key.parent_columns.clone(),
        reason,
    })
}

fn broken(key: &ForeignKey) -> Option<Broken> {
    key.broken
}

const MISMATCH: &str = "foreign key mismatch - ";
const NO_TABLE: &str = "no such table: main.";

/// SQLite's sentence, with the parent as it is written in the declaration.
fn mismatch(child: &str, parent: &str) -> String {
    let [child, parent] = [child, parent].map(|it| it.replace('"', "\"\""));
    format!("{MISMATCH}\"{child}\" referencing \"{parent}\"")
}

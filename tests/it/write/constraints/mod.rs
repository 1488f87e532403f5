//! What the errors of violated constraints say: the right names, whatever they are, and nothing that
//! isn't so; and that finding it out leaves no trace.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod broken_keys;
mod names;
mod references;
mod traces;

use reflect_schema::rusqlite::Connection;
use reflect_schema::{BrokenReference, Error, ErrorKind};

use crate::support::chinook;

/// Runs a statement that must fail, as a statement of ours: the table only says how to read rows.
fn fail(conn: &Connection, sql: &str) -> Error {
    chinook::Genre::from_sql(conn, sql, []).unwrap_err()
}

fn database(schema: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    conn.execute_batch(schema).unwrap();
    conn
}

/// The key that was broken, and whether the parent's row was taken away.
fn reference(error: &Error) -> Option<&BrokenReference> {
    match error.kind() {
        ErrorKind::ForeignKeyViolation { reference, .. } => reference.as_ref(),
        other => panic!("{other:?}"),
    }
}

const MUSIC: &str = "CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY, Name);
    CREATE TABLE Album (AlbumId INTEGER PRIMARY KEY, ArtistId REFERENCES Artist, Title);
    INSERT INTO Artist VALUES (1, 'Ada'), (2, 'Bob');
    INSERT INTO Album VALUES (10, 1, 'Engines'), (11, 2, 'Notes');";

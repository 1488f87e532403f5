//! The bytes of a database file.

use crate::source::{directory, expands};

/// What follows it is the file that SQLite keeps beside a database.
const WAL: &[u8] = b"\n-wal\n";
const JOURNAL: &[u8] = b"\n-journal\n";

/// Reads the bytes as the macro reads a database file.
pub fn check(input: &[u8]) {
    let (input, journal) = split(input, JOURNAL);
    let (database, wal) = split(input, WAL);
    let mut files = vec![("app.db", database)];
    files.extend(wal.map(|it| ("app.db-wal", it)));
    files.extend(journal.map(|it| ("app.db-journal", it)));
    let directory = directory(&files);
    expands(directory.path(), r#""app.db""#);
}

fn split<'i>(input: &'i [u8], mark: &[u8]) -> (&'i [u8], Option<&'i [u8]>) {
    match input.windows(mark.len()).position(|it| it == mark) {
        Some(at) => (&input[..at], Some(&input[at + mark.len()..])),
        None => (input, None),
    }
}

use crate::error::{Error, ErrorKind};

/// The beginnings of what SQLite says of a query that its full-text search can't read
/// (<https://sqlite.org/fts5.html#full_text_query_syntax>); a word before a colon or a minus is a column
/// to it.
const SAID: [&str; 5] = [
    "fts5: ",
    "unterminated string",
    "no such column: ",
    "unknown special query: ",
    "malformed MATCH",
];

/// The error as one of the search, if it is about the text that is searched for.
#[cold]
pub(in crate::sqlite) fn find_search(error: Error, table: Option<&'static str>) -> Error {
    let is_meant = error.driver().is_some_and(|source| match source {
        rusqlite::Error::SqliteFailure(_, Some(said)) => SAID.iter().any(|it| said.starts_with(it)),
        _ => false,
    });
    match (table, error.into_kind()) {
        (Some(table), ErrorKind::Database { source, .. }) if is_meant => {
            Error::new(ErrorKind::InvalidSearch { table, source })
        }
        (_, kind) => Error::new(kind),
    }
}

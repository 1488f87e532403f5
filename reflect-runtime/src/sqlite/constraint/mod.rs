//! The names in errors of violated constraints. SQLite says them in a sentence, and of foreign keys nothing at
//! all; here it becomes a kind of error with names that a program can compare.
//!
//! `message` takes the sentence apart, `lookup` finds out which table and columns it means where
//! names make it ambiguous, and `trial` and `orphans` tell which foreign key was in the way.
//! A name that can't be told for certain is left out.

mod broken_key;
mod census;
mod lookup;
mod message;
mod orphans;
mod program;
mod search;
mod text;
mod trial;

pub(super) use census::Census;

use rusqlite::{Connection, ffi};

use crate::error::{Error, ErrorKind};
pub(super) use broken_key::find_key;
use lookup::Lookup;
use message::Fault;
use orphans::{Cause, Search};
pub(super) use search::find_search;

/// The kind of an error, by the error alone.
#[cold]
pub(super) fn classify(source: rusqlite::Error, sql: Option<&str>) -> ErrorKind {
    use rusqlite::ErrorCode::{DatabaseBusy, DatabaseLocked, DiskFull, ReadOnly};
    match source.sqlite_error_code() {
        Some(DatabaseBusy | DatabaseLocked) => ErrorKind::Busy(Box::new(source)),
        Some(DiskFull) => ErrorKind::Full(Box::new(source)),
        Some(ReadOnly) => ErrorKind::ReadOnly(Box::new(source)),
        _ => {
            if let Some(fault) = Fault::of(&source) {
                return fault.kind(&Lookup::nowhere(), source);
            }
            let source = Box::new(without_sql(source, sql));
            ErrorKind::Database { sql: sql.map(str::to_owned), source }
        }
    }
}

/// An error that repeats its statement, without that.
fn without_sql(source: rusqlite::Error, sql: Option<&str>) -> rusqlite::Error {
    if matches!(source, rusqlite::Error::SqliteFailure(..)) {
        return source;
    }
    let code = std::error::Error::source(&source).and_then(|it| it.downcast_ref::<ffi::Error>());
    let (Some(code), Some(sql)) = (code.copied(), sql) else { return source };
    match source.to_string().split_once(&format!(" in {sql} at offset ")) {
        Some((message, _)) => rusqlite::Error::SqliteFailure(code, Some(message.to_owned())),
        None => source,
    }
}

/// An error of a statement, with what the database tells of the constraint that it broke.
///
/// Of a foreign key the error says only that there is one, until [`find_reference`] is asked.
#[cold]
pub(super) fn explain(conn: &Connection, source: rusqlite::Error, sql: Option<&str>) -> Error {
    Error::new(match Fault::of(&source) {
        Some(fault) => fault.kind(&Lookup::of(conn, sql), source),
        None => classify(source, sql),
    })
}

/// Adds to an error of a statement which foreign key was in the way, if that was what it was.
///
/// The statement is run again where its effects are undone. It must be reset and its parameters bound as
/// they were.
#[cold]
pub(super) fn find_reference(
    conn: &Connection,
    error: Error,
    sql: &str,
    run_again: &mut dyn FnMut() -> rusqlite::Result<()>,
) -> Error {
    match error.into_open_reference() {
        Ok(source) => {
            let refused_at_once =
                code(&source).is_some_and(|it| it == ffi::SQLITE_CONSTRAINT_TRIGGER);
            let reference = trial::reference(conn, sql, run_again, refused_at_once);
            let source = Box::new(source);
            Error::new(ErrorKind::ForeignKeyViolation { reference, source })
        }
        Err(error) => error,
    }
}

/// The error of a `COMMIT` that failed. `roll_back` has to undo the transaction, which is still open.
///
/// The broken reference is found in two steps: rows that refer to nothing are looked for while the
/// transaction is open; once it is undone, those that did so before are left out.
#[cold]
pub(super) fn failed_commit(
    conn: &Connection,
    source: rusqlite::Error,
    roll_back: impl FnOnce(),
) -> Error {
    if !matches!(Fault::of(&source), Some(Fault::ForeignKey)) {
        roll_back();
        return source.into();
    }
    let mut search = Search::new(conn);
    let found = search.as_mut().map(|search| search.orphans(None, Cause::Any));
    roll_back();
    let reference = search.zip(found).and_then(|(search, found)| search.blame(&found, true));
    Error::new(ErrorKind::ForeignKeyViolation { reference, source: Box::new(source) })
}

/// Runs a statement to its end.
pub(super) fn run(statement: &mut rusqlite::Statement<'_>) -> rusqlite::Result<()> {
    let mut rows = statement.raw_query();
    while rows.next()?.is_some() {}
    Ok(())
}

/// SQLite's extended code (<https://sqlite.org/rescode.html#extrc>).
pub(super) fn code(error: &rusqlite::Error) -> Option<i32> {
    match error {
        rusqlite::Error::SqliteFailure(error, _) => Some(error.extended_code),
        _ => None,
    }
}

//! The texts of errors.

use std::fmt;

use super::{Error, ErrorKind};
use crate::constraint;
use crate::life_cycle::write_error;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        match self.kind() {
            ErrorKind::NotFound { table, key } => write!(f, "no row in `{table}` with {key}"),
            kind @ (ErrorKind::Stale { .. }
            | ErrorKind::Ignored { .. }
            | ErrorKind::Unfiltered { .. }
            | ErrorKind::OtherUnit { .. }
            | ErrorKind::RolledBack) => of_writing(f, kind),
            ErrorKind::Orphan { table, columns, row, parent, key } => {
                write!(f, "`{table}.{}`", columns.join(", "))?;
                if !row.0.is_empty() {
                    write!(f, " (row {row})")?;
                }
                write!(f, " refers to a row of `{parent}` that does not exist: {key}")
            }
            ErrorKind::Decode { table, column, row, mismatch } => {
                write!(f, "`{table}.{column}`: {mismatch}")?;
                row.as_ref().map_or(Ok(()), |row| write!(f, " (row {row})"))
            }
            ErrorKind::NullKey { table, column } => {
                write!(f, "`{table}.{column}`: NULL in a column of the primary key")
            }
            ErrorKind::Encode { table, column, mismatch } => {
                write!(f, "`{table}.{column}` can't take this value: {mismatch}")
            }
            ErrorKind::DecodeResult { position, mismatch } => {
                write!(f, "value {position} of the result: {mismatch}")
            }
            ErrorKind::Unfit { mismatch } => {
                write!(f, "this value can't be used in a query: {mismatch}")
            }
            ErrorKind::NotOne { found: 0 } => f.write_str("no row, where there should be one"),
            ErrorKind::NotOne { .. } => f.write_str("more than one row, where there should be one"),
            ErrorKind::OutOfScope { column: Some((table, column)) } => {
                write!(
                    f,
                    "the query uses `{table}.{column}` of another query, which it is no part of"
                )
            }
            ErrorKind::OutOfScope { column: None } => {
                f.write_str("the query uses a value of another query, which it is no part of")
            }
            ErrorKind::WithinItself { table } => {
                let of = if table.is_empty() { String::new() } else { format!(" of `{table}`") };
                write!(
                    f,
                    "a query{of} is used within a copy of itself, so that their columns can't be told \
                     apart: begin the inner one with a query of its own"
                )
            }
            ErrorKind::InvalidQuery { mistake } => {
                write!(f, "this query can't be run: {mistake}")
            }
            ErrorKind::Cursor { mistake } => write!(f, "this cursor {mistake}"),
            ErrorKind::ResultColumn { table, column, found } => {
                let times = found.iter().filter(|it| it.eq_ignore_ascii_case(column)).count();
                let what = if times > 1 { "has more than one" } else { "has no" };
                let found = found.join("`, `");
                write!(
                    f,
                    "the result {what} column `{column}`, which a row of `{table}` is read from; it has `{found}`"
                )
            }
            ErrorKind::MissingTable { table } => {
                write!(f, "the database has no table `{table}`, which this code was built for")
            }
            ErrorKind::MissingColumn { table, column } => {
                write!(f, "table `{table}` has no column `{column}`, which this code was built for")
            }
            kind @ (ErrorKind::Incompatible(_)
            | ErrorKind::ExistsOtherwise(_)
            | ErrorKind::ReferredTo { .. }
            | ErrorKind::NoDatabase { .. }
            | ErrorKind::DatabaseExists { .. }
            | ErrorKind::NotADatabase { .. }
            | ErrorKind::JournalMode { .. }) => write_error(f, kind),
            ErrorKind::Busy(_) => f.write_str("the database is locked by another connection"),
            ErrorKind::Sqlite { source, sql: None } => source.fmt(f),
            ErrorKind::Sqlite { source, sql: Some(sql) } => write!(f, "{source} (in `{sql}`)"),
            ErrorKind::Aborted(error) => error.fmt(f),
            other => constraint::display(other, f),
        }
    }
}

/// The texts of what keeps a row from being written.
fn of_writing(f: &mut fmt::Formatter<'_>, kind: &ErrorKind) -> fmt::Result {
    match kind {
        ErrorKind::Stale { table, key } => {
            write!(f, "the row of `{table}` with {key} was changed since it was read")
        }
        ErrorKind::Ignored { table } => {
            write!(
                f,
                "a trigger of `{table}`, or a key with ON CONFLICT IGNORE, keeps the row from being \
                 there as it was written"
            )
        }
        ErrorKind::Unfiltered { table } => write!(
            f,
            "no filter says which rows of `{table}` to write: filter them, or say `everything()`"
        ),
        ErrorKind::OtherUnit { table } => {
            write!(f, "a unit of work can't use the row of `{table}` that another one is to write")
        }
        ErrorKind::RolledBack => f.write_str(
            "the transaction is over already: SQLite has rolled it back because of an earlier \
             error, or it was ended by hand",
        ),
        _ => Ok(()),
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            ErrorKind::Busy(source)
            | ErrorKind::Full(source)
            | ErrorKind::ReadOnly(source)
            | ErrorKind::UniqueViolation { source, .. }
            | ErrorKind::ForeignKeyViolation { source, .. }
            | ErrorKind::CheckViolation { source, .. }
            | ErrorKind::NotNullViolation { source, .. }
            | ErrorKind::TypeViolation { source, .. }
            | ErrorKind::Rejected { source, .. }
            | ErrorKind::Sqlite { source, .. } => Some(source),
            ErrorKind::NotADatabase { source, .. } => Some(source),
            ErrorKind::Aborted(error) => Some(&**error),
            _ => None,
        }
    }
}

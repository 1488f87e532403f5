//! The texts of errors. Each match is exhaustive: a kind without a text does not compile.

use std::fmt::{self, Display as _};

use reflect_catalog::diff::{Difference, Level, Report};

use super::{BoxError, Error, ErrorKind, RowKey};

/// One value that does not fit is seldom alone.
const CHECK: &str = "; `cargo reflect check` lists all such values";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        write_kind(f, self.kind())
    }
}

#[expect(clippy::too_many_lines, reason = "a text for each kind")]
fn write_kind(f: &mut fmt::Formatter<'_>, kind: &ErrorKind) -> fmt::Result {
    match kind {
        ErrorKind::NotFound { table, key } => write!(f, "no row in `{table}` with {key}"),
        ErrorKind::Stale { table, key, column: None } => {
            write!(f, "the row of `{table}` with {key} was changed since it was read")
        }
        ErrorKind::Stale { table, key, column: Some(column) } => {
            write!(f, "`{table}.{column}` of the row with {key} was changed since it was read")
        }
        ErrorKind::InvalidChange { table, column, mistake } => {
            write!(f, "`{table}.{column}` can't be changed so: {mistake}")
        }
        ErrorKind::Ignored { table } => write!(
            f,
            "a trigger of `{table}`, or a key with ON CONFLICT IGNORE, keeps the row from being \
             there as it was written"
        ),
        ErrorKind::Unfiltered { table } => write!(
            f,
            "no filter says which rows of `{table}` to write: filter them, or say `everything()`"
        ),
        ErrorKind::OtherUnit { table } => {
            write!(f, "a unit of work can't use the row of `{table}` that another one is to write")
        }
        ErrorKind::Orphan { table, columns, row, parent, key } => {
            write_orphan(f, (table, columns, row), (parent, key))
        }
        ErrorKind::Decode { table, column, row, mismatch } => {
            write!(f, "`{table}.{column}`: {mismatch}")?;
            row.as_ref().map_or(Ok(()), |row| write!(f, " (row {row})"))?;
            f.write_str(CHECK)
        }
        ErrorKind::NullKey { table, column } => {
            write!(f, "`{table}.{column}`: NULL in a column of the primary key{CHECK}")
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
        ErrorKind::NotOne { table, found } => {
            let rows = if *found == 0 { "no row" } else { "more than one row" };
            let of = table.map_or_else(String::new, |table| format!(" of `{table}`"));
            write!(f, "{rows}{of}, where there should be one")
        }
        ErrorKind::OutOfScope { column } => write_out_of_scope(f, *column),
        ErrorKind::WithinItself { table } => {
            let of = if table.is_empty() { String::new() } else { format!(" of `{table}`") };
            write!(
                f,
                "a query{of} is used within a copy of itself, so that their columns can't be told \
                 apart: begin the inner one with a query of its own"
            )
        }
        ErrorKind::InvalidQuery { mistake } => write!(f, "this query can't be run: {mistake}"),
        ErrorKind::InvalidSearch { table, source } => write!(
            f,
            "`{table}` can't be searched for this text: {}; `fts_phrase(\"…\")` makes a phrase of any text",
            Cut(&source.to_string())
        ),
        ErrorKind::Cursor { mistake } => write!(f, "this cursor {mistake}"),
        ErrorKind::ResultColumn { table, column, found } => {
            write_result_column(f, table, column, found)
        }
        ErrorKind::MissingTable { table } => {
            write!(f, "the database has no table `{table}`, which this code was built for")
        }
        ErrorKind::MissingColumn { table, column } => {
            write!(f, "table `{table}` has no column `{column}`, which this code was built for")
        }
        ErrorKind::Incompatible(differences) => write_differences(
            f,
            "the database does not have the schema that this code was built for",
            differences,
        ),
        ErrorKind::ExistsOtherwise(differences) => write_differences(
            f,
            "nothing was created, since the database has some of it in another form",
            differences,
        ),
        ErrorKind::ReferredTo { table, columns, parent } => write!(
            f,
            "nothing was dropped, since rows of `{table}`, which is no part of this schema, refer \
             to `{parent}` by `{}`",
            columns.join(", ")
        ),
        ErrorKind::NoDatabase { path } => write!(f, "there is no database at {}", path.display()),
        ErrorKind::DatabaseExists { path } => {
            write!(f, "there is a database already at {}", path.display())
        }
        ErrorKind::NotADatabase { path, source } => write!(f, "{}: {source}", path.display()),
        ErrorKind::JournalMode { found } => write!(
            f,
            "the database can't be put into WAL mode: it stays in the journal mode `{found}`"
        ),
        ErrorKind::UniqueViolation { table, columns, index, source } => {
            write_unique(f, table, columns, index.as_deref(), source)
        }
        ErrorKind::ForeignKeyViolation { reference: Some(reference), .. } => reference.fmt(f),
        ErrorKind::ForeignKeyViolation { reference: None, .. } => {
            f.write_str("a foreign key would refer to a row that does not exist")
        }
        ErrorKind::BrokenForeignKey { key, .. } => key.fmt(f),
        ErrorKind::CheckViolation { table, name, expression, .. } => {
            let subject = if table.is_empty() { "a row" } else { &format!("`{table}`") };
            match name {
                Some(name) => write!(f, "{subject} breaks the check `{name}`: {expression}"),
                None => write!(f, "{subject} breaks a check: {expression}"),
            }
        }
        ErrorKind::NotNullViolation { column, source, .. } if column.is_empty() => source.fmt(f),
        ErrorKind::NotNullViolation { table, column, .. } => {
            write!(f, "`{table}.{column}` can't be NULL")
        }
        ErrorKind::TypeViolation { column, source, .. } if column.is_empty() => source.fmt(f),
        ErrorKind::TypeViolation { table, column, expected, found, .. } => {
            write!(f, "`{table}.{column}` is {expected} and can't hold a value of type {found}")
        }
        ErrorKind::Rejected { message, .. } => f.write_str(message),
        ErrorKind::Full(_) => {
            f.write_str("the disk is full, or the database as large as it may be")
        }
        ErrorKind::ReadOnly(_) => f.write_str("the database can only be read"),
        ErrorKind::Busy(_) => f.write_str("the database is locked by another connection"),
        ErrorKind::RolledBack => f.write_str(
            "the transaction is over already: SQLite has rolled it back because of an earlier \
             error, or it was ended by hand",
        ),
        ErrorKind::Database { source, sql: None } => Cut(&source.to_string()).fmt(f),
        ErrorKind::Database { source, sql: Some(sql) } => {
            write!(f, "{} (in `{}`)", Cut(&source.to_string()), Cut(sql))
        }
        ErrorKind::Aborted(error) => error.fmt(f),
        ErrorKind::Internal { mistake } => {
            write!(f, "a mistake of reflect-schema itself, please report it: {mistake}")
        }
    }
}

/// A statement or a message that may hold one, as far as it can be read.
struct Cut<'t>(&'t str);

impl fmt::Display for Cut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 300;
        match self.0.char_indices().nth(LONGEST) {
            Some((end, _)) => write!(f, "{}… ({} bytes in all)", &self.0[..end], self.0.len()),
            None => f.write_str(self.0),
        }
    }
}

fn write_orphan(
    f: &mut fmt::Formatter<'_>,
    (table, columns, row): (&str, &[&str], &RowKey),
    (parent, key): (&str, &RowKey),
) -> fmt::Result {
    write!(f, "`{table}.{}`", columns.join(", "))?;
    if !row.0.is_empty() {
        write!(f, " (row {row})")?;
    }
    write!(f, " refers to a row of `{parent}` that does not exist: {key}")
}

fn write_out_of_scope(f: &mut fmt::Formatter<'_>, column: Option<(&str, &str)>) -> fmt::Result {
    match column {
        Some((table, column)) => {
            write!(f, "the query uses `{table}.{column}` of another query, which it is no part of")
        }
        None => f.write_str("the query uses a value of another query, which it is no part of"),
    }
}

fn write_result_column(
    f: &mut fmt::Formatter<'_>,
    table: &str,
    column: &str,
    found: &[String],
) -> fmt::Result {
    let times = found.iter().filter(|it| it.eq_ignore_ascii_case(column)).count();
    let has = if times > 1 { "has more than one" } else { "has no" };
    let found = found.join("`, `");
    write!(
        f,
        "the result {has} column `{column}`, which a row of `{table}` is read from; it has `{found}`"
    )
}

fn write_differences(
    f: &mut fmt::Formatter<'_>,
    sentence: &str,
    differences: &[Difference],
) -> fmt::Result {
    write!(f, "{sentence}:\n\n{}", Report::new(differences, Level::Error))
}

fn write_unique(
    f: &mut fmt::Formatter<'_>,
    table: &str,
    columns: &[String],
    index: Option<&str>,
    source: &BoxError,
) -> fmt::Result {
    match (columns, index) {
        ([], Some(index)) => {
            let of = if table.is_empty() { String::new() } else { format!(" of `{table}`") };
            write!(f, "another row has the same value in the unique index `{index}`{of}")
        }
        ([], None) => source.fmt(f),
        ([column], _) => {
            write!(f, "`{table}.{column}` must be unique, and another row has the same value")
        }
        (columns, _) => write!(
            f,
            "`{table}.{}` must be unique together, and another row has the same values",
            columns.join(", ")
        ),
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
            | ErrorKind::BrokenForeignKey { source, .. }
            | ErrorKind::InvalidSearch { source, .. }
            | ErrorKind::CheckViolation { source, .. }
            | ErrorKind::NotNullViolation { source, .. }
            | ErrorKind::TypeViolation { source, .. }
            | ErrorKind::Rejected { source, .. }
            | ErrorKind::NotADatabase { source, .. }
            | ErrorKind::Database { source, .. }
            | ErrorKind::Aborted(source) => Some(&**source),
            ErrorKind::NotFound { .. }
            | ErrorKind::Stale { .. }
            | ErrorKind::InvalidChange { .. }
            | ErrorKind::Ignored { .. }
            | ErrorKind::Unfiltered { .. }
            | ErrorKind::OtherUnit { .. }
            | ErrorKind::Orphan { .. }
            | ErrorKind::Decode { .. }
            | ErrorKind::NullKey { .. }
            | ErrorKind::Encode { .. }
            | ErrorKind::DecodeResult { .. }
            | ErrorKind::Unfit { .. }
            | ErrorKind::NotOne { .. }
            | ErrorKind::OutOfScope { .. }
            | ErrorKind::WithinItself { .. }
            | ErrorKind::InvalidQuery { .. }
            | ErrorKind::Cursor { .. }
            | ErrorKind::ResultColumn { .. }
            | ErrorKind::MissingTable { .. }
            | ErrorKind::MissingColumn { .. }
            | ErrorKind::Incompatible(_)
            | ErrorKind::ExistsOtherwise(_)
            | ErrorKind::ReferredTo { .. }
            | ErrorKind::NoDatabase { .. }
            | ErrorKind::DatabaseExists { .. }
            | ErrorKind::JournalMode { .. }
            | ErrorKind::RolledBack
            | ErrorKind::Internal { .. } => None,
        }
    }
}

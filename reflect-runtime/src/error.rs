use std::fmt;
use std::path::PathBuf;

use reflect_catalog::diff::Difference;
use reflect_catalog::sqlite::OpenError;
use rusqlite::types::Value;

use crate::constraint::{self, BrokenReference};
use crate::life_cycle::write_error;
use crate::unit::Operation;
use crate::value::{describe, quoted};

/// Why an operation failed.
///
/// It is one pointer in size. [`Error::kind`] tells what happened; the text of [`fmt::Display`]
/// says the same in a sentence.
///
/// ```
/// # use reflect_runtime::{Error, ErrorKind};
/// fn is_gone(error: &Error) -> bool {
///     matches!(error.kind(), ErrorKind::NotFound { .. })
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// What of a unit of work has failed.
    operation: Option<Operation>,
}

/// What happened.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no row with this key.
    NotFound {
        /// The table searched.
        table: &'static str,
        /// The key searched for.
        key: RowKey,
    },
    /// The row was changed since it was read: its version is another one.
    Stale {
        /// The table.
        table: &'static str,
        /// The row.
        key: RowKey,
    },
    /// A trigger of the table has turned a write away, or has taken the row away again.
    Ignored {
        /// The table.
        table: &'static str,
    },
    /// A query without a filter would write every row, and `everything` was not asked for.
    Unfiltered {
        /// The table.
        table: &'static str,
    },
    /// A unit of work was given a handle of another one.
    OtherUnit {
        /// The table of the handle's row.
        table: &'static str,
    },
    /// A foreign key refers to a row that isn't there.
    Orphan {
        /// The table of the foreign key.
        table: &'static str,
        /// The columns of the foreign key.
        columns: Vec<&'static str>,
        /// The row of that table; nothing for a table without a primary key.
        row: RowKey,
        /// The table referred to.
        parent: &'static str,
        /// The key that has no row there.
        key: RowKey,
    },
    /// A stored value does not fit the type of its column.
    Decode {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row, where its key could be read.
        row: Option<RowKey>,
        /// What the type asks for, and what is there.
        mismatch: Mismatch,
    },
    /// A column of the primary key is NULL, which SQLite allows and the generated types don't.
    NullKey {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// A value can't be stored in a column as it is.
    Encode {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// What the column can hold, and what was given.
        mismatch: Mismatch,
    },
    /// A value of a query's result, other than a column of a table, does not fit its type.
    DecodeResult {
        /// Where in the result, beginning with 1.
        position: usize,
        /// What the type asks for, and what is there.
        mismatch: Mismatch,
    },
    /// A value can't be used in a query.
    Unfit {
        /// What SQLite can take, and what was given.
        mismatch: Mismatch,
    },
    /// `one` asks for exactly one row.
    NotOne {
        /// How many there are; 2 stands for more than one.
        found: usize,
    },
    /// A query uses a column of a query that it is no part of.
    OutOfScope {
        /// The table and the column, if it is one.
        column: Option<(&'static str, &'static str)>,
    },
    /// A query stands within a copy of itself: they have the same columns.
    WithinItself {
        /// The table of the query; nothing for a query of results.
        table: &'static str,
    },
    /// A query makes no sense, in a way that the compiler can't see.
    InvalidQuery {
        /// What is wrong.
        mistake: String,
    },
    /// A cursor does not belong to this query.
    Cursor {
        /// What is wrong with it.
        mistake: String,
    },
    /// The result of a statement lacks a column, or has two of its name.
    ResultColumn {
        /// The table whose rows were asked for.
        table: &'static str,
        /// Its column.
        column: &'static str,
        /// The columns of the result.
        found: Vec<String>,
    },
    /// The database has no such table.
    MissingTable {
        /// The table that the code was made for.
        table: &'static str,
    },
    /// The table has no such column.
    MissingColumn {
        /// The table.
        table: &'static str,
        /// The column that the code was made for.
        column: &'static str,
    },
    /// The schema of the database is not the one that the code was made for.
    Incompatible(Vec<Difference>),
    /// What is to be created exists, and is not the same.
    ExistsOtherwise(Vec<Difference>),
    /// Rows of a table that is no part of the schema refer to a table that is to be dropped.
    ReferredTo {
        /// The table whose rows these are.
        table: String,
        /// The columns of its foreign key.
        columns: Vec<String>,
        /// The table that was to be dropped.
        parent: String,
    },
    /// There is no database file.
    NoDatabase {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// Values that must be unique are there already.
    ///
    /// Of this and the next kinds, names are empty where they can't be told: SQLite writes them into
    /// a sentence, `T.a, T.b`. A statement of ours asks the database where that is ambiguous. From
    /// an error of rusqlite alone they are taken where they can hardly be others.
    UniqueViolation {
        /// The table.
        table: String,
        /// The columns of the primary key, the constraint or the index.
        columns: Vec<String>,
        /// The index, where it is one on expressions; `columns` is empty then.
        index: Option<String>,
        /// The error itself.
        source: rusqlite::Error,
    },
    /// A foreign key would refer to a row that isn't there.
    ForeignKeyViolation {
        /// Which, where that can be told for certain. SQLite doesn't say; statements of ours and
        /// [`transaction`](crate::transaction) find out, if it takes them no longer than a moment.
        reference: Option<BrokenReference>,
        /// The error itself.
        source: rusqlite::Error,
    },
    /// A row breaks a `CHECK` constraint.
    CheckViolation {
        /// The table.
        table: String,
        /// The name of the constraint.
        name: Option<String>,
        /// What must hold, as written. Where the constraint was not found, what SQLite calls it: by
        /// its name, or else what must hold.
        expression: String,
        /// The error itself.
        source: rusqlite::Error,
    },
    /// NULL in a column that can't be NULL.
    NotNullViolation {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// The error itself.
        source: rusqlite::Error,
    },
    /// A value of the wrong type for a column of a `STRICT` table.
    TypeViolation {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// The type of the column, such as `INTEGER`.
        expected: String,
        /// The type of the value, such as `TEXT`.
        found: String,
        /// The error itself.
        source: rusqlite::Error,
    },
    /// A trigger has refused a change, by `RAISE`.
    Rejected {
        /// What it says.
        message: String,
        /// The error itself.
        source: rusqlite::Error,
    },
    /// The disk is full, or the database as large as `PRAGMA max_page_count` lets it be.
    Full(rusqlite::Error),
    /// The database can't be written.
    ReadOnly(rusqlite::Error),
    /// There is a database already where one was to be created.
    DatabaseExists {
        /// Where it is.
        path: PathBuf,
    },
    /// There is something else than a database.
    NotADatabase {
        /// Where it is.
        path: PathBuf,
        /// What it is.
        source: OpenError,
    },
    /// The database can't be put into WAL mode.
    JournalMode {
        /// The mode that it stays in.
        found: String,
    },
    /// The database is locked by another connection.
    Busy(rusqlite::Error),
    /// An earlier error made SQLite roll back the transaction that this belongs to.
    RolledBack,
    /// Any other error of SQLite.
    Sqlite {
        /// The statement, where the error came from one of ours.
        sql: Option<String>,
        /// The error itself.
        source: rusqlite::Error,
    },
    /// An error of the caller's own, see [`Error::abort`].
    Aborted(Box<dyn std::error::Error + Send + Sync>),
}

/// What a type asks for and what is there instead.
///
/// ```
/// use reflect_runtime::Mismatch;
/// use rusqlite::types::ValueRef;
/// let mismatch = Mismatch::new("an integer", ValueRef::Text(b"n/a"));
/// assert_eq!(mismatch.to_string(), "expected an integer, found the text \"n/a\"");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(String);

impl Mismatch {
    /// For a value found in the database. `expected` reads like `an integer`.
    #[cold]
    #[must_use]
    pub fn new(expected: &'static str, found: rusqlite::types::ValueRef<'_>) -> Self {
        Self(format!("expected {expected}, found {}", describe(found)))
    }

    /// For a Rust value. `expected` reads like `a finite number`.
    #[cold]
    #[must_use]
    pub fn of_value(expected: &'static str, found: impl fmt::Display) -> Self {
        Self(format!("expected {expected}, found {found}"))
    }
}

impl Mismatch {
    /// In the words of a type of the caller's own.
    #[cold]
    pub(crate) fn custom(expected: &str) -> Self {
        Self(format!("expected {expected}"))
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which row: the columns of a key and their values.
///
/// It prints as `PlaylistId = 1, TrackId = 3402`, with long texts shortened.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RowKey(pub Vec<(&'static str, Value)>);

impl fmt::Display for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (column, value)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{column} = ")?;
            write_value(f, value)?;
        }
        Ok(())
    }
}

/// A value in a sentence, shortened.
pub(crate) fn write_value(f: &mut fmt::Formatter<'_>, value: &Value) -> fmt::Result {
    match value {
        Value::Null => f.write_str("NULL"),
        Value::Integer(value) => write!(f, "{value}"),
        Value::Real(value) => write!(f, "{value:?}"),
        Value::Text(value) => f.write_str(&quoted(value)),
        Value::Blob(value) => write!(f, "a blob of {} bytes", value.len()),
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, operation: None }))
    }

    pub(crate) fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What has failed of a [`UnitOfWork`](crate::UnitOfWork), if it was a part of one.
    #[must_use]
    pub fn operation(&self) -> Option<&Operation> {
        self.0.operation.as_ref()
    }

    pub(crate) fn during(mut self, operation: Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Carries an error of the caller's own through a closure that returns ours.
    ///
    /// ```
    /// # use reflect_runtime::{Error, ErrorKind};
    /// let error = Error::abort("the cart is empty");
    /// assert_eq!(error.to_string(), "the cart is empty");
    /// assert!(matches!(error.kind(), ErrorKind::Aborted(_)));
    /// ```
    #[must_use]
    pub fn abort(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(ErrorKind::Aborted(error.into()))
    }

    /// An error of a statement.
    #[cold]
    pub(crate) fn sqlite(source: rusqlite::Error, sql: Option<&str>) -> Self {
        Self::new(constraint::classify(source, sql))
    }
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        Self::sqlite(source, None)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It is what a `main` or a test that returns a `Result` prints.
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        match self.kind() {
            ErrorKind::NotFound { table, key } => write!(f, "no row in `{table}` with {key}"),
            ErrorKind::Stale { table, key } => {
                write!(f, "the row of `{table}` with {key} was changed since it was read")
            }
            ErrorKind::Ignored { table } => {
                write!(f, "a trigger of `{table}` keeps the row from being there as it was written")
            }
            ErrorKind::Unfiltered { table } => write!(
                f,
                "this would write every row of `{table}`: filter them, or say `everything()`"
            ),
            ErrorKind::OtherUnit { table } => write!(
                f,
                "a unit of work can't use the row of `{table}` that another one is to write"
            ),
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
            ErrorKind::RolledBack => f.write_str(
                "SQLite has rolled the transaction back because of an earlier error in it",
            ),
            ErrorKind::Sqlite { source, sql: None } => source.fmt(f),
            ErrorKind::Sqlite { source, sql: Some(sql) } => write!(f, "{source} (in `{sql}`)"),
            ErrorKind::Aborted(error) => error.fmt(f),
            other => constraint::display(other, f),
        }
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

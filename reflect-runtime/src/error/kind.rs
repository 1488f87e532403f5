use std::path::PathBuf;

use reflect_catalog::diff::Difference;

use super::{BoxError, BrokenKey, BrokenReference, RowKey};
use crate::value::Mismatch;

/// The reason of an [`Error`](super::Error).
///
/// The `source` of a kind is the error of the database's driver: of SQLite a `rusqlite::Error`, which
/// `downcast_ref` gives.
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
    /// The row was changed since it was read: its version is another one, or, where `modify_checked`
    /// writes it, a column that is to be changed has another value.
    Stale {
        /// The table.
        table: &'static str,
        /// The row.
        key: RowKey,
        /// That column.
        column: Option<&'static str>,
    },
    /// A change of a row changes a column that it can't.
    InvalidChange {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The mistake.
        mistake: &'static str,
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
        /// The difference between the type and the value.
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
        /// The difference between the column and the value.
        mismatch: Mismatch,
    },
    /// A value of a query's result, other than a column of a table, does not fit its type.
    DecodeResult {
        /// The position of the value in the result, beginning with 1.
        position: usize,
        /// The difference between the type and the value.
        mismatch: Mismatch,
    },
    /// A value can't be used in a query.
    Unfit {
        /// The difference between what a query can take and the value.
        mismatch: Mismatch,
    },
    /// `one` asks for exactly one row.
    NotOne {
        /// The table, if the query is of the rows of one.
        table: Option<&'static str>,
        /// Their number; 2 stands for more than one.
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
        /// The mistake.
        mistake: String,
    },
    /// The text that a full-text table is searched for is no query in the language of the search.
    InvalidSearch {
        /// The full-text table.
        table: &'static str,
        /// The error itself.
        source: BoxError,
    },
    /// A cursor does not belong to this query.
    Cursor {
        /// The mistake.
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
    /// An object that is to be created exists, and is not the same.
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
        /// The path where it was looked for.
        path: PathBuf,
    },
    /// Values that must be unique are there already.
    ///
    /// Of this and the next kinds, names are empty where they can't be told: SQLite writes them into
    /// a sentence, `T.a, T.b`. A statement of ours asks the database where that is ambiguous. From
    /// an error of the driver alone they are taken where they can hardly be others.
    UniqueViolation {
        /// The table.
        table: String,
        /// The columns of the primary key, the constraint or the index.
        columns: Vec<String>,
        /// The index, where it is one on expressions; `columns` is empty then.
        index: Option<String>,
        /// The error itself.
        source: BoxError,
    },
    /// A foreign key would refer to a row that isn't there.
    ForeignKeyViolation {
        /// The broken reference, if that can be told for certain. SQLite doesn't say; the library's own
        /// statements and [`transaction`](crate::transaction) find out, if it takes them no longer
        /// than a moment.
        reference: Option<BrokenReference>,
        /// The error itself.
        source: BoxError,
    },
    /// A statement would have to follow a foreign key that leads nowhere, which SQLite refuses,
    /// whatever is to be written.
    BrokenForeignKey {
        /// The key.
        key: BrokenKey,
        /// The error itself.
        source: BoxError,
    },
    /// A row breaks a `CHECK` constraint.
    CheckViolation {
        /// The table.
        table: String,
        /// The name of the constraint.
        name: Option<String>,
        /// The condition, as written. If the constraint was not found, its name in SQLite's
        /// message: its own, or else the condition.
        expression: String,
        /// The error itself.
        source: BoxError,
    },
    /// NULL in a column that can't be NULL.
    NotNullViolation {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// The error itself.
        source: BoxError,
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
        source: BoxError,
    },
    /// A trigger has refused a change, by `RAISE`.
    Rejected {
        /// The trigger's message.
        message: String,
        /// The error itself.
        source: BoxError,
    },
    /// The disk is full, or the database as large as `PRAGMA max_page_count` lets it be.
    Full(BoxError),
    /// The database can't be written.
    ReadOnly(BoxError),
    /// There is a database already where one was to be created.
    DatabaseExists {
        /// Its path.
        path: PathBuf,
    },
    /// There is something else than a database.
    NotADatabase {
        /// Its path.
        path: PathBuf,
        /// The reason why it is none.
        source: BoxError,
    },
    /// The database can't be put into WAL mode.
    JournalMode {
        /// The mode that it stays in.
        found: String,
    },
    /// The database is locked by another connection.
    Busy(BoxError),
    /// An earlier error made the database roll back the transaction that this belongs to.
    RolledBack,
    /// A message that a driver has no other kind for, such as an error in SQL by hand.
    Database {
        /// The statement, where the error came from one of ours.
        sql: Option<String>,
        /// The error itself.
        source: BoxError,
    },
    /// An error of the caller's own, see [`Error::abort`](crate::Error::abort).
    Aborted(BoxError),
    /// A mistake of this library itself. Please report it.
    Internal {
        /// The assumption that did not hold.
        mistake: String,
    },
}

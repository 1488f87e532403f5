//! The engine for SQLite: it writes SQL, runs statements, and opens, compares and pools databases. Only
//! here is `rusqlite` named.

mod about;
mod connection;
mod constraint;
mod deferred;
mod dialect;
mod drive;
mod error;
mod executor;
mod explain;
mod from_sql;
mod functions;
mod generic;
#[cfg(test)]
mod keeps_tests;
mod known;
mod life_cycle;
mod load;
mod name;
mod open;
#[cfg(any(feature = "r2d2", feature = "deadpool"))]
mod pool;
mod prepared;
mod query;
mod raw;
mod rows;
mod schema;
mod statement;
mod stream;
#[allow(clippy::missing_errors_doc, reason = "generated code documents them")]
mod table;
mod trace;
mod transaction;
mod unit;
mod value;
#[allow(clippy::missing_errors_doc, reason = "generated code documents them")]
mod write;

pub use connection::Connection;
pub use executor::{Executor, Handle};
pub use explain::{Plan, Sql};
pub use from_sql::{Parameters, Params, SqlRow, from_sql, table_from_sql};
pub use generic::{ReadTable, WriteNew, WriteTable};
pub use life_cycle::{ConnectOptions, Synchronous, Verdict, database_exists};
pub use load::Load;
#[cfg(feature = "deadpool")]
pub use pool::deadpool;
#[cfg(feature = "r2d2")]
pub use pool::r2d2;
pub use prepared::{Prepared, prepare};
pub use query::QueryOf;
pub use schema::Schema;
pub use stream::{Iter, Stream};
pub use table::{
    all, child, children, count, find, find_by, first, get, get_by, parent, parent_or_none, through,
};
pub use transaction::{
    Behavior, Transaction, TransactionOptions, read, transaction, try_transaction,
};
pub use write::{
    add, add_with, delete, insert, insert_all, insert_only, modify, modify_checked, reload, remove,
    set, update_set,
};

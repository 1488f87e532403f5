//! The life of a database: it is created with a schema, opened, compared with one, and emptied.

mod connect;
mod create;
mod database;
mod drop;
mod leftover;
mod options;
mod verdict;

pub use database::database_exists;
pub(in crate::sqlite) use leftover::Leftover;
pub use options::{ConnectOptions, Synchronous};
pub use verdict::Verdict;

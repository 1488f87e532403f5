//! Opening a database, and what statements can run on.

mod connections;
mod executors;
mod opening;
mod transactions;

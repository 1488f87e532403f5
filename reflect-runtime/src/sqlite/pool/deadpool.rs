//! The managed pools of the crate `deadpool`, for this [`Manager`].
//!
//! SQLite blocks. Opening and verifying a connection, which `get` does where none is idle, and every
//! statement occupy the thread they run on. For more than short statements on a local file, move the
//! connection to a thread that may block, with tokio's `spawn_blocking` for example.
//! A [`Connection`](crate::Connection) is `Send` and not `Sync`: a task can own one across an
//! `await`, but not borrow one.
//!
//! A transaction left open is rolled back when the pool hands the connection out again. Until then
//! it keeps its locks: rather than `BEGIN`, use a transaction of rusqlite, which rolls back as soon
//! as it is dropped.

pub use ::deadpool::{Runtime, Status, managed};

pub use super::Manager;
use super::{check, end_transaction};
use crate::error::{Error, Result};
use crate::sqlite::Connection;

/// A pool of connections, made with [`Pool::builder`](managed::Pool::builder).
///
/// Timeouts need a [`Runtime`] and the feature of `deadpool` that is named after it.
pub type Pool = managed::Pool<Manager>;

/// A connection on loan from a [`Pool`].
pub type Object = managed::Object<Manager>;

impl managed::Manager for Manager {
    type Type = Connection;
    type Error = Error;

    async fn create(&self) -> Result<Connection> {
        self.open()
    }

    async fn recycle(
        &self,
        conn: &mut Connection,
        _: &managed::Metrics,
    ) -> managed::RecycleResult<Error> {
        end_transaction(conn)?;
        Ok(check(conn)?)
    }
}

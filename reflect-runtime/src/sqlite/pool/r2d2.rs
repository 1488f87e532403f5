//! All of the crate `r2d2`, where [`Pool`] and [`PooledConnection`] are those of this [`Manager`].
//!
//! A connection is verified in the thread that opens it. `get` waits for that as long as the pool's
//! `connection_timeout` says, 30 seconds by default, then reports why the last attempt failed. A
//! transaction left open is rolled back when the connection returns to the pool.

pub use ::r2d2::*;

pub use super::Manager;
use super::{check, end_transaction};
use crate::sqlite::Connection;

/// A pool of connections, made with [`Pool::new`](::r2d2::Pool::new) or its builder.
pub type Pool = ::r2d2::Pool<Manager>;

/// A connection on loan from a [`Pool`].
pub type PooledConnection = ::r2d2::PooledConnection<Manager>;

impl ManageConnection for Manager {
    type Connection = Connection;
    type Error = crate::error::Error;

    fn connect(&self) -> crate::error::Result<Connection> {
        self.open()
    }

    fn is_valid(&self, conn: &mut Connection) -> crate::error::Result<()> {
        check(conn)
    }

    fn has_broken(&self, conn: &mut Connection) -> bool {
        end_transaction(conn).is_err()
    }
}

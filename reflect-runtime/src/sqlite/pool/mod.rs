//! The common part of the managers of all pools, which is nearly everything.

#[cfg(feature = "deadpool")]
pub mod deadpool;
#[cfg(feature = "r2d2")]
pub mod r2d2;

use std::fmt;
use std::path::PathBuf;

use crate::error::{Error, Result};
use crate::sqlite::{ConnectOptions, Connection, Schema};

/// Opens the connections of a pool.
///
/// ```
/// # #[cfg(not(feature = "r2d2"))]
/// # use reflect_schema::deadpool::Manager;
/// # #[cfg(feature = "r2d2")]
/// # use reflect_schema::r2d2::Manager;
/// # use reflect_schema::Schema;
/// # use std::time::Duration;
/// fn manager(schema: &'static Schema) -> Manager {
///     let options = schema.options().wal(true).busy_timeout(Duration::from_secs(10));
///     Manager::with_options(options, "app.db")
///         .with_setup(|conn| Ok(conn.pragma_update(None, "temp_store", "memory")?))
/// }
/// ```
///
/// Every connection is like one that `connect` of the reflected schema returns: the file must
/// exist, the schema is verified, foreign keys are enforced, unless options say otherwise. It is one type for the pools of r2d2
/// and of deadpool.
///
/// A transaction that a user leaves open is rolled back before the next user gets the connection.
/// Whatever else is done to a connection stays with it, such as a pragma, a temporary table or an
/// attached database.
///
/// A database in memory can't be pooled, since every connection would have one of its own: the path
/// `:memory:` is no database.
pub struct Manager {
    options: ConnectOptions,
    path: PathBuf,
    setup: Option<Box<Setup>>,
}

type Setup = dyn Fn(&mut rusqlite::Connection) -> Result<()> + Send + Sync;

impl Manager {
    /// A manager of connections to a database file that has the schema. Nothing is opened yet.
    #[must_use]
    pub fn new(schema: &'static Schema, path: impl Into<PathBuf>) -> Self {
        Self::with_options(schema.options(), path)
    }

    /// Like [`new`](Self::new), with [options](ConnectOptions) for every connection.
    #[must_use]
    pub fn with_options(options: ConnectOptions, path: impl Into<PathBuf>) -> Self {
        Self { options, path: path.into(), setup: None }
    }

    /// Runs a function on every new connection, before its schema is verified. It replaces one that
    /// was given before.
    ///
    /// It is the place for pragmas, and for functions and collations that are written in Rust.
    ///
    /// # Errors
    /// One that the function returns is an error of opening the connection, and so is a transaction
    /// that it leaves open.
    #[must_use]
    pub fn with_setup(
        mut self,
        setup: impl Fn(&mut rusqlite::Connection) -> Result<()> + Send + Sync + 'static,
    ) -> Self {
        self.setup = Some(Box::new(setup));
        self
    }

    fn open(&self) -> Result<Connection> {
        self.options.connect_and(&self.path, |conn| {
            let Some(setup) = &self.setup else { return Ok(()) };
            setup(conn)?;
            if conn.is_autocommit() {
                return Ok(());
            }
            Err(Error::abort("the setup of the connection left a transaction open"))
        })
    }
}

impl fmt::Debug for Manager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Manager").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Rolls back a transaction that the last user has left open.
fn end_transaction(conn: &Connection) -> Result<()> {
    if conn.is_autocommit() {
        return Ok(());
    }
    Ok(conn.execute_batch("ROLLBACK")?)
}

/// Checks that statements run.
fn check(conn: &Connection) -> Result<()> {
    Ok(conn.prepare_cached("SELECT 1")?.query_row([], |_| Ok(()))?)
}

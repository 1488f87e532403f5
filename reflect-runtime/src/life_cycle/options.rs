use std::path::Path;
use std::time::Duration;

use crate::connection::{Access, Connection};
use crate::{Error, ErrorKind, Result, Schema};

/// How a database is opened; [`Schema::options`] gives the usual way, to be changed here.
///
/// ```
/// # use reflect_runtime::{Connection, Result, Schema, Synchronous};
/// # use std::time::Duration;
/// fn open(schema: &'static Schema) -> Result<Connection> {
///     schema
///         .options()
///         .create(true)
///         .wal(true)
///         .synchronous(Synchronous::Normal)
///         .busy_timeout(Duration::from_secs(10))
///         .connect("app.db")
/// }
/// ```
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
#[must_use = "nothing is opened before `connect`"]
pub struct ConnectOptions {
    pub(super) schema: &'static Schema,
    create: bool,
    read_only: bool,
    foreign_keys: bool,
    wal: bool,
    busy_timeout: Duration,
    synchronous: Option<Synchronous>,
}

/// When SQLite waits until what it has written is on the disk
/// (<https://sqlite.org/pragma.html#pragma_synchronous>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Synchronous {
    /// Never: a crash of the operating system may destroy the database.
    Off,
    /// At the moments that matter most. In WAL mode a crash of the operating system may undo the latest
    /// transactions, and does no other harm; in other modes there is a small chance that it does.
    Normal,
    /// With every transaction.
    Full,
    /// With every transaction, the directory included.
    Extra,
}

impl Schema {
    /// Options for opening a database with this schema.
    ///
    /// As they are they open a file that exists, for reading and writing, in the journal mode that it
    /// has, enforce foreign keys, and wait five seconds for a lock.
    pub fn options(&'static self) -> ConnectOptions {
        ConnectOptions {
            schema: self,
            create: false,
            read_only: false,
            foreign_keys: true,
            wal: false,
            busy_timeout: Duration::from_secs(5),
            synchronous: None,
        }
    }
}

impl ConnectOptions {
    /// Whether a database is created where there is none, or an empty one; by default it isn't, and a
    /// missing file is an error. [`connect`](Self::connect) creates it with the schema, in one
    /// transaction; [`connect_with`](Self::connect_with) leaves that to the function it is given.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_runtime::Schema) -> reflect_runtime::Result<()> {
    /// let conn = schema.options().create(true).connect("app.db")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(mut self, create: bool) -> Self {
        self.create = create;
        self
    }

    /// Whether the connection can't write; by default it can.
    ///
    /// SQLite opens the file for reading only, so that neither it nor its directory has to be
    /// writable, except for a database in WAL mode that nobody else has open. No file is left beside it:
    /// what WAL mode needs meanwhile is removed with the connection, as long as the database can be
    /// written. It comes before [`create`](Self::create), [`wal`](Self::wal) and
    /// [`synchronous`](Self::synchronous), which do nothing then.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_runtime::Schema) -> reflect_runtime::Result<()> {
    /// let conn = schema.options().read_only(true).connect("app.db")?;
    /// assert!(conn.execute("DELETE FROM Track", ()).is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Whether foreign keys are enforced; by default they are.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_runtime::Schema) -> reflect_runtime::Result<()> {
    /// let conn = schema.options().foreign_keys(false).connect("import.db")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn foreign_keys(mut self, enforce: bool) -> Self {
        self.foreign_keys = enforce;
        self
    }

    /// Whether the database is put into WAL mode, in which a writer and readers don't wait for each
    /// other (<https://sqlite.org/wal.html>). By default, and with `false`, the file keeps its mode.
    ///
    /// The mode is the file's and stays with it. A database in memory has none.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_runtime::Schema) -> reflect_runtime::Result<()> {
    /// let conn = schema.options().wal(true).connect("app.db")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Opening fails with [`ErrorKind::JournalMode`] where SQLite keeps another mode, as on a file
    /// system without shared memory.
    pub fn wal(mut self, wal: bool) -> Self {
        self.wal = wal;
        self
    }

    /// How long a statement waits for the lock of another connection before it fails with
    /// [`ErrorKind::Busy`]: five seconds by default, in whole milliseconds, and not at all for zero.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # fn open(schema: &'static reflect_runtime::Schema) -> reflect_runtime::Result<()> {
    /// let conn = schema.options().busy_timeout(Duration::from_secs(30)).connect("app.db")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn busy_timeout(mut self, timeout: Duration) -> Self {
        self.busy_timeout = timeout;
        self
    }

    /// When SQLite waits for the disk. By default it is as SQLite has been compiled, which is
    /// [`Synchronous::Full`] nearly everywhere; with WAL, [`Synchronous::Normal`] is usual.
    ///
    /// ```
    /// # use reflect_runtime::Synchronous;
    /// # fn open(schema: &'static reflect_runtime::Schema) -> reflect_runtime::Result<()> {
    /// let options = schema.options().wal(true).synchronous(Synchronous::Normal);
    /// let conn = options.connect("app.db")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn synchronous(mut self, synchronous: Synchronous) -> Self {
        self.synchronous = Some(synchronous);
        self
    }

    /// Opens a database file and verifies its schema.
    ///
    /// # Errors
    /// [`ErrorKind::NoDatabase`] where there is no file and none is to be created,
    /// [`ErrorKind::Incompatible`] where the schema is another one, and whatever SQLite reports.
    pub fn connect(&self, path: impl AsRef<Path>) -> Result<Connection> {
        self.connect_and(path.as_ref(), |_| Ok(()))
    }

    /// Opens a database file, runs `prepare` on it, as to migrate it or to register functions, and
    /// verifies its schema then.
    ///
    /// While `prepare` runs foreign keys are not enforced, so that a migration can rebuild a table
    /// without its rows' children being deleted. `PRAGMA foreign_key_check` tells whether it has left
    /// rows that refer to nothing.
    ///
    /// # Errors
    /// Those of `prepare` and of [`connect`](Self::connect), and a transaction that `prepare` leaves
    /// open.
    pub fn connect_with(
        &self,
        path: impl AsRef<Path>,
        prepare: impl FnOnce(&mut rusqlite::Connection) -> Result<()>,
    ) -> Result<Connection> {
        let mut conn = self.open(path.as_ref())?;
        conn.enforce_foreign_keys(false)?;
        prepare(conn.raw())?;
        self.finish(conn)
    }

    /// A new database in memory with the schema and no rows. Of the options,
    /// [`foreign_keys`](Self::foreign_keys) and [`read_only`](Self::read_only) make a difference.
    ///
    /// # Errors
    /// Where a statement of the schema can't run again, as with a missing extension.
    pub fn connect_in_memory(&self) -> Result<Connection> {
        let conn = Connection::open_in_memory()?;
        self.schema.create_all(&conn)?;
        let conn = self.finish(conn)?;
        self.forbid_writing(&conn)?;
        Ok(conn)
    }

    /// Opens a file, runs `setup`, and verifies the schema, which an empty database is given first.
    pub(crate) fn connect_and(
        &self,
        path: &Path,
        setup: impl FnOnce(&mut rusqlite::Connection) -> Result<()>,
    ) -> Result<Connection> {
        let mut conn = self.open(path)?;
        setup(conn.raw())?;
        if self.creates() && conn.is_empty()? {
            self.schema.create_all(&conn)?;
        }
        self.finish(conn)
    }

    fn creates(&self) -> bool {
        self.create && !self.read_only
    }

    fn open(&self, path: &Path) -> Result<Connection> {
        let access = match () {
            () if self.read_only => Access::ReadOnly,
            () if self.create => Access::Create,
            () => Access::Existing,
        };
        let conn = Connection::open(path, access)?;
        self.apply(&conn)?;
        Ok(conn)
    }

    /// What is set before anything is read or written.
    pub(super) fn apply(&self, conn: &Connection) -> Result<()> {
        // rusqlite panics at more milliseconds than SQLite can count.
        let longest = Duration::from_millis(i32::MAX.unsigned_abs().into());
        conn.busy_timeout(self.busy_timeout.min(longest))?;
        if self.read_only {
            return Ok(());
        }
        if self.wal {
            enter_wal(conn)?;
        }
        if let Some(synchronous) = self.synchronous {
            let value = match synchronous {
                Synchronous::Off => 0,
                Synchronous::Normal => 1,
                Synchronous::Full => 2,
                Synchronous::Extra => 3,
            };
            conn.pragma_update(Some("main"), "synchronous", value)?;
        }
        Ok(())
    }

    /// What can be only when the schema is there.
    pub(super) fn finish(&self, conn: Connection) -> Result<Connection> {
        conn.enforce_foreign_keys(self.foreign_keys)?;
        self.schema.verify(&conn)?;
        conn.forbid_quoted_strings()?;
        Ok(conn)
    }

    /// For a connection that had to write the schema.
    pub(super) fn forbid_writing(&self, conn: &Connection) -> Result<()> {
        Ok(conn.pragma_update(None, "query_only", self.read_only)?)
    }
}

/// SQLite answers with the mode that the database is in then, whatever it was asked for.
fn enter_wal(conn: &rusqlite::Connection) -> Result<()> {
    let sql = "PRAGMA main.journal_mode = wal";
    let found: String = conn.query_row(sql, [], |row| row.get(0))?;
    if found.eq_ignore_ascii_case("wal") {
        return Ok(());
    }
    Err(Error::new(ErrorKind::JournalMode { found }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_stays_in_another_mode_is_an_error() {
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        let error = enter_wal(&conn).unwrap_err();
        let text = "the database can't be put into WAL mode: it stays in the journal mode `memory`";
        assert_eq!(error.to_string(), text);
    }
}

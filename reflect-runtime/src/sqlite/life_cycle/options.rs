use std::time::Duration;

use crate::sqlite::Schema;

/// The options of opening a database; [`Schema::options`] gives the defaults, to be changed here.
///
/// ```
/// # use reflect_schema::{Connection, Result, Schema, Synchronous};
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
    pub(super) create: bool,
    pub(super) read_only: bool,
    pub(super) foreign_keys: bool,
    pub(super) wal: bool,
    pub(super) busy_timeout: Duration,
    pub(super) synchronous: Option<Synchronous>,
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
    /// Creates the database if there is none, or an empty one; by default it doesn't, and a
    /// missing file is an error. [`connect`](Self::connect) creates it with the schema, in one
    /// transaction; [`connect_with`](Self::connect_with) leaves that to the function it is given.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_schema::Schema) -> reflect_schema::Result<()> {
    /// let conn = schema.options().create(true).connect("app.db")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(mut self, create: bool) -> Self {
        self.create = create;
        self
    }

    /// Makes a connection that can't write; by default it can.
    ///
    /// SQLite opens the file for reading only, so that neither it nor its directory has to be
    /// writable, except for a database in WAL mode that nobody else has open. No file is left beside it:
    /// what WAL mode needs meanwhile is removed with the connection, as long as the database can be
    /// written. It comes before [`create`](Self::create), [`wal`](Self::wal) and
    /// [`synchronous`](Self::synchronous), which do nothing then.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_schema::Schema) -> reflect_schema::Result<()> {
    /// let conn = schema.options().read_only(true).connect("app.db")?;
    /// assert!(conn.execute("DELETE FROM Track", ()).is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Enforces foreign keys, or doesn't; by default they are enforced.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_schema::Schema) -> reflect_schema::Result<()> {
    /// let conn = schema.options().foreign_keys(false).connect("import.db")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn foreign_keys(mut self, enforce: bool) -> Self {
        self.foreign_keys = enforce;
        self
    }

    /// Puts the database into WAL mode, in which a writer and readers don't wait for each
    /// other (<https://sqlite.org/wal.html>). By default, and with `false`, the file keeps its mode.
    ///
    /// The mode is the file's and stays with it. A database in memory has none.
    ///
    /// ```
    /// # fn open(schema: &'static reflect_schema::Schema) -> reflect_schema::Result<()> {
    /// let conn = schema.options().wal(true).connect("app.db")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Opening fails with [`ErrorKind::JournalMode`](crate::ErrorKind::JournalMode) where SQLite keeps another mode, as on a file
    /// system without shared memory.
    pub fn wal(mut self, wal: bool) -> Self {
        self.wal = wal;
        self
    }

    /// Sets the time that a statement waits for the lock of another connection before it fails with
    /// [`ErrorKind::Busy`](crate::ErrorKind::Busy): five seconds by
    /// default, in whole milliseconds, and no time at all for zero.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # fn open(schema: &'static reflect_schema::Schema) -> reflect_schema::Result<()> {
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
    /// # use reflect_schema::Synchronous;
    /// # fn open(schema: &'static reflect_schema::Schema) -> reflect_schema::Result<()> {
    /// let options = schema.options().wal(true).synchronous(Synchronous::Normal);
    /// let conn = options.connect("app.db")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn synchronous(mut self, synchronous: Synchronous) -> Self {
        self.synchronous = Some(synchronous);
        self
    }
}

use std::ops::Deref;
use std::time::Duration;

use super::open::Open;
use super::{Connection, Executor, Handle};
use crate::error::{Error, ErrorKind, Result};

/// A transaction that is open on a connection; see [`transaction`] and
/// [`Connection::transaction`]. It is rolled back when it is dropped.
///
/// Everything that takes a connection takes it too. It dereferences to rusqlite's connection.
#[derive(Debug)]
pub struct Transaction<'c> {
    open: Open<'c>,
}

impl<'c> Transaction<'c> {
    pub(super) fn begin(handle: Handle<'c>, behavior: Behavior) -> Result<Self> {
        Ok(Self { open: Open::begin(handle, behavior)? })
    }

    pub(super) fn handle(&self) -> Handle<'c> {
        Handle { in_transaction: true, ..self.open.handle }
    }

    /// Commits the transaction.
    ///
    /// # Errors
    /// When the commit fails, as by a foreign key that is checked only then, or SQLite has rolled the
    /// transaction back before. Nothing of it is left then.
    pub fn commit(self) -> Result<()> {
        self.open.commit()
    }

    /// Rolls the transaction back, which is what dropping it does, too.
    pub fn roll_back(self) {}
}

impl Deref for Transaction<'_> {
    type Target = rusqlite::Connection;

    fn deref(&self) -> &rusqlite::Connection {
        self.open.handle.conn
    }
}

/// The moment at which a transaction takes its locks (<https://sqlite.org/lang_transaction.html>). One within
/// another takes none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Behavior {
    /// With the first statement: to read, and later to write. Another writer in between makes the
    /// first write fail with [`Busy`](ErrorKind::Busy).
    Deferred,
    /// To write, at once: what it reads can't change before it writes.
    #[default]
    Immediate,
    /// Alone, at once: in a journal mode other than WAL nobody else can even read.
    Exclusive,
}

/// The options of transactions: how they begin, and how often they are tried.
///
/// ```
/// use reflect_schema::{Behavior, TransactionOptions};
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = rusqlite::Connection::open_in_memory()?;
/// let patient = TransactionOptions::new().behavior(Behavior::Immediate).retries(5);
/// patient.run(&conn, |tx| Ok(tx.execute_batch("CREATE TABLE t (id)")?))?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TransactionOptions {
    behavior: Behavior,
    retries: u32,
}

/// The first pause before another try; each later one is twice as long.
const PAUSE: Duration = Duration::from_millis(10);

/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

impl TransactionOptions {
    /// Transactions that begin as [`Behavior::Immediate`] and are tried once.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the moment at which a transaction takes its locks.
    #[must_use]
    pub fn behavior(mut self, behavior: Behavior) -> Self {
        self.behavior = behavior;
        self
    }

    /// Sets how many times a transaction is tried again that has failed because the database was locked,
    /// with a pause of 10 ms at first and of a second at most. The closure runs again each time.
    ///
    /// SQLite itself waits for a lock for the connection's busy timeout, which is five seconds
    /// unless it is set otherwise.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Begins a transaction on a connection that nothing else uses meanwhile; see
    /// [`Connection::transaction`]. It is tried once.
    ///
    /// # Errors
    /// When the database is locked, or a transaction is left open on the connection.
    pub fn begin(self, conn: &mut Connection) -> Result<Transaction<'_>> {
        if !conn.is_autocommit() {
            return Err(Error::abort("a transaction was left open on the connection"));
        }
        Transaction::begin(Connection::handle(conn), self.behavior)
    }

    /// Runs a closure in a transaction; see [`transaction`].
    ///
    /// # Errors
    /// The closure's; and when the database is locked, or the commit fails.
    pub fn run<T>(
        self,
        conn: &impl Executor,
        mut work: impl FnMut(&Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        let handle = conn.handle();
        // A part of a transaction can't be tried again: what it read before may have changed.
        let tries = if handle.conn.is_autocommit() { self.retries } else { 0 };
        let mut pause = PAUSE;
        for _ in 0..tries {
            match once(handle, self.behavior, &mut work) {
                Err(error) if matches!(error.kind(), ErrorKind::Busy(_)) => {
                    std::thread::sleep(pause);
                    pause = LONGEST_PAUSE.min(pause * 2);
                }
                done => return done,
            }
        }
        once(handle, self.behavior, work)
    }
}

/// Runs a closure in a transaction, which is committed if the closure returns `Ok`, and rolled back
/// if it returns an error or panics.
///
/// Within another transaction it is a savepoint: rolled back alone, and committed with the whole.
/// It begins as [`Behavior::Immediate`]; [`TransactionOptions`] has other ways, and [`read`] is for
/// reading. An error of your own type leaves the closure of [`try_transaction`].
///
/// ```
/// use reflect_schema::{Error, transaction};
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = rusqlite::Connection::open_in_memory()?;
/// # conn.execute_batch("CREATE TABLE account (id, cents)")?;
/// transaction(&conn, |tx| {
///     tx.execute("UPDATE account SET cents = cents - 100 WHERE id = 1", ())?;
///     tx.execute("UPDATE account SET cents = cents + 100 WHERE id = 2", ())?;
///     Ok(())
/// })?;
///
/// let refused = transaction(&conn, |tx| {
///     tx.execute("DELETE FROM account", ())?;
///     Err::<(), _>(Error::abort("on second thoughts"))
/// });
/// assert_eq!(refused.unwrap_err().to_string(), "on second thoughts");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// The closure's; and when the database is locked, or the commit fails, as by a foreign key that is
/// checked only then. Nothing of the transaction is left in either case.
pub fn transaction<T>(
    conn: &impl Executor,
    work: impl FnOnce(&Transaction<'_>) -> Result<T>,
) -> Result<T> {
    once(conn.handle(), Behavior::Immediate, work)
}

/// Runs a closure with errors of its own in a transaction; see [`transaction`].
///
/// ```
/// use reflect_schema::try_transaction;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let conn = rusqlite::Connection::open_in_memory()?;
/// let number: i64 = try_transaction(&conn, |tx| {
///     tx.execute_batch("CREATE TABLE t (id)")?;
///     Ok::<_, Box<dyn std::error::Error>>("42".parse()?)
/// })?;
/// # assert_eq!(number, 42);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those of [`transaction`].
pub fn try_transaction<T, E: From<Error>>(
    conn: &impl Executor,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
) -> Result<T, E> {
    once(conn.handle(), Behavior::Immediate, work)
}

/// Runs a closure that reads, so that all it reads is of one moment, and with less work for SQLite
/// than statement by statement.
///
/// # Errors
/// The closure's, and when the database is locked.
pub fn read<T>(
    conn: &impl Executor,
    work: impl FnOnce(&Transaction<'_>) -> Result<T>,
) -> Result<T> {
    once(conn.handle(), Behavior::Deferred, work)
}

pub(super) fn once<T, E: From<Error>>(
    handle: Handle<'_>,
    behavior: Behavior,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let transaction = Transaction::begin(handle, behavior)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

use super::{Behavior, Handle, constraint};
use crate::error::{Error, ErrorKind, Result};

/// A transaction or a savepoint that is rolled back when it is dropped.
#[derive(Debug)]
pub(super) struct Open<'c> {
    pub(super) handle: Handle<'c>,
    end: End,
    committed: bool,
}

/// The statements that end a transaction.
#[derive(Debug, Clone, Copy)]
struct End {
    commit: &'static str,
    roll_back: &'static str,
}

const TRANSACTION: End = End { commit: "COMMIT", roll_back: "ROLLBACK" };

/// Savepoints of one name are nested like brackets.
const SAVEPOINT: End = End {
    commit: "RELEASE \"reflect\"",
    roll_back: "ROLLBACK TO \"reflect\"; RELEASE \"reflect\"",
};

impl Handle<'_> {
    /// Fails where SQLite has ended the transaction that this stands for.
    pub(super) fn check_open(self) -> Result<()> {
        if self.in_transaction && self.conn.is_autocommit() {
            return Err(Error::new(ErrorKind::RolledBack));
        }
        Ok(())
    }
}

impl Handle<'_> {
    /// Runs a statement without parameters, which stays prepared.
    fn execute(self, sql: &str) -> rusqlite::Result<()> {
        let Some(session) = self.session else {
            return self.conn.prepare_cached(sql)?.execute(()).map(drop);
        };
        session.statement(sql)?.run().step().map(drop)
    }
}

impl<'c> Open<'c> {
    pub(super) fn begin(handle: Handle<'c>, behavior: Behavior) -> Result<Self> {
        // Another transaction would keep a part of the one that can't be kept any more.
        handle.check_open()?;
        let (begin, end) = match behavior {
            _ if !handle.conn.is_autocommit() => ("SAVEPOINT \"reflect\"", SAVEPOINT),
            Behavior::Deferred => ("BEGIN DEFERRED", TRANSACTION),
            Behavior::Immediate => ("BEGIN IMMEDIATE", TRANSACTION),
            Behavior::Exclusive => ("BEGIN EXCLUSIVE", TRANSACTION),
        };
        handle.execute(begin)?;
        Ok(Self { handle, end, committed: false })
    }

    pub(super) fn commit(mut self) -> Result<()> {
        let conn = self.handle.conn;
        if conn.is_autocommit() {
            return Err(Error::new(ErrorKind::RolledBack));
        }
        match self.handle.execute(self.end.commit) {
            Ok(()) => {
                self.committed = true;
                Ok(())
            }
            Err(error) => Err(constraint::failed_commit(conn, error, || drop(self))),
        }
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        // Some errors make SQLite roll back by itself (<https://sqlite.org/lang_transaction.html>).
        if !self.committed && !self.handle.conn.is_autocommit() {
            // There is nobody to tell, and the connection's end would roll back, too.
            let _ = self.handle.conn.execute_batch(self.end.roll_back);
        }
    }
}

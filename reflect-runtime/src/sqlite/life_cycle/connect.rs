use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::ErrorCode;

use super::{ConnectOptions, Synchronous};
use crate::error::{Error, ErrorKind, Result};
use crate::sqlite::connection::{Access, Connection};

impl ConnectOptions {
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
    /// If a statement of the schema can't run again, as with a missing extension.
    pub fn connect_in_memory(&self) -> Result<Connection> {
        let conn = Connection::open_in_memory()?;
        self.schema.create_all(&conn)?;
        let conn = self.finish(conn)?;
        self.forbid_writing(&conn)?;
        Ok(conn)
    }

    /// Opens a file, runs `setup`, and verifies the schema, which an empty database is given first.
    pub(in crate::sqlite) fn connect_and(
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

    /// Sets the options that have to be set before anything is read or written.
    pub(super) fn apply(&self, conn: &Connection) -> Result<()> {
        // rusqlite panics at more milliseconds than SQLite can count.
        let longest = Duration::from_millis(i32::MAX.unsigned_abs().into());
        conn.busy_timeout(self.busy_timeout.min(longest))?;
        if self.read_only {
            return Ok(());
        }
        if self.wal {
            enter_wal(conn, self.busy_timeout)?;
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

    /// Sets the options that need the schema to be there.
    pub(super) fn finish(&self, conn: Connection) -> Result<Connection> {
        conn.enforce_foreign_keys(self.foreign_keys)?;
        self.schema.verify(&conn)?;
        conn.forbid_quoted_strings()?;
        conn.keep_plans()?;
        Ok(conn)
    }

    /// For a connection that had to write the schema.
    pub(super) fn forbid_writing(&self, conn: &Connection) -> Result<()> {
        Ok(conn.pragma_update(None, "query_only", self.read_only)?)
    }
}

/// SQLite answers with the mode that the database is in then, whatever it was asked for. It doesn't wait
/// for others that change the mode at the same time, or open the file.
fn enter_wal(conn: &rusqlite::Connection, patience: Duration) -> Result<()> {
    let begin = Instant::now();
    let found: String = loop {
        let found = conn.query_row("PRAGMA main.journal_mode = wal", [], |row| row.get(0));
        let is_busy =
            |it: &rusqlite::Error| it.sqlite_error_code() == Some(ErrorCode::DatabaseBusy);
        if !found.as_ref().is_err_and(is_busy) || begin.elapsed() >= patience {
            break found?;
        }
        thread::sleep(Duration::from_millis(2));
    };
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
        let error = enter_wal(&conn, Duration::ZERO).unwrap_err();
        let text = "the database can't be put into WAL mode: it stays in the journal mode `memory`";
        assert_eq!(error.to_string(), text);
    }
}

use rusqlite::{Connection, Result};

/// All foreign keys of the transaction deferred, until this is dropped
/// (<https://sqlite.org/pragma.html#pragma_defer_foreign_keys>).
///
/// SQLite ends it with the transaction, but does not prepare statements anew for that, and those that
/// ran in it take `RESTRICT` for no action. So it is ended in any case.
pub(super) struct Deferred<'c> {
    conn: &'c Connection,
}

impl<'c> Deferred<'c> {
    /// Foreign keys are deferred already.
    pub(super) fn is_on(conn: &Connection) -> Result<bool> {
        conn.query_row("PRAGMA defer_foreign_keys", [], |row| row.get(0))
    }

    pub(super) fn begin(conn: &'c Connection) -> Result<Self> {
        conn.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        Ok(Self { conn })
    }
}

impl Drop for Deferred<'_> {
    fn drop(&mut self) {
        // The pragma does not fail, and there is nobody to tell.
        let _ = self.conn.execute_batch("PRAGMA defer_foreign_keys = OFF");
    }
}

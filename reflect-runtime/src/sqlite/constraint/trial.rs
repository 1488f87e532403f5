//! Runs a statement once more where a foreign key does not stop it, to see what it leaves behind.

use rusqlite::{Connection, Result};

use super::orphans::{Cause, Search};
use super::program::Program;
use crate::error::BrokenReference;
use crate::sqlite::deferred::Deferred;
use crate::sqlite::name::in_main;

/// The foreign key that a statement broke, if it can be told.
///
/// The statement must be reset, and have the parameters it had. It runs again in a savepoint that is
/// rolled back, with all its triggers; so the functions and hooks of a program may be called again.
pub(super) fn reference(
    conn: &Connection,
    sql: &str,
    run_again: &mut dyn FnMut() -> Result<()>,
    refused_at_once: bool,
) -> Option<BrokenReference> {
    // Not of a definition: undoing it would make SQLite read the whole schema anew.
    let program = Program::of(conn, sql)?;
    // Without one, the tables are those of another database.
    let table = program.written.first()?;
    // A statement that `RESTRICT` stopped gets farther now, and must not end the transaction there.
    let in_transaction = !conn.is_autocommit();
    if program.rolls_back && (in_transaction || refused_at_once) {
        return None;
    }
    let mut search = Search::new(conn)?;
    let trial = Trial::begin(conn, table, program.inserts).ok()?;
    run_again().ok()?;
    let cause = match (refused_at_once, in_transaction) {
        (true, _) => Cause::Restrict,
        (false, true) => Cause::Immediate,
        (false, false) => Cause::Any,
    };
    let found = search.orphans(Some(&program.written), cause);
    trial.undo().ok()?;
    search.blame(&found, program.removes)
}

const ROLL_BACK: &str = "ROLLBACK TO \"reflect_trial\"";

/// A savepoint with all foreign keys deferred, and nothing left of it when it is dropped.
struct Trial<'c> {
    conn: &'c Connection,
    /// There was no transaction before.
    alone: bool,
    /// A table to write.
    table: &'c str,
    last_insert_rowid: Option<i64>,
    /// It ends after the savepoint.
    deferred: Option<Deferred<'c>>,
}

impl<'c> Trial<'c> {
    fn begin(conn: &'c Connection, table: &'c str, inserts: bool) -> Result<Self> {
        let alone = conn.is_autocommit();
        // With all keys deferred no statement can have failed by one.
        if Deferred::is_on(conn)? {
            return Err(rusqlite::Error::QueryReturnedNoRows);
        }
        // To put the last row id back takes a table, and making that would end queries that run.
        if inserts && conn.is_busy() {
            return Err(rusqlite::Error::QueryReturnedNoRows);
        }
        if alone {
            conn.execute_batch("BEGIN")?;
        }
        let last_insert_rowid = inserts.then(|| conn.last_insert_rowid());
        if let Err(error) = conn.execute_batch("SAVEPOINT \"reflect_trial\"") {
            if alone {
                let _ = conn.execute_batch("ROLLBACK");
            }
            return Err(error);
        }
        let mut trial = Self { conn, alone, table, last_insert_rowid, deferred: None };
        trial.deferred = Some(Deferred::begin(conn)?);
        if inserts {
            // Made before it is needed: if it can't be made, nothing has happened yet.
            conn.execute_batch("CREATE TEMP TABLE \"reflect_trial\" (\"id\" INTEGER PRIMARY KEY)")?;
        }
        Ok(trial)
    }

    /// Takes back what the statement did; the transaction stays open, so that nobody else can write
    /// meanwhile.
    fn undo(&self) -> Result<()> {
        if let Some(id) = self.last_insert_rowid
            && id != self.conn.last_insert_rowid()
        {
            let insert = "INSERT OR IGNORE INTO \"temp\".\"reflect_trial\" VALUES (?1)";
            let _ = self.conn.execute(insert, [id]);
        }
        // For `changes`: the statement that failed changed no rows.
        let nothing = format!("DELETE FROM {} WHERE 0", in_main(self.table));
        let _ = self.conn.execute_batch(&nothing);
        self.conn.execute_batch(ROLL_BACK)
    }
}

impl Drop for Trial<'_> {
    fn drop(&mut self) {
        // An error that makes SQLite roll back takes the savepoint with it.
        if !self.conn.is_autocommit() {
            // An interrupt may come at any time. Better no transaction than one that keeps these
            // changes.
            let undone = self.undo().or_else(|_| self.conn.execute_batch(ROLL_BACK));
            if self.alone || undone.is_err() {
                let _ = self.conn.execute_batch("ROLLBACK");
            } else {
                let _ = self.conn.execute_batch("RELEASE \"reflect_trial\"");
            }
        }
    }
}

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

/// Removes, when it is dropped, what a read-only connection leaves beside a database in WAL mode: an
/// empty `-wal` and a `-shm`, which SQLite creates and which only a connection that writes removes.
#[derive(Debug)]
pub(in crate::sqlite) struct Leftover {
    database: PathBuf,
    wal: PathBuf,
}

impl Leftover {
    /// Of a database that is there.
    pub(in crate::sqlite) fn of(path: &Path) -> Option<Self> {
        // The files are beside the target of a link.
        let database = path.canonicalize().ok()?;
        let mut wal = OsString::from(&database);
        wal.push("-wal");
        Some(Self { database, wal: wal.into() })
    }
}

impl Drop for Leftover {
    fn drop(&mut self) {
        // Changes in it are another one's to write.
        if !self.wal.metadata().is_ok_and(|wal| wal.len() == 0) {
            return;
        }
        // SQLite itself removes the files with the last connection, and knows whether this is it. If it
        // can't, the files stay, and harm nobody.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let Ok(conn) = Connection::open_with_flags(&self.database, flags) else { return };
        let _ = conn.busy_timeout(Duration::ZERO);
        let _ = conn.query_row("SELECT count(*) FROM main.sqlite_schema", [], |_| Ok(()));
    }
}

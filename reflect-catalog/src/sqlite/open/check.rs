//! Connects, and reads once so that what is wrong with the file shows here.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use super::error::OpenError;
use super::header::{self, Header};
use super::{beside, uri};

const BUSY_TIMEOUT: Duration = Duration::from_secs(2);
/// <https://sqlite.org/fileformat2.html#the_rollback_journal>
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// `complete` is the file if it must hold every page that its header counts.
pub(super) fn connect(
    path: &Path,
    parameters: &str,
    complete: Option<&File>,
) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let classify = |error| classify(error, path);
    let connection =
        Connection::open_with_flags(uri::uri(path, parameters), flags).map_err(classify)?;
    restrict(&connection).map_err(classify)?;

    // The transaction keeps writers away, so that header and length belong together.
    let transaction = connection.unchecked_transaction().map_err(classify)?;
    let read = transaction
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(classify);
    if !matches!(read, Err(OpenError::Busy)) {
        complete.map_or(Ok(()), is_complete)?;
    }
    read?;
    transaction.finish().map_err(classify)?;
    Ok(connection)
}

/// Reads no more than the header, and through SQLite, which keeps the locks that this process holds.
pub(super) fn is_database(path: &Path) -> Result<(), OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let uri = uri::uri(path, uri::IMMUTABLE);
    let read = Connection::open_with_flags(uri, flags)
        .and_then(|connection| connection.query_row("PRAGMA schema_version", [], |_| Ok(())));
    read.map_err(|error| classify(error, path))
}

/// Nothing in the file may run or write, however its schema was made
/// (<https://sqlite.org/security.html>, 1.1).
fn restrict(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // Without mapped memory a file that is cut short while it is read is an error, not a signal.
    connection
        .execute_batch("PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;")
}

fn is_complete(file: &File) -> Result<(), OpenError> {
    let Some(expected) = Header::read(file)?.and_then(|header| header.length()) else {
        return Ok(());
    };
    let found = file.metadata()?.len();
    if found < expected {
        return Err(OpenError::Truncated { expected, found });
    }
    Ok(())
}

/// For the ways of reading in which SQLite doesn't look at the journal itself. One that can't be
/// read counts as hot, as it does for SQLite.
pub(super) fn is_cold(journal: PathBuf) -> Result<(), OpenError> {
    let mut start = Vec::new();
    let read = File::open(&journal)
        .and_then(|file| file.take(JOURNAL_MAGIC.len() as u64).read_to_end(&mut start));
    if read.is_err() || start == JOURNAL_MAGIC {
        return Err(OpenError::HotJournal { journal });
    }
    Ok(())
}

/// Tells if a WAL couldn't be read because that needs a `-shm` file which is gone, or which nobody
/// has initialised.
pub(super) fn lacks_shared_memory(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

fn classify(error: rusqlite::Error, path: &Path) -> OpenError {
    let Some(failure) = error.sqlite_error() else {
        return OpenError::Sqlite(error);
    };
    match failure.code {
        // A read-only connection says this instead of rolling back.
        ErrorCode::ReadOnly if failure.extended_code == ffi::SQLITE_READONLY_ROLLBACK => {
            OpenError::HotJournal { journal: beside(path, "-journal") }
        }
        ErrorCode::NotADatabase => OpenError::NotADatabase { found: header::UNSUPPORTED },
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => OpenError::Busy,
        ErrorCode::DatabaseCorrupt => OpenError::Corrupt(error),
        _ => OpenError::Sqlite(error),
    }
}

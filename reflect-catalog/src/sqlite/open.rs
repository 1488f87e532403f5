//! Opens a database file without any side effect on it or on its directory.
//!
//! SQLite itself leaves traces when it reads: opening a file in WAL mode creates `-wal` and
//! `-shm` beside it, a read-write connection checkpoints a leftover WAL when it closes, and a hot
//! journal is rolled back. Here the bytes of the header and the files beside the database decide
//! how it can be read without that, see <https://sqlite.org/fileformat2.html> and
//! <https://sqlite.org/wal.html>:
//!
//! | found | read through |
//! |---|---|
//! | an empty file | `immutable=1`: otherwise SQLite deletes a stale `-wal` or `-journal` |
//! | `-wal` and `-shm` | `mode=ro`, with the `-shm` file mapped for reading only |
//! | `-wal` with frames, no `-shm` | a private copy, because reading would create the `-shm` |
//! | WAL mode, no frames | `immutable=1` |
//! | rollback mode | `mode=ro` |

mod check;
mod copy;
mod error;
mod header;
mod private;
mod uri;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod wal_tests;

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;

pub use self::error::OpenError;
use self::header::Header;
use self::private::PrivateDirectory;

const ATTEMPTS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(50);
/// A WAL of this many bytes is a header without frames (<https://sqlite.org/fileformat2.html#walformat>).
const WAL_HEADER: u64 = 32;

/// A database file opened for reading only, without any side effect on it or on its directory.
#[derive(Debug)]
pub struct ReadOnly {
    // Before the copy, so that the files are closed when their directory is removed.
    connection: Connection,
    _copy: Option<PrivateDirectory>,
}

impl ReadOnly {
    /// The connection, which refuses every statement that writes.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// Opens the database file at `path` for reading, following symbolic links.
///
/// Not for a database that this process also writes to: on Unix, closing any handle of a file
/// drops the locks that the process holds on it (<https://sqlite.org/howtocorrupt.html>, 2.2).
///
/// # Errors
///
/// When the file is missing, isn't a complete database, is locked for longer than two seconds, or
/// can't be read without changing something.
pub fn open(path: &Path) -> Result<ReadOnly, OpenError> {
    let path = locate(path)?;
    for attempt in 0..ATTEMPTS {
        if attempt > 0 {
            thread::sleep(PAUSE);
        }
        if let Some(opened) = try_open(&path)? {
            return Ok(opened);
        }
    }
    Err(OpenError::Changing)
}

/// Tells if there is a database at `path`. An empty file, which SQLite would make one of with the
/// first write, is none yet.
///
/// Nothing is created or changed, and this process may have the database open meanwhile.
///
/// # Errors
///
/// When there is something else than a file, or a file that is no database.
pub fn exists(path: &Path) -> Result<bool, OpenError> {
    let path = match locate(path) {
        Err(OpenError::NotFound) => return Ok(false),
        located => located?,
    };
    if path.metadata()?.len() == 0 {
        return Ok(false);
    }
    match check::is_database(&path) {
        // It is nobody's database, so that no locks can be lost: see `open`.
        Err(OpenError::NotADatabase { .. }) => Header::read(&File::open(path)?).map(|_| true),
        checked => checked.map(|()| true),
    }
}

/// The regular file behind `path`; nothing is opened, because opening a pipe would block.
fn locate(path: &Path) -> Result<PathBuf, OpenError> {
    let metadata = path.metadata()?;
    if metadata.is_dir() {
        return Err(OpenError::Directory);
    }
    if !metadata.is_file() {
        return Err(OpenError::NotAFile);
    }
    Ok(resolve(path)?)
}

/// SQLite looks for `-wal` and `-journal` beside the target of a symbolic link, except on Windows.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    if cfg!(windows) { std::path::absolute(path) } else { path.canonicalize() }
}

/// `None` if the file changed while it was being copied.
fn try_open(path: &Path) -> Result<Option<ReadOnly>, OpenError> {
    let file = File::open(path)?;
    let Some(header) = Header::read(&file)? else {
        return in_place(path, uri::IMMUTABLE, None).map(Some);
    };
    let journal_length = length_beside(path, "-journal")?;
    let wal_length = length_beside(path, "-wal")?;
    let shm_length = length_beside(path, "-shm")?;
    let has_frames = wal_length.is_some_and(|length| length > WAL_HEADER);
    // Pages that the header counts may still be in the WAL.
    let complete = (!has_frames).then_some(&file);

    if wal_length.is_some() && shm_length.is_some() {
        match in_place(path, uri::READ_ONLY, complete) {
            // The last writer has just closed, or the shared memory can't be used without writing.
            Err(OpenError::Sqlite(error)) if check::lacks_shared_memory(&error) => {}
            opened => return opened.map(Some),
        }
    } else if wal_length.is_none() && !header.is_wal() {
        return in_place(path, uri::READ_ONLY, complete).map(Some);
    }

    if journal_length.is_some() {
        check::is_cold(beside(path, "-journal"))?;
    }
    if has_frames { from_copy(path) } else { in_place(path, uri::IMMUTABLE, complete).map(Some) }
}

fn in_place(path: &Path, parameters: &str, complete: Option<&File>) -> Result<ReadOnly, OpenError> {
    let connection = check::connect(path, parameters, complete)?;
    Ok(ReadOnly { connection, _copy: None })
}

fn from_copy(path: &Path) -> Result<Option<ReadOnly>, OpenError> {
    let Some(copy) = copy::with_wal(path).map_err(OpenError::Copy)? else {
        return Ok(None);
    };
    let connection = check::connect(&copy.database, uri::PRIVATE, None)?;
    Ok(Some(ReadOnly { connection, _copy: Some(copy.directory) }))
}

/// The path of a file that SQLite keeps beside the database.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

/// `None` if there is no such file. A pipe is refused, because SQLite would block on it.
fn length_beside(path: &Path, suffix: &str) -> io::Result<Option<u64>> {
    let path = beside(path, suffix);
    match path.metadata() {
        Ok(metadata) if metadata.is_file() => Ok(Some(metadata.len())),
        Ok(_) => {
            let name = path.file_name().unwrap_or_default().display();
            Err(io::Error::other(format!("`{name}` is not a regular file")))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

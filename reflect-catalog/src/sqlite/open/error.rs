//! The reasons why a database file can't be read.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::PathBuf;

/// The reason why a database file can't be read without side effects.
///
/// Displayed it is a plain sentence that says what was found, without the path of the database.
#[derive(Debug)]
#[non_exhaustive]
pub enum OpenError {
    /// There is no such file.
    NotFound,
    /// The path leads to a directory.
    Directory,
    /// The path leads to a pipe, a socket or a device, which opening could block on.
    NotAFile,
    /// The file holds something else.
    NotADatabase {
        /// A clause that starts with "it": it says what the file seems to be, and what to do.
        found: &'static str,
    },
    /// The file is shorter than its header says.
    Truncated {
        /// The length according to the header, in bytes.
        expected: u64,
        /// The length of the file, in bytes.
        found: u64,
    },
    /// A transaction was interrupted, and reading the file would mean to roll it back.
    HotJournal {
        /// The rollback journal.
        journal: PathBuf,
    },
    /// The file stayed locked until the time was over.
    Busy,
    /// The file can't be opened or read.
    Unreadable(io::Error),
    /// A private copy was needed, and couldn't be made.
    Copy(io::Error),
    /// The file changed each time it was copied.
    Changing,
    /// The file starts like a database, and its contents are damaged.
    Corrupt(rusqlite::Error),
    /// SQLite refuses the file for another reason.
    Sqlite(rusqlite::Error),
}

impl Display for OpenError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such file"),
            Self::Directory => f.write_str("it is a directory, not a database file"),
            Self::NotAFile => f.write_str("it is a pipe, a socket or a device, not a regular file"),
            Self::NotADatabase { found } => write!(f, "it is not an SQLite database: {found}"),
            Self::Truncated { expected, found } => write!(
                f,
                "it is cut short: its header promises {expected} bytes, the file has {found}; \
                 copy or restore it again"
            ),
            Self::HotJournal { journal } => write!(
                f,
                "a transaction was interrupted and has to be rolled back from `{}`; \
                 open the database once with its application or with `sqlite3`, which does that",
                journal.file_name().unwrap_or_default().display()
            ),
            Self::Busy => f.write_str(
                "another program has locked it; try again when that program has finished",
            ),
            Self::Unreadable(error) => write!(f, "the file can't be read: {error}"),
            Self::Copy(error) => write!(
                f,
                "its latest changes are in a `-wal` file, and the temporary copy that is needed \
                 to read them failed: {error}"
            ),
            Self::Changing => f.write_str(
                "it kept changing while it was copied; try again when nothing writes to it",
            ),
            Self::Corrupt(error) => write!(f, "the database is damaged: {error}"),
            Self::Sqlite(error) => write!(f, "SQLite can't open it: {error}"),
        }
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable(error) | Self::Copy(error) => Some(error),
            Self::Corrupt(error) | Self::Sqlite(error) => Some(error),
            Self::NotFound
            | Self::Directory
            | Self::NotAFile
            | Self::NotADatabase { .. }
            | Self::Truncated { .. }
            | Self::HotJournal { .. }
            | Self::Busy
            | Self::Changing => None,
        }
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            _ => Self::Unreadable(error),
        }
    }
}

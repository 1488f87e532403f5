//! The reasons why scripts can't be read or run.

use std::error::Error;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use super::position::Position;

/// The reason why scripts can't be read or run.
///
/// Displayed it is a plain sentence that names the file; if there is a place in it to look at, with
/// line and column first, and the line quoted below.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScriptError {
    /// The file or directory can't be read.
    Unreadable {
        /// The file or directory.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
    /// The path of a script leads to a directory.
    Directory {
        /// The directory.
        path: PathBuf,
    },
    /// The path of a script leads to a pipe, a socket or a device.
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The path of the migrations leads to a file.
    NotADirectory {
        /// The file.
        path: PathBuf,
    },
    /// The script is longer than [`SCRIPT_LIMIT`](super::SCRIPT_LIMIT).
    TooLarge {
        /// The script.
        path: PathBuf,
    },
    /// The script is not in UTF-8.
    NotUtf8 {
        /// The place of the first wrong byte; the line is quoted only as far as it is text.
        at: Position,
        /// The byte.
        byte: u8,
        /// True if the file starts like one in UTF-16.
        utf16: bool,
    },
    /// The directory holds no migration.
    NoMigrations {
        /// The directory.
        directory: PathBuf,
    },
    /// The directory holds migrations of different tools, and so no order.
    MixedLayouts {
        /// A migration.
        first: PathBuf,
        /// One of another tool.
        second: PathBuf,
    },
    /// Two migrations have the same version, and so no order.
    SameVersion {
        /// The version, as the first one writes it.
        version: String,
        /// A migration.
        first: PathBuf,
        /// The other.
        second: PathBuf,
    },
    /// The name is almost that of a migration.
    Misnamed {
        /// The file or directory.
        path: PathBuf,
        /// A clause that says what it should be.
        expected: &'static str,
    },
    /// The migration is a program.
    RustMigration {
        /// Its source.
        path: PathBuf,
    },
    /// A statement failed.
    Failed {
        /// The place of the word that SQLite names, or the start of the statement.
        at: Position,
        /// SQLite's message.
        message: String,
    },
    /// A statement would reach outside of the database in memory.
    Denied {
        /// The start of the statement.
        at: Position,
        /// The action that it would take.
        what: String,
        /// A clause that says why that is not allowed.
        why: &'static str,
    },
    /// The scripts took too long.
    TookTooLong {
        /// The start of the statement that was running.
        at: Position,
        /// The time that all of them had.
        limit: Duration,
    },
    /// The script ends within a statement.
    Incomplete {
        /// The start of the statement.
        at: Position,
    },
    /// The script ends within a transaction.
    OpenTransaction {
        /// The place where it was begun.
        at: Position,
    },
    /// A command of the `sqlite3` shell.
    ShellCommand {
        /// Its place.
        at: Position,
        /// The command, such as `.mode`.
        command: String,
    },
    /// There is no thread to run them in.
    Thread(io::Error),
    /// SQLite can't make a database in memory.
    Sqlite(rusqlite::Error),
}

impl ScriptError {
    /// The place in a script that the error is about.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        match self {
            Self::NotUtf8 { at, .. }
            | Self::Failed { at, .. }
            | Self::Denied { at, .. }
            | Self::TookTooLong { at, .. }
            | Self::Incomplete { at }
            | Self::OpenTransaction { at }
            | Self::ShellCommand { at, .. } => Some(at),
            Self::Unreadable { .. }
            | Self::Directory { .. }
            | Self::NotAFile { .. }
            | Self::NotADirectory { .. }
            | Self::TooLarge { .. }
            | Self::NoMigrations { .. }
            | Self::MixedLayouts { .. }
            | Self::SameVersion { .. }
            | Self::Misnamed { .. }
            | Self::RustMigration { .. }
            | Self::Thread(_)
            | Self::Sqlite(_) => None,
        }
    }
}

impl Error for ScriptError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable { error, .. } | Self::Thread(error) => Some(error),
            Self::Sqlite(error) => Some(error),
            Self::Directory { .. }
            | Self::NotAFile { .. }
            | Self::NotADirectory { .. }
            | Self::TooLarge { .. }
            | Self::NotUtf8 { .. }
            | Self::NoMigrations { .. }
            | Self::MixedLayouts { .. }
            | Self::SameVersion { .. }
            | Self::Misnamed { .. }
            | Self::RustMigration { .. }
            | Self::Failed { .. }
            | Self::Denied { .. }
            | Self::TookTooLong { .. }
            | Self::Incomplete { .. }
            | Self::OpenTransaction { .. }
            | Self::ShellCommand { .. } => None,
        }
    }
}

impl From<rusqlite::Error> for ScriptError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

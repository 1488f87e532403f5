//! Runs SQL scripts and migrations into a private database in memory, so that its schema can be
//! read.
//!
//! A script runs statement by statement and may do what makes a schema: create, alter and drop,
//! insert rows, begin and commit. It reaches nothing outside of its database:
//!
//! | in a script | what happens |
//! |---|---|
//! | `ATTACH`, `DETACH`, `VACUUM INTO` | an error that names it |
//! | `load_extension` and the functions of the `sqlite3` shell that use files | an error |
//! | `PRAGMA temp_store_directory`, `data_store_directory` | an error |
//! | a pragma that later statements depend on, such as `legacy_alter_table` | runs |
//! | any other pragma that sets something, such as `journal_mode = WAL` | is ignored |
//! | `VACUUM` | is checked, and has nothing to do |
//! | `CREATE TABLE sqlite_sequence`, as `.schema` prints it | is skipped: SQLite made the table |
//! | a command of the `sqlite3` shell, such as `.mode` | an error that names the line |
//!
//! Foreign keys are not enforced unless a script turns them on, as in SQLite itself. All scripts
//! together may run for [`TIME_LIMIT`], and the database may grow to [`SIZE_LIMIT`].
//! A value may be as long as the longest script, or [`LENGTH_LIMIT`].

mod error;
mod guard;
mod layout;
mod message;
mod migrations;
mod position;
mod pragma;
mod read;
mod run;
mod sections;
mod thread;

#[cfg(test)]
mod error_tests;
#[cfg(test)]
mod guard_tests;
#[cfg(test)]
mod migrations_tests;
#[cfg(test)]
mod run_tests;

use std::path::PathBuf;
use std::time::Duration;

use rusqlite::Connection;

use super::StandIns;

pub use self::error::ScriptError;
pub use self::migrations::find_migrations;
pub use self::position::Position;
pub use self::read::read_script;

/// The time that all scripts of one [`run`] may take together.
pub const TIME_LIMIT: Duration = Duration::from_secs(10);
/// The size limit of the database in memory, in bytes; temporary tables may take as much again.
pub const SIZE_LIMIT: u64 = 1 << 30;
/// The length limit of one value, in bytes; longer values come from longer scripts only.
pub const LENGTH_LIMIT: u64 = 1 << 20;
/// The size limit of one script, in bytes.
pub const SCRIPT_LIMIT: u64 = 64 << 20;

/// The text of an SQL script, with the path that errors name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The file that the text comes from.
    pub path: PathBuf,
    /// The statements.
    pub sql: String,
}

/// Runs `scripts` one after the other in a new database in memory.
///
/// The connection that is returned is for reading: `query_only` is on, the schema is not trusted,
/// `ATTACH` and the functions that reach files stay denied. Pragmas work again and time is no
/// longer limited.
///
/// The functions and collations of the application that the scripts need have `stand_ins`.
///
/// # Errors
///
/// When a statement fails, isn't allowed, takes too long or is incomplete, or when a script ends
/// with an open transaction.
pub fn run(scripts: &[Script], stand_ins: &StandIns) -> Result<Connection, ScriptError> {
    thread::run_within(scripts, stand_ins, guard::Limits::default())
}

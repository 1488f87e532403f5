//! The sentences of [`ScriptError`].

use std::fmt::{self, Display, Formatter};
use std::path::Path;
use std::time::Duration;

use super::SCRIPT_LIMIT;
use super::error::ScriptError;

impl Display for ScriptError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.position() {
            Some(at) => write!(f, "{at}: {}\n{}", sentence(self), at.excerpt()),
            None => f.write_str(&sentence(self)),
        }
    }
}

fn sentence(error: &ScriptError) -> String {
    match error {
        ScriptError::Unreadable { path, error } => about(path, format!("can't be read: {error}")),
        ScriptError::Directory { path } => about(path, "is a directory, not a script"),
        ScriptError::NotAFile { path } => {
            about(path, "is a pipe, a socket or a device, not a regular file")
        }
        ScriptError::NotADirectory { path } => {
            about(path, "is a file, not a directory of migrations")
        }
        ScriptError::TooLarge { path } => {
            let limit = SCRIPT_LIMIT >> 20;
            about(path, format!("is larger than {limit} MiB, the limit for a script"))
        }
        ScriptError::NotUtf8 { utf16: true, .. } => {
            "the file is in UTF-16; save it as UTF-8".to_owned()
        }
        ScriptError::NotUtf8 { byte, utf16: false, .. } => {
            format!("the file is not in UTF-8: the byte {byte:#04x} is not text")
        }
        ScriptError::NoMigrations { directory } => about(directory, NO_MIGRATIONS),
        ScriptError::MixedLayouts { first, second } => {
            let rest = "follow different conventions for migrations, which leaves their order \
                open; keep one of them per directory";
            about_both(first, second, rest)
        }
        ScriptError::SameVersion { version, first, second } => {
            let rest = "which leaves their order open";
            about_both(first, second, &format!("have the same version, {version}, {rest}"))
        }
        ScriptError::Misnamed { path, expected } => {
            about(path, format!("is not a migration: {expected}"))
        }
        ScriptError::RustMigration { path } => about(path, RUST_MIGRATION),
        ScriptError::Failed { message, .. } => message.clone(),
        ScriptError::Denied { what, why, .. } => format!("{what} is not allowed here: {why}"),
        ScriptError::TookTooLong { limit, .. } => {
            let limit = Seconds(*limit);
            format!("the scripts took longer than {limit} and were stopped in this statement")
        }
        ScriptError::Incomplete { .. } => INCOMPLETE.to_owned(),
        ScriptError::OpenTransaction { .. } => OPEN_TRANSACTION.to_owned(),
        ScriptError::ShellCommand { command, .. } => {
            format!("`{command}` is a command of the `sqlite3` shell, not SQL; remove the line")
        }
        ScriptError::Thread(error) => format!("there is no thread to run the scripts in: {error}"),
        ScriptError::Sqlite(error) => format!("SQLite can't make a database in memory: {error}"),
    }
}

const NO_MIGRATIONS: &str = "holds no migrations; what counts are numbered files such as \
    `1_name.sql` or `1_name.up.sql` (sqlx, dbmate, goose), `V1__name.sql` (refinery) and \
    `1_name/up.sql` (diesel)";
const RUST_MIGRATION: &str = "is a migration written in Rust, which can't be run here; write it \
    in SQL, or reflect a database file instead";
const INCOMPLETE: &str = "this statement is not complete where the script ends; \
    a closing parenthesis or the `END;` of a trigger may be missing";
const OPEN_TRANSACTION: &str =
    "the script ends without a `COMMIT` for the transaction that begins here";

fn about(path: &Path, rest: impl Display) -> String {
    format!("`{}` {rest}", path.display())
}

fn about_both(first: &Path, second: &Path, rest: &str) -> String {
    format!("`{}` and `{}` {rest}", first.display(), second.display())
}

/// `10 seconds`, `0.2 seconds`.
struct Seconds(Duration);

impl Display for Seconds {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs_f64();
        let plural = if self.0.as_millis() == 1_000 { "" } else { "s" };
        write!(f, "{seconds} second{plural}")
    }
}

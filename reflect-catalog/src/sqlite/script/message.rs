//! The sentences of [`ScriptError`].

use std::fmt::{self, Display, Formatter};
use std::time::Duration;

use super::SCRIPT_LIMIT;
use super::error::ScriptError;

impl Display for ScriptError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.position() {
            Some(at) => {
                write!(f, "{at}: ")?;
                about_a_place(self, f)?;
                write!(f, "\n{}", at.excerpt())
            }
            None => about_a_file(self, f),
        }
    }
}

fn about_a_place(error: &ScriptError, f: &mut Formatter<'_>) -> fmt::Result {
    match error {
        ScriptError::NotUtf8 { utf16: true, .. } => {
            f.write_str("the file is in UTF-16; save it as UTF-8")
        }
        ScriptError::NotUtf8 { byte, .. } => {
            write!(f, "the file is not in UTF-8: the byte {byte:#04x} is not text")
        }
        ScriptError::Failed { message, .. } => f.write_str(message),
        ScriptError::Denied { what, why, .. } => write!(f, "{what} is not allowed here: {why}"),
        ScriptError::TookTooLong { limit, .. } => write!(
            f,
            "the scripts took longer than {} and were stopped in this statement",
            Seconds(*limit)
        ),
        ScriptError::Incomplete { .. } => f.write_str(
            "this statement is not complete where the script ends; \
             a closing parenthesis or the `END;` of a trigger may be missing",
        ),
        ScriptError::OpenTransaction { .. } => {
            f.write_str("the script ends without a `COMMIT` for the transaction that begins here")
        }
        ScriptError::ShellCommand { command, .. } => {
            write!(f, "`{command}` is a command of the `sqlite3` shell, not SQL; remove the line")
        }
        _ => about_a_file(error, f),
    }
}

fn about_a_file(error: &ScriptError, f: &mut Formatter<'_>) -> fmt::Result {
    match error {
        ScriptError::Unreadable { path, error } => {
            write!(f, "`{}` can't be read: {error}", path.display())
        }
        ScriptError::Directory { path } => {
            write!(f, "`{}` is a directory, not a script", path.display())
        }
        ScriptError::NotAFile { path } => {
            write!(f, "`{}` is a pipe, a socket or a device, not a regular file", path.display())
        }
        ScriptError::NotADirectory { path } => {
            write!(f, "`{}` is a file, not a directory of migrations", path.display())
        }
        ScriptError::TooLarge { path } => write!(
            f,
            "`{}` is larger than {} MiB, the limit for a script",
            path.display(),
            SCRIPT_LIMIT >> 20
        ),
        ScriptError::Sqlite(error) => write!(f, "SQLite can't make a database in memory: {error}"),
        _ => about_migrations(error, f),
    }
}

fn about_migrations(error: &ScriptError, f: &mut Formatter<'_>) -> fmt::Result {
    match error {
        ScriptError::NoMigrations { directory } => write!(
            f,
            "`{}` holds no migrations; what counts are numbered files such as `1_name.sql` or \
             `1_name.up.sql` (sqlx, dbmate, goose), `V1__name.sql` (refinery) and \
             `1_name/up.sql` (diesel)",
            directory.display()
        ),
        ScriptError::MixedLayouts { first, second } => write!(
            f,
            "`{}` and `{}` follow different conventions for migrations, which leaves their \
             order open; keep one of them per directory",
            first.display(),
            second.display()
        ),
        ScriptError::SameVersion { version, first, second } => write!(
            f,
            "`{}` and `{}` have the same version, {version}, which leaves their order open",
            first.display(),
            second.display()
        ),
        ScriptError::Misnamed { path, expected } => {
            write!(f, "`{}` is not a migration: {expected}", path.display())
        }
        ScriptError::RustMigration { path } => write!(
            f,
            "`{}` is a migration written in Rust, which can't be run here; write it in SQL, or \
             reflect a database file instead",
            path.display()
        ),
        // The other two functions know the rest.
        _ => Ok(()),
    }
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

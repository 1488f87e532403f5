//! Runs scripts statement by statement.

use std::sync::{Mutex, PoisonError};

use rusqlite::fallible_iterator::FallibleIterator;
use rusqlite::{Batch, Connection, Error, ErrorCode, OptionalExtension};

use super::error::ScriptError;
use super::guard::{self, Denial, Guard, Limits};
use super::position::Position;
use super::{Script, sections};
use crate::sql::split::{Statement, Statements};
use crate::sqlite::StandIns;

/// The number of characters of a message that are shown: some quote the rest of the script.
const MESSAGE: usize = 200;
const TOO_BIG: &str = "string or blob too big";
const RESERVED: &str = "object name reserved for internal use: ";

/// The number of the script that is being run, and the start of the statement.
pub(super) type Place = Mutex<(usize, usize)>;

/// Runs the scripts, and notes the place of each statement before.
pub(super) fn run(
    scripts: &[Script],
    stand_ins: &StandIns,
    limits: Limits,
    place: &Place,
) -> Result<Connection, ScriptError> {
    let mut connection = guard::open(limits)?;
    stand_ins.register(&connection)?;
    let guard = Guard::install(&mut connection, limits.time)?;
    for (number, script) in scripts.iter().enumerate() {
        let run = Run { connection: &connection, guard: &guard, limits, script, number, place };
        run.all()?;
    }
    guard::finish(&mut connection)?;
    Ok(connection)
}

struct Run<'a> {
    connection: &'a Connection,
    guard: &'a Guard,
    limits: Limits,
    script: &'a Script,
    number: usize,
    place: &'a Place,
}

impl Run<'_> {
    fn all(&self) -> Result<(), ScriptError> {
        let mut begun = None;
        for part in sections::up(&self.script.sql) {
            for statement in Statements::new(&self.script.sql, part) {
                self.one(statement)?;
                if self.connection.is_autocommit() {
                    begun = None;
                } else if begun.is_none() {
                    begun = Some(statement.start);
                }
            }
        }
        match begun {
            Some(start) => Err(ScriptError::OpenTransaction { at: self.at(start) }),
            None => Ok(()),
        }
    }

    fn one(&self, statement: Statement<'_>) -> Result<(), ScriptError> {
        let place = (self.number, statement.start);
        *self.place.lock().unwrap_or_else(PoisonError::into_inner) = place;
        if self.guard.is_over() {
            return Err(self.too_long(statement));
        }
        if statement.text.starts_with('.') {
            let command = statement.text.split_whitespace().next().unwrap_or_default();
            return Err(ScriptError::ShellCommand {
                at: self.at(statement.start),
                command: cut(command),
            });
        }
        // SQLite would take it for the end of the script.
        if let Some(offset) = statement.text.find('\0') {
            return Err(ScriptError::Failed {
                at: self.at(statement.start + offset),
                message: "there is a NUL character here, which SQL can't contain".to_owned(),
            });
        }
        let is_vacuum = is_vacuum(statement);
        if is_vacuum && statement.words().any(|word| word.eq_ignore_ascii_case("into")) {
            return Err(self.denied(statement, Denial::vacuum_into()));
        }
        match self.execute(statement, is_vacuum) {
            Err(error) if !self.is_made_by_sqlite(&error) => Err(self.explain(statement, &error)),
            _ => Ok(()),
        }
    }

    /// SQLite decides what one statement is: a batch also copes with more than one.
    fn execute(&self, statement: Statement<'_>, only_prepare: bool) -> Result<(), Error> {
        let mut batch = Batch::new(self.connection, statement.text);
        while let Some(mut prepared) = batch.next()? {
            if only_prepare {
                continue;
            }
            let mut rows = prepared.raw_query();
            while rows.next()?.is_some() {}
        }
        Ok(())
    }

    /// Tells if the statement creates a table that is there already because SQLite keeps it for
    /// itself: `.schema` prints `sqlite_sequence` and the tables behind a virtual table.
    fn is_made_by_sqlite(&self, error: &Error) -> bool {
        let Some(name) = message(error).strip_prefix(RESERVED) else {
            return false;
        };
        let known = ["sqlite_sequence", "sqlite_stat1", "sqlite_stat4"];
        if known.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            return true;
        }
        let sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1 COLLATE NOCASE";
        let found = self.connection.query_row(sql, [name], |_| Ok(()));
        matches!(found.optional(), Ok(Some(())))
    }

    fn explain(&self, statement: Statement<'_>, error: &Error) -> ScriptError {
        if let Some(denial) = self.guard.take_denial() {
            return self.denied(statement, denial);
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => return self.too_long(statement),
            Some(ErrorCode::DiskFull) => {
                return ScriptError::Failed {
                    at: self.at(statement.start),
                    message: format!(
                        "the tables grow larger than {} MiB, the limit for a database in memory",
                        self.limits.size >> 20
                    ),
                };
            }
            Some(ErrorCode::TooBig) if message(error) == TOO_BIG => {
                let message = format!(
                    "a value grows longer than {} KiB, the limit here",
                    self.limits.length >> 10
                );
                return ScriptError::Failed { at: self.at(statement.start), message };
            }
            _ => {}
        }
        if message(error) == "incomplete input" {
            let at = self.at(statement.start);
            return ScriptError::Incomplete { at };
        }
        let offset = offset_in(statement, error);
        ScriptError::Failed {
            message: describe(statement, error, offset),
            at: self.at(statement.start + offset.unwrap_or(0)),
        }
    }

    fn at(&self, offset: usize) -> Position {
        Position::new(&self.script.path, &self.script.sql, offset)
    }

    fn denied(&self, statement: Statement<'_>, denial: Denial) -> ScriptError {
        ScriptError::Denied { at: self.at(statement.start), what: denial.what, why: denial.why }
    }

    fn too_long(&self, statement: Statement<'_>) -> ScriptError {
        ScriptError::TookTooLong { at: self.at(statement.start), limit: self.guard.limit() }
    }
}

/// Rewriting a database in memory changes nothing, and SQLite would do it by `ATTACH`.
fn is_vacuum(statement: Statement<'_>) -> bool {
    let first = statement.words().next();
    first.is_some_and(|word| word.eq_ignore_ascii_case("vacuum"))
}

/// The place in the statement where SQLite sees the error.
fn offset_in(statement: Statement<'_>, error: &Error) -> Option<usize> {
    let Error::SqlInputError { sql, offset, .. } = error else {
        return None;
    };
    // `sql` is what was left of the statement.
    let left = statement.text.strip_suffix(sql.as_str())?;
    let offset = usize::try_from(*offset).ok()?;
    (offset <= sql.len()).then(|| left.len() + offset)
}

fn message(error: &Error) -> &str {
    match error {
        Error::SqliteFailure(_, Some(message)) => message,
        Error::SqlInputError { msg, .. } => msg,
        _ => "",
    }
}

fn describe(statement: Statement<'_>, error: &Error, offset: Option<usize>) -> String {
    let text = message(error);
    if text.starts_with("unrecognized token") {
        let token = offset.and_then(|offset| statement.text[offset..].chars().next());
        match token {
            Some('\'') => return "the string that starts here is never closed".to_owned(),
            Some('"' | '`' | '[') => return "the name that starts here is never closed".to_owned(),
            _ => {}
        }
    }
    match text {
        "" => cut(&error.to_string()),
        "table sqlite_master may not be modified" => format!(
            "{text}; if this script is the output of `.dump`, use that of `.schema` instead"
        ),
        text => cut(text),
    }
}

/// On one line, and not too long.
fn cut(text: &str) -> String {
    let line = text.replace(char::is_control, " ");
    match line.char_indices().nth(MESSAGE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

use std::collections::HashMap;

use rusqlite::ffi;

use super::foreign_keys;
use crate::error::{Action, Error, Result};
use crate::sqlite::Handle;
use crate::sqlite::constraint::{Census, code};
use crate::sqlite::deferred::Deferred;

/// Has foreign keys wait that an operation to come may put right
/// (<https://sqlite.org/pragma.html#pragma_defer_foreign_keys>).
///
/// They wait only from where one is in the way, since few units need it and it makes SQLite prepare
/// all statements anew. In a transaction of the unit's own, SQLite checks them with the commit. In
/// one of the user's, they must not wait any longer than for the unit; but to end the deferral makes
/// SQLite forget which keys are open, and there is no way to ask for them but a look at all rows.
pub(super) struct Deferral<'c> {
    handle: Handle<'c>,
    /// The transaction is the user's.
    nested: bool,
    state: State<'c>,
    /// The number of operations that are still to come.
    left: HashMap<(Action, &'static str), usize>,
    /// The one under way.
    current: (Action, &'static str),
    /// It is about several rows, of which any may put right what another one has open.
    many: bool,
}

enum State<'c> {
    /// Keys are checked as always.
    Off,
    /// They wait for the end of the transaction: this one, or it was the user's wish.
    Transaction(
        #[expect(dead_code, reason = "it is kept until it is dropped")] Option<Deferred<'c>>,
    ),
    /// They wait for the end of the unit. These rows referred to nothing before.
    Unit(Census<'c>, #[expect(dead_code, reason = "it is kept until it is dropped")] Deferred<'c>),
}

impl<'c> Deferral<'c> {
    /// The deferral of a unit with operations of these kinds.
    pub(super) fn new(
        handle: Handle<'c>,
        operations: impl Iterator<Item = (Action, &'static str)>,
    ) -> Result<Self> {
        let nested = !handle.conn.is_autocommit();
        let is_on = nested && Deferred::is_on(handle.conn)?;
        let state = if is_on { State::Transaction(None) } else { State::Off };
        let mut left = HashMap::new();
        operations.for_each(|it| *left.entry(it).or_default() += 1);
        Ok(Self { handle, nested, state, left, current: (Action::Add, ""), many: false })
    }

    /// Another operation begins.
    pub(super) fn next(&mut self, operation: (Action, &'static str), many: bool) {
        (self.current, self.many) = (operation, many);
        if let Some(left) = self.left.get_mut(&operation) {
            *left = left.saturating_sub(1);
        }
    }

    /// Writes something; once more if a foreign key was in the way that can wait. One with `RESTRICT`
    /// is not meant to, but in a circle there may be no other way.
    pub(super) fn attempt<T>(
        &mut self,
        in_circle: bool,
        mut write: impl FnMut(Handle<'c>) -> Result<T>,
    ) -> Result<T> {
        let restricted = |error: &Error| in_circle && is_restricted(error);
        match write(self.handle) {
            Err(error) if is_open(&error) && self.can_wait() || restricted(&error) => {
                if self.begin().is_err() { Err(error) } else { write(self.handle) }
            }
            done => done,
        }
    }

    /// Keys are not waiting yet, and an operation to come may be about the same one.
    fn can_wait(&self) -> bool {
        let Ok(keys) = foreign_keys(self.handle.conn) else { return false };
        let comes = |table: &str, actions: [Action; 2]| {
            let left = self.left.iter().filter(|(_, left)| **left > 0).map(|(it, _)| it);
            left.chain(self.many.then_some(&self.current))
                .any(|(action, of)| actions.contains(action) && of.eq_ignore_ascii_case(table))
        };
        let (action, table) = self.current;
        keys.iter().any(|key| {
            let refers = key.child.eq_ignore_ascii_case(table) && action != Action::Delete;
            let is_referred_to = key.parent.eq_ignore_ascii_case(table) && action != Action::Add;
            (refers || is_referred_to)
                && (comes(&key.parent, [Action::Add, Action::Update])
                    || comes(&key.child, [Action::Update, Action::Delete]))
        })
    }

    fn begin(&mut self) -> Result<()> {
        let conn = self.handle.conn;
        if !matches!(self.state, State::Off) || conn.is_autocommit() {
            return Err(Error::abort("keys are waiting already"));
        }
        self.state = if self.nested {
            State::Unit(Census::take(conn)?, Deferred::begin(conn)?)
        } else {
            State::Transaction(Some(Deferred::begin(conn)?))
        };
        Ok(())
    }

    /// Fails where a key is open and the transaction's end would not tell.
    pub(super) fn check(&self) -> Result<()> {
        let State::Unit(before, _) = &self.state else { return Ok(()) };
        let Some((table, parent)) = before.new_one()? else { return Ok(()) };
        let code = ffi::Error::new(ffi::SQLITE_CONSTRAINT_FOREIGNKEY);
        let message = format!(
            "{FOREIGN_KEY}: a row of `{table}` refers to a row of `{parent}` that does not exist"
        );
        Err(rusqlite::Error::SqliteFailure(code, Some(message)).into())
    }
}

const FOREIGN_KEY: &str = "FOREIGN KEY constraint failed";

fn is_open(error: &Error) -> bool {
    extended_code(error) == Some(ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

/// `RESTRICT` is a trigger that SQLite makes.
fn is_restricted(error: &Error) -> bool {
    extended_code(error) == Some(ffi::SQLITE_CONSTRAINT_TRIGGER)
        && error.driver().is_some_and(|it| it.to_string() == FOREIGN_KEY)
}

/// SQLite's extended code (<https://sqlite.org/rescode.html#extrc>).
pub(super) fn extended_code(error: &Error) -> Option<i32> {
    code(error.driver()?)
}

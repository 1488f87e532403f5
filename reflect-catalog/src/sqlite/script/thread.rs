//! Runs scripts in a thread, which is left to itself where it takes too long.

use std::io;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;

use super::Script;
use super::error::ScriptError;
use super::guard::Limits;
use super::position::Position;
use super::run::{self, Place};
use crate::sqlite::StandIns;

/// The time that a statement has to notice that it is to stop.
const GRACE: Duration = Duration::from_millis(500);

/// More than the stack of a thread is by default: SQLite's parser is recursive.
const STACK: usize = 8 << 20;

/// Runs the scripts in a thread of their own. SQLite looks at the clock between two instructions of its
/// virtual machine, and one of them, such as `instr` of long values, may take for ever; then the thread
/// is left to itself.
pub(super) fn run_within(
    scripts: &[Script],
    stand_ins: &StandIns,
    limits: Limits,
) -> Result<Connection, ScriptError> {
    // A value that a script spells out is no longer than the script.
    let longest = scripts.iter().map(|it| it.sql.len() as u64).max().unwrap_or_default();
    let limits = Limits { length: limits.length.max(longest), ..limits };
    let (sender, receiver) = mpsc::channel();
    let place = Arc::new(Place::default());
    let (theirs, stand_ins, here) = (scripts.to_vec(), stand_ins.clone(), Arc::clone(&place));
    let run = move || {
        // Nobody listens any more where it took too long.
        let _ = sender.send(run::run(&theirs, &stand_ins, limits, &here));
    };
    thread::Builder::new().stack_size(STACK).spawn(run).map_err(ScriptError::Thread)?;
    let (script, offset) = match receiver.recv_timeout(limits.time.saturating_add(GRACE)) {
        Ok(result) => return result,
        Err(RecvTimeoutError::Timeout) => *place.lock().unwrap_or_else(PoisonError::into_inner),
        Err(RecvTimeoutError::Disconnected) => {
            return Err(ScriptError::Thread(io::Error::other("it has stopped")));
        }
    };
    let Some(Script { path, sql }) = scripts.get(script) else {
        return Err(ScriptError::Thread(io::Error::other("it does not begin")));
    };
    Err(ScriptError::TookTooLong { at: Position::new(path, sql, offset), limit: limits.time })
}

//! Driving operations: their statements are run one after the other.

use super::Behavior;
use super::Handle;
use super::open::Open;
use super::statement::Statement;
use crate::error::{Error, Result};
use crate::operation::{Deliver, Isolation, Operation, Task};

/// Does what an operation says.
pub(super) fn run<O: Operation>(handle: Handle<'_>, operation: O) -> Result<O::Output> {
    let mut output = None;
    run_task(handle, &mut Deliver::new(operation, &mut output))?;
    output.ok_or_else(|| Error::internal("an operation has no result"))
}

/// Does what an operation says whose type is not known.
pub(super) fn run_task(handle: Handle<'_>, task: &mut dyn Task) -> Result<()> {
    match task.isolation() {
        Isolation::None => {
            steps(handle, task, false)?;
            task.end()
        }
        Isolation::Snapshot => {
            let alone = handle.conn.is_autocommit();
            let snapshot = alone.then(|| handle.conn.unchecked_transaction()).transpose()?;
            steps(handle, task, false)?;
            // The result may be made by closures of the user's, which may write.
            drop(snapshot);
            task.end()
        }
        Isolation::Transaction => {
            let open = Open::begin(handle, Behavior::Immediate)?;
            steps(Handle { in_transaction: true, ..handle }, task, true)?;
            // Before the commit: no error may come after it.
            task.end()?;
            open.commit()
        }
    }
}

fn steps(handle: Handle<'_>, task: &mut dyn Task, writes: bool) -> Result<()> {
    let mut last: Option<Statement<'_>> = None;
    while let Some(request) = task.next()? {
        if writes {
            // SQLite may have ended the transaction meanwhile.
            handle.check_open()?;
        }
        let statement = match (request.statement, &mut last) {
            (Some(statement), last) => Statement::prepare_in(last, handle, &statement)?,
            (None, Some(last)) => last,
            (None, None) => return Err(Error::internal("there is no statement to run again")),
        };
        statement.bind(request.parameters)?;
        statement.read(&mut |rows| task.rows(rows))?;
    }
    Ok(())
}

impl Handle<'_> {
    /// The number of parameters that a statement may have on this connection.
    pub(super) fn most_parameters(self) -> usize {
        let limit = self.conn.limit(rusqlite::limits::Limit::SQLITE_LIMIT_VARIABLE_NUMBER);
        limit.ok().and_then(|it| usize::try_from(it).ok()).unwrap_or(999)
    }
}

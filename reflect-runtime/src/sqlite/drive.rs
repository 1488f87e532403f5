//! Driving operations: their statements are run one after the other.

use super::Behavior;
use super::Handle;
use super::open::Open;
use super::statement::Statement;
use crate::error::{Error, Result};
use crate::operation::{Asked, Isolation, Operation, Request};

/// Does what an operation says.
pub(super) fn run<O: Operation>(handle: Handle<'_>, mut operation: O) -> Result<O::Output> {
    match operation.isolation() {
        Isolation::None => {
            let mut place = None;
            if let Some(request) = operation.next()? {
                let statement = prepare(&mut place, handle, &request)?;
                statement.read(&mut |rows| operation.rows(rows))?;
            }
            operation.finish()
        }
        Isolation::Snapshot => {
            let alone = handle.conn.is_autocommit();
            let snapshot = alone.then(|| handle.conn.unchecked_transaction()).transpose()?;
            steps(handle, &mut operation, false)?;
            // The result may be made by closures of the user's, which may write.
            drop(snapshot);
            operation.finish()
        }
        Isolation::Transaction => {
            // In one of the user's, a savepoint may not be needed.
            let nested = !handle.conn.is_autocommit();
            let mut open = None;
            if nested {
                handle.check_open()?;
            } else {
                open = Some(Open::begin(handle, Behavior::Immediate)?);
            }
            let inside = Handle { in_transaction: true, ..handle };
            let is_whole = operation.shorten(&inside)?;
            if nested && !is_whole {
                open = Some(Open::begin(handle, Behavior::Immediate)?);
            }
            steps(inside, &mut operation, true)?;
            // Before the commit: no error may come after it.
            let output = operation.finish()?;
            open.map_or(Ok(()), Open::commit)?;
            Ok(output)
        }
    }
}

fn steps<O: Operation>(handle: Handle<'_>, operation: &mut O, writes: bool) -> Result<()> {
    let mut last: Option<Statement<'_>> = None;
    while let Some(request) = operation.next()? {
        if writes {
            // SQLite may have ended the transaction meanwhile.
            handle.check_open()?;
        }
        let statement = prepare(&mut last, handle, &request)?;
        statement.read(&mut |rows| operation.rows(rows))?;
    }
    Ok(())
}

/// Prepares the statement of a request, or takes the last one again, and sets its parameters.
#[inline]
fn prepare<'p, 'c>(
    last: &'p mut Option<Statement<'c>>,
    handle: Handle<'c>,
    request: &Request<'_>,
) -> Result<&'p mut Statement<'c>> {
    let statement = match (&request.asked, last) {
        (Asked::Fixed(fixed), last) => Statement::fixed_in(last, handle, fixed)?,
        (Asked::Tree(tree), last) => Statement::written_in(last, handle, tree)?,
        (Asked::Again, Some(last)) => last,
        (Asked::Again, None) => return Err(Error::internal("there is no statement to run again")),
    };
    statement.bind(request.parameters)?;
    Ok(statement)
}

impl Handle<'_> {
    /// The number of parameters that a statement may have on this connection.
    pub(super) fn most_parameters(self) -> usize {
        let limit = self.conn.limit(rusqlite::limits::Limit::SQLITE_LIMIT_VARIABLE_NUMBER);
        limit.ok().and_then(|it| usize::try_from(it).ok()).unwrap_or(999)
    }
}

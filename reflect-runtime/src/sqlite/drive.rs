//! Driving operations: their statements are run one after the other.

use super::Behavior;
use super::Handle;
use super::open::Open;
use super::raw::OnChange;
use super::statement::{Statement, Tried};
use crate::error::{Error, Result};
use crate::operation::{Asked, Isolation, Operation, Request, Unknown};

/// Does what an operation says.
pub(super) fn run<O: Operation>(handle: Handle<'_>, mut operation: O) -> Result<O::Output> {
    match operation.isolation() {
        Isolation::None => {
            let mut place = None;
            if let Some(request) = operation.next()? {
                let statement = prepare(&mut place, handle, &request, OnChange::PrepareAnew)?;
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
            if !nested {
                open = Some(Open::begin(handle, Behavior::Immediate)?);
            }
            let inside = Handle { in_transaction: true, ..handle };
            if !shorter(inside, &mut operation)? {
                if nested {
                    open = Some(Open::begin(handle, Behavior::Immediate)?);
                }
                steps(inside, &mut operation, true)?;
            }
            // Before the commit: no error may come after it.
            let output = operation.finish()?;
            open.map_or(Ok(()), Open::commit)?;
            Ok(output)
        }
    }
}

/// The schema may have changed since it was looked at, and what SQLite knows of it, too.
const MOST_TRIES: u32 = 3;

/// Takes the shorter way, if there is one, and tells if it led to the end.
fn shorter<O: Operation>(handle: Handle<'_>, operation: &mut O) -> Result<bool> {
    for _ in 0..MOST_TRIES {
        if !operation.shorten(&handle)? {
            return Ok(false);
        }
        match attempt(handle, operation)? {
            Tried::Done => return Ok(true),
            Tried::Outdated => {}
            Tried::Unexplained => break,
        }
    }
    operation.shorten(&Unknown)?;
    Ok(false)
}

/// Runs the statements of the shorter way, which refuse to do so when the schema has changed.
fn attempt<O: Operation>(handle: Handle<'_>, operation: &mut O) -> Result<Tried> {
    let mut last = None;
    while let Some(request) = operation.next()? {
        if last.is_some() {
            // SQLite may have ended the transaction meanwhile.
            handle.check_open()?;
        }
        let Ok(statement) = prepare(&mut last, handle, &request, OnChange::Refuse) else {
            return Ok(Tried::Unexplained);
        };
        match statement.try_read(&mut |rows| operation.rows(rows))? {
            Tried::Done => {}
            other => return Ok(other),
        }
    }
    Ok(Tried::Done)
}

fn steps<O: Operation>(handle: Handle<'_>, operation: &mut O, writes: bool) -> Result<()> {
    let mut last: Option<Statement<'_>> = None;
    while let Some(request) = operation.next()? {
        if writes {
            // SQLite may have ended the transaction meanwhile.
            handle.check_open()?;
        }
        let statement = prepare(&mut last, handle, &request, OnChange::PrepareAnew)?;
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
    on_change: OnChange,
) -> Result<&'p mut Statement<'c>> {
    let statement = match (&request.asked, last) {
        (Asked::Fixed(fixed), last) => Statement::fixed_in(last, handle, fixed, on_change)?,
        (Asked::Tree(tree), last) => Statement::written_in(last, handle, tree, on_change)?,
        (Asked::Lent(tree), last) => Statement::written_in(last, handle, tree, on_change)?,
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

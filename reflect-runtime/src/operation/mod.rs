//! Operations: reading and writing as values, without I/O. An operation says the next statement, takes
//! its rows, and in the end gives the result; an engine does the rest.

mod batch;
mod change;
mod insert;
mod junction;
mod load;
mod number;
mod page;
mod parameters;
mod query;
mod read;
mod relation;
mod row;
mod table;
mod tables;
#[cfg(test)]
mod tests;
mod written;

pub(crate) use batch::InsertAll;
pub(crate) use change::{delete, delete_returning, update, update_returning};
pub(crate) use insert::{InsertOnly, InsertRow, insert};
pub(crate) use junction::Junction;
pub(crate) use load::Load;
pub(crate) use number::Number;
pub(crate) use parameters::{Bind, Encoding, Parameters};
pub(crate) use query::{Reading, first, one_or_none};
pub(crate) use relation::{child, children, parent, parent_if_there, through};
pub(crate) use row::{
    ChangeRow, CheckThere, Checked, DeleteRow, RowChange, encoded, reload, row_key,
};
pub(crate) use table::{all, count, find, find_by, first as first_row, get, get_by};

pub(crate) use tables::{Facts, Plain, Tables, Unknown};

use crate::ast::{Fixed, Statement};
use crate::error::Result;
use crate::table::Rows;

/// Reading or writing, as a value.
///
/// An engine asks for a statement, runs it and hands over its rows, until there is none left; then it
/// asks for the result, and only then ends the transaction.
pub(crate) trait Operation {
    type Output;

    /// The transaction that the statements need.
    fn isolation(&self) -> Isolation;

    /// Takes a shorter way where the engine knows enough of the tables. It is asked for before the first
    /// statement. `true` if it is all written or nothing then, without a savepoint around it: one
    /// statement writes, and nothing can fail after it. Where that one can't run after all, it is asked for
    /// again, and the operation begins anew.
    fn shorten(&mut self, _tables: &dyn Tables) -> Result<bool> {
        Ok(false)
    }

    /// The next statement, if there is one more. It is asked for when the rows of the one before have
    /// been read.
    fn next(&mut self) -> Result<Option<Request<'_>>>;

    /// Reads the rows of the statement.
    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()>;

    /// The result.
    fn finish(self) -> Result<Self::Output>;
}

/// The transaction that an operation needs. If one is open already, the operation is part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Isolation {
    /// None: it is one statement that reads.
    None,
    /// Several statements see one state of the database.
    Snapshot,
    /// All of it is written, or nothing.
    Transaction,
}

/// A statement to run, and the values that it has this time.
pub(crate) struct Request<'o> {
    pub(crate) asked: Asked<'o>,
    /// The values of its [`Parameter`](crate::ast::Expr::Parameter)s.
    pub(crate) parameters: &'o dyn Parameters,
}

/// The statement of a request.
pub(crate) enum Asked<'o> {
    Fixed(Fixed),
    Tree(Statement<'o>),
    /// One that may be asked for again.
    Lent(&'o Statement<'o>),
    /// The one before, once more.
    Again,
}

impl<'o> Request<'o> {
    pub(crate) fn new(statement: Statement<'o>) -> Self {
        Self::with(statement, &())
    }

    pub(crate) fn borrowed(statement: &'o Statement<'o>) -> Self {
        Self { asked: Asked::Lent(statement), parameters: &() }
    }

    pub(crate) fn with(statement: Statement<'o>, parameters: &'o dyn Parameters) -> Self {
        Self { asked: Asked::Tree(statement), parameters }
    }

    pub(crate) fn fixed(fixed: Fixed, parameters: &'o dyn Parameters) -> Self {
        Self { asked: Asked::Fixed(fixed), parameters }
    }

    pub(crate) fn again(parameters: &'o dyn Parameters) -> Self {
        Self { asked: Asked::Again, parameters }
    }
}

/// An operation without its type: it keeps its result until it is asked for.
pub(crate) trait Task {
    fn isolation(&self) -> Isolation;

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool>;

    fn next(&mut self) -> Result<Option<Request<'_>>>;

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()>;

    /// Makes the result, before the transaction ends.
    fn end(&mut self) -> Result<()>;
}

impl Operation for Box<dyn Task + '_> {
    type Output = ();

    fn isolation(&self) -> Isolation {
        (**self).isolation()
    }

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool> {
        (**self).shorten(tables)
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        (**self).next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        (**self).rows(rows)
    }

    fn finish(mut self) -> Result<()> {
        self.end()
    }
}

/// An operation whose result is handed over.
pub(crate) struct Deliver<O, D> {
    operation: Option<O>,
    deliver: D,
}

impl<O: Operation, D: FnMut(O::Output)> Deliver<O, D> {
    pub(crate) fn new(operation: O, deliver: D) -> Self {
        Self { operation: Some(operation), deliver }
    }
}

impl<O: Operation, D: FnMut(O::Output)> Task for Deliver<O, D> {
    fn isolation(&self) -> Isolation {
        self.operation.as_ref().map_or(Isolation::None, Operation::isolation)
    }

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool> {
        self.operation.as_mut().map_or(Ok(false), |it| it.shorten(tables))
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        self.operation.as_mut().map_or(Ok(None), Operation::next)
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.operation.as_mut().map_or(Ok(()), |it| it.rows(rows))
    }

    fn end(&mut self) -> Result<()> {
        let Some(operation) = self.operation.take() else { return Ok(()) };
        (self.deliver)(operation.finish()?);
        Ok(())
    }
}

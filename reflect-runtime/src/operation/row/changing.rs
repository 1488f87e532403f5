use super::key::several;
use super::missing::Missing;
use crate::ast::{Body, Returning, Statement, Update};
use crate::error::{Error, Result};
use crate::operation::Request;
use crate::operation::insert::WrittenRow;
use crate::table::Rows;
use crate::write::{Assigned, Writable};

/// Writes columns of the row that a query finds, and reads it as it is stored then.
pub(super) struct Changing<T> {
    statement: Option<Statement<'static>>,
    written: WrittenRow<T>,
    missing: Option<Missing<T>>,
}

impl<T: Writable> Changing<T> {
    pub(super) fn new(body: Body, assigned: Assigned) -> Self {
        let (assignments, returning) = (assigned.0, Returning::Row);
        let update = Update { table: T::DEF, body, assignments, returning };
        Self {
            statement: Some(Statement::Update(Box::new(update))),
            written: WrittenRow::default(),
            missing: None,
        }
    }

    pub(super) fn next(&mut self, row: &T) -> Result<Option<Request<'_>>> {
        if let Some(statement) = self.statement.take() {
            return Ok(Some(Request::new(statement)));
        }
        if self.written.is_read_again() {
            return Ok(self.written.next());
        }
        self.written.check_there()?;
        if self.written.row.is_some() {
            return Ok(None);
        }
        Ok(self.missing.get_or_insert_with(|| Missing::new(row)).next())
    }

    pub(super) fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        match &mut self.missing {
            Some(missing) => missing.rows(rows),
            None => self.written.rows(rows),
        }
    }

    pub(super) fn finish(self, row: &T) -> Result<T> {
        match (self.written.row, self.missing) {
            (Some(_), _) if self.written.count > 1 => Err(several::<T>()),
            (Some(after), _) => Ok(after),
            (None, Some(missing)) => Err(missing.reason(row)?),
            (None, None) => Err(Error::internal("a change has no result")),
        }
    }
}

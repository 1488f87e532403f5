use super::key::{body, same_version, several, stale};
use super::missing::Missing;
use super::reload::{Reload, reload};
use crate::ast::{Delete, Statement};
use crate::error::{Error, Result};
use crate::operation::{Isolation, Operation, Request};
use crate::table::Rows;
use crate::write::Writable;

/// Deletes a row.
pub(crate) struct DeleteRow<'r, T> {
    row: &'r T,
    statement: Option<Statement<'static>>,
    deleted: Option<u64>,
    missing: Option<Missing<T>>,
}

impl<'r, T: Writable> DeleteRow<'r, T> {
    pub(crate) fn new(row: &'r T) -> Result<Self> {
        let delete = Delete { table: T::DEF, body: body(row)? };
        let statement = Some(Statement::Delete(Box::new(delete)));
        Ok(Self { row, statement, deleted: None, missing: None })
    }
}

impl<T: Writable> Operation for DeleteRow<'_, T> {
    type Output = ();

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if let Some(statement) = self.statement.take() {
            return Ok(Some(Request::new(statement)));
        }
        match self.deleted {
            Some(0) => Ok(self.missing.get_or_insert_with(|| Missing::new(self.row)).next()),
            _ => Ok(None),
        }
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        if let Some(missing) = &mut self.missing {
            return missing.rows(rows);
        }
        self.deleted = Some(rows.run()?);
        Ok(())
    }

    fn finish(self) -> Result<()> {
        match (self.deleted, self.missing) {
            (Some(1), _) => Ok(()),
            (_, Some(missing)) => Err(missing.reason(self.row)?),
            (Some(_), None) => Err(several::<T>()),
            (None, None) => Err(Error::internal("a deletion has no result")),
        }
    }
}

/// Fails where a row can't be deleted since it is gone or was changed.
pub(crate) struct CheckThere<'r, T> {
    reload: Reload<'r, T>,
}

impl<'r, T: Writable> CheckThere<'r, T> {
    pub(crate) fn new(row: &'r T) -> Result<Self> {
        Ok(Self { reload: reload(row)? })
    }
}

impl<T: Writable> Operation for CheckThere<'_, T> {
    type Output = ();

    fn isolation(&self) -> Isolation {
        Isolation::None
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        self.reload.next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.reload.rows(rows)
    }

    fn finish(self) -> Result<()> {
        let row = self.reload.row;
        if same_version(&self.reload.finish()?, row)? { Ok(()) } else { Err(stale(row, None)) }
    }
}

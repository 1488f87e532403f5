use super::key::{found_by, same_version, several, stale};
use super::missing::Missing;
use super::reload::{Reload, reload};
use crate::ast::{Fixed, Purpose};
use crate::error::{Error, Result};
use crate::operation::{Isolation, Operation, Request};
use crate::table::Rows;
use crate::value::Value;
use crate::write::Writable;

/// Deletes a row.
pub(crate) struct DeleteRow<'r, T> {
    row: &'r T,
    found_by: Vec<Value>,
    is_sent: bool,
    deleted: Option<u64>,
    missing: Option<Missing<T>>,
}

impl<'r, T: Writable> DeleteRow<'r, T> {
    pub(crate) fn new(row: &'r T) -> Result<Self> {
        let found_by = found_by(row)?;
        Ok(Self { row, found_by, is_sent: false, deleted: None, missing: None })
    }
}

impl<T: Writable> Operation for DeleteRow<'_, T> {
    type Output = ();

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if !self.is_sent {
            self.is_sent = true;
            let delete = Fixed::of::<T>(Purpose::Delete);
            return Ok(Some(Request::fixed(delete, &self.found_by)));
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

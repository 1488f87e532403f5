use super::key::{key, not_found};
use crate::ast::{Fixed, Purpose};
use crate::error::Result;
use crate::operation::read::ReadRow;
use crate::operation::{Isolation, Operation, Request};
use crate::table::Rows;
use crate::value::Value;
use crate::write::Writable;

/// Reads a row again.
pub(crate) struct Reload<'r, T> {
    pub(super) row: &'r T,
    read: ReadRow<T, Vec<Value>>,
}

/// Reads a row as it is stored now.
pub(crate) fn reload<T: Writable>(row: &T) -> Result<Reload<'_, T>> {
    Ok(Reload { row, read: ReadRow::new(Fixed::of::<T>(Purpose::Find), key(row)?) })
}

impl<T: Writable> Operation for Reload<'_, T> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        Isolation::None
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        self.read.next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.read.rows(rows)
    }

    fn finish(self) -> Result<T> {
        self.read.finish()?.ok_or_else(|| not_found(self.row))
    }
}

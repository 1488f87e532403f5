use rusqlite::Row;

use super::about::About;
use super::trace::Trace;
use crate::error::{Error, Result};
use crate::table;
use crate::value::ValueRef;

/// As many values have room on the stack.
const FEW: usize = 16;

/// The rows of a statement that is running.
pub(super) struct Rows<'s> {
    inner: rusqlite::Rows<'s>,
    width: usize,
    about: &'s About<'s>,
    trace: &'s mut Trace,
    /// SQLite has reported an error.
    pub(super) has_failed: bool,
}

impl<'s> Rows<'s> {
    pub(super) fn new(
        inner: rusqlite::Rows<'s>,
        width: usize,
        about: &'s About<'s>,
        trace: &'s mut Trace,
    ) -> Self {
        Self { inner, width, about, trace, has_failed: false }
    }

    /// The next row as values side by side, for which there may be room already.
    #[inline]
    pub(super) fn next(
        &mut self,
        room: Vec<ValueRef<'static>>,
    ) -> Result<Option<Vec<ValueRef<'_>>>> {
        let width = self.width;
        let Some(row) = self.advance()? else { return Ok(None) };
        let mut values = reuse(room);
        for index in 0..width {
            values.push(value(row, index)?);
        }
        Ok(Some(values))
    }

    #[inline]
    fn advance(&mut self) -> Result<Option<&Row<'s>>> {
        match self.inner.next() {
            Ok(Some(row)) => {
                self.trace.row();
                Ok(Some(row))
            }
            Ok(None) => Ok(None),
            // A cached statement meets a change of the schema only here.
            Err(error) => {
                self.has_failed = true;
                Err(self.about.error(error))
            }
        }
    }
}

impl table::Rows for Rows<'_> {
    fn each(&mut self, visit: &mut dyn FnMut(&[ValueRef<'_>]) -> Result<bool>) -> Result<()> {
        let width = self.width;
        if width <= FEW {
            while let Some(row) = self.advance()? {
                let mut room = [ValueRef::Null; FEW];
                let values = &mut room[..width];
                for (index, place) in values.iter_mut().enumerate() {
                    *place = value(row, index)?;
                }
                if !visit(values)? {
                    return Ok(());
                }
            }
            return Ok(());
        }
        let mut room = Vec::with_capacity(self.width);
        while let Some(values) = self.next(room)? {
            if !visit(&values)? {
                return Ok(());
            }
            room = reuse(values);
        }
        Ok(())
    }

    fn written(&self) -> u64 {
        self.about.conn.changes()
    }

    fn last_row_id(&self) -> i64 {
        self.about.conn.last_insert_rowid()
    }
}

impl Drop for Rows<'_> {
    fn drop(&mut self) {
        self.trace.end(&self.about.sql);
    }
}

/// The memory of a list of values, for values of another row.
#[inline]
pub(super) fn reuse<'r>(mut values: Vec<ValueRef<'_>>) -> Vec<ValueRef<'r>> {
    values.clear();
    // Of nothing, but it keeps the memory and forgets the lifetime.
    values.into_iter().map(|_| ValueRef::Null).collect()
}

#[inline]
fn value<'r>(row: &'r Row<'_>, index: usize) -> Result<ValueRef<'r>> {
    match row.get_ref(index) {
        Ok(value) => Ok(value.into()),
        Err(_) => Err(missing(index)),
    }
}

#[cold]
fn missing(index: usize) -> Error {
    Error::internal(format!("a statement has no column {index}"))
}

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;

use super::about::About;
use super::raw::{self, ByValues, Running};
use super::trace::Trace;
use crate::error::{Error, Result};
use crate::table;
use crate::value::ValueRef;

/// As many values have room on the stack.
const FEW: usize = 16;

/// The rows of a statement that is running.
pub(super) struct Rows<'s> {
    inner: Inner<'s>,
    width: usize,
    about: &'s About<'s>,
    trace: &'s mut Trace,
    /// SQLite has reported an error.
    pub(super) has_failed: bool,
}

enum Inner<'s> {
    Own(
        Running<'s>,
        #[expect(dead_code, reason = "for as long as the statement runs")] Option<ByValues<'s>>,
    ),
    Driver(rusqlite::Rows<'s>),
}

impl<'s> Rows<'s> {
    #[inline]
    pub(super) fn own(
        statement: &'s mut raw::Statement<'_>,
        about: &'s About<'s>,
        trace: &'s mut Trace,
    ) -> Self {
        let width = statement.width();
        let plan = if about.by_values() { statement.session().plan_by_values() } else { None };
        let inner = Inner::Own(statement.run(), plan);
        Self { inner, width, about, trace, has_failed: false }
    }

    #[inline]
    pub(super) fn of_driver(
        statement: &'s mut rusqlite::Statement<'_>,
        about: &'s About<'s>,
        trace: &'s mut Trace,
    ) -> Self {
        let width = statement.column_count();
        Self { inner: Inner::Driver(statement.raw_query()), width, about, trace, has_failed: false }
    }

    /// The next row as values side by side, for which there may be room already.
    #[inline]
    pub(super) fn next(
        &mut self,
        room: Vec<ValueRef<'static>>,
    ) -> Result<Option<Vec<ValueRef<'_>>>> {
        if !self.advance()? {
            return Ok(None);
        }
        let mut values = reuse(room);
        values.resize(self.width, ValueRef::Null);
        self.fill(&mut values)?;
        Ok(Some(values))
    }

    /// Goes to the next row, if there is one.
    #[inline]
    fn advance(&mut self) -> Result<bool> {
        let found = match &mut self.inner {
            Inner::Own(running, _) => running.step(),
            Inner::Driver(rows) => rows.advance().map(|()| rows.get().is_some()),
        };
        match found {
            Ok(found) => {
                if found {
                    self.trace.row();
                }
                Ok(found)
            }
            // A statement that was prepared before meets a change of the schema only here.
            Err(error) => {
                self.has_failed = true;
                Err(self.about.error(error))
            }
        }
    }

    /// Puts the values of the row side by side.
    #[inline]
    fn fill<'r>(&'r self, values: &mut [ValueRef<'r>]) -> Result<()> {
        match &self.inner {
            Inner::Own(running, _) => running.fill(values),
            Inner::Driver(rows) => {
                let Some(row) = rows.get() else { return Err(missing(0)) };
                for (column, place) in values.iter_mut().enumerate() {
                    *place = match row.get_ref(column) {
                        Ok(value) => value.into(),
                        Err(_) => return Err(missing(column)),
                    };
                }
            }
        }
        Ok(())
    }
}

impl table::Rows for Rows<'_> {
    fn each(&mut self, visit: &mut dyn FnMut(&[ValueRef<'_>]) -> Result<bool>) -> Result<()> {
        if self.width <= FEW {
            while self.advance()? {
                let mut room = [ValueRef::Null; FEW];
                let values = &mut room[..self.width];
                self.fill(values)?;
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
        self.trace.end(self.about);
    }
}

/// The memory of a list of values, for values of another row.
#[inline]
pub(super) fn reuse<'r>(mut values: Vec<ValueRef<'_>>) -> Vec<ValueRef<'r>> {
    values.clear();
    // Of nothing, but it keeps the memory and forgets the lifetime.
    values.into_iter().map(|_| ValueRef::Null).collect()
}

#[cold]
fn missing(index: usize) -> Error {
    Error::internal(format!("a statement has no column {index}"))
}

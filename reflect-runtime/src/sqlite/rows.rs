use super::about::About;
use super::raw::{self, Running};
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
    Own(Running<'s>),
    Driver(rusqlite::Rows<'s>),
}

/// A row that a statement stands on.
#[derive(Clone, Copy)]
enum Row<'r> {
    Own(&'r Running<'r>),
    Driver(&'r rusqlite::Row<'r>),
}

impl<'s> Rows<'s> {
    #[inline]
    pub(super) fn own(
        statement: &'s mut raw::Statement<'_>,
        about: &'s About<'s>,
        trace: &'s mut Trace,
    ) -> Self {
        let width = statement.width();
        Self { inner: Inner::Own(statement.run()), width, about, trace, has_failed: false }
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
        let width = self.width;
        let Some(row) = self.advance()? else { return Ok(None) };
        let mut values = reuse(room);
        for column in 0..width {
            values.push(row.value(column)?);
        }
        Ok(Some(values))
    }

    #[inline]
    fn advance(&mut self) -> Result<Option<Row<'_>>> {
        let row = match &mut self.inner {
            Inner::Own(running) => running.step().map(|found| found.then_some(Row::Own(running))),
            Inner::Driver(rows) => rows.next().map(|row| row.map(Row::Driver)),
        };
        match row {
            Ok(Some(row)) => {
                self.trace.row();
                Ok(Some(row))
            }
            Ok(None) => Ok(None),
            // A statement that was prepared before meets a change of the schema only here.
            Err(error) => {
                self.has_failed = true;
                Err(self.about.error(error))
            }
        }
    }
}

impl<'r> Row<'r> {
    #[inline]
    fn value(self, column: usize) -> Result<ValueRef<'r>> {
        match self {
            Self::Own(running) => Ok(running.value(column)),
            Self::Driver(row) => match row.get_ref(column) {
                Ok(value) => Ok(value.into()),
                Err(_) => Err(missing(column)),
            },
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
                for (column, place) in values.iter_mut().enumerate() {
                    *place = row.value(column)?;
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

//! New rows, one at a time.

use std::borrow::Borrow;
use std::marker::PhantomData;

use super::table::OrElse;
use super::{Bind, Isolation, Operation, Parameters, Request};
use crate::ast::{Fixed, Purpose, Returning, Statement};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Identity, Row, Rows, Stored, Table};
use crate::value::{Value, ValueRef};
use crate::write::{Insert, New};

/// Writes a row, and reads it as it is stored; nothing where it is turned away without an error.
pub(crate) struct InsertRow<N: New, L> {
    insert: L,
    stage: Stage,
    written: WrittenRow<N::Row>,
    new: PhantomData<N>,
}

/// Writes a row, and reads it as it is stored.
pub(crate) fn insert<N: New, L: Borrow<Insert<N>>>(insert: L) -> impl Operation<Output = N::Row> {
    let table = N::Row::DEF.name;
    OrElse(InsertRow::new(insert), move || Error::new(ErrorKind::Ignored { table }))
}

#[derive(Clone, Copy)]
enum Stage {
    Write,
    Read,
}

impl<N: New, L: Borrow<Insert<N>>> InsertRow<N, L> {
    pub(crate) fn new(insert: L) -> Self {
        Self { insert, stage: Stage::Write, written: WrittenRow::default(), new: PhantomData }
    }
}

impl<N: New, L: Borrow<Insert<N>>> Operation for InsertRow<N, L> {
    type Output = Option<N::Row>;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if matches!(self.stage, Stage::Read) {
            return Ok(self.written.next());
        }
        self.stage = Stage::Read;
        let insert = self.insert.borrow();
        if insert.is_plain() {
            let fixed = Fixed::of::<N::Row>(Purpose::Insert);
            return Ok(Some(Request::fixed(fixed, insert)));
        }
        let statement = insert.statement(Returning::Row)?;
        Ok(Some(Request::new(Statement::Insert(Box::new(statement)))))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.written.rows(rows)
    }

    fn finish(self) -> Result<Option<N::Row>> {
        // That there was no conflict is no reason to be silent.
        self.written.check_there()?;
        Ok(self.written.row)
    }
}

/// The values of the required columns, which are stored as they are or refused.
impl<N: New> Parameters for Insert<N> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        let table = N::Row::DEF;
        self.new.values(&mut |values| {
            for (value, &index) in values.iter().zip(table.required) {
                to.bind(table.encode_to_store(index, *value)?.as_ref())?;
            }
            Ok(())
        })
    }
}

/// The row that a statement with [`Returning::Row`] writes, as it is stored.
pub(super) struct WrittenRow<T> {
    /// The key that the row is read again by.
    identity: Option<Vec<Value>>,
    is_asked: bool,
    pub(super) row: Option<T>,
    /// The number of rows that were written.
    pub(super) count: u64,
}

impl<T> Default for WrittenRow<T> {
    fn default() -> Self {
        Self { identity: None, is_asked: false, row: None, count: 0 }
    }
}

impl<T: Table> WrittenRow<T> {
    /// The row is still to be read again.
    pub(super) fn is_read_again(&self) -> bool {
        self.identity.is_some() && !self.is_asked
    }

    /// Fails where a trigger has taken away the row that was written.
    pub(super) fn check_there(&self) -> Result<()> {
        if self.identity.is_some() && self.row.is_none() {
            return Err(Error::new(ErrorKind::Ignored { table: T::DEF.name }));
        }
        Ok(())
    }

    /// The statement that reads the row again, if that is necessary.
    pub(super) fn next(&mut self) -> Option<Request<'_>> {
        if self.is_asked {
            return None;
        }
        let identity = self.identity.as_ref()?;
        self.is_asked = true;
        Some(Request::fixed(Fixed::of::<T>(Purpose::Written), identity))
    }

    /// Reads the rows of either statement.
    pub(super) fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        if self.is_asked {
            return rows.each(&mut |row| {
                self.row = Some(T::read(&Row::at(row, T::DEF, 0))?);
                Ok(false)
            });
        }
        match T::DEF.stored {
            Stored::Returned => rows.each(&mut |row| {
                self.row = Some(T::read(&Row::at(row, T::DEF, 0))?);
                Ok(true)
            })?,
            Stored::ReadAgain => rows.each(&mut |row| {
                self.identity = Some(match T::DEF.identity {
                    Identity::Key => row.iter().map(|it| it.to_value()).collect(),
                    Identity::RowId(_) => match row {
                        [ValueRef::Integer(rowid)] => vec![Value::Integer(*rowid)],
                        _ => return Err(Error::internal("a row id is no number")),
                    },
                });
                Ok(true)
            })?,
            Stored::Virtual => {
                if rows.run()? > 0 {
                    self.identity = Some(vec![Value::Integer(rows.last_row_id())]);
                }
            }
        }
        self.count = rows.written();
        Ok(())
    }
}

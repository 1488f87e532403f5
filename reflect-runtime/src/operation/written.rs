use super::{Isolation, Operation, Request};
use crate::ast::{Fixed, Purpose, Statement};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Identity, Row, Rows, Stored, Table};
use crate::value::{Value, ValueRef};

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

    /// It is not known yet which row it is.
    pub(super) fn is_unknown(&self) -> bool {
        self.identity.is_none()
    }

    /// The row is to be read again by this.
    pub(super) fn find(&mut self, identity: Vec<Value>) {
        self.identity = Some(identity);
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
                self.identity = Some(identity::<T>(row)?);
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

/// The values that a row is read again by, from those that were returned of it.
fn identity<T: Table>(row: &[ValueRef<'_>]) -> Result<Vec<Value>> {
    match (T::DEF.identity, row) {
        (Identity::Key, _) => Ok(row.iter().map(|it| it.to_value()).collect()),
        (Identity::RowId(_), [ValueRef::Integer(rowid)]) => Ok(vec![Value::Integer(*rowid)]),
        (Identity::RowId(_), _) => Err(Error::internal("a row id is no number")),
    }
}

/// Runs a statement that writes rows, and reads these rows.
pub(crate) struct WrittenRows<T> {
    statement: Statement<'static>,
    is_sent: bool,
    /// The statement returns whole rows, and not what they are read again by.
    is_whole: bool,
    /// The rows that are to be read again, the last one first.
    waiting: Vec<Vec<Value>>,
    /// The row that is being read again.
    asked: Vec<Value>,
    /// The number of rows that there must be.
    expected: usize,
    rows: Vec<T>,
}

impl<T: Table> WrittenRows<T> {
    /// Of a statement with [`Returning::Row`](crate::ast::Returning::Row).
    pub(super) fn new(statement: Statement<'static>) -> Self {
        let is_whole = T::DEF.stored == Stored::Returned;
        Self { is_whole, ..Self::whole(statement) }
    }

    /// Of a statement that returns all columns.
    pub(super) fn whole(statement: Statement<'static>) -> Self {
        let (waiting, asked) = (Vec::new(), Vec::new());
        let rows = Vec::new();
        Self { statement, is_sent: false, is_whole: true, waiting, asked, expected: 0, rows }
    }
}

impl<T: Table> Operation for WrittenRows<T> {
    type Output = Vec<T>;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if !self.is_sent {
            self.is_sent = true;
            return Ok(Some(Request::borrowed(&self.statement)));
        }
        let Some(identity) = self.waiting.pop() else { return Ok(None) };
        self.is_whole = true;
        self.asked = identity;
        Ok(Some(Request::fixed(Fixed::of::<T>(Purpose::Written), &self.asked)))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        if self.is_whole {
            return rows.each(&mut |row| {
                self.rows.push(T::read(&Row::at(row, T::DEF, 0))?);
                Ok(true)
            });
        }
        rows.each(&mut |row| {
            self.waiting.push(identity::<T>(row)?);
            Ok(true)
        })?;
        self.waiting.reverse();
        self.expected = self.waiting.len();
        Ok(())
    }

    fn finish(self) -> Result<Vec<T>> {
        // A trigger has taken one away again.
        if self.rows.len() < self.expected {
            return Err(Error::new(ErrorKind::Ignored { table: T::DEF.name }));
        }
        Ok(self.rows)
    }
}

use super::Request;
use crate::ast::{Fixed, Purpose};
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

use super::changing::Changing;
use super::key::{body, encoded, key, not_found};
use super::missing::Missing;
use crate::ast::{Expr, Fixed, Purpose};
use crate::error::{Error, Result};
use crate::operation::{Isolation, Operation, Request};
use crate::table::{Path, Root, Row, Rows};
use crate::value::Value;
use crate::write::{Assigned, Writable};

/// Writes the columns that differ from the stored row, and reads the row as it is stored then.
pub(crate) struct UpdateRow<'r, T> {
    row: &'r T,
    key: Vec<Value>,
    is_read: bool,
    before: Option<T>,
    changing: Option<Changing<T>>,
    missing: Option<Missing<T>>,
}

impl<'r, T: Writable> UpdateRow<'r, T> {
    pub(crate) fn new(row: &'r T) -> Result<Self> {
        let key = key(row)?;
        Ok(Self { row, key, is_read: false, before: None, changing: None, missing: None })
    }

    /// The change, if anything differs.
    fn change(&self, before: &T) -> Result<Option<Changing<T>>> {
        let (table, row) = (T::DEF, self.row);
        let mut assigned = Assigned::default();
        for (index, (old, new)) in encoded(before)?.into_iter().zip(encoded(row)?).enumerate() {
            // An equal value may be stored in another form, which is none of our business.
            if old != new && !table.key.contains(&index) && !table.generated.contains(&index) {
                let value = Expr::Value(new.map_err(|it| table.unfit(index, it))?);
                assigned.push(table, index, value)?;
            }
        }
        let body = body(row)?;
        assigned.count_version(table, body.scope(), <Root<T>>::STEP);
        Ok((!assigned.0.is_empty()).then(|| Changing::new(body, assigned)))
    }

    fn is_stale(&self, before: &T) -> Result<bool> {
        let Some(version) = T::DEF.version else { return Ok(false) };
        Ok(encoded(before)?[version.column] != encoded(self.row)?[version.column])
    }
}

impl<T: Writable> Operation for UpdateRow<'_, T> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if !self.is_read {
            self.is_read = true;
            return Ok(Some(Request::fixed(Fixed::of::<T>(Purpose::Find), &self.key)));
        }
        if self.changing.is_none() && self.missing.is_none() {
            let before = self.before.as_ref().ok_or_else(|| not_found(self.row))?;
            if self.is_stale(before)? {
                self.missing = Some(Missing::new(self.row));
            } else {
                self.changing = self.change(before)?;
            }
        }
        Ok(match (&mut self.missing, &mut self.changing) {
            (Some(missing), _) => missing.next(),
            (None, Some(changing)) => changing.next(self.row),
            (None, None) => None,
        })
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        match (&mut self.changing, &mut self.missing) {
            (_, Some(missing)) => missing.rows(rows),
            (Some(changing), None) => changing.rows(rows),
            (None, None) => rows.each(&mut |row| {
                self.before = Some(T::read(&Row::at(row, T::DEF, 0))?);
                Ok(false)
            }),
        }
    }

    fn finish(self) -> Result<T> {
        match (self.missing, self.changing, self.before) {
            (Some(missing), ..) => Err(missing.reason(self.row)?),
            (None, Some(changing), _) => changing.finish(self.row),
            (None, None, Some(before)) => Ok(before),
            (None, None, None) => Err(Error::internal("an update has no result")),
        }
    }
}

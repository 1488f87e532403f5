use super::key::{not_found, row_key, same_version, stale};
use crate::ast::{Fixed, Purpose};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Request;
use crate::table::{Row, Rows};
use crate::value::Value;
use crate::write::Writable;

/// Finds out why a row was not written.
pub(super) struct Missing<T> {
    key: Vec<Value>,
    is_asked: bool,
    found: Option<T>,
}

impl<T: Writable> Missing<T> {
    pub(super) fn new(row: &T) -> Self {
        let key = row_key(row).0.into_iter().map(|(_, value)| value).collect();
        Self { key, is_asked: false, found: None }
    }

    pub(super) fn next(&mut self) -> Option<Request<'_>> {
        if self.is_asked {
            return None;
        }
        self.is_asked = true;
        Some(Request::fixed(Fixed::of::<T>(Purpose::Find), &self.key))
    }

    pub(super) fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| {
            self.found = Some(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(false)
        })
    }

    /// The reason: the row is not there, its version is another one, or a trigger is in the way.
    pub(super) fn reason(&self, row: &T) -> Result<Error> {
        let Some(there) = &self.found else { return Ok(not_found(row)) };
        Ok(if same_version(there, row)? {
            Error::new(ErrorKind::Ignored { table: T::DEF.name })
        } else {
            stale(row, None)
        })
    }
}

//! Reading rows of tables.

use super::{Isolation, Operation, Parameters, Request};
use crate::ast::Fixed;
use crate::error::Result;
use crate::table::{Row, Rows, Table};

/// Reads all rows of a statement.
pub(crate) struct ReadRows<T, P> {
    fixed: Option<Fixed>,
    parameters: P,
    found: Vec<T>,
}

/// Reads the first row of a statement, if there is one.
pub(crate) struct ReadRow<T, P> {
    fixed: Option<Fixed>,
    parameters: P,
    found: Option<T>,
}

impl<T, P> ReadRows<T, P> {
    pub(super) fn new(fixed: Fixed, parameters: P) -> Self {
        Self { fixed: Some(fixed), parameters, found: Vec::new() }
    }
}

impl<T, P> ReadRow<T, P> {
    pub(super) fn new(fixed: Fixed, parameters: P) -> Self {
        Self { fixed: Some(fixed), parameters, found: None }
    }
}

impl<T: Table, P: Parameters> Operation for ReadRows<T, P> {
    type Output = Vec<T>;

    fn isolation(&self) -> Isolation {
        Isolation::None
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        let Some(fixed) = self.fixed.take() else { return Ok(None) };
        Ok(Some(Request::fixed(fixed, &self.parameters)))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| {
            self.found.push(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(true)
        })
    }

    fn finish(self) -> Result<Vec<T>> {
        Ok(self.found)
    }
}

impl<T: Table, P: Parameters> Operation for ReadRow<T, P> {
    type Output = Option<T>;

    fn isolation(&self) -> Isolation {
        Isolation::None
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        let Some(fixed) = self.fixed.take() else { return Ok(None) };
        Ok(Some(Request::fixed(fixed, &self.parameters)))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| {
            self.found = Some(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(false)
        })
    }

    fn finish(self) -> Result<Option<T>> {
        Ok(self.found)
    }
}

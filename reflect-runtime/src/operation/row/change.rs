use std::marker::PhantomData;

use super::changing::Changing;
use super::key::{body, differing, key, not_found, stale, values_of};
use super::reload::{Reload, reload};
use crate::ast::{Body, Expr, Fixed, Purpose};
use crate::error::Result;
use crate::operation::{Isolation, Operation, Request};
use crate::table::{At, Columns, Path, Root, Row, Rows, Types};
use crate::value::Value;
use crate::write::{Assigned, ColumnsOf, Sets, Writable};

/// Columns of a row with their new values.
pub(crate) struct RowChange<T> {
    body: Body,
    assigned: Assigned,
    /// The columns that must still be stored as they were read.
    checked: Vec<usize>,
    row: Types<T>,
}

/// The columns of a change that must still be stored as they were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Checked {
    None,
    Changed,
}

impl<T: Writable> RowChange<T> {
    /// Values for columns.
    pub(crate) fn set<S: Sets<T>>(row: &T, set: impl FnOnce(ColumnsOf<T>) -> S) -> Result<Self> {
        let body = body(row)?;
        let mut sets = Vec::new();
        set(Columns::new(At::new(body.scope()))).write(&mut sets);
        let assigned = Assigned::of_change(T::DEF, body.scope(), <Root<T>>::STEP, sets)?;
        Ok(Self { body, assigned, checked: Vec::new(), row: PhantomData })
    }

    /// The difference that a closure makes.
    pub(crate) fn modify(row: &T, checked: Checked, modify: impl FnOnce(&mut T)) -> Result<Self> {
        let table = T::DEF;
        let (body, mut after) = (body(row)?, row.clone());
        modify(&mut after);
        let mut assigned = Assigned::default();
        let columns = differing(row, &after)?;
        columns.iter().try_for_each(|&it| table.check_modified(it))?;
        for (&index, value) in columns.iter().zip(values_of(&after, columns.iter().copied())?) {
            assigned.push(table, index, Expr::Value(value))?;
        }
        assigned.count_version(table, body.scope(), <Root<T>>::STEP);
        let checked = if checked == Checked::Changed { columns } else { Vec::new() };
        Ok(Self { body, assigned, checked, row: PhantomData })
    }
}

/// Writes columns of a row, and reads the row as it is stored then.
pub(crate) struct ChangeRow<'r, T> {
    row: &'r T,
    check: Option<Check<'r, T>>,
    work: Change<'r, T>,
}

enum Change<'r, T> {
    /// There is nothing to write.
    Nothing(Reload<'r, T>),
    Something(Changing<T>),
}

impl<'r, T: Writable> ChangeRow<'r, T> {
    pub(crate) fn new(row: &'r T, change: &'r RowChange<T>) -> Result<Self> {
        let RowChange { body, assigned, checked, .. } = change;
        let work = if assigned.0.is_empty() {
            Change::Nothing(reload(row)?)
        } else {
            Change::Something(Changing::new(body.clone(), assigned.clone()))
        };
        let check = (!checked.is_empty()).then(|| Check::new(row, checked)).transpose()?;
        Ok(Self { row, check, work })
    }
}

impl<T: Writable> Operation for ChangeRow<'_, T> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if let Some(check) = self.check.take_if(|it| it.is_asked) {
            check.end()?;
        }
        if let Some(check) = &mut self.check {
            check.is_asked = true;
            return Ok(Some(Request::fixed(Fixed::of::<T>(Purpose::Find), &check.key)));
        }
        match &mut self.work {
            Change::Nothing(reload) => reload.next(),
            Change::Something(changing) => changing.next(self.row),
        }
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        if let Some(check) = &mut self.check {
            return check.rows(rows);
        }
        match &mut self.work {
            Change::Nothing(reload) => reload.rows(rows),
            Change::Something(changing) => changing.rows(rows),
        }
    }

    fn finish(self) -> Result<T> {
        match self.work {
            Change::Nothing(reload) => reload.finish(),
            Change::Something(changing) => changing.finish(self.row),
        }
    }
}

/// Fails where columns are no longer stored as they were read.
struct Check<'r, T> {
    row: &'r T,
    columns: &'r [usize],
    key: Vec<Value>,
    is_asked: bool,
    found: Option<T>,
}

impl<'r, T: Writable> Check<'r, T> {
    fn new(row: &'r T, columns: &'r [usize]) -> Result<Self> {
        Ok(Self { row, columns, key: key(row)?, is_asked: false, found: None })
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| {
            self.found = Some(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(false)
        })
    }

    fn end(self) -> Result<()> {
        let there = self.found.as_ref().ok_or_else(|| not_found(self.row))?;
        let differing = differing(self.row, there)?;
        match differing.into_iter().find(|it| self.columns.contains(it)) {
            Some(column) => Err(stale(self.row, Some(column))),
            None => Ok(()),
        }
    }
}

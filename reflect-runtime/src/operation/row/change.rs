use std::marker::PhantomData;

use super::changing::Changing;
use super::key::{differing, found_by, key, not_found, stale, values_of};
use super::reload::{Reload, reload};
use crate::ast::{Expr, Fixed, Purpose};
use crate::error::Result;
use crate::operation::{Isolation, Operation, Request, Tables};
use crate::table::{At, Columns, Row, Rows, Scope, Types};
use crate::value::Value;
use crate::write::{Assigned, ColumnsOf, Sets, Writable};

/// Columns of a row with their new values.
pub(crate) struct RowChange<T> {
    /// The scope of the row in the new values.
    pub(super) scope: Scope,
    pub(super) assigned: Assigned,
    /// The key of the row, and its version if it has one.
    pub(super) found_by: Vec<Value>,
    /// The columns that must still be stored as they were read.
    pub(super) checked: Vec<usize>,
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
        let (scope, found_by) = (Scope::new(), found_by(row)?);
        let mut sets = Vec::new();
        set(Columns::new(At::new(scope))).write(&mut sets);
        let assigned = Assigned::new(T::DEF, Some(scope), sets)?;
        assigned.0.iter().try_for_each(|(index, _)| T::DEF.check_version(*index))?;
        Ok(Self { scope, assigned, found_by, checked: Vec::new(), row: PhantomData })
    }

    /// The difference that a closure makes.
    pub(crate) fn modify(row: &T, checked: Checked, modify: impl FnOnce(&mut T)) -> Result<Self> {
        let table = T::DEF;
        let (found_by, mut after) = (found_by(row)?, row.clone());
        modify(&mut after);
        let columns = differing(row, &after)?;
        let mut assigned = Assigned(Vec::with_capacity(columns.len()));
        columns.iter().try_for_each(|&it| table.check_modified(it))?;
        for (&index, value) in columns.iter().zip(values_of(&after, columns.iter().copied())?) {
            assigned.push(table, index, Expr::Value(value))?;
        }
        let checked = if checked == Checked::Changed { columns } else { Vec::new() };
        Ok(Self { scope: Scope::new(), assigned, found_by, checked, row: PhantomData })
    }
}

/// Writes columns of a row, and reads the row as it is stored then.
pub(crate) struct ChangeRow<'r, T> {
    /// Not on the shorter way, which finds out by itself.
    check: Option<Check<'r, T>>,
    is_whole: bool,
    work: Change<'r, T>,
}

enum Change<'r, T> {
    /// There is nothing to write.
    Nothing(Reload<'r, T>),
    Something(Changing<'r, T>),
}

impl<'r, T: Writable> ChangeRow<'r, T> {
    pub(crate) fn new(row: &'r T, change: &'r RowChange<T>) -> Result<Self> {
        let work = if change.assigned.0.is_empty() {
            Change::Nothing(reload(row)?)
        } else {
            Change::Something(Changing::new(row, change))
        };
        let checked = &change.checked;
        let check = (!checked.is_empty()).then(|| Check::new(row, checked)).transpose()?;
        Ok(Self { check, is_whole: false, work })
    }
}

impl<T: Writable> Operation for ChangeRow<'_, T> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool> {
        self.is_whole = match &mut self.work {
            Change::Nothing(reload) => {
                *reload = self::reload(reload.row)?;
                tables.may_read()
            }
            Change::Something(changing) => changing.shorten(tables),
        };
        Ok(self.is_whole)
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if let Some(check) = self.check.take_if(|it| it.is_asked) {
            check.end()?;
        }
        if let Some(check) = self.check.as_mut().filter(|_| !self.is_whole) {
            check.is_asked = true;
            return Ok(Some(Request::fixed(Fixed::of::<T>(Purpose::Find), &check.key)));
        }
        match &mut self.work {
            Change::Nothing(reload) => reload.next(),
            Change::Something(changing) => changing.next(),
        }
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        if let Some(check) = self.check.as_mut().filter(|_| !self.is_whole) {
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
            Change::Something(changing) => changing.finish(),
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
        check_same(self.row, there, self.columns)
    }
}

/// Fails where one of these columns is no longer stored as it was read.
pub(super) fn check_same<T: Writable>(row: &T, there: &T, columns: &[usize]) -> Result<()> {
    let differing = differing(row, there)?;
    match differing.into_iter().find(|it| columns.contains(it)) {
        Some(column) => Err(stale(row, Some(column))),
        None => Ok(()),
    }
}

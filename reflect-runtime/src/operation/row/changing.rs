use super::change::{RowChange, check_same};
use super::key::{body, not_found, same_version, several, stale};
use super::missing::Missing;
use crate::ast::{Fixed, Purpose, Returning, Statement, Update};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::written::WrittenRow;
use crate::operation::{Bind, Facts, Parameters, Request, Tables};
use crate::table::{ColumnSet, Path, Root, Row, Rows};
use crate::value::{Value, ValueRef};
use crate::write::Writable;

/// Writes columns of the row that a query finds, and reads it as it is stored then.
pub(super) struct Changing<'r, T> {
    row: &'r T,
    change: &'r RowChange<T>,
    key: &'r [Value],
    /// The columns that are written, if the statement is a fixed one.
    columns: Option<ColumnSet>,
    /// The other columns, which are compared on the way that expects a row.
    others: ColumnSet,
    /// The row as it will be stored if the row is there as it was read.
    expected: Option<T>,
    way: Way,
    step: Step,
    written: WrittenRow<T>,
    missing: Option<Missing<T>>,
}

/// The way to the row as it is stored then.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The statement returns it, or what it is read again by.
    Returned,
    /// It is read again by its key.
    Key,
    /// It is read before it is written, with the new values in their places.
    Before,
    /// It is known if the other columns hold what was read, which the statement finds out. Else it is read
    /// before it is written.
    Expected,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Try,
    Read,
    Write,
    Written,
    ReadAgain,
}

impl<'r, T: Writable> Changing<'r, T> {
    pub(super) fn new(row: &'r T, change: &'r RowChange<T>) -> Self {
        let columns = change.assigned.constant_columns();
        Self {
            row,
            change,
            key: &change.found_by[..T::DEF.key.len()],
            columns,
            others: ColumnSet::default(),
            expected: None,
            way: Way::Returned,
            step: Step::Write,
            written: WrittenRow::default(),
            missing: None,
        }
    }

    /// Takes a shorter way, and tells if it is all written then or nothing.
    pub(super) fn shorten(&mut self, tables: &dyn Tables) -> bool {
        (self.way, self.step, self.written) = (Way::Returned, Step::Write, WrittenRow::default());
        let facts = tables.facts(T::DEF);
        let assigned = &self.change.assigned;
        if facts == Facts::Unknown || T::DEF.key.iter().any(|it| assigned.has(*it)) {
            return false;
        }
        self.way = Way::Key;
        let Some(plain) = facts.plain() else { return false };
        // Where other tables refer to a column, they may have actions for that.
        let acts_alone = self.columns.is_some_and(|it| it.and(plain.unique).is_empty());
        // A column that is computed from others may be another one then.
        let knows_all = plain.computed.is_empty() && self.stores_as_given();
        if !acts_alone || !knows_all {
            return false;
        }
        if plain.has_exact_key && self.change.checked.is_empty() && self.expect().is_some() {
            (self.way, self.step) = (Way::Expected, Step::Try);
        } else if tables.may_read() {
            (self.way, self.step) = (Way::Before, Step::Read);
        }
        self.way != Way::Key
    }

    /// Finds out which row is to be expected, if it can be told from the one that was read.
    fn expect(&mut self) -> Option<()> {
        let (table, assigned) = (T::DEF, &self.change.assigned);
        let is_given = |it: &usize| {
            let is_version = table.version.is_some_and(|version| version.column == *it);
            is_version || table.key.contains(it) || assigned.has(*it)
        };
        self.others = ColumnSet::of((0..table.columns.len()).filter(|it| !is_given(it)))?;
        let mut expected = None;
        // What can't be told, the longer way says.
        let _ = self.row.values(&mut |values| {
            let columns = || table.columns.iter().map(|(_, storage)| *storage);
            let encoded = columns().zip(values).map(|(storage, it)| storage.encode(*it));
            let Ok(encoded) = encoded.collect::<Result<Vec<_>, _>>() else { return Ok(()) };
            let stored = columns().zip(&encoded).map(|(storage, it)| {
                storage.stored(it.as_ref()).filter(|it| storage.is_exact(*it))
            });
            let Some(stored) = stored.collect::<Option<Vec<_>>>() else { return Ok(()) };
            expected = Some(self.changed(stored)?);
            Ok(())
        });
        self.expected = expected;
        self.expected.as_ref().map(drop)
    }

    fn stores_as_given(&self) -> bool {
        self.change
            .assigned
            .constants()
            .all(|(index, value)| T::DEF.columns[index].1.stored(value.into()).is_some())
    }

    pub(super) fn next(&mut self) -> Result<Option<Request<'_>>> {
        match self.step {
            Step::Try => return self.write().map(Some),
            Step::Read => {
                self.step = Step::Write;
                return Ok(Some(Request::fixed(Fixed::of::<T>(Purpose::Find), &self.key)));
            }
            Step::Write => {
                if self.is_read_before() && self.written.row.is_none() {
                    return Err(not_found(self.row));
                }
                self.step = Step::Written;
                return self.write().map(Some);
            }
            Step::Written if self.way == Way::Key && self.written.count > 0 => {
                self.step = Step::ReadAgain;
                return Ok(Some(Request::fixed(Fixed::of::<T>(Purpose::Find), &self.key)));
            }
            Step::Written | Step::ReadAgain => {}
        }
        if self.is_read_before() {
            return Ok(None);
        }
        if self.written.is_read_again() {
            return Ok(self.written.next());
        }
        self.written.check_there()?;
        if self.written.row.is_some() {
            return Ok(None);
        }
        Ok(self.missing.get_or_insert_with(|| Missing::new(self.row)).next())
    }

    fn write(&self) -> Result<Request<'_>> {
        let returning = self.way == Way::Returned;
        if let Some(columns) = self.columns {
            let purpose = match self.step {
                Step::Try => Purpose::UpdateSame { columns, others: self.others },
                _ => Purpose::Update { columns, returning },
            };
            let fixed = Fixed::of::<T>(purpose);
            return Ok(Request::fixed(fixed, self));
        }
        let RowChange { scope, assigned, .. } = self.change;
        let (table, body) = (T::DEF, body(self.row, *scope)?);
        let mut assigned = assigned.clone();
        assigned.count_version(table, *scope, <Root<T>>::STEP);
        let returning = if returning { Returning::Row } else { Returning::Nothing };
        let update = Update { table, body, assignments: assigned.0, returning };
        Ok(Request::new(Statement::Update(Box::new(update))))
    }

    pub(super) fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        if let Some(missing) = &mut self.missing {
            return missing.rows(rows);
        }
        match (self.way, self.step) {
            (Way::Returned, _) => self.written.rows(rows),
            (_, Step::Try) => {
                self.written.count = rows.run()?;
                self.step = Step::Read;
                if self.written.count > 0 {
                    (self.step, self.written.row) = (Step::Written, self.expected.take());
                }
                Ok(())
            }
            (Way::Before | Way::Expected, Step::Write) => {
                rows.each(&mut |there| self.see(there).map(|()| true))
            }
            (_, Step::ReadAgain) => {
                let row = &mut self.written.row;
                rows.each(&mut |it| {
                    *row = Some(T::read(&Row::at(it, T::DEF, 0))?);
                    Ok(false)
                })
            }
            (Way::Key | Way::Before | Way::Expected, _) => {
                self.written.count = rows.run()?;
                Ok(())
            }
        }
    }

    /// Puts the new values into the row that is there, which has to be the one that was read.
    fn see(&mut self, there: &[ValueRef<'_>]) -> Result<()> {
        if self.written.row.is_some() {
            return Err(several::<T>());
        }
        let RowChange { checked, .. } = self.change;
        if T::DEF.version.is_some() || !checked.is_empty() {
            let there = T::read(&Row::at(there, T::DEF, 0))?;
            if !same_version(&there, self.row)? {
                return Err(stale(self.row, None));
            }
            check_same(self.row, &there, checked)?;
        }
        self.written.row = Some(self.changed(there.to_vec())?);
        Ok(())
    }

    fn is_read_before(&self) -> bool {
        matches!(self.way, Way::Before | Way::Expected)
    }

    /// The row that has these values, with the new ones in their places.
    fn changed<'v>(&'v self, mut values: Vec<ValueRef<'v>>) -> Result<T> {
        let assigned = &self.change.assigned;
        for (index, value) in assigned.constants() {
            let value = T::DEF.columns[index].1.stored(value.into());
            values[index] = value.ok_or_else(|| Error::internal("a value is stored as another"))?;
        }
        if let Some(version) = T::DEF.version
            && let ValueRef::Integer(number) = values[version.column]
        {
            values[version.column] = number.checked_add(1).map_or(TOO_LARGE, ValueRef::Integer);
        }
        T::read(&Row::at(&values, T::DEF, 0))
    }

    pub(super) fn finish(self) -> Result<T> {
        match (self.written.row, self.missing) {
            (Some(_), _) if self.written.count > 1 => Err(several::<T>()),
            (Some(_), _) if self.way != Way::Returned && self.written.count == 0 => {
                Err(Error::new(ErrorKind::Ignored { table: T::DEF.name }))
            }
            (Some(after), _) => Ok(after),
            (None, Some(missing)) => Err(missing.reason(self.row)?),
            (None, None) => Err(Error::internal("a change has no result")),
        }
    }
}

/// The sum of the largest integer and one.
const TOO_LARGE: ValueRef<'_> = ValueRef::Real(9_223_372_036_854_775_808.0);

/// The new values in the order of their columns, the key, the version and what it is counted by, and the
/// columns that are compared.
impl<T: Writable> Parameters for Changing<'_, T> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        let assigned = &self.change.assigned;
        for column in self.columns.unwrap_or_default().iter() {
            let value = assigned.constants().find(|(index, _)| *index == column);
            let (_, value) = value.ok_or_else(|| Error::internal("a column has no value"))?;
            to.bind(value.into())?;
        }
        self.change.found_by.iter().try_for_each(|value| to.bind(value.into()))?;
        if T::DEF.version.is_some() {
            to.bind(ValueRef::Integer(1))?;
        }
        if self.step != Step::Try || self.others.is_empty() {
            return Ok(());
        }
        self.row.values(&mut |values| {
            let mut others = self.others.iter();
            others.try_for_each(|it| to.bind(T::DEF.encode_to_store(it, values[it])?.as_ref()))
        })
    }
}

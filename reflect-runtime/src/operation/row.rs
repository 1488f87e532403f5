//! Changes and deletions of one row, by its primary key.

use super::insert::WrittenRow;
use super::read::ReadRow;
use super::{Isolation, Operation, Request};
use crate::ast::{
    Body, ColumnRef, Delete, Expr, Fixed, Purpose, Returning, Statement, TableFactor, Update,
};
use crate::error::{Error, ErrorKind, Result, RowKey};
use crate::table::{At, Columns, Key, Path, Root, Row, Rows};
use crate::value::{Encoded, Mismatch, Value};
use crate::write::{Assigned, ColumnsOf, Sets, Writable};

/// The values of a row as its columns would store them.
pub(crate) fn encoded<T: Writable>(row: &T) -> Result<Vec<Result<Value, Mismatch>>> {
    let mut encoded = Vec::new();
    row.values(&mut |values| {
        let columns = values.iter().zip(T::DEF.columns);
        encoded = columns
            .map(|(value, (_, storage))| {
                value.encode(storage.affinity).and_then(Encoded::into_value)
            })
            .collect();
        Ok(())
    })?;
    Ok(encoded)
}

/// The key of a row for an error.
pub(crate) fn row_key<T: Writable>(row: &T) -> RowKey {
    let table = T::DEF;
    let affinities: Vec<_> = table.key.iter().map(|&it| table.columns[it].1.affinity).collect();
    table.row_key(table.key, row.key().stored(&affinities))
}

fn key<T: Writable>(row: &T) -> Result<Vec<Value>> {
    let (table, encoded) = (T::DEF, encoded(row)?);
    let value = |&index: &usize| encoded[index].clone().map_err(|it| table.unfit(index, it));
    table.key.iter().map(value).collect()
}

fn not_found<T: Writable>(row: &T) -> Error {
    Error::new(ErrorKind::NotFound { table: T::DEF.name, key: row_key(row) })
}

/// The query of a row by its key, and by its version if the table has one.
fn body<T: Writable>(row: &T) -> Result<Body> {
    let table = T::DEF;
    let mut body = Body::new(TableFactor::Table(<Root<T>>::STEP));
    let scope = body.scope();
    let version = table.version.map(|it| it.column);
    let encoded = encoded(row)?;
    for index in table.key.iter().copied().chain(version) {
        let value = encoded[index].clone().map_err(|it| table.unfit(index, it))?;
        let column = Expr::Column(ColumnRef::of(scope, <Root<T>>::STEP, index));
        body.filters.push(column.eq(Expr::Value(value)));
    }
    Ok(body)
}

/// A key that is not compared as its column is: to SQLite, rows are one that the key tells apart.
#[cold]
fn several<T: Writable>() -> Error {
    let mistake = format!("the key of a row of `{}` finds others, too", T::DEF.name);
    Error::new(ErrorKind::InvalidQuery { mistake })
}

/// Reads a row again.
pub(crate) struct Reload<'r, T> {
    row: &'r T,
    read: ReadRow<T, Vec<Value>>,
}

/// Reads a row as it is stored now.
pub(crate) fn reload<T: Writable>(row: &T) -> Result<Reload<'_, T>> {
    Ok(Reload { row, read: ReadRow::new(Fixed::of::<T>(Purpose::Find), key(row)?) })
}

impl<T: Writable> Operation for Reload<'_, T> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        Isolation::None
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        self.read.next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.read.rows(rows)
    }

    fn finish(self) -> Result<T> {
        self.read.finish()?.ok_or_else(|| not_found(self.row))
    }
}

/// Finds out why a row was not written.
struct Missing<T> {
    key: Vec<Value>,
    is_asked: bool,
    found: Option<T>,
}

impl<T: Writable> Missing<T> {
    fn new(row: &T) -> Self {
        let key = row_key(row).0.into_iter().map(|(_, value)| value).collect();
        Self { key, is_asked: false, found: None }
    }

    fn next(&mut self) -> Option<Request<'_>> {
        if self.is_asked {
            return None;
        }
        self.is_asked = true;
        Some(Request::fixed(Fixed::of::<T>(Purpose::Find), &self.key))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| {
            self.found = Some(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(false)
        })
    }

    /// The reason: the row is not there, its version is another one, or a trigger is in the way.
    fn reason(&self, row: &T) -> Result<Error> {
        let table = T::DEF;
        let Some(there) = &self.found else { return Ok(not_found(row)) };
        let (there, given) = (encoded(there)?, encoded(row)?);
        let stale = table.version.is_some_and(|it| there[it.column] != given[it.column]);
        let key = row_key(row);
        Ok(Error::new(if stale {
            ErrorKind::Stale { table: table.name, key }
        } else {
            ErrorKind::Ignored { table: table.name }
        }))
    }
}

/// Writes columns of the row that a query finds, and reads it as it is stored then.
struct Changing<T> {
    statement: Option<Statement>,
    written: WrittenRow<T>,
    missing: Option<Missing<T>>,
}

impl<T: Writable> Changing<T> {
    fn new(body: Body, assigned: Assigned) -> Self {
        let (assignments, returning) = (assigned.0, Returning::Row);
        let update = Update { table: T::DEF, body, assignments, returning };
        Self {
            statement: Some(Statement::Update(Box::new(update))),
            written: WrittenRow::default(),
            missing: None,
        }
    }

    fn next(&mut self, row: &T) -> Option<Request<'_>> {
        if let Some(statement) = self.statement.take() {
            return Some(Request::new(statement));
        }
        if self.written.is_read_again() {
            return self.written.next();
        }
        if self.written.row.is_some() {
            return None;
        }
        self.missing.get_or_insert_with(|| Missing::new(row)).next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        match &mut self.missing {
            Some(missing) => missing.rows(rows),
            None => self.written.rows(rows),
        }
    }

    fn finish(self, row: &T) -> Result<T> {
        match (self.written.row, self.missing) {
            (Some(_), _) if self.written.count > 1 => Err(several::<T>()),
            (Some(after), _) => Ok(after),
            (None, Some(missing)) => Err(missing.reason(row)?),
            (None, None) => Err(not_found(row)),
        }
    }
}

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
            (None, None, None) => Err(not_found(self.row)),
        }
    }
}

/// Columns of a row with their new values.
pub(crate) struct RowChange {
    body: Body,
    assigned: Assigned,
}

impl RowChange {
    pub(crate) fn new<T: Writable, S: Sets<T>>(
        row: &T,
        set: impl FnOnce(ColumnsOf<T>) -> S,
    ) -> Result<Self> {
        let body = body(row)?;
        let mut sets = Vec::new();
        set(Columns::new(At::new(body.scope()))).write(&mut sets);
        let assigned = Assigned::of_change(T::DEF, body.scope(), <Root<T>>::STEP, sets)?;
        Ok(Self { body, assigned })
    }
}

/// Writes columns of a row, and reads the row as it is stored then.
pub(crate) struct ChangeRow<'r, T> {
    row: &'r T,
    work: Change<'r, T>,
}

enum Change<'r, T> {
    /// There is nothing to write.
    Nothing(Reload<'r, T>),
    Something(Changing<T>),
}

impl<'r, T: Writable> ChangeRow<'r, T> {
    pub(crate) fn new(row: &'r T, change: &RowChange) -> Result<Self> {
        let RowChange { body, assigned } = change;
        let work = if assigned.0.is_empty() {
            Change::Nothing(reload(row)?)
        } else {
            Change::Something(Changing::new(body.clone(), assigned.clone()))
        };
        Ok(Self { row, work })
    }
}

impl<T: Writable> Operation for ChangeRow<'_, T> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        match &mut self.work {
            Change::Nothing(reload) => reload.next(),
            Change::Something(changing) => Ok(changing.next(self.row)),
        }
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
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

/// Deletes a row.
pub(crate) struct DeleteRow<'r, T> {
    row: &'r T,
    statement: Option<Statement>,
    deleted: Option<u64>,
    missing: Option<Missing<T>>,
}

impl<'r, T: Writable> DeleteRow<'r, T> {
    pub(crate) fn new(row: &'r T) -> Result<Self> {
        let delete = Delete { table: T::DEF, body: body(row)? };
        let statement = Some(Statement::Delete(Box::new(delete)));
        Ok(Self { row, statement, deleted: None, missing: None })
    }
}

impl<T: Writable> Operation for DeleteRow<'_, T> {
    type Output = ();

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if let Some(statement) = self.statement.take() {
            return Ok(Some(Request::new(statement)));
        }
        match self.deleted {
            Some(0) => Ok(self.missing.get_or_insert_with(|| Missing::new(self.row)).next()),
            _ => Ok(None),
        }
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        if let Some(missing) = &mut self.missing {
            return missing.rows(rows);
        }
        self.deleted = Some(rows.run()?);
        Ok(())
    }

    fn finish(self) -> Result<()> {
        match (self.deleted, self.missing) {
            (Some(1), _) => Ok(()),
            (_, Some(missing)) => Err(missing.reason(self.row)?),
            _ => Err(several::<T>()),
        }
    }
}

/// Fails where a row can't be deleted since it is gone or was changed.
pub(crate) struct CheckThere<'r, T> {
    reload: Reload<'r, T>,
}

impl<'r, T: Writable> CheckThere<'r, T> {
    pub(crate) fn new(row: &'r T) -> Result<Self> {
        Ok(Self { reload: reload(row)? })
    }
}

impl<T: Writable> Operation for CheckThere<'_, T> {
    type Output = ();

    fn isolation(&self) -> Isolation {
        Isolation::None
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        self.reload.next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.reload.rows(rows)
    }

    fn finish(self) -> Result<()> {
        let row = self.reload.row;
        let there = encoded(&self.reload.finish()?)?;
        match T::DEF.version {
            Some(version) if there[version.column] != encoded(row)?[version.column] => {
                let (table, key) = (T::DEF.name, row_key(row));
                Err(Error::new(ErrorKind::Stale { table, key }))
            }
            _ => Ok(()),
        }
    }
}

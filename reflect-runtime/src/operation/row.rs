//! Changes and deletions of one row, by its primary key.

use rusqlite::types::Value;

use super::assigned::Assigned;
use super::change::run;
use super::computed::Computed;
use super::insert::stored;
use super::set::Sets;
use super::{ColumnsOf, Writable};
use crate::query::node::{Body, From, Node, Place};
use crate::query::render::write;
use crate::query::{At, Columns, Path, Root};
use crate::sql::returning;
use crate::statement::Statement;
use crate::table::{find, get};
use crate::transaction::{Behavior, Open};
use crate::value::to_value;
use crate::{Encode, Error, ErrorKind, Handle, Key, Mismatch, Result, RowKey};

/// Writes what differs from the stored row, and returns the row as it is stored then.
pub fn update<T: Writable>(handle: Handle<'_>, row: &T) -> Result<T> {
    let table = T::DEF;
    let open = Open::begin(handle, Behavior::Immediate)?;
    let before: T = reload(handle, row)?;
    let (old, new) = (encoded(&before)?, encoded(row)?);
    if table.version.is_some_and(|it| old[it.column] != new[it.column]) {
        return Err(gone(handle, row)?);
    }
    let mut assigned = Assigned::default();
    for (index, (old, new)) in old.into_iter().zip(new).enumerate() {
        // What is equal may be stored in another form, which is none of our business.
        if old != new && !table.key.contains(&index) && !table.generated.contains(&index) {
            assigned.push(table, index, Node::Value(new.map_err(|it| table.unfit(index, it))?))?;
        }
    }
    let body = body(row)?;
    assigned.count_version(table, body.scope(), <Root<T>>::STEP);
    let after =
        if assigned.0.is_empty() { before } else { changed(handle, row, &body, &assigned)? };
    open.commit()?;
    Ok(after)
}

/// Writes columns of a row, and returns the row as it is stored then.
pub fn update_set<T: Writable, S: Sets<T>>(
    handle: Handle<'_>,
    row: &T,
    set: impl FnOnce(ColumnsOf<T>) -> S,
) -> Result<T> {
    Change::new(row, set)?.write(handle, row)
}

/// What is to be written into columns of a row.
pub(crate) struct Change {
    body: Body,
    assigned: Assigned,
}

impl Change {
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

    /// Writes it, and returns the row as it is stored then.
    pub(crate) fn write<T: Writable>(&self, handle: Handle<'_>, row: &T) -> Result<T> {
        let open = Open::begin(handle, Behavior::Immediate)?;
        let after = if self.assigned.0.is_empty() {
            reload(handle, row)?
        } else {
            changed(handle, row, &self.body, &self.assigned)?
        };
        open.commit()?;
        Ok(after)
    }
}

/// Deletes a row.
pub fn delete<T: Writable>(handle: Handle<'_>, row: &T) -> Result<()> {
    let (sql, parameters) = write::delete::<T>(&body(row)?)?;
    let open = Open::begin(handle, Behavior::Immediate)?;
    match run::<T>(handle, &sql, &parameters, &Computed::default())? {
        0 => return Err(gone(handle, row)?),
        1 => {}
        _ => return Err(several::<T>()),
    }
    open.commit()
}

/// Fails where a row can't be deleted since it is gone or was changed.
pub(crate) fn check_there<T: Writable>(handle: Handle<'_>, row: &T) -> Result<()> {
    let there = encoded(&reload(handle, row)?)?;
    match T::DEF.version {
        Some(version) if there[version.column] != encoded(row)?[version.column] => {
            Err(gone(handle, row)?)
        }
        _ => Ok(()),
    }
}

/// The row as it is stored now.
pub fn reload<T: Writable>(handle: Handle<'_>, row: &T) -> Result<T> {
    let key = key(row)?;
    let key: Vec<&dyn Encode> = key.iter().map(|it| it as &dyn Encode).collect();
    get(handle, &key)
}

/// Writes columns of the row that a query finds, and reads it again.
fn changed<T: Writable>(
    handle: Handle<'_>,
    row: &T,
    body: &Body,
    assigned: &Assigned,
) -> Result<T> {
    let (sql, parameters) = write::update::<T>(body, assigned, &returning(T::DEF))?;
    let mut statement = Statement::writing(handle, T::DEF, sql, &parameters)?;
    let after = stored(handle, &mut statement)?;
    match after {
        Some(_) if handle.conn.changes() > 1 => Err(several::<T>()),
        Some(after) => Ok(after),
        None => Err(gone(handle, row)?),
    }
}

/// The query of a row by its key, and by its version if the table has one.
fn body<T: Writable>(row: &T) -> Result<Body> {
    let table = T::DEF;
    let mut body = Body::new(From::Table(<Root<T>>::STEP));
    let scope = body.scope();
    let equal = |index: usize, value: Value| {
        let column = Node::Place(Place::column_of(scope, <Root<T>>::STEP, index));
        Node::Sql("({} = {})", vec![column, Node::Value(value)])
    };
    let version = table.version.map(|it| it.column);
    let encoded = encoded(row)?;
    for index in table.key.iter().copied().chain(version) {
        let value = encoded[index].clone().map_err(|it| table.unfit(index, it))?;
        body.filters.push(equal(index, value));
    }
    Ok(body)
}

fn key<T: Writable>(row: &T) -> Result<Vec<Value>> {
    let (table, encoded) = (T::DEF, encoded(row)?);
    let value = |&index: &usize| encoded[index].clone().map_err(|it| table.unfit(index, it));
    table.key.iter().map(value).collect()
}

/// The key for an error.
pub(crate) fn row_key<T: Writable>(row: &T) -> RowKey {
    let table = T::DEF;
    let affinities: Vec<_> = table.key.iter().map(|&it| table.columns[it].1.affinity).collect();
    table.row_key(table.key, row.key().stored(&affinities))
}

/// A key that is not compared as its column is: to SQLite, rows are one that the key tells apart.
#[cold]
fn several<T: Writable>() -> Error {
    let mistake = format!("the key of a row of `{}` finds others, too", T::DEF.name);
    Error::new(ErrorKind::InvalidQuery { mistake })
}

/// The values of a row as its columns would store them.
pub(crate) fn encoded<T: Writable>(row: &T) -> Result<Vec<Result<Value, Mismatch>>> {
    let mut encoded = Vec::new();
    row.values(&mut |values| {
        let columns = values.iter().zip(T::DEF.columns);
        encoded = columns
            .map(|(value, (_, storage))| value.encode(storage.affinity).and_then(to_value))
            .collect();
        Ok(())
    })?;
    Ok(encoded)
}

/// Why a row was not written.
#[cold]
fn gone<T: Writable>(handle: Handle<'_>, row: &T) -> Result<Error> {
    let table = T::DEF;
    let key = row_key(row);
    let values: Vec<&dyn Encode> = key.0.iter().map(|(_, it)| it as &dyn Encode).collect();
    let Some(there) = find::<T>(handle, &values)? else {
        return Ok(Error::new(ErrorKind::NotFound { table: table.name, key }));
    };
    let (there, given) = (encoded(&there)?, encoded(row)?);
    let stale = table.version.is_some_and(|it| there[it.column] != given[it.column]);
    Ok(Error::new(if stale {
        ErrorKind::Stale { table: table.name, key }
    } else {
        ErrorKind::Ignored { table: table.name }
    }))
}

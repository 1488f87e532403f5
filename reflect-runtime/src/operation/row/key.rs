use crate::ast::{Body, ColumnRef, Expr, TableFactor, key_columns};
use crate::error::{Error, ErrorKind, Result, RowKey};
use crate::table::{Key, Path, Root, Scope};
use crate::value::{Encoded, Mismatch, Value};
use crate::write::Writable;

/// The values of a row as its columns would store them.
pub(crate) fn encoded<T: Writable>(row: &T) -> Result<Vec<Result<Value, Mismatch>>> {
    let mut encoded = Vec::new();
    row.values(&mut |values| {
        let columns = values.iter().zip(T::DEF.columns);
        encoded = columns
            .map(|(value, (_, storage))| storage.encode(*value).map(Encoded::into_value))
            .collect();
        Ok(())
    })?;
    Ok(encoded)
}

/// The key of a row for an error.
pub(crate) fn row_key<T: Writable>(row: &T) -> RowKey {
    let table = T::DEF;
    let storages: Vec<_> = table.key.iter().map(|&it| table.columns[it].1).collect();
    table.row_key(table.key, row.key().stored(&storages))
}

/// The values of these columns.
pub(super) fn values_of<T: Writable>(
    row: &T,
    columns: impl Iterator<Item = usize>,
) -> Result<Vec<Value>> {
    let mut found = Vec::with_capacity(columns.size_hint().0);
    let mut columns = Some(columns);
    row.values(&mut |values| {
        for index in columns.take().into_iter().flatten() {
            found.push(T::DEF.encode_value(index, values[index])?);
        }
        Ok(())
    })?;
    Ok(found)
}

pub(super) fn key<T: Writable>(row: &T) -> Result<Vec<Value>> {
    values_of(row, T::DEF.key.iter().copied())
}

/// Two rows have the same version, or the table has none.
pub(super) fn same_version<T: Writable>(a: &T, b: &T) -> Result<bool> {
    let Some(version) = T::DEF.version else { return Ok(true) };
    let stored = |row| values_of(row, std::iter::once(version.column));
    Ok(stored(a)? == stored(b)?)
}

/// The columns in which two rows differ: each would be stored as another value.
pub(super) fn differing<T: Writable>(a: &T, b: &T) -> Result<Vec<usize>> {
    let mut found = Vec::new();
    a.values(&mut |a| {
        b.values(&mut |b| {
            let columns = a.iter().zip(b).zip(T::DEF.columns).enumerate();
            found.extend(columns.filter_map(|(index, ((a, b), (_, storage)))| {
                let is_same = match (storage.encode(*a), storage.encode(*b)) {
                    (Ok(a), Ok(b)) => a.as_ref() == b.as_ref(),
                    (Err(a), Err(b)) => a == b,
                    _ => false,
                };
                (!is_same).then_some(index)
            }));
            Ok(())
        })
    })?;
    Ok(found)
}

pub(super) fn not_found<T: Writable>(row: &T) -> Error {
    Error::new(ErrorKind::NotFound { table: T::DEF.name, key: row_key(row) })
}

/// The row was changed since it was read: it has another version, or another value in a column.
#[cold]
pub(super) fn stale<T: Writable>(row: &T, column: Option<usize>) -> Error {
    let (table, key) = (T::DEF.name, row_key(row));
    let column = column.map(|it| T::DEF.columns[it].0);
    Error::new(ErrorKind::Stale { table, key, column })
}

/// The values of the columns that a row is found by: its key, and its version if the table has one.
pub(super) fn found_by<T: Writable>(row: &T) -> Result<Vec<Value>> {
    let table = T::DEF;
    let version = table.version.map(|it| it.column);
    let positions = || table.key.iter().copied().chain(version);
    let mut values = values_of(row, positions())?;
    for (value, index) in values.iter_mut().zip(positions()) {
        // A value that the column would make another of is in none of its rows.
        if table.check(index, (&*value).into()).is_err() {
            *value = Value::Null;
        }
    }
    Ok(values)
}

/// The query of a row by its key, and by its version if the table has one.
pub(super) fn body<T: Writable>(row: &T, scope: Scope) -> Result<Body> {
    let step = <Root<T>>::STEP;
    let mut body = Body::new(TableFactor::Table(step));
    body.sources[0].scope = scope;
    let version = T::DEF.version.map(|it| Expr::Column(ColumnRef::of(scope, step, it.column)));
    let columns = key_columns(scope, step).into_iter().chain(version);
    let same = columns.zip(found_by(row)?).map(|(column, it)| column.eq(Expr::Value(it)));
    body.filters = same.collect();
    Ok(body)
}

/// A key that is not compared as its column is: to SQLite, rows are one that the key tells apart.
#[cold]
pub(super) fn several<T: Writable>() -> Error {
    let mistake = format!("the key of a row of `{}` finds others, too", T::DEF.name);
    Error::new(ErrorKind::InvalidQuery { mistake })
}

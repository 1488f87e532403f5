use crate::ast::{Body, ColumnRef, Expr, TableFactor};
use crate::error::{Error, ErrorKind, Result, RowKey};
use crate::table::{Key, Path, Root};
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

pub(super) fn key<T: Writable>(row: &T) -> Result<Vec<Value>> {
    let (table, encoded) = (T::DEF, encoded(row)?);
    let value = |&index: &usize| encoded[index].clone().map_err(|it| table.unfit(index, it));
    table.key.iter().map(value).collect()
}

pub(super) fn not_found<T: Writable>(row: &T) -> Error {
    Error::new(ErrorKind::NotFound { table: T::DEF.name, key: row_key(row) })
}

/// The query of a row by its key, and by its version if the table has one.
pub(super) fn body<T: Writable>(row: &T) -> Result<Body> {
    let table = T::DEF;
    let mut body = Body::new(TableFactor::Table(<Root<T>>::STEP));
    let scope = body.scope();
    let version = table.version.map(|it| it.column);
    let encoded = encoded(row)?;
    for index in table.key.iter().copied().chain(version) {
        let value = encoded[index].clone().map_err(|it| table.unfit(index, it))?;
        let column = Expr::Column(ColumnRef::of(scope, <Root<T>>::STEP, index));
        // A value that the column would make another of is in none of its rows.
        let found = table.check(index, (&value).into()).is_ok();
        body.filters.push(column.eq(Expr::Value(if found { value } else { Value::Null })));
    }
    Ok(body)
}

/// A key that is not compared as its column is: to SQLite, rows are one that the key tells apart.
#[cold]
pub(super) fn several<T: Writable>() -> Error {
    let mistake = format!("the key of a row of `{}` finds others, too", T::DEF.name);
    Error::new(ErrorKind::InvalidQuery { mistake })
}

//! Rows of a table from SQL by hand.

use rusqlite::Params;

use crate::row::Row;
use crate::{Error, ErrorKind, Handle, Result, Table, constraint};

/// The rows of a statement, its columns being found by their names.
///
/// # Errors
/// When the statement can't be run, its result lacks a column, or a value does not fit its type.
pub fn from_sql<T: Table>(handle: Handle<'_>, sql: &str, params: impl Params) -> Result<Vec<T>> {
    let failed = |error| Error::sqlite(error, Some(sql));
    let mut statement = handle.conn.prepare_cached(sql).map_err(failed)?;
    let mut found = Vec::new();
    let mut columns = None;
    let mut rows = statement.query(params).map_err(failed)?;
    let error = loop {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => break None,
            Err(error) => break Some(error),
        };
        // If the schema has changed, SQLite prepares the statement anew with its first row, and `*`
        // means other columns then.
        let columns = match &mut columns {
            Some(columns) => &*columns,
            None => columns.insert(positions::<T>(row.as_ref())?),
        };
        found.push(T::read(&Row::with_columns(row, T::DEF, columns))?);
    };
    drop(rows);
    // It may be a statement that writes.
    if let Some(error) = error {
        return Err(constraint::explain(handle.conn, error, Some(sql), Some(&mut statement)));
    }
    if columns.is_none() {
        positions::<T>(&statement)?;
    }
    Ok(found)
}

/// Where in the result each column of the table is.
fn positions<T: Table>(statement: &rusqlite::Statement<'_>) -> Result<Vec<usize>> {
    let names = (0..statement.column_count()).map(|index| statement.column_name(index));
    let names = names.collect::<Result<Vec<_>, _>>()?;
    let position = |&(column, _): &(&'static str, _)| {
        let mut found = names.iter().enumerate().filter(|(_, it)| it.eq_ignore_ascii_case(column));
        match (found.next(), found.next()) {
            (Some((index, _)), None) => Ok(index),
            _ => Err(Error::new(ErrorKind::ResultColumn {
                table: T::DEF.name,
                column,
                found: names.iter().map(|&it| it.to_owned()).collect(),
            })),
        }
    };
    T::DEF.columns.iter().map(position).collect()
}

//! Following foreign keys from a row.

use rusqlite::types::Value;

use crate::def::{Junction, TableDef};
use crate::statement::{Params, Statement};
use crate::value::owned;
use crate::{Encode, Error, ErrorKind, Handle, Key, Result, Table, sql};

/// The row that foreign key number `key` of a row refers to.
pub fn parent<C: Table, P: Table>(
    handle: Handle<'_>,
    child: &C,
    key: usize,
    values: &[&dyn Encode],
) -> Result<P> {
    find_parent(handle, key, C::def(), values)?
        .ok_or_else(|| orphan(C::def(), child.key().values(), key, P::def(), values))
}

/// The same for a nullable key: `None` where a column of the key is NULL, and only then.
pub fn parent_or_none<C: Table, P: Table>(
    handle: Handle<'_>,
    child: &C,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Option<P>> {
    if values.iter().copied().any(Encode::is_null) {
        return Ok(None);
    }
    parent(handle, child, key, values).map(Some)
}

/// The rows of `C` whose foreign key number `key` refers to the row with these values.
pub fn children<C: Table>(
    handle: Handle<'_>,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Vec<C>> {
    children_statement::<C>(handle, key, values)?.rows()
}

/// The same for a foreign key that is unique.
pub fn child<C: Table>(
    handle: Handle<'_>,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Option<C>> {
    children_statement::<C>(handle, key, values)?.row()
}

/// The rows of `F` that a junction relates to the row with these values.
pub fn through<J: Table, F: Table>(
    handle: Handle<'_>,
    junction: &'static Junction,
    values: &[&dyn Encode],
) -> Result<Vec<F>> {
    let (table, far_table) = (J::def(), F::def());
    let sql = junction
        .rows
        .text(|| sql::through(table, junction, far_table));
    let mut statement = Statement::prepare(handle, sql, far_table, Some(table))?;
    let columns = table.foreign_keys[junction.near].columns;
    statement.bind(&Params {
        table,
        columns,
        values,
    })?;
    statement.rows()
}

fn find_parent<P: Table>(
    handle: Handle<'_>,
    key: usize,
    child: &'static TableDef,
    values: &[&dyn Encode],
) -> Result<Option<P>> {
    let (statements, table) = (child.key_statements(key), P::def());
    let key = &child.foreign_keys[key];
    let sql = statements.parent.text(|| sql::parent(table, key));
    let mut statement = Statement::prepare(handle, sql, table, None)?;
    statement.bind(&Params {
        table,
        columns: key.parent_columns,
        values,
    })?;
    statement.row()
}

fn children_statement<'c, C: Table>(
    handle: Handle<'c>,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Statement<'c>> {
    let table = C::def();
    let (statements, key) = (table.key_statements(key), &table.foreign_keys[key]);
    let sql = statements.children.text(|| sql::children(table, key));
    let mut statement = Statement::prepare(handle, sql, table, None)?;
    statement.bind(&Params {
        table,
        columns: key.columns,
        values,
    })?;
    Ok(statement)
}

#[cold]
fn orphan(
    child: &'static TableDef,
    row: Vec<Value>,
    key: usize,
    parent: &'static TableDef,
    values: &[&dyn Encode],
) -> Error {
    let values = values.iter().map(|value| owned(*value)).collect();
    Error::new(ErrorKind::Orphan {
        table: child.name,
        row: child.row_key(child.key, row),
        parent: parent.name,
        key: parent.row_key(child.foreign_keys[key].parent_columns, values),
    })
}

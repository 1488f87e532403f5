//! Following foreign keys from a row.

use rusqlite::types::Value;

use crate::def::TableDef;
use crate::statement::Statement;
use crate::text::Purpose;
use crate::{Encode, Error, ErrorKind, Handle, Key, Result, Table};

/// The row that foreign key number `key` of a row refers to.
pub fn parent<C: Table, P: Table>(
    handle: Handle<'_>,
    child: &C,
    key: usize,
    values: &[&dyn Encode],
) -> Result<P> {
    find_parent(handle, key, C::DEF, values)?
        .ok_or_else(|| orphan(C::DEF, child.key().values(), key, P::DEF, values))
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

/// The rows of `F` that a junction `J` relates to the row with these values: against its foreign
/// key `near` and along `far`.
pub fn through<J: Table, F: Table>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
) -> Result<Vec<F>> {
    let mut statement = Statement::prepare(handle, J::DEF, Purpose::Through { near, far }, F::DEF)?;
    statement.bind(J::DEF, J::DEF.foreign_keys[near].columns, values)?;
    statement.rows()
}

fn find_parent<P: Table>(
    handle: Handle<'_>,
    key: usize,
    child: &'static TableDef,
    values: &[&dyn Encode],
) -> Result<Option<P>> {
    let mut statement = Statement::prepare(handle, child, Purpose::Parent(key), P::DEF)?;
    statement.bind(P::DEF, child.foreign_keys[key].parent_columns, values)?;
    statement.row()
}

fn children_statement<'c, C: Table>(
    handle: Handle<'c>,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Statement<'c>> {
    let mut statement = Statement::prepare(handle, C::DEF, Purpose::Children(key), C::DEF)?;
    statement.bind(C::DEF, C::DEF.foreign_keys[key].columns, values)?;
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
    let key = &child.foreign_keys[key];
    Error::new(ErrorKind::Orphan {
        table: child.name,
        columns: key.columns.iter().map(|&it| child.columns[it].0).collect(),
        row: child.row_key(child.key, row),
        parent: parent.name,
        key: parent.key_of(key.parent_columns, values),
    })
}

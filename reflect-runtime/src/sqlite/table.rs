//! The calls of generated code that read rows of tables.

use super::Handle;
use super::drive::run;
use crate::error::Result;
use crate::operation;
use crate::table::Table;
use crate::value::Encode;

/// Every row.
pub fn all<T: Table>(handle: Handle<'_>) -> Result<Vec<T>> {
    run(handle, operation::all())
}

/// The number of rows.
pub fn count<T: Table>(handle: Handle<'_>) -> Result<u64> {
    run(handle, operation::count::<T>())
}

/// The row with the smallest key.
pub fn first<T: Table>(handle: Handle<'_>) -> Result<Option<T>> {
    run(handle, operation::first_row())
}

/// The row with that key.
pub fn find<T: Table>(handle: Handle<'_>, key: &[&dyn Encode]) -> Result<Option<T>> {
    run(handle, operation::find(key))
}

/// The row with that key, or an error.
pub fn get<T: Table>(handle: Handle<'_>, key: &[&dyn Encode]) -> Result<T> {
    run(handle, operation::get(key))
}

/// The row with these values in the columns of a unique key.
pub fn find_by<T: Table>(
    handle: Handle<'_>,
    columns: &'static [usize],
    values: &[&dyn Encode],
) -> Result<Option<T>> {
    run(handle, operation::find_by(columns, values))
}

/// The row with these values, or an error.
pub fn get_by<T: Table>(
    handle: Handle<'_>,
    columns: &'static [usize],
    values: &[&dyn Encode],
) -> Result<T> {
    run(handle, operation::get_by(columns, values))
}

/// The row that foreign key number `key` of a row refers to.
pub fn parent<C: Table, P: Table>(
    handle: Handle<'_>,
    child: &C,
    key: usize,
    values: &[&dyn Encode],
) -> Result<P> {
    run(handle, operation::parent(child, key, values))
}

/// The row that a foreign key refers to: `None` where a column of the key is NULL, and where the key
/// leads nowhere only if that is no error.
pub fn parent_or_none<C: Table, P: Table>(
    handle: Handle<'_>,
    child: &C,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Option<P>> {
    if values.iter().copied().any(Encode::is_null) {
        return Ok(None);
    }
    if C::DEF.foreign_keys[key].orphans_are_none {
        return run(handle, operation::parent_if_there::<C, P>(key, values));
    }
    parent(handle, child, key, values).map(Some)
}

/// The rows of `C` whose foreign key number `key` refers to the row with these values.
pub fn children<C: Table>(
    handle: Handle<'_>,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Vec<C>> {
    run(handle, operation::children(key, values))
}

/// The row of `C` whose unique foreign key number `key` refers to the row with these values.
pub fn child<C: Table>(
    handle: Handle<'_>,
    key: usize,
    values: &[&dyn Encode],
) -> Result<Option<C>> {
    run(handle, operation::child(key, values))
}

/// The rows of `F` that a junction `J` relates to the row with these values: against its foreign
/// key `near` and along `far`.
pub fn through<J: Table, F: Table>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
) -> Result<Vec<F>> {
    run(handle, operation::through::<J, F>(near, far, values))
}

//! Following foreign keys from a row.

use super::read::{ReadRow, ReadRows};
use super::table::OrElse;
use super::{Encoding, Operation};
use crate::ast::{Fixed, Purpose};
use crate::error::{Error, ErrorKind};
use crate::table::{Key, Table, TableDef};
use crate::value::{Encode, Value};

/// The row that foreign key number `key` of a row refers to.
pub(crate) fn parent<'v, C: Table, P: Table>(
    child: &'v C,
    key: usize,
    values: &'v [&'v dyn Encode],
) -> impl Operation<Output = P> + 'v {
    OrElse(parent_if_there::<C, P>(key, values), move || {
        orphan(C::DEF, child.key().values(), key, P::DEF, values)
    })
}

/// The row that foreign key number `key` of a row with these values refers to, if it is there.
pub(crate) fn parent_if_there<'v, C: Table, P: Table>(
    key: usize,
    values: &'v [&'v dyn Encode],
) -> impl Operation<Output = Option<P>> + 'v {
    // As the child stores them: it is for the parent's column to convert them.
    let parameters = Encoding::new(C::DEF, C::DEF.foreign_keys[key].columns, values);
    ReadRow::new(Fixed::with_rows::<C, P>(Purpose::Parent(key)), parameters)
}

/// The rows of `C` whose foreign key number `key` refers to the row with these values.
pub(crate) fn children<'v, C: Table>(
    key: usize,
    values: &'v [&'v dyn Encode],
) -> impl Operation<Output = Vec<C>> + 'v {
    let parameters = Encoding::referred(C::DEF, key, values);
    ReadRows::new(Fixed::of::<C>(Purpose::Children(key)), parameters)
}

/// The row of `C` whose unique foreign key number `key` refers to the row with these values.
pub(crate) fn child<'v, C: Table>(
    key: usize,
    values: &'v [&'v dyn Encode],
) -> impl Operation<Output = Option<C>> + 'v {
    let parameters = Encoding::referred(C::DEF, key, values);
    ReadRow::new(Fixed::of::<C>(Purpose::Children(key)), parameters)
}

/// The rows of `F` that a junction `J` relates to the row with these values: against its foreign
/// key `near` and along `far`.
pub(crate) fn through<'v, J: Table, F: Table>(
    near: usize,
    far: usize,
    values: &'v [&'v dyn Encode],
) -> impl Operation<Output = Vec<F>> + 'v {
    let parameters = Encoding::referred(J::DEF, near, values);
    ReadRows::new(Fixed::with_rows::<J, F>(Purpose::Through { near, far }), parameters)
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

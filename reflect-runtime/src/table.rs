use reflect_catalog::Affinity;
use rusqlite::types::Value;

use crate::def::TableDef;
use crate::row::Row;
use crate::statement::Statement;
use crate::text::Purpose;
use crate::value::owned;
use crate::{Encode, Error, ErrorKind, Handle, Result};

/// A row struct of a reflected table.
///
/// Generated code implements it. It lets a function work on any table:
///
/// ```
/// use reflect_runtime::Table;
/// fn keys<T: Table>(rows: &[T]) -> Vec<T::Key> {
///     rows.iter().map(Table::key).collect()
/// }
/// ```
pub trait Table: Sized + 'static {
    /// The type of the primary key: the column's, a tuple for several columns, `()` for none.
    type Key: Key;

    /// The row's primary key.
    fn key(&self) -> Self::Key;

    /// Not public API.
    #[doc(hidden)]
    const DEF: &'static TableDef;

    /// Not public API.
    ///
    /// # Errors
    /// When a value does not fit its field.
    #[doc(hidden)]
    fn read(row: &Row<'_>) -> Result<Self>;
}

/// The type of a primary key: a value, a tuple of up to twelve, a `Vec` of more, or `()`.
pub trait Key {
    /// The values as SQLite holds them.
    fn values(&self) -> Vec<Value>;
}

impl<T: Encode> Key for T {
    fn values(&self) -> Vec<Value> {
        vec![owned(self, Affinity::Blob)]
    }
}

/// The key of a table whose key has more columns than a tuple should have.
impl Key for Vec<Value> {
    fn values(&self) -> Vec<Value> {
        self.clone()
    }
}

/// The key of such a table.
pub fn long_key(values: &[&dyn Encode]) -> Vec<Value> {
    values.iter().map(|value| owned(*value, Affinity::Blob)).collect()
}

macro_rules! tuple_keys {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Encode),*> Key for ($($part,)*) {
            fn values(&self) -> Vec<Value> {
                #[allow(non_snake_case, reason = "type names serve as variable names")]
                let ($($part,)*) = self;
                vec![$(owned($part, Affinity::Blob)),*]
            }
        }
    )*};
}

tuple_keys! {
    () (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
    (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K) (A B C D E F G H I J K L)
}

/// The bound of a method whose name several relations could have: nothing satisfies it.
#[diagnostic::on_unimplemented(
    message = "more than one relation of `{Self}` could have this name",
    label = "use one of {Names}"
)]
pub trait Unambiguous<'a, Names> {}

// Without any implementation, rustc would advise to add one.
#[diagnostic::do_not_recommend]
impl<Names> Unambiguous<'_, Names> for () {}

/// Every row.
pub fn all<T: Table>(handle: Handle<'_>) -> Result<Vec<T>> {
    Statement::prepare(handle, T::DEF, Purpose::All, T::DEF)?.rows()
}

/// The number of rows.
pub fn count<T: Table>(handle: Handle<'_>) -> Result<u64> {
    Statement::prepare(handle, T::DEF, Purpose::Count, T::DEF)?.count()
}

/// The row with the smallest key.
pub fn first<T: Table>(handle: Handle<'_>) -> Result<Option<T>> {
    Statement::prepare(handle, T::DEF, Purpose::First, T::DEF)?.row()
}

/// The row with that key.
pub fn find<T: Table>(handle: Handle<'_>, key: &[&dyn Encode]) -> Result<Option<T>> {
    let mut statement = Statement::prepare(handle, T::DEF, Purpose::Find, T::DEF)?;
    statement.bind(T::DEF, T::DEF.key, key)?;
    statement.row()
}

/// The row with that key, or [`ErrorKind::NotFound`].
pub fn get<T: Table>(handle: Handle<'_>, key: &[&dyn Encode]) -> Result<T> {
    find(handle, key)?.ok_or_else(|| {
        let key = T::DEF.key_of(T::DEF.key, key);
        Error::new(ErrorKind::NotFound { table: T::DEF.name, key })
    })
}

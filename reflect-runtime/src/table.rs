use reflect_catalog::Affinity;
use rusqlite::types::Value;

use crate::def::TableDef;
use crate::query::{Columns, Path};
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

    /// The columns in a query, at the end of the path `P`.
    type Columns<P: Path>: Columns<Path = P, Table = Self>;

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

/// A row struct that has a second form, whose text and bytes are borrowed from the statement that
/// reads them: `TrackRef` of `Track`.
///
/// Generated code implements it for the tables that the option `borrowed` of `reflect_schema!`
/// names.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no borrowed rows",
    label = "expected a table that `borrowed` names",
    note = "name the table in the call of the macro: \
        `reflect_schema!(…, borrowed = [\"{Self}\"])`"
)]
pub trait BorrowedRows: Table {
    /// The borrowed row.
    type Ref<'r>;

    /// Not public API.
    ///
    /// # Errors
    /// When a value does not fit its field.
    #[doc(hidden)]
    fn read_ref<'r>(row: &Row<'r>) -> Result<Self::Ref<'r>>;
}

/// The type of a primary key: a value, a tuple of up to twelve, a `Vec` of more, or `()`.
pub trait Key {
    /// The values as SQLite holds them.
    fn values(&self) -> Vec<Value> {
        self.stored(&[])
    }

    /// Not public API: the same as columns of these affinities hold them. A decimal is text in a
    /// column of text, and a number where nothing is known.
    #[doc(hidden)]
    fn stored(&self, columns: &[Affinity]) -> Vec<Value>;
}

impl<T: Encode> Key for T {
    fn stored(&self, columns: &[Affinity]) -> Vec<Value> {
        vec![owned(self, columns.first().copied().unwrap_or(Affinity::Blob))]
    }
}

/// The key of a table that has one.
#[diagnostic::on_unimplemented(
    message = "the table has no primary key",
    label = "its rows can't be found again"
)]
pub trait Identified: Key {}

#[diagnostic::do_not_recommend]
impl<T: Encode> Identified for T {}

#[diagnostic::do_not_recommend]
impl Identified for Vec<Value> {}

/// The key of a table whose key has more columns than a tuple should have.
impl Key for Vec<Value> {
    fn stored(&self, _: &[Affinity]) -> Vec<Value> {
        self.clone()
    }
}

/// The key of such a table.
pub fn long_key(values: &[&dyn Encode]) -> Vec<Value> {
    values.iter().map(|value| owned(*value, Affinity::Blob)).collect()
}

impl Key for () {
    fn stored(&self, _: &[Affinity]) -> Vec<Value> {
        Vec::new()
    }
}

macro_rules! tuple_keys {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Encode),*> Key for ($($part,)*) {
            fn stored(&self, columns: &[Affinity]) -> Vec<Value> {
                #[allow(non_snake_case, reason = "type names serve as variable names")]
                let ($($part,)*) = self;
                let mut columns = columns.iter().copied();
                vec![$(owned($part, columns.next().unwrap_or(Affinity::Blob))),*]
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($part: Encode),*> Identified for ($($part,)*) {}
    )*};
}

tuple_keys! {
    (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
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

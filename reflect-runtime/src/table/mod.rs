//! Tables: their definitions, their rows and keys, and the paths that lead from one to another.

mod column_set;
mod columns;
mod definition;
mod key;
mod nowhere;
mod nullability;
mod path;
mod row;
mod rows;
mod values;

pub(crate) use column_set::ColumnSet;
pub use columns::{At, Columns};
pub use definition::{ForeignKeyDef, TableDef};
pub(crate) use definition::{Identity, Stored};
pub(crate) use key::stored_key;
pub use key::{Identified, Key, long_key};
pub use nowhere::{
    ColumnCount, LeftOut, MissingColumn, MissingTable, NotUnique, OtherCollation, ParentIsView,
    PartialIndex,
};
pub use nullability::{Generated, Nullability, Optional, Required};
pub use path::{Child, Groups, Hop, InGroup, Parent, Path, Root, Scope, Step};
pub use row::Row;
pub(crate) use row::missing;
pub use rows::Rows;

use crate::error::Result;

/// Types that a struct has without holding values of them.
pub(crate) type Types<T> = std::marker::PhantomData<fn() -> T>;

/// A row struct of a reflected table.
///
/// Generated code implements it. It lets a function work on any table:
///
/// ```
/// use reflect_schema::Table;
/// fn keys<T: Table>(rows: &[T]) -> Vec<T::Key> {
///     rows.iter().map(Table::key).collect()
/// }
/// ```
pub trait Table: Sized + 'static {
    /// The type of the primary key: the column's, a tuple for several columns, `()` for none.
    type Key: Key;

    /// The columns in a query, at the end of the path `P`.
    type Columns<P: Path>: Columns<Path = P, Table = Self>;

    /// The name of the table as the database has it.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// use reflect_schema::Table;
    /// assert_eq!(chinook::InvoiceLine::TABLE, "InvoiceLine");
    /// ```
    const TABLE: &'static str = Self::DEF.name;

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

/// The bound of a method whose name several relations could have: nothing satisfies it.
#[diagnostic::on_unimplemented(
    message = "more than one relation of `{Self}` could have this name",
    label = "use one of {Names}"
)]
pub trait Unambiguous<'a, Names> {}

// Without any implementation, rustc would advise to add one.
#[diagnostic::do_not_recommend]
impl<Names> Unambiguous<'_, Names> for () {}

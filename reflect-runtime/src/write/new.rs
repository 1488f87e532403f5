use crate::error::Result;
use crate::table::{Root, Table};
use crate::value::Encode;

/// A row struct of a table that can be written: every table's, and no view's.
///
/// Generated code implements it.
#[diagnostic::on_unimplemented(
    message = "rows of `{Self}` can only be read",
    label = "a view, or a table of a schema with `writes = none`",
    note = "to change what a view shows, write to the tables that it reads"
)]
pub trait Writable: Table + Clone {
    /// Not public API: visits the values of all columns, in their order.
    ///
    /// # Errors
    /// Those of the visitor.
    #[doc(hidden)]
    fn values(&self, visit: &mut ValueVisitor<'_>) -> Result<()>;
}

/// The required columns of a new row: `NewTrack` of `Track`.
///
/// Generated code implements it.
pub trait New: Sized {
    /// The row struct.
    type Row: Writable;

    /// Not public API: visits the values of the required columns.
    ///
    /// # Errors
    /// Those of the visitor.
    #[doc(hidden)]
    fn values(&self, visit: &mut ValueVisitor<'_>) -> Result<()>;
}

/// A row that is only lent can be written, too.
#[diagnostic::do_not_recommend]
impl<N: New> New for &N {
    type Row = N::Row;

    fn values(&self, visit: &mut ValueVisitor<'_>) -> Result<()> {
        (**self).values(visit)
    }
}

/// Sees values for a moment.
#[doc(hidden)]
pub type ValueVisitor<'v> = dyn FnMut(&[&dyn Encode]) -> Result<()> + 'v;

/// The argument of the closures of `with`, `update` and `update_set`: the columns of `T`.
pub type ColumnsOf<T> = <T as Table>::Columns<Root<T>>;

/// The row struct of a [`New`] row.
pub type RowOf<N> = <N as New>::Row;

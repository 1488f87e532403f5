//! Writing: new rows, changes and deletions.
//!
//! What is written is checked against what the column stores before anything is sent, and each
//! operation is whole: it writes all of what it says, or an error and nothing.

mod assigned;
mod batch;
mod change;
mod computed;
mod conflict;
mod insert;
mod link;
mod row;
mod set;
mod stored;

pub(crate) use assigned::Assigned;
pub use batch::insert_all;
#[doc(hidden)]
pub use computed::{Reads, reads};
pub(crate) use conflict::{Conflict, Update};
pub use conflict::{ConflictTarget, DoNothing, DoUpdate, OnConflict, PrimaryKey, UniqueKey};
pub(crate) use insert::insert_lent;
pub use insert::{Insert, Insertable, New, insert};
pub use link::{add, add_with, remove, set};
pub(crate) use row::{Change, check_there, encoded, row_key};
pub use row::{delete, reload, update, update_set};
pub use set::{Accepts, Set, Sets, Settable, Takes};
pub(crate) use stored::check;

use crate::query::Root;
use crate::{Encode, Result, Table};

/// A row struct of a table that can be written: every table's, and no view's.
///
/// Generated code implements it.
#[diagnostic::on_unimplemented(
    message = "rows of `{Self}` can only be read",
    label = "a view, or a table of a schema with `writes = none`",
    note = "to change what a view shows, write to the tables that it reads"
)]
pub trait Writable: Table {
    /// Not public API: lends the values of all columns, in their order.
    ///
    /// # Errors
    /// Those of `lend`.
    #[doc(hidden)]
    fn values(&self, lend: &mut Lend<'_>) -> Result<()>;
}

/// Takes values for a moment.
#[doc(hidden)]
pub type Lend<'l> = dyn FnMut(&[&dyn Encode]) -> Result<()> + 'l;

/// What the closures of `with`, `update` and `update_set` get: the columns of `T`.
pub type ColumnsOf<T> = <T as Table>::Columns<Root<T>>;

/// The row struct of a [`New`] row.
pub type RowOf<N> = <N as New>::Row;

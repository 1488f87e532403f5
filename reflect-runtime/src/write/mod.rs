//! New rows and changes of rows, as they are said.
//!
//! Everything that is written is checked against the columns before a statement is made: each column
//! takes the value as it is.

mod assigned;
mod computed;
mod conflict;
mod constants;
mod insert;
mod new;
mod set;
mod takes;
mod whole;

pub(crate) use assigned::Assigned;
pub(crate) use computed::Computed;
pub use conflict::{
    AnyKey, ConflictTarget, DoNothing, DoUpdate, OnConflict, PrimaryKey, UniqueKey,
};
pub use insert::{Insert, Insertable};
pub use new::{ColumnsOf, New, RowOf, ValueVisitor, Writable};
#[doc(hidden)]
pub use set::Assignment;
pub use set::{Accepts, Set, Sets, Settable};
pub use takes::Takes;
pub(crate) use whole::whole;

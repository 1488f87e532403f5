//! Queries, and the rows that they are of.

mod combine;
mod filtered;
mod member;
mod page;
mod query;
mod recursive;
mod results;
#[expect(clippy::module_inception, reason = "the trait of this name")]
mod source;

pub use combine::{Combined, SameRows};
pub use page::{AfterCursor, RowPage};
pub use query::Query;
pub use recursive::RecursiveRelation;
pub use results::{ResultColumns, Results};
pub use source::{Extend, JoinItem, Joinable, Joined, Source, Ungrouped, Unselected};

//! Groups of rows, and aggregates of them.

mod aggregate;
#[expect(clippy::module_inception, reason = "the methods of that name")]
mod group;
mod key;
mod sum;

pub use aggregate::RowGroup;
pub use group::{Grouped, Grouping};
pub use key::GroupKey;
pub use sum::Summed;

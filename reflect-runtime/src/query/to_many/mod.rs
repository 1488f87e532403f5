//! To-many relations: as conditions, as aggregates, and as nested rows.

mod nested;
#[expect(clippy::module_inception, reason = "the type of this name")]
mod to_many;

pub use nested::Nested;
pub use to_many::ToMany;

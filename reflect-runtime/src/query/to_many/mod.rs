//! To-many relations: as conditions, as aggregates, and as nested rows.

mod nested;
mod related;
#[expect(clippy::module_inception, reason = "the type of this name")]
mod to_many;

pub use nested::Nested;
pub use related::Related;
pub use to_many::ToMany;

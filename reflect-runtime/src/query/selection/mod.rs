//! The values that queries select, and reading them.

mod derived;
mod map;
mod nest;
mod nested;
mod read;
mod reader;
mod select;
mod selected;
mod streamed;
mod whole;

pub use derived::{IntoField, fill};
pub use map::Mapped;
pub use nest::Nest;
pub(crate) use nest::{Level, NestedKeys, Turn, Wanted, levels, number, pass};
pub(crate) use read::{Checks, Read};
pub use reader::Reader;
pub use select::{Itself, Select, Selectable, Selection, Single, WholeRow};
pub use streamed::{RowsOf, Streamed};

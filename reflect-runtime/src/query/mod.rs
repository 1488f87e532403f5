//! Queries that the compiler checks.
//!
//! [`Query`] is where to begin: every table has one, `Track::query()`.

mod aggregate;
mod arithmetic;
mod builder;
mod case;
mod cast;
mod column;
mod combine;
mod compare;
mod condition;
mod cursor;
#[cfg(feature = "chrono")]
mod date;
#[cfg(feature = "rust_decimal")]
mod decimal;
mod from_sql;
mod function;
mod group;
mod hidden;
mod keys;
mod list;
mod load;
mod many;
mod map;
mod member;
mod mistakes;
mod nature;
mod nested;
#[doc(hidden)]
pub mod node;
mod number;
mod operand;
mod orphan;
mod page;
mod path;
mod reach;
#[doc(hidden)]
pub mod read;
#[doc(hidden)]
pub mod record;
pub(crate) mod render;
mod results;
mod run;
mod select;
mod selected;
mod show;
mod source;
mod stream;
mod text;
mod walk;
mod window;

pub use aggregate::{Group, Summed};
pub use arithmetic::Arithmetic;
pub use builder::{Ordering, Query};
pub use case::Case;
pub use cast::Cast;
pub use column::{Column, Condition, Expr, Order};
pub use combine::{Combined, SameRows};
pub use condition::{Filter, IntoCondition};
pub use cursor::Cursor;
#[cfg(feature = "chrono")]
pub use date::{Dated, Temporal, Timed};
#[doc(hidden)]
pub use from_sql::from_sql;
pub use function::{Arguments, Given, Here};
pub use group::{GroupKey, Grouped, Groups};
pub(crate) use keys::Keys;
pub use list::List;
pub use load::Load;
pub use many::Many;
pub use map::Map;
#[doc(hidden)]
pub use nature::Nature;
pub use nested::Nested;
#[doc(hidden)]
pub use node::Scope;
pub(crate) use node::{Node, Place, Term};
pub use number::{Fraction, Integer, Number};
#[doc(hidden)]
pub use operand::Never;
pub use operand::{Compare, Operand, QueryValue, SameQuery, SameType};
pub use page::Page;
pub use path::{
    At, Child, ColumnAt, Columns, Generated, GeneratedAt, Hop, InGroup, Nullability, Optional,
    Parent, Path, Required, Root, Step,
};
pub use reach::Reach;
pub use results::{Flat, Results};
pub use select::{Selection, Single};
pub use show::{Plan, Sql};
pub use source::{Entry, Extend, Joined, Room, Source, Ungrouped, Unselected};
pub use stream::{Iter, RowsOf, Stream, Streamed};
pub use window::Window;

/// Types that a struct has without holding values of them.
type Types<T> = std::marker::PhantomData<fn() -> T>;

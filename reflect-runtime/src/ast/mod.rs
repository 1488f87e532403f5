//! Statements as data: what queries and writes are put together from, and what a dialect turns into
//! SQL. Operators and functions are variants with a meaning; no text decides anything.

#![allow(missing_docs, reason = "not public API")]

mod call;
mod cursor;
mod cut;
mod dangling;
mod decimals;
mod depth;
mod expr;
mod facts;
mod fixed;
mod func;
mod inference;
mod keys;
mod list;
mod needed;
mod op;
mod reference;
mod select;
mod select_list;
mod shape;
mod texts;
mod time;
mod top_select;
mod uuid;
mod walk;
mod write;
mod written;

pub use call::{Aggregate, AggregateCall, Frame, Over, WindowCall, WindowFunc};
pub use cursor::Cursor;
pub use dangling::{Check, Paths};
pub use decimals::Exact;
pub(crate) use depth::DEEPEST;
pub use expr::{Argument, ColumnRef, Expr, Piece, Unfit};
pub(crate) use expr::{Arguments, columns, every_column};
pub use facts::Facts;
pub use fixed::{Fixed, Purpose};
pub(crate) use fixed::{insert, relate};
pub use func::{CastTo, DatePart, Func, Otherwise, Unit};
pub use keys::Keys;
pub(crate) use list::Carried;
pub use op::{Chain, Op};
pub use reference::Reference;
pub(crate) use reference::key_columns;
pub use select::{Body, Compound, Join, OrderBy, Rows, Select, SetOp, TableFactor, TableRef};
pub use select_list::SelectList;
pub(crate) use texts::Textual;
pub use top_select::{Lent, TopSelect};
pub use write::{
    Assignments, Delete, Insert, OnConflict, Returning, Statement, Update, UpdateOnConflict,
};

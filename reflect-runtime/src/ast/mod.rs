//! Statements as data: what queries and writes are put together from, and what a dialect turns into
//! SQL. Operators and functions are variants with a meaning; no text decides anything.

#![allow(missing_docs, reason = "not public API")]

mod call;
mod cursor;
mod cut;
mod dangling;
mod expr;
mod facts;
mod fixed;
mod func;
mod keys;
mod op;
mod select;
mod select_list;
mod shape;
mod walk;
mod write;

pub(crate) use call::{Aggregate, AggregateCall, Frame, Over, WindowCall, WindowFunc};
pub use cursor::Cursor;
pub(crate) use dangling::{Check, Paths};
pub use expr::{ColumnRef, Expr};
pub(crate) use expr::{Piece, Unfit, columns, every_column};
pub(crate) use facts::Facts;
pub(crate) use fixed::{Fixed, Purpose, insert, relate};
pub(crate) use func::{CastTo, DatePart, Func, Temporal, Unit};
pub(crate) use keys::Keys;
pub(crate) use op::{Chain, Op};
pub use select::OrderBy;
pub(crate) use select::{Body, Compound, Join, Rows, Select, SetOp, TableFactor, TableRef};
pub use select_list::SelectList;
pub(crate) use write::{
    Assignments, Delete, Insert, OnConflict, Returning, Statement, Update, UpdateOnConflict,
};

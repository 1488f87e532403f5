//! Queries that the compiler checks.
//!
//! [`Query`] is where to begin: every table has one, `Track::query()`.

pub(crate) mod expression;
pub(crate) mod group;
pub(crate) mod selection;
pub(crate) mod source;
pub(crate) mod to_many;

pub use expression::{
    Arguments, Arithmetic, CaseWhen, Cast, Column, ColumnAt, ColumnKind, Compare, Computed,
    Condition, Context, Expr, Filter, FractionType, FunctionResult, GeneratedAt, IntegerType,
    IntoCondition, NumberType, Operand, OrderTerm, OrderTerms, Param, ParamType, Placeholders,
    QueryValue, RowWindow, SameQuery, SameType, Stored, ValueList, fts_phrase,
};
#[doc(hidden)]
pub use expression::{Boolean, ManyRows, OneValue, Places};
#[cfg(feature = "chrono")]
pub use expression::{DateAndTime, Dated, Temporal, Timed};
#[doc(hidden)]
pub use group::Grouping;
pub use group::{GroupKey, Grouped, RowGroup, Summed};
#[doc(hidden)]
pub use selection::{IntoField, Itself, Nest, Reader, Select, Selectable, WholeRow, fill};
pub use selection::{Mapped, RowsOf, Selection, Single, Streamed};
pub use source::{
    AfterCursor, Combined, Extend, JoinItem, Joinable, Joined, Query, RecursiveRelation,
    ResultColumns, Results, RowPage, SameRows, Source, Ungrouped, Unselected,
};
pub use to_many::{Nested, Related, ToMany};

pub use crate::ast::Cursor;
pub use crate::table::{
    At, Child, Columns, Generated, Groups, InGroup, Nullability, Optional, Parent, Path, Required,
    Root,
};
#[doc(hidden)]
pub use crate::table::{Hop, Identified, Scope, Step};

//! Columns, conditions and everything that is computed from them.

mod arithmetic;
mod bytes;
mod case;
mod cast;
mod column;
mod comparable;
mod compare;
mod condition;
mod context;
mod function;
mod hidden;
mod list;
mod mistakes;
#[cfg(feature = "chrono")]
mod moment;
mod null;
mod number;
pub(super) mod operand;
mod operators;
mod order;
mod parameter;
#[cfg(feature = "chrono")]
mod temporal;
mod text;
#[cfg(feature = "chrono")]
mod time;
mod trim;
mod window;

pub use arithmetic::Arithmetic;
pub use case::CaseWhen;
pub use cast::Cast;
pub use column::{Column, ColumnAt, ColumnKind, Computed, Expr, GeneratedAt, Stored};
pub use comparable::Compare;
pub use condition::{Boolean, Condition, Filter, IntoCondition};
pub use context::Context;
pub use function::{Arguments, FunctionResult};
pub use hidden::fts_phrase;
pub use list::ValueList;
pub use mistakes::{ManyRows, OneValue};
pub use number::{FractionType, IntegerType, NumberType};
pub use operand::{Operand, QueryValue, SameQuery, SameType};
pub use order::{OrderTerm, OrderTerms};
pub use parameter::{Param, ParamType, Placeholders, Places};
#[cfg(feature = "chrono")]
pub use temporal::{DateAndTime, Dated, Temporal, Timed};
pub use window::RowWindow;

//! What may stand beside a column: the rules of which types meet, and what the compiler says of
//! those that don't.

use rusqlite::types::Value;

use super::{Column, Condition, Expr, Node, Nullability, Optional, Required};
use crate::{ColumnType, Decode, Encode};

/// Columns of the query `Self` may be used in the query `R`: it is the same one.
#[diagnostic::on_unimplemented(
    message = "this belongs to a query of `{Self}`, but the query here is of `{R}`",
    label = "not a column of this query",
    note = "use the columns of the closure's own argument; follow a relation, or use an explicit join",
    note = "of `Groups`, these are the key and the aggregates of the group"
)]
pub trait SameQuery<R> {}

impl<R> SameQuery<R> for R {}

/// The type `Self` is the type `T`.
#[diagnostic::on_unimplemented(
    message = "expected a value of type `{T}`, found `{Self}`",
    label = "expected `{T}`"
)]
pub trait SameType<T> {}

impl<T> SameType<T> for T {}

/// What can be a value in a query.
///
/// It says nothing of the query, unlike [`Operand`]: a column is a value, only perhaps not here. So
/// the compiler can tell the two mistakes apart.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be used as a value in a query",
    label = "expected a column, an expression or a value with a database type",
    note = "integers in a query are `i64`; a type of your own implements `reflect_schema::ColumnType`"
)]
pub trait QueryValue {
    /// The type without `Option` and references.
    type Base;

    /// Whether it may be NULL.
    type Null: Nullability;

    /// Which query it belongs to, when it is used in the query `R`.
    type Query<R>;

    /// Not public API.
    #[doc(hidden)]
    fn operand(self, beside: &Node) -> Node;
}

/// A value in a query of `R`: a column, an expression, a condition, or a Rust value to bind.
///
/// `None` is NULL, and only `eq` and `ne` look for it. Integers are `i64`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be used as a value in a query",
    label = "expected a column, an expression or a value with a database type",
    note = "integers in a query are `i64`; a type of your own implements `reflect_schema::ColumnType`"
)]
pub trait Operand<R>: QueryValue {}

impl<R, V: QueryValue> Operand<R> for V where V::Query<R>: SameQuery<R> {}

#[diagnostic::do_not_recommend]
impl<Q, T, N: Nullability> QueryValue for Column<Q, T, N> {
    type Base = T;
    type Null = N;
    type Query<R> = Q;

    fn operand(self, _: &Node) -> Node {
        self.into_node()
    }
}

#[diagnostic::do_not_recommend]
impl<Q, T, N: Nullability> QueryValue for Expr<Q, T, N> {
    type Base = T;
    type Null = N;
    type Query<R> = Q;

    fn operand(self, _: &Node) -> Node {
        self.into_node()
    }
}

#[diagnostic::do_not_recommend]
impl<Q> QueryValue for Condition<Q> {
    type Base = bool;
    type Null = Optional;
    type Query<R> = Q;

    fn operand(self, _: &Node) -> Node {
        self.node
    }
}

#[diagnostic::do_not_recommend]
impl<V: QueryValue> QueryValue for Option<V> {
    type Base = V::Base;
    type Null = Optional;
    type Query<R> = V::Query<R>;

    fn operand(self, beside: &Node) -> Node {
        self.map_or(Node::Value(Value::Null), |value| value.operand(beside))
    }
}

#[diagnostic::do_not_recommend]
impl<'v, V> QueryValue for &'v Option<V>
where
    &'v V: QueryValue,
{
    type Base = <&'v V as QueryValue>::Base;
    type Null = Optional;
    type Query<R> = <&'v V as QueryValue>::Query<R>;

    fn operand(self, beside: &Node) -> Node {
        self.as_ref().map_or(Node::Value(Value::Null), |value| value.operand(beside))
    }
}

/// The type `V`, for what stores it.
#[doc(hidden)]
pub trait Stores<V> {
    type Type;
}

impl<S, V> Stores<V> for S {
    type Type = V;
}

/// A type of the user's own.
#[diagnostic::do_not_recommend]
impl<V: ColumnType> QueryValue for V {
    type Base = <V::Stored as Stores<V>>::Type;
    type Null = Required;
    type Query<R> = R;

    fn operand(self, beside: &Node) -> Node {
        bound::<V>(&self, beside)
    }
}

/// A value to bind where it meets another, which says if it is a decimal.
fn bound<T: Decode>(value: &(impl Encode + ?Sized), beside: &Node) -> Node {
    match Node::bound(value, beside) {
        Node::Value(value) if T::DECIMAL && value != Value::Null => Node::Decimal(value),
        node => node,
    }
}

macro_rules! values {
    ($($(#[$cfg:meta])* $value:ty;)*) => {$(
        values! { $(#[$cfg])* $value => $value: |value| &value }
        values! { $(#[$cfg])* &$value => $value: |value| value }
    )*};
    ($(#[$cfg:meta])* $value:ty => $base:ty: |$name:ident| $reference:expr) => {
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl QueryValue for $value {
            type Base = $base;
            type Null = Required;
            type Query<R> = R;

            fn operand(self, beside: &Node) -> Node {
                let $name = self;
                bound::<$base>($reference, beside)
            }
        }
    };
}

values! {
    i64;
    f64;
    bool;
    String;
    Vec<u8>;
    Value;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal;
    #[cfg(feature = "chrono")]
    chrono::NaiveDate;
    #[cfg(feature = "chrono")]
    chrono::NaiveTime;
    #[cfg(feature = "chrono")]
    chrono::NaiveDateTime;
}

values! { &str => String: |value| value }
values! { &&str => String: |value| *value }
values! { &[u8] => Vec<u8>: |value| value }

/// Values of type `Self` can be compared with values of type `O`.
#[diagnostic::on_unimplemented(
    message = "a column of type `{Self}` can't be compared with `{O}`",
    label = "this is `{O}`",
    note = "decimals are written `dec!(0.99)`, dates and times are values of their types, not texts"
)]
pub trait Compare<O> {
    /// Not public API: what is compared, as SQLite has to see it.
    #[doc(hidden)]
    #[must_use]
    fn meet(operands: Vec<Node>) -> Vec<Node> {
        operands
    }
}

/// With a second implementation the compiler asks for the trait instead of guessing the type, and
/// so shows the text above.
#[doc(hidden)]
#[derive(Debug)]
pub enum Never {}

#[diagnostic::do_not_recommend]
impl<T> Compare<Never> for T {}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> Compare<T> for T {
    fn meet(operands: Vec<Node>) -> Vec<Node> {
        #[cfg(feature = "rust_decimal")]
        if T::DECIMAL {
            return super::decimal::comparable(operands);
        }
        operands
    }
}

macro_rules! compare {
    ($($left:ty: $($right:ty),*;)*) => {$(
        $(
            #[diagnostic::do_not_recommend]
            impl Compare<$right> for $left {}
        )*
    )*};
}

compare! {
    i64: i64, f64;
    i8: i64, i8;
    i16: i64, i16;
    i32: i64, i32;
    u8: i64, u8;
    u16: i64, u16;
    u32: i64, u32;
    u64: i64, u64;
    isize: i64, isize;
    usize: i64, usize;
    f64: f64, i64;
    bool: bool;
    String: String;
    Vec<u8>: Vec<u8>;
    Value: Value, i64, f64, bool, String, Vec<u8>;
}

#[cfg(feature = "chrono")]
mod dates {
    use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

    use super::super::date::alike;
    use super::{Compare, Node};

    macro_rules! dates {
        ($($type:ty)*) => {$(
            #[diagnostic::do_not_recommend]
            impl Compare<$type> for $type {
                fn meet(operands: Vec<Node>) -> Vec<Node> {
                    alike::<$type>(operands)
                }
            }
        )*};
    }

    dates! { NaiveDate NaiveDateTime NaiveTime }
}

#[cfg(feature = "rust_decimal")]
mod decimals {
    use rust_decimal::Decimal;

    use super::super::decimal::comparable;
    use super::{Compare, Node};

    #[diagnostic::do_not_recommend]
    impl Compare<Decimal> for Decimal {
        fn meet(operands: Vec<Node>) -> Vec<Node> {
            comparable(operands)
        }
    }

    #[diagnostic::do_not_recommend]
    impl Compare<i64> for Decimal {
        fn meet(operands: Vec<Node>) -> Vec<Node> {
            comparable(operands)
        }
    }
}

//! Values that may stand beside a column, and the rules of the queries that they belong to.

use reflect_catalog::Affinity;

use super::{Column, ColumnKind, Condition};
use crate::ast;
use crate::table::{Nullability, Optional, Required};
use crate::value::{ColumnType, Decode, Encode, Kind, Value};

/// Columns of the query `Self` may be used in the query `R`: it is the same one.
#[diagnostic::on_unimplemented(
    message = "this belongs to a query of `{Self}`, but the query here is of `{R}`",
    label = "not a column of this query",
    note = "use the columns of the closure's own argument; follow a relation, or use an explicit join",
    note = "of `Groups`, these are the key and the aggregates of the group"
)]
#[doc(hidden)]
pub trait SameQuery<R> {}

impl<R> SameQuery<R> for R {}

/// The type `Self` is the type `T`.
#[diagnostic::on_unimplemented(
    message = "expected a value of type `{T}`, found `{Self}`",
    label = "expected `{T}`"
)]
pub trait SameType<T> {}

#[diagnostic::do_not_recommend]
impl<T: Decode> SameType<T> for T {}

/// A value in some query.
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

    /// [`Optional`] if it may be NULL.
    type Null: Nullability;

    /// The query that it belongs to, when it is used in the query `R`.
    type Query<R>;

    /// Not public API.
    #[doc(hidden)]
    fn operand(self, beside: &ast::Expr) -> ast::Expr;
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

/// A value that stands beside no column.
pub(crate) fn alone(value: impl QueryValue) -> ast::Expr {
    value.operand(&ast::Expr::Null)
}

/// A value and another beside it.
pub(crate) fn pair(left: ast::Expr, right: impl QueryValue) -> Vec<ast::Expr> {
    let right = right.operand(&left);
    vec![left, right]
}

#[diagnostic::do_not_recommend]
impl<Q, T, N: Nullability, K: ColumnKind> QueryValue for Column<Q, T, N, K> {
    type Base = T;
    type Null = N;
    type Query<R> = Q;

    fn operand(self, _: &ast::Expr) -> ast::Expr {
        self.into_expr()
    }
}

#[diagnostic::do_not_recommend]
impl<Q> QueryValue for Condition<Q> {
    type Base = bool;
    type Null = Optional;
    type Query<R> = Q;

    fn operand(self, _: &ast::Expr) -> ast::Expr {
        self.expr
    }
}

#[diagnostic::do_not_recommend]
impl<V: QueryValue> QueryValue for Option<V> {
    type Base = V::Base;
    type Null = Optional;
    type Query<R> = V::Query<R>;

    fn operand(self, beside: &ast::Expr) -> ast::Expr {
        self.map_or(ast::Expr::Value(Value::Null), |value| value.operand(beside))
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

    fn operand(self, beside: &ast::Expr) -> ast::Expr {
        self.as_ref().map_or(ast::Expr::Value(Value::Null), |value| value.operand(beside))
    }
}

/// The type `V`, for the type that stores it.
#[doc(hidden)]
pub trait Stores<V> {
    type Type;
}

#[doc(hidden)]
impl<S, V> Stores<V> for S {
    type Type = V;
}

/// A type of the user's own.
#[diagnostic::do_not_recommend]
impl<V: ColumnType> QueryValue for V {
    type Base = <V::Stored as Stores<V>>::Type;
    type Null = Required;
    type Query<R> = R;

    fn operand(self, beside: &ast::Expr) -> ast::Expr {
        bound::<V>(&self, beside)
    }
}

/// A value to bind where it meets another, which says if it is a decimal.
fn bound<T: Decode>(value: &(impl Encode + ?Sized), beside: &ast::Expr) -> ast::Expr {
    match ast::Expr::bound(value, beside) {
        ast::Expr::Value(value) if T::KIND == Kind::Decimal && value != Value::Null => {
            ast::Expr::Decimal(value)
        }
        // A decimal of more digits than a number has is text.
        ast::Expr::Unfit(unfit) if T::KIND == Kind::Decimal => value
            .encode(Affinity::Text)
            .map_or(ast::Expr::Unfit(unfit), |it| ast::Expr::Decimal(it.into_value())),
        expr => expr,
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

            fn operand(self, beside: &ast::Expr) -> ast::Expr {
                let $name = self;
                bound::<$base>($reference, beside)
            }
        }
    };
}

for_value_types!(values);

/// A text is the same to each column, and one that is given stays where it is.
macro_rules! texts {
    ($($text:ty: |$name:ident| $owned:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl QueryValue for $text {
            type Base = String;
            type Null = Required;
            type Query<R> = R;

            #[inline]
            fn operand(self, _: &ast::Expr) -> ast::Expr {
                let $name = self;
                ast::Expr::Value(Value::Text($owned))
            }
        }
    )*};
}

texts! {
    String: |text| text;
    &String: |text| text.clone();
    &str: |text| text.to_owned();
    &&str: |text| (*text).to_owned();
}

values! { &[u8] => Vec<u8>: |value| value }

#[cfg(feature = "serde_json")]
mod json {
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::{QueryValue, bound};
    use crate::ast;
    use crate::table::Required;
    use crate::value::Json;

    #[diagnostic::do_not_recommend]
    impl<T: Serialize + DeserializeOwned> QueryValue for Json<T> {
        type Base = Self;
        type Null = Required;
        type Query<R> = R;

        fn operand(self, beside: &ast::Expr) -> ast::Expr {
            bound::<Self>(&self, beside)
        }
    }

    #[diagnostic::do_not_recommend]
    impl<T: Serialize + DeserializeOwned> QueryValue for &Json<T> {
        type Base = Json<T>;
        type Null = Required;
        type Query<R> = R;

        fn operand(self, beside: &ast::Expr) -> ast::Expr {
            bound::<Json<T>>(self, beside)
        }
    }
}

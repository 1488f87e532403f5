//! `+ - * / %` between values.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use super::{Column, Expr, Node, Nullability, Operand, Optional, QueryValue};

/// Values of type `Self` and `O` can be combined by `+`, `-`, `*`, `/` and `%`.
///
/// Between integers, `/` leaves out the remainder. SQLite computes decimals as binary fractions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` and `{O}` can't be combined by arithmetic in SQL",
    label = "no arithmetic between these",
    note = "decimals are written `dec!(0.99)`; join texts with `.concat(…)`; move dates with `.plus_days(…)`"
)]
pub trait Arithmetic<O> {
    /// The type of the result.
    type Output;

    /// Not public API: a quotient. A decimal or a double may be stored as an integer, whose
    /// quotient SQLite would cut.
    #[doc(hidden)]
    const QUOTIENT: &'static str = "(CAST({} AS REAL) / {})";
}

macro_rules! arithmetic {
    ($($(#[$cfg:meta])* $left:ty, $right:ty => $output:ty;)*) => {$(
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl Arithmetic<$right> for $left {
            type Output = $output;
        }
    )*};
    (integers: $($left:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Arithmetic<i64> for $left {
            type Output = i64;
            const QUOTIENT: &'static str = "({} / {})";
        }
    )*};
}

arithmetic! { integers: i64 i8 i16 i32 u8 u16 u32 u64 isize usize }

arithmetic! {
    i64, f64 => f64;
    f64, f64 => f64;
    f64, i64 => f64;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal, rust_decimal::Decimal => rust_decimal::Decimal;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal, i64 => rust_decimal::Decimal;
    #[cfg(feature = "rust_decimal")]
    i64, rust_decimal::Decimal => rust_decimal::Decimal;
}

/// An operator between two values.
fn binary(sql: &'static str, left: Node, right: impl QueryValue) -> Node {
    let right = right.operand(&left);
    Node::Sql(sql, vec![left, right])
}

macro_rules! operators {
    ($type:ident) => {
        operators! { @total $type Add add "({} + {})" }
        operators! { @total $type Sub sub "({} - {})" }
        operators! { @total $type Mul mul "({} * {})" }

        /// NULL where it is divided by zero.
        impl<R, T: Arithmetic<O::Base>, N, O: Operand<R>> Div<O> for $type<R, T, N> {
            type Output = Expr<R, T::Output, Optional>;

            fn div(self, other: O) -> Self::Output {
                Expr::new(binary(T::QUOTIENT, self.into_node(), other))
            }
        }

        /// What a division of integers leaves; NULL where it is by zero.
        impl<R, T, N, O> Rem<O> for $type<R, T, N>
        where
            T: Arithmetic<O::Base, Output = i64>,
            O: Operand<R>,
        {
            type Output = Expr<R, i64, Optional>;

            fn rem(self, other: O) -> Self::Output {
                Expr::new(binary("({} % {})", self.into_node(), other))
            }
        }

        impl<R, T: Arithmetic<T>, N> Neg for $type<R, T, N> {
            type Output = Expr<R, T, N>;

            fn neg(self) -> Self::Output {
                Expr::new(Node::Sql("(- {})", vec![self.into_node()]))
            }
        }
    };
    (@total $type:ident $trait:ident $method:ident $sql:literal) => {
        impl<R, T, N, O> $trait<O> for $type<R, T, N>
        where
            T: Arithmetic<O::Base>,
            N: Nullability,
            O: Operand<R>,
        {
            type Output = Expr<R, T::Output, N::Or<O::Null>>;

            fn $method(self, other: O) -> Self::Output {
                Expr::new(binary($sql, self.into_node(), other))
            }
        }
    };
}

operators!(Column);
operators!(Expr);

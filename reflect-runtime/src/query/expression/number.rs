//! Functions of numbers, and the choice between two values of any type.

use super::operand::pair;
use super::{Column, ColumnKind, Expr, Operand, QueryValue, SameType};
use crate::ast::{self, Exact, Func, Op, Otherwise};
use crate::table::Nullability;
use crate::value::Kind;

/// A type of numbers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of numbers",
    label = "expected a number",
    note = "`.cast::<f64>()` makes a number of another value"
)]
pub trait NumberType {
    /// The type that SQLite computes with: `i64` for every type of integers.
    type Wide;
}

/// A type of integers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of integers",
    label = "expected an integer",
    note = "`.cast::<i64>()` makes an integer of another value"
)]
pub trait IntegerType: NumberType<Wide = i64> {}

/// A type of numbers with a fraction.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of numbers with a fraction",
    label = "nothing to round here"
)]
pub trait FractionType: NumberType {
    /// Not public API.
    #[doc(hidden)]
    fn rounded(value: ast::Expr, places: u32) -> ast::Expr;
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl NumberType for $integer {
            type Wide = i64;
        }

        #[diagnostic::do_not_recommend]
        impl IntegerType for $integer {}
    )*};
}

integers! { i64 i8 i16 i32 u8 u16 u32 u64 isize usize }

#[diagnostic::do_not_recommend]
impl NumberType for f64 {
    type Wide = Self;
}

impl FractionType for f64 {
    fn rounded(value: ast::Expr, places: u32) -> ast::Expr {
        ast::Expr::Func(Func::Round(places), vec![value])
    }
}

#[cfg(feature = "rust_decimal")]
#[diagnostic::do_not_recommend]
impl NumberType for rust_decimal::Decimal {
    type Wide = Self;
}

#[cfg(feature = "rust_decimal")]
impl FractionType for rust_decimal::Decimal {
    fn rounded(value: ast::Expr, places: u32) -> ast::Expr {
        ast::Expr::exact(Exact::Round(places), vec![value])
    }
}

/// A function of a value and another. Unlike operators, functions don't convert values to compare
/// them.
fn choice(func: Func, value: ast::Expr, other: impl QueryValue) -> ast::Expr {
    let operands = pair(value, other);
    if operands.iter().any(ast::Expr::may_be_text) {
        let keys: Vec<_> =
            operands.into_iter().map(|it| it.into_decimal_key(Otherwise::Null)).collect();
        return ast::Expr::exact(Exact::OfKey, vec![ast::Expr::Func(func, keys)]);
    }
    if operands.iter().any(|it| it.facts().kind == Kind::Uuid) {
        return ast::Expr::Func(func, ast::Expr::uuids_alike(operands));
    }
    let operands = operands.into_iter().map(|it| it.into_canonical_time(Otherwise::Null));
    ast::Expr::Func(func, operands.map(ast::Expr::into_text).collect())
}

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// Without the sign. Of the smallest of all integers it is an error when the query is run.
    pub fn abs(self) -> Expr<R, T::Wide, N>
    where
        T: NumberType,
    {
        let value = self.into_expr();
        let is_text = value.may_be_text();
        let func = if is_text { Func::Exact(Exact::Abs) } else { Func::Abs };
        Expr::new(ast::Expr::Func(func, vec![value]))
    }

    /// -1, 0 or 1 for a number below, equal to or above zero.
    pub fn sign(self) -> Expr<R, i64, N>
    where
        T: NumberType,
    {
        let value = self.into_expr();
        let is_text = value.may_be_text();
        let func = if is_text { Func::Exact(Exact::Sign) } else { Func::Sign };
        Expr::new(ast::Expr::Func(func, vec![value]))
    }

    /// Rounded to so many places after the point, at most 18; halves go away from zero.
    ///
    /// Decimals are rounded as decimals: 1.005 to two places is 1.01, where the `f64`, which is a
    /// little less, becomes 1.0. To an `i64` leads [`cast`](Self::cast).
    #[must_use]
    pub fn round(self, places: u32) -> Expr<R, T, N>
    where
        T: FractionType,
    {
        Expr::new(T::rounded(self.into_expr(), places))
    }

    /// The smaller of two values; NULL where one of them is.
    pub fn least<O: Operand<R>>(self, other: O) -> Expr<R, T, N::Or<O::Null>>
    where
        O::Base: SameType<T>,
    {
        Expr::new(choice(Func::Least, self.into_expr(), other))
    }

    /// The greater of two values; NULL where one of them is.
    pub fn greatest<O: Operand<R>>(self, other: O) -> Expr<R, T, N::Or<O::Null>>
    where
        O::Base: SameType<T>,
    {
        Expr::new(choice(Func::Greatest, self.into_expr(), other))
    }

    /// The bits that both have.
    pub fn bit_and<O: Operand<R>>(self, other: O) -> Expr<R, i64, N::Or<O::Null>>
    where
        T: IntegerType,
        O::Base: IntegerType,
    {
        Expr::new(ast::Expr::Op(Op::BitAnd, pair(self.into_expr(), other)))
    }

    /// The bits that one of them has.
    pub fn bit_or<O: Operand<R>>(self, other: O) -> Expr<R, i64, N::Or<O::Null>>
    where
        T: IntegerType,
        O::Base: IntegerType,
    {
        Expr::new(ast::Expr::Op(Op::BitOr, pair(self.into_expr(), other)))
    }

    /// The bits so many places further left; zeros follow. A negative number of places goes right.
    pub fn shift_left<O: Operand<R>>(self, other: O) -> Expr<R, i64, N::Or<O::Null>>
    where
        T: IntegerType,
        O::Base: IntegerType,
    {
        Expr::new(ast::Expr::Op(Op::ShiftLeft, pair(self.into_expr(), other)))
    }

    /// The bits so many places further right; copies of the sign follow, as in Rust. A negative
    /// number of places goes left.
    pub fn shift_right<O: Operand<R>>(self, other: O) -> Expr<R, i64, N::Or<O::Null>>
    where
        T: IntegerType,
        O::Base: IntegerType,
    {
        Expr::new(ast::Expr::Op(Op::ShiftRight, pair(self.into_expr(), other)))
    }

    /// All bits the other way round.
    pub fn bit_not(self) -> Expr<R, i64, N>
    where
        T: IntegerType,
    {
        Expr::new(ast::Expr::Op(Op::BitNot, vec![self.into_expr()]))
    }
}

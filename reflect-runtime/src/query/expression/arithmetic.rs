//! `+ - * / %` between values.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use super::operand::pair;
use super::{Column, ColumnKind, Expr, Operand};
#[cfg(feature = "rust_decimal")]
use crate::ast::Exact;
use crate::ast::{self, Op};
use crate::table::{Nullability, Optional};

/// Values of type `Self` and `O` can be combined by `+`, `-`, `*`, `/` and `%`.
///
/// Between integers, `/` leaves out the remainder. Decimals are computed as in Rust: exactly, and rounded
/// only beyond 28 digits; a result that is too large is an error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` and `{O}` can't be combined by arithmetic in SQL",
    label = "no arithmetic between these",
    note = "decimals are written `dec!(0.99)`; join texts with `.concat(…)`; move dates with `.plus_days(…)`"
)]
pub trait Arithmetic<O> {
    /// The type of the result.
    type Output;

    /// Not public API.
    #[doc(hidden)]
    const QUOTIENT: Op = Op::Div;

    /// Not public API: the operation as the database has to do it.
    #[doc(hidden)]
    #[must_use]
    fn compute(op: Op, operands: Vec<ast::Expr>) -> ast::Expr {
        ast::Expr::Op(op, operands)
    }
}

/// An operation of decimals.
#[cfg(feature = "rust_decimal")]
fn exact(op: Op, operands: Vec<ast::Expr>) -> ast::Expr {
    let function = match op {
        Op::Add => Exact::Add,
        Op::Sub => Exact::Sub,
        Op::Mul => Exact::Mul,
        Op::Div => Exact::Div,
        Op::Neg if operands.iter().any(ast::Expr::may_be_text) => Exact::Neg,
        op => return ast::Expr::Op(op, operands),
    };
    ast::Expr::exact(function, operands)
}

// Written out, since the compiler shows them.

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for i64 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for i8 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for i16 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for i32 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for u8 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for u16 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for u32 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for u64 {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for isize {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for usize {
    type Output = i64;
    const QUOTIENT: Op = Op::IntegerDiv;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<f64> for i64 {
    type Output = f64;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<f64> for f64 {
    type Output = f64;
}

#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for f64 {
    type Output = f64;
}

#[cfg(feature = "rust_decimal")]
#[diagnostic::do_not_recommend]
impl Arithmetic<rust_decimal::Decimal> for rust_decimal::Decimal {
    type Output = rust_decimal::Decimal;

    fn compute(op: Op, operands: Vec<ast::Expr>) -> ast::Expr {
        exact(op, operands)
    }
}

#[cfg(feature = "rust_decimal")]
#[diagnostic::do_not_recommend]
impl Arithmetic<i64> for rust_decimal::Decimal {
    type Output = rust_decimal::Decimal;

    fn compute(op: Op, operands: Vec<ast::Expr>) -> ast::Expr {
        exact(op, operands)
    }
}

#[cfg(feature = "rust_decimal")]
#[diagnostic::do_not_recommend]
impl Arithmetic<rust_decimal::Decimal> for i64 {
    type Output = rust_decimal::Decimal;

    fn compute(op: Op, operands: Vec<ast::Expr>) -> ast::Expr {
        exact(op, operands)
    }
}

impl<R, T, N, K, O> Add<O> for Column<R, T, N, K>
where
    T: Arithmetic<O::Base>,
    N: Nullability,
    K: ColumnKind,
    O: Operand<R>,
{
    type Output = Expr<R, T::Output, N::Or<O::Null>>;

    fn add(self, other: O) -> Self::Output {
        Expr::new(T::compute(Op::Add, pair(self.into_expr(), other)))
    }
}

impl<R, T, N, K, O> Sub<O> for Column<R, T, N, K>
where
    T: Arithmetic<O::Base>,
    N: Nullability,
    K: ColumnKind,
    O: Operand<R>,
{
    type Output = Expr<R, T::Output, N::Or<O::Null>>;

    fn sub(self, other: O) -> Self::Output {
        Expr::new(T::compute(Op::Sub, pair(self.into_expr(), other)))
    }
}

impl<R, T, N, K, O> Mul<O> for Column<R, T, N, K>
where
    T: Arithmetic<O::Base>,
    N: Nullability,
    K: ColumnKind,
    O: Operand<R>,
{
    type Output = Expr<R, T::Output, N::Or<O::Null>>;

    fn mul(self, other: O) -> Self::Output {
        Expr::new(T::compute(Op::Mul, pair(self.into_expr(), other)))
    }
}

/// NULL where it is divided by zero.
impl<R, T: Arithmetic<O::Base>, N, K: ColumnKind, O: Operand<R>> Div<O> for Column<R, T, N, K> {
    type Output = Expr<R, T::Output, Optional>;

    fn div(self, other: O) -> Self::Output {
        Expr::new(T::compute(T::QUOTIENT, pair(self.into_expr(), other)))
    }
}

/// The remainder of a division of integers; NULL where it is by zero.
impl<R, T, N, K, O> Rem<O> for Column<R, T, N, K>
where
    T: Arithmetic<O::Base, Output = i64>,
    K: ColumnKind,
    O: Operand<R>,
{
    type Output = Expr<R, i64, Optional>;

    fn rem(self, other: O) -> Self::Output {
        Expr::new(ast::Expr::Op(Op::Rem, pair(self.into_expr(), other)))
    }
}

impl<R, T: Arithmetic<T>, N, K: ColumnKind> Neg for Column<R, T, N, K> {
    type Output = Expr<R, T, N>;

    fn neg(self) -> Self::Output {
        Expr::new(T::compute(Op::Neg, vec![self.into_expr()]))
    }
}

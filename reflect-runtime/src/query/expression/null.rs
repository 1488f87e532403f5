//! Functions of values that may be NULL.

use super::operand::pair;
use super::{Column, ColumnKind, Compare, Condition, Expr, Operand, SameType};
use crate::ast::{self, Func, Otherwise};
use crate::table::{Nullability, Optional, Required};

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// This is NULL.
    pub fn is_null(self) -> Condition<R> {
        Condition::new(self.into_expr().eq_null())
    }

    /// This is not NULL.
    pub fn is_not_null(self) -> Condition<R> {
        Condition::new(self.into_expr().ne_null())
    }

    /// This, or where it is NULL the other.
    pub fn coalesce<O: Operand<R>>(self, other: O) -> Expr<R, T, O::Null>
    where
        O::Base: SameType<T>,
    {
        let operands = pair(self.into_expr(), other).into_iter();
        let operands = operands.map(ast::Expr::into_mixed).collect();
        Expr::new(ast::Expr::Func(Func::Coalesce, operands))
    }

    /// This, or NULL where it equals the other.
    pub fn null_if<O: Operand<R>>(self, other: O) -> Expr<R, T, Optional>
    where
        T: Compare<O::Base>,
    {
        // A date or time of any form, so that the other need not have the same.
        let value = self.into_expr().into_canonical_time(Otherwise::Itself);
        let other = other.operand(&value);
        let local = ast::Expr::Local(value.facts());
        // Each of the two is brought to a form that the other can be compared with.
        let left = T::meet(vec![local.clone(), other.clone()]);
        let right = T::meet(vec![value.clone(), other]);
        let operands = left.into_iter().take(1).chain(right.into_iter().skip(1)).collect();
        let equal = ast::Expr::Op(ast::Op::Eq, operands);
        let value_or_null = ast::Expr::case(equal, ast::Expr::Null, local);
        Expr::new(ast::Expr::Let(Box::new(value), Box::new(value_or_null)))
    }

    /// The same value, which the reader knows can't be NULL here: an error when it is read and is
    /// NULL all the same.
    pub fn required(self) -> Expr<R, T, Required> {
        Expr::new(self.into_expr())
    }

    /// The same value with `Option`, to meet another that has it.
    pub fn optional(self) -> Expr<R, T, Optional> {
        Expr::new(self.into_expr())
    }
}

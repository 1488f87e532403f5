//! Comparisons.

use super::operand::pair;
use super::{Column, ColumnKind, Compare, Condition, Expr, Operand, ValueList};
use crate::ast::{self, Op};
use crate::table::Nullability;
use crate::value::Value;

/// A comparison with an operator.
fn comparison<R, T: Compare<O::Base>, O: Operand<R>>(
    op: Op,
    left: ast::Expr,
    right: O,
) -> Condition<R> {
    Condition::new(ast::Expr::Op(op, T::meet(pair(left, right))))
}

/// `None` in Rust looks for NULL, where SQL's `= NULL` finds nothing.
fn equality<R, T: Compare<O::Base>, O: Operand<R>>(
    [op, null]: [Op; 2],
    left: ast::Expr,
    right: O,
) -> Condition<R> {
    Condition::new(match right.operand(&left) {
        ast::Expr::Value(Value::Null) => ast::Expr::Op(null, vec![left]),
        right => ast::Expr::Op(op, T::meet(vec![left, right])),
    })
}

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// Both are equal. With `None`, this is NULL.
    pub fn eq<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        equality::<R, T, O>([Op::Eq, Op::IsNull], self.into_expr(), other)
    }

    /// Both differ; neither true nor false where one is NULL. With `None`, this is not NULL.
    pub fn ne<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        equality::<R, T, O>([Op::Ne, Op::IsNotNull], self.into_expr(), other)
    }

    /// This is less than the other.
    pub fn lt<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        comparison::<R, T, O>(Op::Lt, self.into_expr(), other)
    }

    /// This is less than the other, or equal.
    pub fn le<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        comparison::<R, T, O>(Op::Le, self.into_expr(), other)
    }

    /// This is greater than the other.
    pub fn gt<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        comparison::<R, T, O>(Op::Gt, self.into_expr(), other)
    }

    /// This is greater than the other, or equal.
    pub fn ge<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        comparison::<R, T, O>(Op::Ge, self.into_expr(), other)
    }

    /// Both are equal or both are NULL.
    pub fn is_not_distinct_from<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        comparison::<R, T, O>(Op::IsNotDistinct, self.into_expr(), other)
    }

    /// Both differ, NULL being a value like others.
    pub fn is_distinct_from<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        T: Compare<O::Base>,
    {
        comparison::<R, T, O>(Op::IsDistinct, self.into_expr(), other)
    }

    /// This is one of two bounds or between them.
    pub fn between<A: Operand<R>, B: Operand<R>>(self, low: A, high: B) -> Condition<R>
    where
        T: Compare<A::Base> + Compare<B::Base>,
    {
        let value = self.into_expr();
        let (low, high) = (low.operand(&value), high.operand(&value));
        let operands = <T as Compare<A::Base>>::meet(vec![value, low, high]);
        Condition::new(ast::Expr::Op(Op::Between, operands))
    }

    /// This is one of several values, or of those that a query selects. A list may be of any length, and
    /// `None` in it looks for NULL, as with [`eq`](Self::eq).
    pub fn in_<L: ValueList<R, T>>(self, list: L) -> Condition<R> {
        Condition::new(list.among(self.into_expr(), false))
    }

    /// This is none of several values, nor of those that a query selects: a NULL that the query selects
    /// is no value, unlike in SQL, where a single one would leave no row at all.
    ///
    /// Neither true nor false where this is NULL.
    pub fn not_in<L: ValueList<R, T>>(self, list: L) -> Condition<R> {
        Condition::new(list.among(self.into_expr(), true))
    }

    /// Compared and sorted by a collation of SQLite, such as `NOCASE`, or one that the program has
    /// registered.
    #[must_use]
    pub fn collate(self, collation: &str) -> Expr<R, T, N> {
        Expr::new(ast::Expr::Collate(Box::new(self.into_expr()), collation.to_owned()))
    }
}

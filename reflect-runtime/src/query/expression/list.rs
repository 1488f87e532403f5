//! Lists that a value can be looked for in.

use super::{Compare, Operand, QueryValue};
use crate::ast::{self, Chain};
use crate::query::{Query, Selection, Single, Source};
use crate::table::Nullability;
use crate::value::Value;

/// The argument of `in_`: anything that yields values, or a query that selects one column.
#[diagnostic::on_unimplemented(
    message = "a column of type `{T}` can't be looked for in `{Self}`",
    label = "expected values that it can be compared with, or a query that selects one column of them",
    note = "an array, a `Vec`, a slice or another iterator will do; integers in a query are `i64`"
)]
pub trait ValueList<R, T> {
    /// Not public API: the condition that the value is in the list, or is not.
    #[doc(hidden)]
    fn among(self, value: ast::Expr, negated: bool) -> ast::Expr;
}

#[diagnostic::do_not_recommend]
impl<R, T, L> ValueList<R, T> for L
where
    L: IntoIterator,
    L::Item: Operand<R>,
    T: Compare<<L::Item as QueryValue>::Base>,
{
    fn among(self, value: ast::Expr, negated: bool) -> ast::Expr {
        let mut operands = vec![value];
        let mut null = false;
        for item in self {
            match item.operand(&operands[0]) {
                ast::Expr::Value(Value::Null) => null = true,
                item => operands.push(item),
            }
        }
        let operands = T::meet(operands);
        // Like `eq`, a list looks for NULL where it names it.
        let value = null.then(|| operands[0].clone());
        let list = ast::Expr::contained(negated, operands);
        match (value, negated) {
            (None, _) => list,
            (Some(value), false) => ast::Expr::chain(Chain::Or, list, value.eq_null()),
            (Some(value), true) => ast::Expr::chain(Chain::And, list, value.ne_null()),
        }
    }
}

/// The values of a query.
#[diagnostic::do_not_recommend]
impl<R, T, U, Q, S> ValueList<R, T> for Query<U, Q, S>
where
    U: Source<Q>,
    S: Selection<Q> + Single,
    T: Compare<S::Base>,
{
    fn among(self, value: ast::Expr, negated: bool) -> ast::Expr {
        let mut select = self.into_select();
        let operands = std::iter::once(value.clone()).chain(std::mem::take(&mut select.columns));
        let mut operands = T::meet(operands.collect()).into_iter();
        let operand = Box::new(operands.next().unwrap_or(value));
        select.columns = operands.collect();
        if S::Null::NULLABLE || select.columns.iter().any(ast::Expr::follows_path) {
            select = select.without_nulls();
        }
        ast::Expr::InSelect { negated, operand, select: Box::new(select) }
    }
}

use std::marker::PhantomData;

use super::operand::alone;
use super::{Context, Expr, IntoCondition, Operand, SameType};
use crate::ast;
use crate::table::{Nullability, Optional, Types};
use crate::value::Value;

/// A `CASE` that is being put together: [`Context::when`](Context::when) begins it.
#[derive(Debug)]
#[must_use = "a case ends with `otherwise` or `or_null`"]
pub struct CaseWhen<R, T, N> {
    branches: Vec<[ast::Expr; 2]>,
    types: Types<(R, T, N)>,
}

impl<R, T, N> Clone for CaseWhen<R, T, N> {
    fn clone(&self) -> Self {
        Self { branches: self.branches.clone(), types: PhantomData }
    }
}

impl<R> Context<R> {
    /// The beginning of a `CASE`: the value if the condition is true.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let query = Track::query().select(|t| {
    ///     t.when(t.milliseconds.gt(600_000), "long")
    ///         .when(t.milliseconds.lt(60_000), "short")
    ///         .otherwise("normal")
    /// });
    /// # query.all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn when<V: Operand<R>>(
        &self,
        condition: impl IntoCondition<R>,
        value: V,
    ) -> CaseWhen<R, V::Base, V::Null> {
        CaseWhen {
            branches: vec![[condition.condition(), alone(value).into_mixed()]],
            types: PhantomData,
        }
    }
}

impl<R, T, N: Nullability> CaseWhen<R, T, N> {
    /// Another value, if no condition before is true and this one is.
    pub fn when<V: Operand<R>>(
        self,
        condition: impl IntoCondition<R>,
        value: V,
    ) -> CaseWhen<R, T, N::Or<V::Null>>
    where
        V::Base: SameType<T>,
    {
        let mut branches = self.branches;
        branches.push([condition.condition(), alone(value).into_mixed()]);
        CaseWhen { branches, types: PhantomData }
    }

    /// The value if no condition is true.
    pub fn otherwise<V: Operand<R>>(self, value: V) -> Expr<R, T, N::Or<V::Null>>
    where
        V::Base: SameType<T>,
    {
        Expr::new(case(self.branches, alone(value).into_mixed()))
    }

    /// NULL if no condition is true.
    #[must_use]
    pub fn or_null(self) -> Expr<R, T, Optional> {
        Expr::new(case(self.branches, ast::Expr::Value(Value::Null)))
    }
}

/// From the last branch to the first, each in the `ELSE` of the one before.
fn case(branches: Vec<[ast::Expr; 2]>, otherwise: ast::Expr) -> ast::Expr {
    if branches.len() > ast::DEEPEST {
        return ast::Expr::too_deep();
    }
    branches.into_iter().rev().fold(otherwise, |otherwise, [condition, value]| {
        ast::Expr::case(condition, value, otherwise)
    })
}

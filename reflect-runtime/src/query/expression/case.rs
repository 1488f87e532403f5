use std::marker::PhantomData;

use rusqlite::types::Value;

use super::node::{CASE, Node};
use super::{Expr, IntoCondition, Nullability, Operand, Optional, SameType, Types};

/// A `CASE` that is being put together: [`Here::when`](super::Here::when) begins it.
#[derive(Debug)]
#[must_use = "a case ends with `otherwise` or `or_null`"]
pub struct Case<R, T, N> {
    branches: Vec<[Node; 2]>,
    types: Types<(R, T, N)>,
}

impl<R, T, N> Clone for Case<R, T, N> {
    fn clone(&self) -> Self {
        Self { branches: self.branches.clone(), types: PhantomData }
    }
}

impl<R, T, N: Nullability> Case<R, T, N> {
    pub(crate) fn new(condition: Node, value: Node) -> Self {
        Self { branches: vec![[condition, value]], types: PhantomData }
    }

    /// Another value, if no condition before is true and this one is.
    pub fn when<V: Operand<R>>(
        self,
        condition: impl IntoCondition<R>,
        value: V,
    ) -> Case<R, T, N::Or<V::Null>>
    where
        V::Base: SameType<T>,
    {
        let mut branches = self.branches;
        branches.push([condition.condition(), value.operand(&Node::Value(Value::Null))]);
        Case { branches, types: PhantomData }
    }

    /// The value if no condition is true.
    pub fn otherwise<V: Operand<R>>(self, value: V) -> Expr<R, T, N::Or<V::Null>>
    where
        V::Base: SameType<T>,
    {
        let value = value.operand(&Node::Value(Value::Null));
        Expr::new(case(self.branches, value))
    }

    /// NULL if no condition is true.
    #[must_use]
    pub fn or_null(self) -> Expr<R, T, Optional> {
        Expr::new(case(self.branches, Node::Value(Value::Null)))
    }
}

/// From the last branch to the first, each in the `ELSE` of the one before.
fn case(branches: Vec<[Node; 2]>, otherwise: Node) -> Node {
    branches.into_iter().rev().fold(otherwise, |otherwise, [condition, value]| {
        Node::Sql(CASE, vec![condition, value, otherwise])
    })
}

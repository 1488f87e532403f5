//! Aggregates of a group.

use std::marker::PhantomData;
use std::ops::Deref;

use crate::ast::{self, AggregateCall, Chain};
use crate::query::expression::operand::alone;
use crate::query::{Context, Expr, IntoCondition, Operand, QueryValue, Summed};
use crate::table::{Groups, Nullability, Optional, Required, Types};

/// A group of rows, in the closures that follow `group_by`: it offers aggregates.
///
/// `C` is the argument of their closures, the columns of the rows. Aggregates of values leave NULL
/// out; of no values at all, they are NULL.
#[derive(Debug)]
pub struct RowGroup<C, R, N = Required> {
    columns: C,
    filter: Option<ast::Expr>,
    distinct: bool,
    types: Types<(R, N)>,
}

type Sum<O> = <<O as QueryValue>::Base as Summed>::Sum;
type Average<O> = <<O as QueryValue>::Base as Summed>::Average;
/// NULL only where the values may be, or where there are none.
type Aggregate<R, T, N, O> = Expr<Groups<R>, T, <N as Nullability>::Or<<O as QueryValue>::Null>>;

impl<C, R, N> Deref for RowGroup<C, R, N> {
    type Target = Context<Groups<R>>;

    fn deref(&self) -> &Context<Groups<R>> {
        const { &Context::CONTEXT }
    }
}

impl<C: Copy, R, N: Nullability> RowGroup<C, R, N> {
    pub(crate) fn new(columns: C) -> Self {
        Self { columns, filter: None, distinct: false, types: PhantomData }
    }

    fn call<T, M>(&self, mut call: AggregateCall) -> Expr<Groups<R>, T, M> {
        call.filter.clone_from(&self.filter);
        call.distinct = self.distinct && !call.arguments.is_empty();
        if call.distinct {
            let arguments = std::mem::take(&mut call.arguments).into_iter();
            call.arguments = arguments.map(ast::Expr::into_grouped).collect();
        }
        Expr::new(call.into_expr())
    }

    fn of<T, M>(&self, function: ast::Aggregate, value: impl QueryValue) -> Expr<Groups<R>, T, M> {
        self.call(AggregateCall::of(function, alone(value)))
    }

    /// The group with only those rows that meet a condition.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let genres: Vec<(Option<i64>, i64, i64)> = Track::query()
    ///     .group_by(|t| t.genre_id)
    ///     .select(|genre, g| {
    ///         (genre, g.count(), g.filter(|t| t.milliseconds.gt(300_000)).count())
    ///     })
    ///     .all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn filter<I: IntoCondition<R>>(
        &self,
        condition: impl FnOnce(C) -> I,
    ) -> RowGroup<C, R, Optional> {
        let condition = condition(self.columns).condition();
        let filter = match self.filter.clone() {
            Some(filter) => ast::Expr::chain(Chain::And, filter, condition),
            None => condition,
        };
        let (columns, distinct) = (self.columns, self.distinct);
        RowGroup { columns, filter: Some(filter), distinct, types: PhantomData }
    }

    /// The group, whose aggregates take equal values only once.
    #[must_use]
    pub fn distinct(&self) -> Self {
        Self {
            columns: self.columns,
            filter: self.filter.clone(),
            distinct: true,
            types: PhantomData,
        }
    }

    /// The number of rows.
    #[must_use]
    pub fn count(&self) -> Expr<Groups<R>, i64> {
        self.call(AggregateCall::count_rows())
    }

    /// The number of values that are not NULL.
    pub fn count_of<O: Operand<R>>(&self, value: impl FnOnce(C) -> O) -> Expr<Groups<R>, i64> {
        self.of(ast::Aggregate::Count, value(self.columns))
    }

    /// The number of different values that are not NULL.
    pub fn count_distinct<O: Operand<R>>(
        &self,
        value: impl FnOnce(C) -> O,
    ) -> Expr<Groups<R>, i64> {
        self.distinct().count_of(value)
    }

    /// The sum. Too large for 64 bits, or of decimals for 28 digits, it is an error.
    ///
    /// The sum of decimals is exact: a function of ours computes it.
    pub fn sum<O>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, Sum<O>, N, O>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.of(ast::Aggregate::Sum, value(self.columns))
    }

    /// The average.
    pub fn avg<O>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, Average<O>, N, O>
    where
        O: Operand<R>,
        O::Base: Summed,
    {
        self.of(ast::Aggregate::Avg, value(self.columns))
    }

    /// The smallest value.
    pub fn min<O: Operand<R>>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, O::Base, N, O> {
        self.of(ast::Aggregate::Min, value(self.columns))
    }

    /// The greatest value.
    pub fn max<O: Operand<R>>(&self, value: impl FnOnce(C) -> O) -> Aggregate<R, O::Base, N, O> {
        self.of(ast::Aggregate::Max, value(self.columns))
    }

    /// All values as one text, with a separator between them, in no particular order.
    pub fn join<O: Operand<R>>(
        &self,
        value: impl FnOnce(C) -> O,
        separator: &str,
    ) -> Aggregate<R, String, N, O> {
        let mut call = AggregateCall::of(ast::Aggregate::Join, alone(value(self.columns)));
        call.arguments.push(ast::Expr::value(separator));
        self.call(call)
    }
}

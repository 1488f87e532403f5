use std::marker::PhantomData;

use super::Nested;
use crate::ast::{self, Aggregate, AggregateCall, Body, Join, Op, Reference, Select, TableFactor};
use crate::query::expression::operand::alone;
use crate::query::{
    Condition, Expr, Filter, IntoCondition, Operand, OrderTerms, QueryValue, Selection, Summed,
};
use crate::table::{At, Columns, Optional, Path, Root, Scope, Table, Types};

/// The rows of `T` that a to-many relation leads to from the end of the path `P`.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// let prolific = Artist::query().filter(|a| a.albums().count().gt(5));
/// let live = Artist::query().filter(|a| a.albums().any(|al| al.title.like("%Live%")));
/// let trees: Vec<(Artist, Vec<Album>)> = Artist::query().select(|a| (a, a.albums())).all(&conn)?;
/// # prolific.all(&conn)?;
/// # live.all(&conn)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ToMany<P, T> {
    /// The table of `T`, and the junction if there is one.
    pub(crate) body: Body,
    pub(crate) link: Reference,
    types: Types<(P, T)>,
}

impl<P, T> Clone for ToMany<P, T> {
    fn clone(&self) -> Self {
        Self { body: self.body.clone(), link: self.link.clone(), types: PhantomData }
    }
}

type ColumnsOf<P, T> = <T as Table>::Columns<Root<T, <P as Path>::Root>>;

impl<P: Path> At<P> {
    /// Not public API: the rows whose foreign key number `key` refers to the row here.
    #[doc(hidden)]
    #[must_use]
    pub fn children<T: Table>(&self, key: usize) -> ToMany<P, T> {
        let step = <Root<T, P::Root>>::STEP;
        let body = Body::new(TableFactor::Table(step));
        let key = &T::DEF.foreign_keys[key];
        let link = Reference::new((self.scope, P::STEP), (body.scope(), step), key);
        ToMany { body, link, types: PhantomData }
    }

    /// Not public API: the rows that the junction `J` relates to the row here, from its foreign key
    /// `near` to its foreign key `far`.
    #[doc(hidden)]
    #[must_use]
    pub fn through<J: Table, T: Table>(&self, near: usize, far: usize) -> ToMany<P, T> {
        let rows_step = <Root<T, P::Root>>::STEP;
        let mut body = Body::new(TableFactor::Table(rows_step));
        let (junction, step) = (Scope::new(), <Root<J, P::Root>>::STEP);
        let on = J::DEF.foreign_keys[far].pairs((body.scope(), rows_step), (junction, step));
        body.join(junction, TableFactor::Table(step), Join::Inner(on));
        let key = &J::DEF.foreign_keys[near];
        let link = Reference::new((self.scope, P::STEP), (junction, step), key);
        ToMany { body, link, types: PhantomData }
    }
}

impl<P: Path, T: Table> ToMany<P, T> {
    fn columns(&self) -> ColumnsOf<P, T> {
        Columns::new(At::new(self.body.scope()))
    }

    /// A query of the related rows, as part of the query around it.
    pub(crate) fn correlated(self, columns: Vec<ast::Expr>) -> Select {
        let Self { mut body, link, .. } = self;
        body.related = Some(Box::new(link));
        Select { body, columns }
    }

    fn existence(self, negated: bool) -> Condition<P::Root> {
        let select = Box::new(self.correlated(Vec::new()));
        Condition::new(ast::Expr::Exists { negated, select })
    }

    fn aggregate<V, N>(self, call: AggregateCall) -> Expr<P::Root, V, N> {
        let select = self.correlated(vec![call.into_expr()]);
        Expr::new(ast::Expr::Scalar(Box::new(select)))
    }

    fn aggregate_of<V, N>(
        self,
        function: Aggregate,
        value: impl QueryValue,
    ) -> Expr<P::Root, V, N> {
        self.aggregate(AggregateCall::of(function, alone(value)))
    }

    /// Only the related rows that meet a condition.
    #[must_use]
    pub fn filter<C: Filter<P::Root>>(
        mut self,
        condition: impl FnOnce(ColumnsOf<P, T>) -> C,
    ) -> Self {
        let condition = condition(self.columns()).filter();
        self.body.filters.extend(condition);
        self
    }

    /// At least one related row meets the condition.
    pub fn any<C: IntoCondition<P::Root>>(
        mut self,
        condition: impl FnOnce(ColumnsOf<P, T>) -> C,
    ) -> Condition<P::Root> {
        let condition = condition(self.columns()).condition();
        self.body.filters.push(condition);
        self.existence(false)
    }

    /// Every related row meets the condition; where there is none, that is so. A row about which the
    /// condition is neither true nor false does not meet it.
    pub fn all<C: IntoCondition<P::Root>>(
        mut self,
        condition: impl FnOnce(ColumnsOf<P, T>) -> C,
    ) -> Condition<P::Root> {
        let condition = condition(self.columns()).condition();
        self.body.filters.push(ast::Expr::Op(Op::IsNotTrue, vec![condition]));
        self.existence(true)
    }

    /// There is a related row.
    #[must_use]
    pub fn exists(self) -> Condition<P::Root> {
        self.existence(false)
    }

    /// There is no related row.
    #[must_use]
    pub fn is_empty(self) -> Condition<P::Root> {
        self.existence(true)
    }

    /// The number of related rows.
    #[must_use]
    pub fn count(self) -> Expr<P::Root, i64> {
        self.aggregate(AggregateCall::count_rows())
    }

    /// The sum over the related rows, NULL where there is none.
    pub fn sum<O>(
        self,
        value: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Expr<P::Root, <O::Base as Summed>::Sum, Optional>
    where
        O: Operand<P::Root>,
        O::Base: Summed,
    {
        let value = value(self.columns());
        self.aggregate_of(Aggregate::Sum, value)
    }

    /// The average over the related rows, NULL where there is none.
    pub fn avg<O>(
        self,
        value: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Expr<P::Root, <O::Base as Summed>::Average, Optional>
    where
        O: Operand<P::Root>,
        O::Base: Summed,
    {
        let value = value(self.columns());
        self.aggregate_of(Aggregate::Avg, value)
    }

    /// The smallest value of the related rows, NULL where there is none.
    pub fn min<O: Operand<P::Root>>(
        self,
        value: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Expr<P::Root, O::Base, Optional> {
        let value = value(self.columns());
        self.aggregate_of(Aggregate::Min, value)
    }

    /// The greatest value of the related rows, NULL where there is none.
    pub fn max<O: Operand<P::Root>>(
        self,
        value: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Expr<P::Root, O::Base, Optional> {
        let value = value(self.columns());
        self.aggregate_of(Aggregate::Max, value)
    }

    /// Sorts the rows of each list.
    pub fn order_by<O: OrderTerms<P::Root>>(
        self,
        order: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Nested<P, T, ColumnsOf<P, T>> {
        self.nested().order_by(order)
    }

    /// At most so many rows in each list.
    #[must_use]
    pub fn limit(self, rows: u64) -> Nested<P, T, ColumnsOf<P, T>> {
        self.nested().limit(rows)
    }

    /// Leaves out so many rows at the beginning of each list.
    #[must_use]
    pub fn offset(self, rows: u64) -> Nested<P, T, ColumnsOf<P, T>> {
        self.nested().offset(rows)
    }

    /// Reads something else than the whole rows, and perhaps more nested rows.
    pub fn select<S: Selection<P::Root>>(
        self,
        selection: impl FnOnce(ColumnsOf<P, T>) -> S,
    ) -> Nested<P, T, S::Selected> {
        let selection = selection(self.columns()).selected();
        Nested::new(self.body, self.link, selection)
    }

    pub(crate) fn nested(self) -> Nested<P, T, ColumnsOf<P, T>> {
        self.select(|columns| columns)
    }
}

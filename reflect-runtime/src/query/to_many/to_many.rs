//! To-many relations: as conditions, as aggregates, and as nested rows.

use std::marker::PhantomData;

use super::aggregate::aggregate;
use super::node::{Body, Call, From, Join, Node, Place, Scope, Statement};
use super::{
    At, Columns, Condition, Expr, Filter, IntoCondition, Nested, Operand, Optional, Ordering, Path,
    Root, Selection, Summed, Types,
};
use crate::Table;
use crate::def::ForeignKeyDef;

/// The rows of `T` that a to-many relation leads to from the end of the path `P`.
///
/// ```ignore
/// let prolific = Artist::query().filter(|a| a.albums().count().gt(5));
/// let live = Artist::query().filter(|a| a.albums().any(|al| al.title.like("%Live%")));
/// let trees: Vec<(Artist, Vec<Album>)> = Artist::query().select(|a| (a, a.albums())).all(&conn)?;
/// ```
#[derive(Debug)]
pub struct Many<P, T> {
    /// The table of `T`, and the junction if there is one.
    pub(crate) body: Body,
    pub(crate) link: Link,
    types: Types<(P, T)>,
}

/// What related rows have in common with the row that they are related to.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// Columns of that row.
    pub(crate) near: Vec<Node>,
    /// Columns of the related rows, or of the junction.
    pub(crate) far: Vec<Node>,
    /// The collations to compare by where they are not those of `far`.
    pub(crate) collations: &'static [&'static str],
}

impl<P, T> Clone for Many<P, T> {
    fn clone(&self) -> Self {
        Self { body: self.body.clone(), link: self.link.clone(), types: PhantomData }
    }
}

type ColumnsOf<P, T> = <T as Table>::Columns<Root<T, <P as Path>::Root>>;

impl<P: Path> At<P> {
    /// Not public API: the rows whose foreign key number `key` refers to the row here.
    #[doc(hidden)]
    #[must_use]
    pub fn children<T: Table>(&self, key: usize) -> Many<P, T> {
        let body = Body::new(From::Table(<Root<T, P::Root>>::STEP));
        let link = self.link(body.scope(), <Root<T, P::Root>>::STEP, &T::DEF.foreign_keys[key]);
        Many { body, link, types: PhantomData }
    }

    /// Not public API: the rows that the junction `J` relates to the row here, from its foreign key
    /// `near` to its foreign key `far`.
    #[doc(hidden)]
    #[must_use]
    pub fn through<J: Table, T: Table>(&self, near: usize, far: usize) -> Many<P, T> {
        let mut body = Body::new(From::Table(<Root<T, P::Root>>::STEP));
        let (rows, junction) = (body.scope(), Scope::new());
        let (rows_step, step) = (<Root<T, P::Root>>::STEP, <Root<J, P::Root>>::STEP);
        let far = &J::DEF.foreign_keys[far];
        let pairs = far.parent_columns.iter().zip(far.columns).map(|(&parent, &child)| {
            let parent = Node::Place(Place::column_of(rows, rows_step, parent));
            let child = Node::Place(Place::column_of(junction, step, child));
            Node::Sql("{} = {}", vec![parent, child])
        });
        let on = Node::Chain("AND", pairs.collect());
        body.join(junction, From::Table(step), Join::Inner(on));
        let link = self.link(junction, step, &J::DEF.foreign_keys[near]);
        Many { body, link, types: PhantomData }
    }

    fn link(self, child: Scope, step: &'static super::Step, key: &'static ForeignKeyDef) -> Link {
        let places = |scope, step, columns: &[usize]| {
            let places = columns.iter().map(|&it| Node::Place(Place::column_of(scope, step, it)));
            places.collect()
        };
        Link {
            near: places(self.scope, P::STEP, key.parent_columns),
            far: places(child, step, key.columns),
            collations: key.collations,
        }
    }
}

impl Link {
    /// The condition that rows are related. The parent's column stands on the left, so its
    /// collation decides.
    fn condition(&self) -> Node {
        let pairs = self.near.iter().zip(&self.far);
        let equal =
            |(near, far): (&Node, &Node)| Node::Sql("{} = {}", vec![near.clone(), far.clone()]);
        Node::Chain("AND", pairs.map(equal).collect())
    }
}

impl<P: Path, T: Table> Many<P, T> {
    fn columns(&self) -> ColumnsOf<P, T> {
        Columns::new(At::new(self.body.scope()))
    }

    /// A query of the related rows, as part of the query around it.
    pub(crate) fn correlated(self, columns: Vec<Node>) -> Statement {
        let Self { mut body, link, .. } = self;
        body.filters.insert(0, link.condition());
        Statement { body, columns }
    }

    fn existence(self, sql: &'static str) -> Condition<P::Root> {
        let statement = self.correlated(Vec::new());
        Condition::new(Node::Query(sql, Box::new(statement)))
    }

    fn scalar<V, N>(self, call: Call) -> Expr<P::Root, V, N> {
        let statement = self.correlated(vec![Node::Call(Box::new(call))]);
        Expr::new(Node::Query("({})", Box::new(statement)))
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

    /// Whether at least one related row meets the condition.
    pub fn any<C: IntoCondition<P::Root>>(
        mut self,
        condition: impl FnOnce(ColumnsOf<P, T>) -> C,
    ) -> Condition<P::Root> {
        let condition = condition(self.columns()).condition();
        self.body.filters.push(condition);
        self.existence("EXISTS ({})")
    }

    /// Whether every related row meets the condition; where there is none, that is so. A row about
    /// which the condition is neither true nor false does not meet it.
    pub fn all<C: IntoCondition<P::Root>>(
        mut self,
        condition: impl FnOnce(ColumnsOf<P, T>) -> C,
    ) -> Condition<P::Root> {
        let condition = condition(self.columns()).condition();
        self.body.filters.push(Node::Sql("({} IS NOT TRUE)", vec![condition]));
        self.existence("NOT EXISTS ({})")
    }

    /// Whether there is a related row.
    #[must_use]
    pub fn exists(self) -> Condition<P::Root> {
        self.existence("EXISTS ({})")
    }

    /// Whether there is no related row.
    #[must_use]
    pub fn is_empty(self) -> Condition<P::Root> {
        self.existence("NOT EXISTS ({})")
    }

    /// The number of related rows.
    #[must_use]
    pub fn count(self) -> Expr<P::Root, i64> {
        self.scalar(Call::aggregate("count", None))
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
        let value = aggregate("sum", value(self.columns()));
        self.scalar(value)
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
        let value = aggregate("avg", value(self.columns()));
        self.scalar(value)
    }

    /// The smallest value of the related rows, NULL where there is none.
    pub fn min<O: Operand<P::Root>>(
        self,
        value: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Expr<P::Root, O::Base, Optional> {
        let value = aggregate("min", value(self.columns()));
        self.scalar(value)
    }

    /// The greatest value of the related rows, NULL where there is none.
    pub fn max<O: Operand<P::Root>>(
        self,
        value: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Expr<P::Root, O::Base, Optional> {
        let value = aggregate("max", value(self.columns()));
        self.scalar(value)
    }

    /// Sorts the rows of each list.
    pub fn order_by<O: Ordering<P::Root>>(
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

//! Nested rows: one statement for all lists of a level, however many there are.

use std::marker::PhantomData;

use rusqlite::types::Value;

use super::keys::{self, Keys};
use super::many::Link;
use super::node::{Body, Compound, From, Join, Node, Over, Place, Statement, Term};
use super::read::{Nest, Plan, Reader};
use super::run::{self, Prepared};
use super::select::{Itself, Select, Selectable};
use super::{At, Columns, Filter, Many, Ordering, Path, Root, SameQuery, Selection, Types};
use crate::{Result, Table};

/// A list of `S` for each row: of the rows of `T` that a to-many relation leads to from the end of
/// the path `P`. Limits and window functions are about each list by itself.
///
/// ```ignore
/// let longest = Artist::query().select(|a| {
///     let albums = a.albums().order_by(|al| al.title.asc()).limit(3);
///     (a.name, albums.select(|al| (al.title, al.tracks())))
/// });
/// ```
#[derive(Debug)]
pub struct Nested<P, T, S> {
    body: Body,
    link: Link,
    selection: S,
    types: Types<(P, T)>,
}

impl<P, T, S: Clone> Clone for Nested<P, T, S> {
    fn clone(&self) -> Self {
        let (body, link) = (self.body.clone(), self.link.clone());
        Self { body, link, selection: self.selection.clone(), types: PhantomData }
    }
}

type ColumnsOf<P, T> = <T as Table>::Columns<Root<T, <P as Path>::Root>>;

impl<P: Path, T: Table, S> Nested<P, T, S> {
    pub(crate) fn new(body: Body, link: Link, selection: S) -> Self {
        Self { body, link, selection, types: PhantomData }
    }

    fn columns(&self) -> ColumnsOf<P, T> {
        Columns::new(At::new(self.body.scope()))
    }

    /// Only the rows that meet a condition.
    #[must_use]
    pub fn filter<C: Filter<P::Root>>(
        mut self,
        condition: impl FnOnce(ColumnsOf<P, T>) -> C,
    ) -> Self {
        let condition = condition(self.columns()).filter();
        self.body.filters.extend(condition);
        self
    }

    /// Sorts the rows of each list.
    #[must_use]
    pub fn order_by<O: Ordering<P::Root>>(
        mut self,
        order: impl FnOnce(ColumnsOf<P, T>) -> O,
    ) -> Self {
        order(self.columns()).terms(&mut self.body.order);
        self
    }

    /// At most so many rows in each list.
    #[must_use]
    pub fn limit(mut self, rows: u64) -> Self {
        self.body.limit = Some(rows);
        self
    }

    /// Leaves out so many rows at the beginning of each list.
    #[must_use]
    pub fn offset(mut self, rows: u64) -> Self {
        self.body.offset = rows;
        self
    }

    /// Reads something else than before, and perhaps more nested rows.
    pub fn select<V: Selection<P::Root>>(
        self,
        selection: impl FnOnce(ColumnsOf<P, T>) -> V,
    ) -> Nested<P, T, V::Selected> {
        let columns = self.columns();
        self.with_selection(|_| selection(columns).selected())
    }

    pub(crate) fn with_selection<V>(self, change: impl FnOnce(S) -> V) -> Nested<P, T, V> {
        Nested::new(self.body, self.link, change(self.selection))
    }

    /// The statement that reads the lists of all these keys: for each row first the number of its
    /// key.
    fn statement(&self, keys: Keys, statement: Statement) -> Statement {
        let (Statement { mut body, mut columns }, (list, source)) = (statement, keys.source());
        let result = |index| keys::place(list, index);
        // Each list is to its window functions what a result is to others'.
        let terms = body.order.iter_mut().map(|term| &mut term.node);
        columns.iter_mut().chain(terms).for_each(|node| node.partition_windows(&result(0)));
        let pairs = self.link.far.iter().zip(1..).enumerate().map(|(index, (far, key))| {
            let mut operands = vec![far.clone(), result(key)];
            match self.link.collations.get(index) {
                None => Node::Sql("{} = {}", operands),
                Some(collation) => {
                    operands.push(Node::Name((*collation).to_owned()));
                    Node::Sql("{} = {} COLLATE {}", operands)
                }
            }
        });
        let mut join = Join::Cross(Node::Chain("AND", pairs.collect()));
        // From the keys to a junction, if there is one, and on to the rows.
        body.sources.reverse();
        for source in &mut body.sources {
            join = std::mem::replace(&mut source.join, join);
        }
        body.sources.insert(0, source);
        let columns = std::iter::once(result(0)).chain(columns).collect();
        let statement = Statement { body, columns };
        if self.body.is_plain() { statement } else { cut(statement, result(0)) }
    }
}

/// Cuts each list instead of all rows together.
fn cut(mut statement: Statement, list: Node) -> Statement {
    let limit = statement.body.limit.take();
    let offset = std::mem::take(&mut statement.body.offset);
    let order = std::mem::take(&mut statement.body.order);
    let width = u16::try_from(statement.columns.len()).unwrap_or(u16::MAX);
    let mut number = super::node::Call::new("row_number", Some(Vec::new()));
    number.over = Some(Over { partition: vec![list], order, frame: None });
    statement.columns.push(Node::Call(Box::new(number)));
    let results = From::Results(Box::new(Compound { first: statement, rest: Vec::new() }));
    let mut body = Body::new(results);
    let scope = body.scope();
    let result = |index| Node::Place(Place::result(scope, index));
    let number = |rows: u64| Node::value(i64::try_from(rows).unwrap_or(i64::MAX));
    body.filters.push(Node::Sql("{} > {}", vec![result(width), number(offset)]));
    if let Some(limit) = limit {
        let end = number(offset.saturating_add(limit));
        body.filters.push(Node::Sql("{} <= {}", vec![result(width), end]));
    }
    body.order.push(Term { node: result(width), descending: false, nulls_first: None });
    Statement { body, columns: (0..width).map(result).collect() }
}

#[diagnostic::do_not_recommend]
impl<P: Path, T, S> Selectable for Nested<P, T, S> {
    type Kind = Itself;
    type Query<R> = P::Root;
}

impl<R, P, T, S> Select<Itself, R> for Nested<P, T, S>
where
    P: Path,
    P::Root: SameQuery<R>,
    T: Table,
    S: Selection<P::Root>,
{
    type Output = Vec<S::Output>;
    type Selected = Self;
    type Row = Vec<S::Row>;
    const NESTED: bool = true;

    fn plan(&self, plan: &mut Plan) {
        self.link.near.iter().for_each(|near| plan.key(near));
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.key(self.link.near.len())?;
        Ok(Vec::new())
    }

    fn fill(&self, nest: &mut Nest<'_>, lists: &mut [&mut Self::Row]) -> Result<()> {
        let keys = nest.keys.next().unwrap_or_default();
        // NULL refers to nothing.
        let (numbers, keys): (Vec<_>, Vec<_>) =
            keys.into_iter().enumerate().filter(|(_, key)| !key.contains(&Value::Null)).unzip();
        if keys.is_empty() {
            return Ok(());
        }
        let prepared = Keys::prepare(keys, |keys| {
            let shape = |statement| self.statement(keys, statement);
            Prepared::new(&self.selection, self.body.clone(), shape)
        })?;
        let rows = run::rows(nest.handle, &self.selection, &prepared, 1, run::number)?;
        for (number, row) in rows {
            let list = numbers.get(number).and_then(|&number| lists.get_mut(number));
            if let Some(list) = list {
                list.push(row);
            }
        }
        Ok(())
    }

    fn finish(&self, rows: Self::Row) -> Self::Output {
        rows.into_iter().map(|row| self.selection.finish(row)).collect()
    }

    fn selected(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<P: Path, T> Selectable for Many<P, T> {
    type Kind = Itself;
    type Query<R> = P::Root;
}

/// Whole rows.
impl<R, P, T> Select<Itself, R> for Many<P, T>
where
    P: Path,
    P::Root: SameQuery<R>,
    T: Table,
{
    type Output = Vec<T>;
    type Selected = Self;
    type Row = Vec<T>;
    const NESTED: bool = true;

    fn plan(&self, plan: &mut Plan) {
        self.link.near.iter().for_each(|near| plan.key(near));
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.key(self.link.near.len())?;
        Ok(Vec::new())
    }

    fn fill(&self, nest: &mut Nest<'_>, lists: &mut [&mut Self::Row]) -> Result<()> {
        Selection::fill(&self.clone().nested(), nest, lists)
    }

    fn finish(&self, rows: Self::Row) -> Self::Output {
        rows
    }

    fn selected(self) -> Self {
        self
    }
}

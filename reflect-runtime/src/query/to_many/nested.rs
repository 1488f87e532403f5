//! Nested rows: one statement for all lists of a level, however many there are.

use std::marker::PhantomData;

use crate::ast::{
    Aggregate, AggregateCall, Body, ColumnRef, Compound, Expr, Join, Keys, Op, OrderBy, Over,
    Reference, Select, TableFactor, WindowCall, WindowFunc,
};
use crate::query::selection::{Read, Wanted};
use crate::query::{Filter, OrderTerms, Selection};
use crate::table::{At, Columns, Identity, Path, Root, Scope, Step, Stored, Table, Types};

/// A list of `S` for each row: of the rows of `T` that a to-many relation leads to from the end of
/// the path `P`. Limits and window functions are about each list by itself.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// let first = Artist::query().select(|a| {
///     let albums = a.albums().order_by(|al| al.title.asc()).limit(3);
///     (a.name, albums.select(|al| (al.title, al.tracks())))
/// });
/// # first.limit(10).all(&conn)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Nested<P, T, S> {
    pub(crate) body: Body,
    pub(crate) link: Reference,
    pub(crate) selection: S,
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
    pub(super) fn new(body: Body, link: Reference, selection: S) -> Self {
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
    pub fn order_by<O: OrderTerms<P::Root>>(
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

    /// The query that reads the rows of lists: the columns of the selection, and before or among them the
    /// number of their key or the key itself.
    pub(crate) fn read(&self, wanted: Wanted) -> Read<'static>
    where
        S: Selection<P::Root>,
    {
        let (selection, mut body, mut list) = (&self.selection, self.body.clone(), 0);
        if let ([child], []) = (body.sources.as_slice(), body.order.as_slice())
            && let Some(step) = child.factor.step()
        {
            body.order = self.link.key.order_of(child.scope, step);
        }
        let read = match wanted {
            Wanted::ByKeys(keys) => {
                Read::new(selection, body, |select| self.select_by(keys, select))
            }
            Wanted::All { at_most } => Read::new(selection, body, |select| {
                let select = self.select_all(at_most, select);
                list = select.columns.iter().position(|it| it.is(&self.link.far[0])).unwrap_or(0);
                select
            }),
        };
        Read { list, ..read }
    }

    fn select_by(&self, keys: Keys, select: Select) -> Select {
        let source = keys.source();
        let key = |index| Keys::column(source.scope, index);
        let join = Join::Cross(self.link.condition_for((1..).map(key)));
        let list = key(0);
        let mut select = in_lists(select, &list, join);
        select.columns.insert(0, list.clone());
        let sources = &mut select.body.sources;
        sources.insert(0, source);
        if self.link.key.is_mixed() {
            // No index finds the rows of a key: each row finds its key instead.
            if let [keys, first, ..] = sources.as_mut_slice() {
                std::mem::swap(&mut keys.join, &mut first.join);
                std::mem::swap(keys, first);
            }
        }
        if self.body.is_plain() { select } else { cut(select, list) }
    }

    fn select_all(&self, at_most: usize, select: Select) -> Select {
        let key = &self.link.far[0];
        let mut select = in_lists(select, key, Join::First);
        if !select.columns.iter().any(|it| it.is(key)) {
            select.columns.insert(0, key.clone());
        }
        select.body.filters.extend(self.row_id().map(|it| if_at_most(it, at_most)));
        select
    }

    /// The lists are parts of a table that can be read whole: all rows are wanted of those that refer to
    /// something by a key of one column, which is compared as the database compares any numbers.
    pub(crate) fn may_be_all(&self) -> bool {
        let Reference { key, near, .. } = &self.link;
        let is_simple = near.len() == 1 && !key.is_mixed() && key.collations.is_empty();
        is_simple && self.body.is_plain() && self.body.filters.is_empty() && self.row_id().is_some()
    }

    /// The table whose rows refer to something, and the name of its row id.
    fn row_id(&self) -> Option<(Scope, &'static Step, &'static str)> {
        let source = self.body.sources.last()?;
        let TableFactor::Table(step) = source.factor else { return None };
        match (step.table.identity, step.table.stored) {
            (_, Stored::Virtual) | (Identity::Key, _) => None,
            (Identity::RowId(name), _) => Some((source.scope, step, name)),
        }
    }
}

/// The rows of lists, which are told apart by `list`. They are joined by way of a junction, if there is one,
/// which is joined in the given way.
fn in_lists(select: Select, list: &Expr, mut join: Join) -> Select {
    let Select { mut body, mut columns } = select;
    // Each list is to its window functions what a result is to others'.
    let terms = body.order.iter_mut().map(|term| &mut term.expr);
    columns.iter_mut().chain(terms).for_each(|expr| expr.partition_windows(list));
    body.sources.reverse();
    for source in &mut body.sources {
        join = std::mem::replace(&mut source.join, join);
    }
    Select { body, columns }
}

/// All rows of a table, if it has so few that it may be read whole; else none. There are no more than row ids
/// in use and between them, which the database knows without counting. As the place where the rows begin,
/// it asks for that once, before anything else.
fn if_at_most((scope, step, row_id): (Scope, &'static Step, &'static str), rows: usize) -> Expr {
    let of = |scope| Expr::Hidden { scope, step, name: row_id.to_owned() };
    let end = |function: Aggregate| {
        let body = Body::new(TableFactor::Table(step));
        let columns = vec![AggregateCall::of(function, of(body.scope())).into_expr()];
        Expr::Scalar(Box::new(Select { body, columns }))
    };
    let ids = Expr::Op(Op::Sub, vec![end(Aggregate::Max), end(Aggregate::Min)]);
    let rows = Expr::value(i64::try_from(rows).unwrap_or(i64::MAX));
    let are_few = Expr::Op(Op::Lt, vec![ids, rows]);
    let first = Expr::case(are_few, end(Aggregate::Min), Expr::Null);
    Expr::Op(Op::Ge, vec![of(scope), first])
}

/// Cuts each list instead of all rows together.
fn cut(mut select: Select, list: Expr) -> Select {
    let limit = select.body.limit.take();
    let offset = std::mem::take(&mut select.body.offset);
    let order = std::mem::take(&mut select.body.order);
    let width = u16::try_from(select.columns.len()).unwrap_or(u16::MAX);
    let over = Over { partition: vec![list], order, frame: None };
    let number = WindowCall { function: WindowFunc::RowNumber, arguments: Vec::new(), over };
    select.columns.push(Expr::Window(Box::new(number)));
    let results = TableFactor::Results(Box::new(Compound { first: select, rest: Vec::new() }));
    let mut body = Body::new(results);
    let scope = body.scope();
    let result = |index| Expr::Column(ColumnRef::result(scope, index));
    let number = |rows: u64| Expr::value(i64::try_from(rows).unwrap_or(i64::MAX));
    body.filters.push(Expr::Op(Op::Gt, vec![result(width), number(offset)]));
    if let Some(limit) = limit {
        let end = number(offset.saturating_add(limit));
        body.filters.push(Expr::Op(Op::Le, vec![result(width), end]));
    }
    body.order.push(OrderBy::ascending(result(width)));
    Select { body, columns: (0..width).map(result).collect() }
}

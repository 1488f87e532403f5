//! Nested rows: one statement for all lists of a level, however many there are.

use std::marker::PhantomData;

use crate::ast::{
    Aggregate, AggregateCall, Body, ColumnRef, Compound, Expr, Join, Keys, Op, OrderBy, Over,
    Reference, Select, TableFactor, WindowCall, WindowFunc,
};
use crate::query::selection::Wanted;
use crate::query::{Filter, OrderTerms, Selection};
use crate::table::{At, Columns, Identity, Path, Root, Step, Stored, Table, Types};

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

    /// The query that reads the rows of lists: first the number of their key or the key itself, then the
    /// columns of `select`.
    pub(crate) fn select_for(&self, wanted: Wanted, select: Select) -> Select {
        match wanted {
            Wanted::ByKeys(keys) => self.select_by(keys, select),
            Wanted::All { at_most } => self.select_all(at_most, select),
        }
    }

    fn select_by(&self, keys: Keys, select: Select) -> Select {
        let source = keys.source();
        let key = |index| Keys::column(source.scope, index);
        let join = Join::Cross(self.link.condition_for((1..).map(key)));
        let list = key(0);
        let mut select = in_lists(select, &list, join);
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
        let mut select = in_lists(select, &self.link.far[0], Join::First);
        select.body.filters.extend(self.row_id().map(|it| has_at_most(it, at_most)));
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
    fn row_id(&self) -> Option<(&'static Step, &'static str)> {
        let TableFactor::Table(step) = self.body.sources.last()?.factor else { return None };
        match (step.table.identity, step.table.stored) {
            (_, Stored::Virtual) | (Identity::Key, _) => None,
            (Identity::RowId(name), _) => Some((step, name)),
        }
    }
}

/// The rows of lists, with what tells which list before them. They are joined by way of a junction, if there
/// is one, which is joined in the given way.
fn in_lists(select: Select, list: &Expr, mut join: Join) -> Select {
    let Select { mut body, mut columns } = select;
    // Each list is to its window functions what a result is to others'.
    let terms = body.order.iter_mut().map(|term| &mut term.expr);
    columns.iter_mut().chain(terms).for_each(|expr| expr.partition_windows(list));
    body.sources.reverse();
    for source in &mut body.sources {
        join = std::mem::replace(&mut source.join, join);
    }
    columns.insert(0, list.clone());
    Select { body, columns }
}

/// A table has so few rows that it may be read whole. There are no more than row ids in use and between
/// them, which the database knows without counting; and it asks for that once, before anything else.
fn has_at_most((step, row_id): (&'static Step, &'static str), rows: usize) -> Expr {
    let end = |function: Aggregate| {
        let body = Body::new(TableFactor::Table(step));
        let row_id = Expr::Hidden { scope: body.scope(), step, name: row_id.to_owned() };
        let columns = vec![AggregateCall::of(function, row_id).into_expr()];
        Expr::Scalar(Box::new(Select { body, columns }))
    };
    let ids = Expr::Op(Op::Sub, vec![end(Aggregate::Max), end(Aggregate::Min)]);
    Expr::Op(Op::Lt, vec![ids, Expr::value(i64::try_from(rows).unwrap_or(i64::MAX))])
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

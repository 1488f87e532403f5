use std::fmt;

use super::member::Member;
use super::node::{Body, From, Statement, Term};
use super::read::Plan;
use super::{At, Columns, Filter, Order, Path, Root, SameQuery, Selection, Source, Ungrouped};
use crate::Table;

/// A query: of the table or tables `T`, in which columns of `R` may be used, and which selects `S`.
///
/// `Track::query()` begins one. Its closures get the table's columns as fields and its relations as
/// methods; a relation that is followed is joined, once for each path. Nothing happens before one
/// of the methods that take a connection, and a query can be run any number of times.
///
/// ```ignore
/// let tracks: Vec<Track> = Track::query()
///     .filter(|t| t.milliseconds.gt(300_000) & t.album().artist().name.eq("AC/DC"))
///     .order_by(|t| t.name.asc())
///     .limit(50)
///     .all(&conn)?;
/// ```
///
/// A filter that is there only if the user gave one, and a column to sort by that is chosen at run
/// time:
///
/// ```ignore
/// let query = Track::query()
///     .filter(|t| genre.map(|genre| t.genre_id.eq(genre)))
///     .order_by(|t| if by_name { t.name.asc() } else { t.milliseconds.desc() });
/// ```
pub struct Query<T: Source<R>, R = T, S = <T as Source<R>>::Columns> {
    pub(crate) body: Body,
    pub(crate) selection: S,
    /// What closures get.
    pub(crate) columns: T::Columns,
}

impl<T: Source<R>, R, S: Clone> Clone for Query<T, R, S> {
    fn clone(&self) -> Self {
        let (body, selection) = (self.body.clone(), self.selection.clone());
        Self { body, selection, columns: self.columns }
    }
}

impl<T: Source<R>, R, S: Selection<R>> fmt::Debug for Query<T, R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_sql() {
            Ok(sql) => fmt::Display::fmt(&sql, f),
            Err(error) => fmt::Display::fmt(&error, f),
        }
    }
}

impl<T: Table, R: 'static> Query<T, R> {
    /// A query for all rows: what `Track::query()` returns, for functions that work on any table.
    ///
    /// ```
    /// use reflect_runtime::{Executor, Query, Result, Table};
    ///
    /// fn some<T: Table>(conn: &impl Executor) -> Result<Vec<T>> {
    ///     Query::<T>::new().limit(10).all(conn)
    /// }
    /// ```
    #[must_use]
    pub fn new() -> Self {
        let body = Body::new(From::Table(<Root<T, R>>::STEP));
        let columns = Columns::new(At::new(body.scope()));
        Self::with_columns(body, columns)
    }
}

impl<T: Table, R: 'static> Default for Query<T, R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Source<R>, R> Query<T, R> {
    pub(crate) fn with_columns(body: Body, columns: T::Columns) -> Self {
        Self { body, selection: columns, columns }
    }
}

impl<T: Source<R>, R, S> Query<T, R, S> {
    /// At most so many rows.
    #[must_use]
    pub fn limit(mut self, rows: u64) -> Self {
        self.body.limit = Some(rows);
        self
    }

    /// Leaves out so many rows at the beginning.
    ///
    /// SQLite computes them all the same: for long lists see `after`.
    #[must_use]
    pub fn offset(mut self, rows: u64) -> Self {
        self.body.offset = rows;
        self
    }

    /// Equal rows only once.
    #[must_use]
    pub fn distinct(mut self) -> Self {
        self.body.distinct = true;
        self
    }

    /// Only rows that meet a condition. Several filters all have to be met.
    ///
    /// The closure may return an `Option` of a condition: `None` lets every row through.
    #[must_use]
    pub fn filter<C: Filter<R>>(mut self, condition: impl FnOnce(T::Columns) -> C) -> Self
    where
        T: Ungrouped,
    {
        let condition = condition(self.columns).filter();
        self.body.filters.extend(condition);
        self
    }
}

impl<T: Source<R> + Ungrouped, R, S> Query<T, R, S> {
    /// Sorts the rows, by one term or a tuple, an array or a `Vec` of them. A further call sorts
    /// what the earlier ones leave equal.
    #[must_use]
    pub fn order_by<O: Ordering<R>>(mut self, order: impl FnOnce(T::Columns) -> O) -> Self {
        order(self.columns).terms(&mut self.body.order);
        self
    }

    /// Reads something else than whole rows.
    ///
    /// ```ignore
    /// let titles: Vec<(String, Option<String>)> =
    ///     Track::query().select(|t| (t.name, t.album().title)).all(&conn)?;
    /// ```
    pub fn select<V: Selection<R>>(
        self,
        selection: impl FnOnce(T::Columns) -> V,
    ) -> Query<T, R, V::Selected> {
        let Self { body, columns, .. } = self;
        Query { body, selection: selection(columns).selected(), columns }
    }
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// The query as part of another.
    pub(crate) fn into_statement(self) -> Statement {
        self.statement()
    }

    /// The query as a source of another, with what checks its rows after what it selects.
    pub(crate) fn member(self) -> Member {
        let mut plan = Plan::default();
        self.selection.plan(&mut plan);
        let width = plan.columns.len();
        let (columns, checks) = self.body.checked(plan);
        let statement = Statement { body: self.body, columns }.after_cursor();
        Member { statement, width, checks }
    }

    /// What the query reads, without what only checks it.
    pub(crate) fn statement(&self) -> Statement {
        let mut plan = Plan::default();
        self.selection.plan(&mut plan);
        let columns = self.body.alike(plan.columns);
        Statement { body: self.body.clone(), columns }.after_cursor()
    }
}

/// What `order_by` takes: a term, a tuple of up to eight, an array or a `Vec`.
#[diagnostic::on_unimplemented(
    message = "expected an order, found `{Self}`",
    label = "expected `.asc()` or `.desc()` of a column or an expression, or several of them"
)]
pub trait Ordering<R> {
    /// Not public API.
    #[doc(hidden)]
    fn terms(self, terms: &mut Vec<Term>);
}

impl<R, Q: SameQuery<R>> Ordering<R> for Order<Q> {
    fn terms(self, terms: &mut Vec<Term>) {
        terms.push(self.term);
    }
}

impl<R, O: Ordering<R>> Ordering<R> for Option<O> {
    fn terms(self, terms: &mut Vec<Term>) {
        if let Some(order) = self {
            order.terms(terms);
        }
    }
}

impl<R, O: Ordering<R>> Ordering<R> for Vec<O> {
    fn terms(self, terms: &mut Vec<Term>) {
        for order in self {
            order.terms(terms);
        }
    }
}

impl<R, O: Ordering<R>, const LENGTH: usize> Ordering<R> for [O; LENGTH] {
    fn terms(self, terms: &mut Vec<Term>) {
        for order in self {
            order.terms(terms);
        }
    }
}

macro_rules! tuples {
    ($(($($part:ident $index:tt)*))*) => {$(
        impl<R, $($part: Ordering<R>),*> Ordering<R> for ($($part,)*) {
            fn terms(self, terms: &mut Vec<Term>) {
                $(self.$index.terms(terms);)*
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
}

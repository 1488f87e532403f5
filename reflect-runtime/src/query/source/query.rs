use super::member::Member;
use super::{Source, Ungrouped};
use crate::ast::{Body, Select, SelectList, TableFactor};
use crate::query::{Filter, OrderTerms, Selection};
use crate::table::{At, Columns, Path, Root, Table};

/// A query: of the table or tables `T`, in which columns of `R` may be used, and which selects `S`.
///
/// `Track::query()` begins one. Its closures get the table's columns as fields and its relations as
/// methods; a relation that is followed is joined, once for each path. Nothing happens before one
/// of the methods that take a connection, and a query can be run any number of times.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// let tracks: Vec<Track> = Track::query()
///     .filter(|t| t.milliseconds.gt(300_000) & t.album().artist().name.eq("AC/DC"))
///     .order_by(|t| t.name.asc())
///     .limit(50)
///     .all(&conn)?;
/// # Ok(())
/// # }
/// ```
///
/// A filter that is there only if the user gave one, and a column to sort by that is chosen at run
/// time:
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// # let (genre, by_name) = (Some(1), true);
/// let query = Track::query()
///     .filter(|t| genre.map(|genre| t.genre_id.eq(genre)))
///     .order_by(|t| if by_name { t.name.asc() } else { t.milliseconds.desc() });
/// # query.all(&conn)?;
/// # Ok(())
/// # }
/// ```
pub struct Query<T: Source<R>, R = T, S = <T as Source<R>>::Columns> {
    pub(crate) body: Body,
    pub(crate) selection: S,
    /// The columns that closures get.
    pub(crate) columns: T::Columns,
}

impl<T: Source<R>, R, S: Clone> Clone for Query<T, R, S> {
    fn clone(&self) -> Self {
        let (body, selection) = (self.body.clone(), self.selection.clone());
        Self { body, selection, columns: self.columns }
    }
}

impl<T: Table, R: 'static> Query<T, R> {
    /// A query for all rows: the one that `Track::query()` returns, for functions that work on any
    /// table.
    ///
    /// ```
    /// use reflect_schema::{Executor, Query, Result, Table};
    ///
    /// fn some<T: Table>(conn: &impl Executor) -> Result<Vec<T>> {
    ///     Query::<T>::new().limit(10).all(conn)
    /// }
    /// ```
    #[must_use]
    pub fn new() -> Self {
        let body = Body::new(TableFactor::Table(<Root<T, R>>::STEP));
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
    /// the rows that the earlier ones leave equal.
    #[must_use]
    pub fn order_by<O: OrderTerms<R>>(mut self, order: impl FnOnce(T::Columns) -> O) -> Self {
        order(self.columns).terms(&mut self.body.order);
        self
    }

    /// Reads something else than whole rows.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let titles: Vec<(String, Option<String>)> =
    ///     Track::query().select(|t| (t.name, t.album().title)).all(&conn)?;
    /// # Ok(())
    /// # }
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
    /// The query with the columns that it selects, without those that only check its rows.
    pub(crate) fn select_only(&self) -> Select {
        let columns = self.body.alike(self.select_list().into_columns());
        Select { body: self.body.clone(), columns }.after_cursor()
    }

    /// The query as part of another.
    pub(in crate::query) fn into_select(self) -> Select {
        let columns = self.body.alike(self.select_list().into_columns());
        Select { body: self.body, columns }.after_cursor()
    }

    /// The query as a source of another, with the columns that check its rows after those that it
    /// selects.
    pub(super) fn member(self) -> Member {
        let list = self.select_list();
        let width = list.width();
        let (columns, checks) = self.body.checked(list, false);
        let select = Select { body: self.body, columns }.after_cursor();
        Member { select, width, checks }
    }

    fn select_list(&self) -> SelectList {
        let mut list = SelectList::default();
        self.selection.list(&mut list);
        list
    }
}

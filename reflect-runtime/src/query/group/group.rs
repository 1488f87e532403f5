//! `GROUP BY`: the queries of groups.

use super::{GroupKey, RowGroup};
use crate::ast::{Paths, SelectList};
use crate::error::Result;
use crate::query::selection::{Itself, Nest, Reader, Select, Selectable};
use crate::query::{Filter, OrderTerms, Query, Selection, Source, Ungrouped, Unselected};
use crate::table::{Groups, Nullability, Optional, Required, Types};

/// Groups of the rows of `T`, of the query `R`, by `K`; a group may be empty if `N` is [`Optional`].
#[derive(Debug)]
pub struct Grouped<T, R, K, N = Required>(Types<(T, R, K, N)>);

impl<T, R, K, N> Source<Groups<R>> for Grouped<T, R, K, N>
where
    T: Source<R>,
    R: 'static,
    K: Copy + Selection<Groups<R>> + 'static,
    N: 'static,
{
    type Columns = Grouping<K, T::Columns>;
}

/// The parts of the arguments of closures about groups: the key, and the columns for aggregates.
#[derive(Debug, Clone, Copy)]
pub struct Grouping<K, C> {
    key: K,
    columns: C,
}

#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<K, C> Selectable for Grouping<K, C> {
    type Kind = Itself;
    type Query<R> = R;
}

/// Without `select`, a query in groups selects the keys.
impl<R, K: Selection<R>, C> Select<Itself, R> for Grouping<K, C> {
    type Output = K::Output;
    type Selected = Self;
    type Row = K::Row;
    const NESTED: bool = K::NESTED;

    fn list(&self, list: &mut SelectList) {
        self.key.list(list);
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        self.key.read(reader)
    }

    fn fill(&self, nest: &mut Nest<'_, '_>, rows: &mut [&mut Self::Row]) -> Result<()> {
        self.key.fill(nest, rows)
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        self.key.finish(row)
    }

    fn selected(self) -> Self {
        self
    }
}

impl<R: 'static, T: Source<R>, S> Query<T, R, S> {
    /// Puts rows together that agree in a key. The closures that follow get the key and a
    /// [`RowGroup`], which offers aggregates.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let countries: Vec<(Option<String>, i64, Option<String>)> = Invoice::query()
    ///     .group_by(|i| i.billing_country)
    ///     .having(|_, g| g.count().gt(5))
    ///     .select(|country, g| (country, g.count(), g.min(|i| i.billing_city)))
    ///     .order_by(|_, g| g.sum(|i| i.total).desc())
    ///     .all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn group_by<K: GroupKey<R>>(
        self,
        key: impl FnOnce(T::Columns) -> K,
    ) -> Query<Grouped<T, R, K::Grouped>, Groups<R>>
    where
        T: Ungrouped,
        S: Unselected<T::Columns>,
    {
        let (mut body, columns) = (self.body.within_limit(), self.columns);
        body.grouped = true;
        let key = key(columns).group(body.scope(), &mut body.groups);
        body.check_groups();
        Query::with_columns(body, Grouping { key, columns })
    }

    /// Asks for aggregates of all rows. The result is always one row.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let (tracks, longest): (i64, Option<i64>) = Track::query()
    ///     .aggregate(|g| (g.count(), g.max(|t| t.milliseconds)))
    ///     .one(&conn)?;
    /// # assert_eq!(tracks, 3503);
    /// # Ok(())
    /// # }
    /// ```
    pub fn aggregate<V: Selection<Groups<R>>>(
        self,
        selection: impl FnOnce(RowGroup<T::Columns, R, Optional>) -> V,
    ) -> Query<Grouped<T, R, (), Optional>, Groups<R>, V::Selected>
    where
        T: Ungrouped,
        S: Unselected<T::Columns>,
    {
        let (mut body, columns) = (self.body.within_limit(), self.columns);
        body.grouped = true;
        // All rows are one, of which no row's checks can be.
        body.paths = Paths::default();
        body.checks.clear();
        let selection = selection(RowGroup::new(columns)).selected();
        Query { body, selection, columns: Grouping { key: (), columns } }
    }
}

impl<T, R, K, N, S> Query<Grouped<T, R, K, N>, Groups<R>, S>
where
    T: Source<R>,
    R: 'static,
    K: Copy + Selection<Groups<R>> + 'static,
    N: Nullability,
{
    /// Only groups that meet a condition.
    #[must_use]
    pub fn having<C: Filter<Groups<R>>>(
        mut self,
        condition: impl FnOnce(K, RowGroup<T::Columns, R, N>) -> C,
    ) -> Self {
        let Grouping { key, columns } = self.columns;
        self.body.having.extend(condition(key, RowGroup::new(columns)).filter());
        self
    }

    /// Sorts the groups.
    #[must_use]
    pub fn order_by<O: OrderTerms<Groups<R>>>(
        mut self,
        order: impl FnOnce(K, RowGroup<T::Columns, R, N>) -> O,
    ) -> Self {
        let Grouping { key, columns } = self.columns;
        order(key, RowGroup::new(columns)).terms(&mut self.body.order);
        self
    }

    /// Reads something of each group.
    pub fn select<V: Selection<Groups<R>>>(
        self,
        selection: impl FnOnce(K, RowGroup<T::Columns, R, N>) -> V,
    ) -> Query<Grouped<T, R, K, N>, Groups<R>, V::Selected> {
        let Grouping { key, columns } = self.columns;
        let selection = selection(key, RowGroup::new(columns)).selected();
        Query { body: self.body, selection, columns: self.columns }
    }
}

//! `GROUP BY`: the keys of groups, and the queries of them.

use super::node::{Node, Place, Scope};
use super::orphan::Paths;
use super::read::{Nest, Plan, Reader};
use super::select::{Itself, Select, Selectable};
use super::{
    At, Column, Columns, Condition, Expr, Filter, Group, InGroup, Optional, Ordering, Path, Query,
    Required, SameQuery, Selection, Source, Types, Ungrouped, Unselected,
};
use crate::{Decode, Encode, Result};

/// The query `R` in groups. What it is not grouped by can only be asked for through a [`Group`].
#[derive(Debug)]
pub struct Groups<R>(Types<R>);

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

/// What closures about groups are made from: the key, and the columns for aggregates.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Grouping<K, C> {
    key: K,
    columns: C,
}

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

    fn plan(&self, plan: &mut Plan) {
        self.key.plan(plan);
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        self.key.read(reader)
    }

    fn fill(&self, nest: &mut Nest<'_>, rows: &mut [&mut Self::Row]) -> Result<()> {
        self.key.fill(nest, rows)
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        self.key.finish(row)
    }

    fn selected(self) -> Self {
        self
    }
}

/// What `group_by` takes: a column, an expression, a row or a related row, or a tuple of up to
/// eight of these.
#[diagnostic::on_unimplemented(
    message = "rows can't be grouped by `{Self}`",
    label = "expected columns, expressions, rows or a tuple of these"
)]
pub trait GroupKey<R> {
    /// The key of a group, for the closures that follow.
    type Grouped: Copy + Selection<Groups<R>> + 'static;

    /// Not public API.
    #[doc(hidden)]
    fn group(self, scope: Scope, nodes: &mut Vec<Node>) -> Self::Grouped;
}

/// An expression that is grouped by.
fn key<R, T, N>(node: Node, scope: Scope, nodes: &mut Vec<Node>) -> Column<Groups<R>, T, N> {
    let index = u16::try_from(nodes.len()).unwrap_or(u16::MAX);
    let node = node.grouped();
    let nature = node.nature();
    nodes.push(node);
    Column::new(Place::Group { scope, index, nature })
}

#[diagnostic::do_not_recommend]
impl<R, Q, T, N> GroupKey<R> for Column<Q, T, N>
where
    R: 'static,
    Q: SameQuery<R>,
    T: Decode + Encode + 'static,
    N: super::Nullability,
{
    type Grouped = Column<Groups<R>, T, N>;

    fn group(self, scope: Scope, nodes: &mut Vec<Node>) -> Self::Grouped {
        key(self.into_node(), scope, nodes)
    }
}

#[diagnostic::do_not_recommend]
impl<R, Q, T, N> GroupKey<R> for Expr<Q, T, N>
where
    R: 'static,
    Q: SameQuery<R>,
    T: Decode + Encode + 'static,
    N: super::Nullability,
{
    type Grouped = Column<Groups<R>, T, N>;

    fn group(self, scope: Scope, nodes: &mut Vec<Node>) -> Self::Grouped {
        key(self.into_node(), scope, nodes)
    }
}

#[diagnostic::do_not_recommend]
impl<R: 'static, Q: SameQuery<R>> GroupKey<R> for Condition<Q> {
    type Grouped = Column<Groups<R>, bool, Optional>;

    fn group(self, scope: Scope, nodes: &mut Vec<Node>) -> Self::Grouped {
        key(self.node, scope, nodes)
    }
}

/// A row is grouped by its primary key, or by all columns where it has none; its columns may be
/// used as they are then.
#[diagnostic::do_not_recommend]
impl<R, C> GroupKey<R> for C
where
    R: 'static,
    C: Columns,
    C::Path: Path<Root = R>,
{
    type Grouped = <C::Table as crate::Table>::Columns<InGroup<C::Path>>;

    fn group(self, _: Scope, nodes: &mut Vec<Node>) -> Self::Grouped {
        let (scope, step) = (self.scope, C::Path::STEP);
        let every = 0..step.table.columns.len();
        let key = if step.table.key.is_empty() { every.collect() } else { step.table.key.to_vec() };
        nodes.extend(key.into_iter().map(|it| Node::Place(Place::column_of(scope, step, it))));
        Columns::new(At::new(scope))
    }
}

macro_rules! tuples {
    ($(($($part:ident $index:tt)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<R, $($part: GroupKey<R>),*> GroupKey<R> for ($($part,)*) {
            type Grouped = ($($part::Grouped,)*);

            fn group(self, scope: Scope, nodes: &mut Vec<Node>) -> Self::Grouped {
                ($(self.$index.group(scope, nodes),)*)
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

impl<R: 'static, T: Source<R>, S> Query<T, R, S> {
    /// Puts rows together that agree in a key. The closures that follow get the key and a
    /// [`Group`], which offers aggregates. Decimals that are stored as text agree if they are
    /// written alike; [`cast`](Column::cast) makes numbers of them.
    ///
    /// ```ignore
    /// let revenue: Vec<(Option<String>, i64, Decimal)> = Invoice::query()
    ///     .group_by(|i| i.billing_country)
    ///     .having(|_, g| g.count().gt(5))
    ///     .select(|country, g| (country, g.count(), g.sum(|i| i.total)))
    ///     .order_by(|_, g| g.sum(|i| i.total).desc())
    ///     .all(&conn)?;
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
        body.set_orphans_apart();
        Query::with_columns(body, Grouping { key, columns })
    }

    /// Asks for aggregates of all rows. The result is always one row.
    ///
    /// ```ignore
    /// let (tracks, longest): (i64, Option<i64>) = Track::query()
    ///     .aggregate(|g| (g.count(), g.max(|t| t.milliseconds)))
    ///     .one(&conn)?;
    /// ```
    pub fn aggregate<V: Selection<Groups<R>>>(
        self,
        selection: impl FnOnce(Group<T::Columns, R, Optional>) -> V,
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
        let selection = selection(Group::new(columns)).selected();
        Query { body, selection, columns: Grouping { key: (), columns } }
    }
}

impl<T, R, K, N, S> Query<Grouped<T, R, K, N>, Groups<R>, S>
where
    T: Source<R>,
    R: 'static,
    K: Copy + Selection<Groups<R>> + 'static,
    N: super::Nullability,
{
    /// Only groups that meet a condition.
    #[must_use]
    pub fn having<C: Filter<Groups<R>>>(
        mut self,
        condition: impl FnOnce(K, Group<T::Columns, R, N>) -> C,
    ) -> Self {
        let Grouping { key, columns } = self.columns;
        self.body.having.extend(condition(key, Group::new(columns)).filter());
        self
    }

    /// Sorts the groups.
    #[must_use]
    pub fn order_by<O: Ordering<Groups<R>>>(
        mut self,
        order: impl FnOnce(K, Group<T::Columns, R, N>) -> O,
    ) -> Self {
        let Grouping { key, columns } = self.columns;
        order(key, Group::new(columns)).terms(&mut self.body.order);
        self
    }

    /// What to read of each group.
    pub fn select<V: Selection<Groups<R>>>(
        self,
        selection: impl FnOnce(K, Group<T::Columns, R, N>) -> V,
    ) -> Query<Grouped<T, R, K, N>, Groups<R>, V::Selected> {
        let Grouping { key, columns } = self.columns;
        let selection = selection(key, Group::new(columns)).selected();
        Query { body: self.body, selection, columns: self.columns }
    }
}

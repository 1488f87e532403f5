//! Following a relation again and again: `WITH RECURSIVE`.

use super::node::{From, Join, Node, Place, Rows, Scope, Source as Entry, Statement};
use super::results::found;
use super::{At, Columns, Many, Path, Query, Root, Selection, Step, Unselected};
use crate::Table;

/// What `recursive` takes: a relation, or a path of them, that leads back to the same table.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not lead back to `{T}`",
    label = "expected a relation of the table to itself"
)]
pub trait Reach<T, R> {
    /// Not public API: the query that follows it from the rows found before.
    #[doc(hidden)]
    fn next(self, previous: Scope) -> Statement;

    /// Not public API: the path that it follows, if each row leads to at most one.
    #[doc(hidden)]
    fn path(&self) -> Option<&'static Step> {
        None
    }
}

/// Every column of the table at the end of a path.
fn every_column(scope: Scope, step: &'static Step) -> Vec<Node> {
    let columns = 0..step.table.columns.len();
    columns.map(|index| Node::Place(Place::column_of(scope, step, index))).collect()
}

fn previous<T: Table>(scope: Scope, join: Join) -> Entry {
    Entry { scope, from: From::Previous(<Root<T>>::STEP), join }
}

#[diagnostic::do_not_recommend]
impl<T, R, C> Reach<T, R> for C
where
    T: Table,
    C: Columns<Table = T>,
    C::Path: Path<Root = R>,
{
    fn next(self, scope: Scope) -> Statement {
        let step = C::Path::STEP;
        let mut body = super::node::Body::new(From::Previous(step));
        body.sources = vec![previous::<T>(scope, Join::First)];
        let key = step.key().into_iter().flatten();
        let key = key.map(|&it| Node::Place(Place::column_of(scope, step, it)));
        body.filters.extend(key.map(|node| Node::Sql("({} IS NOT NULL)", vec![node])));
        Statement { body, columns: every_column(scope, step) }
    }

    fn path(&self) -> Option<&'static Step> {
        Some(C::Path::STEP)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Table, R, P: Path<Root = R>> Reach<T, R> for Many<P, T> {
    fn next(self, scope: Scope) -> Statement {
        let columns = every_column(self.body.scope(), <Root<T>>::STEP);
        let mut statement = self.correlated(columns);
        let always = Node::Chain("AND", Vec::new());
        statement.body.sources[0].join = Join::Inner(always);
        statement.body.sources.insert(0, previous::<T>(scope, Join::First));
        statement
    }
}

impl<T: Table, R: 'static, S: Selection<R>> Query<T, R, S> {
    /// These rows, and all that are reached from them by following a relation again and again. A
    /// circle ends it.
    ///
    /// ```ignore
    /// // Jane and everyone above her.
    /// let chain: Vec<Employee> = Employee::query()
    ///     .filter(|e| e.first_name.eq("Jane"))
    ///     .recursive(|e| e.reports_to_employee())
    ///     .all(&conn)?;
    /// ```
    #[must_use]
    pub fn recursive<H: Reach<T, R>>(
        self,
        relation: impl FnOnce(T::Columns<Root<T, R>>) -> H,
    ) -> Query<T>
    where
        S: Unselected<T::Columns<Root<T, R>>>,
    {
        let scope = Scope::new();
        let relation = relation(Columns::new(At::new(scope)));
        let path = relation.path();
        let next = Box::new(relation.next(scope));
        let mut query = found(Rows::Reached { start: self.into_statement(), next });
        // A row above that is missing would just not be found.
        if let Some(step) = path {
            query.body.paths.add(query.body.scope(), step);
        }
        query
    }
}

//! Following a relation again and again: `WITH RECURSIVE`.

use super::results::derived;
use super::{Query, Unselected};
use crate::ast::{Body, Expr, Join, Rows, Select, TableFactor, TableRef, columns, every_column};
use crate::query::{Selection, ToMany};
use crate::table::{At, Columns, Path, Root, Scope, Step, Table};

/// The argument of `recursive`: a relation, or a path of them, that leads back to the same table.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not lead back to `{T}`",
    label = "expected a relation of the table to itself"
)]
#[doc(hidden)]
pub trait RecursiveRelation<T, R> {
    /// Not public API: the query that follows it from the rows found before.
    #[doc(hidden)]
    fn next(self, previous: Scope) -> Select;

    /// Not public API: the path that it follows, if each row leads to at most one.
    #[doc(hidden)]
    fn path(&self) -> Option<&'static Step> {
        None
    }
}

/// The rows of the table that were found before, as the first entry of `FROM`.
fn previous<T: Table>(scope: Scope) -> TableRef {
    TableRef { scope, factor: TableFactor::Recursive(<Root<T>>::STEP), join: Join::First }
}

#[diagnostic::do_not_recommend]
impl<T, R, C> RecursiveRelation<T, R> for C
where
    T: Table,
    C: Columns<Table = T>,
    C::Path: Path<Root = R>,
{
    fn next(self, scope: Scope) -> Select {
        let step = C::Path::STEP;
        let mut body = Body::new(TableFactor::Recursive(step));
        body.sources = vec![previous::<T>(scope)];
        let key = step.key().unwrap_or_default().iter().copied();
        body.filters = columns(scope, step, key).into_iter().map(Expr::ne_null).collect();
        Select { body, columns: every_column(scope, step) }
    }

    fn path(&self) -> Option<&'static Step> {
        Some(C::Path::STEP)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Table, R, P: Path<Root = R>> RecursiveRelation<T, R> for ToMany<P, T> {
    fn next(self, scope: Scope) -> Select {
        let columns = every_column(self.body.scope(), <Root<T>>::STEP);
        let mut select = self.correlated(columns);
        // The row above is one of this query itself.
        let related = select.body.related.take();
        select.body.filters.splice(0..0, related.map(|it| it.condition()));
        select.body.sources[0].join = Join::Inner(Expr::always());
        select.body.sources.insert(0, previous::<T>(scope));
        select
    }
}

impl<T: Table, R: 'static, S: Selection<R>> Query<T, R, S> {
    /// These rows, and all that are reached from them by following a relation again and again. A
    /// circle ends it.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// // Jane and everyone above her.
    /// let chain: Vec<Employee> = Employee::query()
    ///     .filter(|e| e.first_name.eq("Jane"))
    ///     .recursive(|e| e.reports_to())
    ///     .all(&conn)?;
    /// # assert_eq!(chain.len(), 3);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn recursive<H: RecursiveRelation<T, R>>(
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
        let mut query = derived(Rows::Recursive { start: self.into_select(), next });
        // A row above that is missing would just not be found.
        if let Some(step) = path {
            query.body.paths.add(query.body.scope(), step);
        }
        query
    }
}

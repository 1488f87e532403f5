//! `UNION`, `INTERSECT` and `EXCEPT`, and results as a table.

use super::member::Members;
use super::results::{ResultColumns, Results, derived, of_results};
use super::{Query, Source};
use crate::ast::{Rows, SetOp};
use crate::query::{Column, ColumnKind, Selection};
use crate::table::{Columns, Nullability};
use crate::value::{Decode, Encode};

/// A query whose results can be put together with those of other queries, and be queried.
#[diagnostic::on_unimplemented(
    message = "the results of this query can't be the rows of another",
    label = "it selects nested rows, or rows together with something else",
    note = "select whole rows of one table, or columns and expressions"
)]
pub trait Combined {
    /// The query of the results.
    type Query;

    /// Not public API.
    #[doc(hidden)]
    fn of_members(members: Members) -> Self::Query;
}

/// The rows of one query and those of another have one type.
#[diagnostic::on_unimplemented(
    message = "the rows of one query are `{T}`, those of the other `{Self}`",
    label = "expected a query with rows of type `{T}`"
)]
#[doc(hidden)]
pub trait SameRows<T> {}

impl<T> SameRows<T> for T {}

/// Whole rows stay rows of their table.
#[diagnostic::do_not_recommend]
impl<U: Source<Q>, Q, C: Columns> Combined for Query<U, Q, C> {
    type Query = Query<C::Table>;

    fn of_members(members: Members) -> Self::Query {
        derived(Rows::Compound(members.unchecked()))
    }
}

#[diagnostic::do_not_recommend]
impl<U, Q, R, T, N, K> Combined for Query<U, Q, Column<R, T, N, K>>
where
    U: Source<Q>,
    R: 'static,
    T: Decode + Encode + 'static,
    N: Nullability,
    K: ColumnKind,
{
    type Query = Query<Results<Column<R, T, N, K>>, Results<Column<R, T, N, K>>>;

    fn of_members(members: Members) -> Self::Query {
        of_results(members)
    }
}

macro_rules! combined {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<Z: Source<Q>, Q, $($part: ResultColumns),*> Combined for Query<Z, Q, ($($part,)*)> {
            type Query = Query<Results<($($part,)*)>, Results<($($part,)*)>>;

            fn of_members(members: Members) -> Self::Query {
                of_results::<($($part,)*)>(members)
            }
        }
    };
}

for_tuples! { up to sixteen: combined }

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    fn combined<U, Q, V>(self, operator: SetOp, other: Query<U, Q, V>) -> <Self as Combined>::Query
    where
        Self: Combined,
        U: Source<Q>,
        V: Selection<Q>,
        V::Output: SameRows<S::Output>,
    {
        Self::of_members(Members::two(self.member(), operator, other.member()))
    }

    /// The rows of both queries, equal ones once. Whole rows can be queried further like those of
    /// their table, relations included.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let places: Vec<Option<String>> = Customer::query()
    ///     .select(|c| c.city)
    ///     .union(Employee::query().select(|e| e.city))
    ///     .order_by(|city| city.asc())
    ///     .all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn union<U, Q, V>(self, other: Query<U, Q, V>) -> <Self as Combined>::Query
    where
        Self: Combined,
        U: Source<Q>,
        V: Selection<Q>,
        V::Output: SameRows<S::Output>,
    {
        self.combined(SetOp::Union, other)
    }

    /// The rows of both queries, each as often as it is found.
    #[must_use]
    pub fn union_all<U, Q, V>(self, other: Query<U, Q, V>) -> <Self as Combined>::Query
    where
        Self: Combined,
        U: Source<Q>,
        V: Selection<Q>,
        V::Output: SameRows<S::Output>,
    {
        self.combined(SetOp::UnionAll, other)
    }

    /// The rows that both queries find, equal ones once.
    #[must_use]
    pub fn intersect<U, Q, V>(self, other: Query<U, Q, V>) -> <Self as Combined>::Query
    where
        Self: Combined,
        U: Source<Q>,
        V: Selection<Q>,
        V::Output: SameRows<S::Output>,
    {
        self.combined(SetOp::Intersect, other)
    }

    /// The rows that the other query does not find, equal ones once.
    #[must_use]
    pub fn except<U, Q, V>(self, other: Query<U, Q, V>) -> <Self as Combined>::Query
    where
        Self: Combined,
        U: Source<Q>,
        V: Selection<Q>,
        V::Output: SameRows<S::Output>,
    {
        self.combined(SetOp::Except, other)
    }

    /// The results as the rows of another query: to filter by what was computed, as by the result of
    /// a window function.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let longest_three = Track::query()
    ///     .select(|t| {
    ///         let album = t.window().partition_by(t.album_id).order_by(t.milliseconds.desc());
    ///         (t.name, album.row_number())
    ///     })
    ///     .as_source()
    ///     .filter(|(_, number)| number.le(3));
    /// # longest_three.all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn as_source(self) -> <Self as Combined>::Query
    where
        Self: Combined,
    {
        Self::of_members(Members::one(self.member()))
    }
}

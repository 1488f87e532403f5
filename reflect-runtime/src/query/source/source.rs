//! What a query is of: a table, several that are joined, or the results of other queries.

use super::node::{From, Join};
use super::{
    At, Columns, Condition, Nullability, Optional, Path, Query, Required, Root, Scope, Selection,
    Types,
};
use crate::Table;

/// What a [`Query`] is of.
pub trait Source<R>: 'static {
    /// What closures get, and what is selected if nothing else is.
    type Columns: Copy + Selection<R>;
}

/// What closures with one argument work on: everything but groups.
#[diagnostic::on_unimplemented(
    message = "a query in groups has no rows to filter",
    label = "use `having`, or filter before `group_by`"
)]
pub trait Ungrouped {}

#[diagnostic::do_not_recommend]
impl<T: Table> Ungrouped for T {}

#[diagnostic::do_not_recommend]
impl<R: 'static, T: Table> Source<R> for T {
    type Columns = T::Columns<Root<T, R>>;
}

/// A table that was joined; its rows may be missing if `N` is [`Optional`].
#[derive(Debug)]
pub struct Joined<T, N = Required>(Types<(T, N)>);

/// An entry of a join: a table, or one that was [`Joined`].
pub trait Entry<R>: 'static {
    /// Its part of the closures' tuple.
    type Columns: Copy + Selection<R>;
}

impl<R: 'static, T: Table, N: Nullability> Entry<R> for Joined<T, N> {
    type Columns = T::Columns<Root<T, R, N>>;
}

/// A selection of all that is there, the columns `C`: what a query has before `select`.
#[diagnostic::on_unimplemented(
    message = "the query already selects something",
    label = "only a query without `select` can go on like this",
    note = "call `select` last, or go on with its results: `.select(…).as_source()`"
)]
pub trait Unselected<C> {}

#[diagnostic::do_not_recommend]
impl<C> Unselected<C> for C {}

/// Sources of fewer than eight tables.
#[diagnostic::on_unimplemented(
    message = "no more tables can be joined here",
    label = "a join has at most eight tables"
)]
pub trait Room {}

#[diagnostic::do_not_recommend]
impl<T: Table> Room for T {}

/// Sources with one more table.
pub trait Extend<R, U: Entry<R>>: Source<R> {
    /// All of them.
    type All: Source<R>;

    /// Not public API.
    #[doc(hidden)]
    fn extend(columns: Self::Columns, other: U::Columns) -> <Self::All as Source<R>>::Columns;
}

#[diagnostic::do_not_recommend]
impl<R: 'static, T: Table, U: Entry<R>> Extend<R, U> for T {
    type All = (Joined<T>, U);

    fn extend(columns: Self::Columns, other: U::Columns) -> (Self::Columns, U::Columns) {
        (columns, other)
    }
}

macro_rules! joins {
    ($(($($part:ident $index:tt)*))*) => {$(
        impl<R: 'static, $($part: Entry<R>),*> Source<R> for ($($part,)*) {
            type Columns = ($($part::Columns,)*);
        }

        #[diagnostic::do_not_recommend]
        impl<$($part),*> Ungrouped for ($($part,)*) {}
    )*};
    (extend $(($($part:ident $index:tt)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($part),*> Room for ($($part,)*) {}

        impl<R: 'static, U: Entry<R>, $($part: Entry<R>),*> Extend<R, U> for ($($part,)*) {
            type All = ($($part,)* U);

            fn extend(columns: Self::Columns, other: U::Columns) -> ($($part::Columns,)* U::Columns) {
                ($(columns.$index,)* other)
            }
        }
    )*};
}

joins! {
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
}

joins! { extend
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
}

/// Without [`Room`]: only so that the compiler gets as far as asking for that.
impl<R, A, B, C, D, E, F, G, H, U> Extend<R, U> for (A, B, C, D, E, F, G, H)
where
    Self: Source<R>,
    U: Entry<R>,
{
    type All = Self;

    fn extend(columns: Self::Columns, _: U::Columns) -> Self::Columns {
        columns
    }
}

impl<R: 'static, T: Source<R>, S> Query<T, R, S> {
    /// Joins a table by a condition, for what no foreign key says. The closures that follow get a
    /// tuple with one more part, and each row of the result is a tuple of rows.
    ///
    /// ```ignore
    /// let pairs: Vec<(Employee, Employee)> = Employee::query()
    ///     .join::<Employee>(|a, b| a.city.eq(b.city) & a.employee_id.lt(b.employee_id))
    ///     .all(&conn)?;
    /// ```
    #[must_use]
    pub fn join<U: Table>(
        self,
        on: impl FnOnce(T::Columns, U::Columns<Root<U, R>>) -> Condition<R>,
    ) -> Query<T::All, R>
    where
        T: Extend<R, Joined<U>> + Room,
        S: Unselected<T::Columns>,
    {
        let scope = Scope::new();
        let other = Columns::new(At::new(scope));
        let join = Join::Inner(on(self.columns, other).node);
        let mut body = self.body;
        body.join(scope, From::Table(<Root<U, R>>::STEP), join);
        Query::with_columns(body, T::extend(self.columns, other))
    }

    /// Joins a table whose rows may be missing: where no row meets the condition, its part of the
    /// tuple is `None`.
    #[must_use]
    pub fn left_join<U: Table>(
        self,
        on: impl FnOnce(T::Columns, U::Columns<Root<U, R, Optional>>) -> Condition<R>,
    ) -> Query<T::All, R>
    where
        T: Extend<R, Joined<U, Optional>> + Room,
        S: Unselected<T::Columns>,
    {
        let scope = Scope::new();
        let other = Columns::new(At::new(scope));
        let join = Join::Left(on(self.columns, other).node);
        let mut body = self.body;
        body.join(scope, From::Table(<Root<U, R>>::STEP), join);
        Query::with_columns(body, T::extend(self.columns, other))
    }
}

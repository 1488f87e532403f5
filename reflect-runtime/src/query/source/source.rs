//! The rows that a query is of: a table, several that are joined, or the results of other queries.

use crate::ast::{Join, TableFactor};
use crate::query::{Condition, Query, Selection};
use crate::table::{At, Columns, Nullability, Optional, Path, Required, Root, Scope, Table, Types};

/// The rows that a [`Query`] is of.
pub trait Source<R>: 'static {
    /// The columns that closures get, and that are selected if nothing else is.
    type Columns: Copy + Selection<R>;
}

/// Sources for closures with one argument: everything but groups.
#[diagnostic::on_unimplemented(
    message = "a query in groups has no rows to filter",
    label = "use `having`, or filter before `group_by`"
)]
#[doc(hidden)]
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

/// An item of a join: a table, or one that was [`Joined`].
pub trait JoinItem<R>: 'static {
    /// Its part of the closures' tuple.
    type Columns: Copy + Selection<R>;
}

impl<R: 'static, T: Table, N: Nullability> JoinItem<R> for Joined<T, N> {
    type Columns = T::Columns<Root<T, R, N>>;
}

/// A selection of all that is there, the columns `C`, as a query has it before `select`.
#[diagnostic::on_unimplemented(
    message = "the query already selects something",
    label = "only a query without `select` can go on like this",
    note = "call `select` last, or go on with its results: `.select(…).as_source()`"
)]
#[doc(hidden)]
pub trait Unselected<C> {}

#[diagnostic::do_not_recommend]
impl<C> Unselected<C> for C {}

/// Sources of fewer than eight tables.
#[diagnostic::on_unimplemented(
    message = "no more tables can be joined here",
    label = "a join has at most eight tables"
)]
#[doc(hidden)]
pub trait Joinable {}

#[diagnostic::do_not_recommend]
impl<T: Table> Joinable for T {}

/// Sources with one more table.
#[doc(hidden)]
pub trait Extend<R, U: JoinItem<R>>: Source<R> {
    /// All of them.
    type All: Source<R>;

    /// Not public API.
    #[doc(hidden)]
    fn extend(columns: Self::Columns, other: U::Columns) -> <Self::All as Source<R>>::Columns;
}

#[diagnostic::do_not_recommend]
impl<R: 'static, T: Table, U: JoinItem<R>> Extend<R, U> for T {
    type All = (Joined<T>, U);

    fn extend(columns: Self::Columns, other: U::Columns) -> (Self::Columns, U::Columns) {
        (columns, other)
    }
}

macro_rules! joins {
    // A table alone is no tuple.
    (A 0) => {};
    ($($part:ident $index:tt)*) => {
        impl<R: 'static, $($part: JoinItem<R>),*> Source<R> for ($($part,)*) {
            type Columns = ($($part::Columns,)*);
        }

        #[diagnostic::do_not_recommend]
        impl<$($part),*> Ungrouped for ($($part,)*) {}
    };
}

for_tuples! { up to eight: joins }

macro_rules! extensions {
    (A 0) => {};
    // Eight tables are the most.
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7) => {};
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part),*> Joinable for ($($part,)*) {}

        impl<R: 'static, U: JoinItem<R>, $($part: JoinItem<R>),*> Extend<R, U> for ($($part,)*) {
            type All = ($($part,)* U);

            fn extend(
                columns: Self::Columns,
                other: U::Columns,
            ) -> ($($part::Columns,)* U::Columns) {
                ($(columns.$index,)* other)
            }
        }
    };
}

for_tuples! { up to eight: extensions }

/// Without [`Joinable`]: only so that the compiler gets as far as asking for that.
#[doc(hidden)]
impl<R, A, B, C, D, E, F, G, H, U> Extend<R, U> for (A, B, C, D, E, F, G, H)
where
    Self: Source<R>,
    U: JoinItem<R>,
{
    type All = Self;

    fn extend(columns: Self::Columns, _: U::Columns) -> Self::Columns {
        columns
    }
}

impl<R: 'static, T: Source<R>, S> Query<T, R, S> {
    /// Joins a table by a condition, where no foreign key relates the two. The closures that follow
    /// get a tuple with one more part, and each row of the result is a tuple of rows.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let pairs: Vec<(Employee, Employee)> = Employee::query()
    ///     .join::<Employee>(|a, b| a.city.eq(b.city) & a.employee_id.lt(b.employee_id))
    ///     .all(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn join<U: Table>(
        self,
        on: impl FnOnce(T::Columns, U::Columns<Root<U, R>>) -> Condition<R>,
    ) -> Query<T::All, R>
    where
        T: Extend<R, Joined<U>> + Joinable,
        S: Unselected<T::Columns>,
    {
        let scope = Scope::new();
        let other = Columns::new(At::new(scope));
        let join = Join::Inner(on(self.columns, other).expr);
        let mut body = self.body;
        body.join(scope, TableFactor::Table(<Root<U, R>>::STEP), join);
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
        T: Extend<R, Joined<U, Optional>> + Joinable,
        S: Unselected<T::Columns>,
    {
        let scope = Scope::new();
        let other = Columns::new(At::new(scope));
        let join = Join::Left(on(self.columns, other).expr);
        let mut body = self.body;
        body.join(scope, TableFactor::Table(<Root<U, R>>::STEP), join);
        Query::with_columns(body, T::extend(self.columns, other))
    }
}

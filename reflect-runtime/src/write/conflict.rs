//! New rows where one with the same key is there already.

use std::marker::PhantomData;

use super::{Assignment, ColumnsOf, Insert, Insertable, New, Sets, Writable};
use crate::table::{At, Columns, Identified, Scope};

/// The key by which a new row may meet one that is there: [`PrimaryKey`], a unique key of the table,
/// `Customer::BY_EMAIL`, or [`AnyKey`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no key of `{T}`",
    label = "expected `PrimaryKey`, if the table has one, a unique key of the table, or `AnyKey`"
)]
pub trait ConflictTarget<T> {
    /// Not public API: the positions of its columns; none for any key.
    #[doc(hidden)]
    fn columns(&self) -> &'static [usize];
}

/// The primary key, for `on_conflict`.
#[derive(Debug, Clone, Copy)]
pub struct PrimaryKey;

#[diagnostic::do_not_recommend]
impl<T: Writable<Key: Identified>> ConflictTarget<T> for PrimaryKey {
    fn columns(&self) -> &'static [usize] {
        T::DEF.key
    }
}

/// Whatever key of the table it is, for `on_conflict`: also one of a part of the rows or of expressions,
/// which has no constant.
#[derive(Debug, Clone, Copy)]
pub struct AnyKey;

#[diagnostic::do_not_recommend]
impl<T: Writable> ConflictTarget<T> for AnyKey {
    fn columns(&self) -> &'static [usize] {
        &[]
    }
}

/// A unique key of the table of `T`, for `on_conflict`: a constant of the row struct, such as
/// `Customer::BY_EMAIL`.
#[derive(Debug)]
pub struct UniqueKey<T> {
    columns: &'static [usize],
    table: PhantomData<fn() -> T>,
}

impl<T> UniqueKey<T> {
    /// Not public API.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(columns: &'static [usize]) -> Self {
        Self { columns, table: PhantomData }
    }
}

impl<T> Clone for UniqueKey<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for UniqueKey<T> {}

#[diagnostic::do_not_recommend]
impl<T> ConflictTarget<T> for UniqueKey<T> {
    fn columns(&self) -> &'static [usize] {
        self.columns
    }
}

/// A conflict and its resolution.
#[derive(Debug, Clone)]
pub(crate) struct Conflict {
    pub(crate) columns: &'static [usize],
    pub(crate) update: Option<Update>,
}

/// The change of the row that is there.
#[derive(Debug, Clone)]
pub(crate) struct Update {
    pub(crate) sets: Vec<Assignment>,
    /// The row that is there.
    pub(crate) there: Scope,
    /// The row that was to be written.
    pub(crate) new: Scope,
}

/// A new row and the key that it may share with one that is there: from `on_conflict`.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// use reflect_schema::PrimaryKey;
///
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect_in_memory()?;
/// // Only if there is none yet:
/// let added: Option<Genre> = NewGenre {}
///     .with(|g| g.genre_id.set(1))
///     .on_conflict(PrimaryKey)
///     .do_nothing()
///     .insert(&conn)?;
/// // Or else changed:
/// let genre: Genre = NewGenre {}
///     .with(|g| (g.genre_id.set(1), g.name.set("Jazz")))
///     .on_conflict(PrimaryKey)
///     .update(|genre, new| genre.name.set(new.name))
///     .insert(&conn)?;
/// # assert!(added.is_some());
/// # assert_eq!(genre.name.as_deref(), Some("Jazz"));
/// # Ok(())
/// # }
/// ```
#[must_use = "say what to do on a conflict: `do_nothing` or `update`"]
#[derive(Debug, Clone)]
pub struct OnConflict<N, K> {
    insert: Insert<N>,
    key: K,
}

/// A new row that is not written where there is one with the same key.
#[must_use = "nothing is written before `insert`"]
#[derive(Debug, Clone)]
pub struct DoNothing<N>(pub(crate) Insert<N>);

/// A new row that changes the one with the same key, where there is one.
#[must_use = "nothing is written before `insert`"]
#[derive(Debug, Clone)]
pub struct DoUpdate<N>(pub(crate) Insert<N>);

impl<N: New, K: ConflictTarget<N::Row>> OnConflict<N, K> {
    pub(super) fn new(insert: Insert<N>, key: K) -> Self {
        Self { insert, key }
    }

    /// Leaves the row that is there as it is.
    pub fn do_nothing(mut self) -> DoNothing<N> {
        self.insert.conflict =
            Some(Box::new(Conflict { columns: self.key.columns(), update: None }));
        DoNothing(self.insert)
    }

    /// Changes columns of the row that is there. The closure gets its columns and those of the row
    /// that was to be written.
    pub fn update<S: Sets<N::Row>>(
        mut self,
        set: impl FnOnce(ColumnsOf<N::Row>, ColumnsOf<N::Row>) -> S,
    ) -> DoUpdate<N> {
        let (there, new) = (Scope::new(), Scope::new());
        let mut sets = Vec::new();
        set(Columns::new(At::new(there)), Columns::new(At::new(new))).write(&mut sets);
        let update = Some(Update { sets, there, new });
        self.insert.conflict = Some(Box::new(Conflict { columns: self.key.columns(), update }));
        DoUpdate(self.insert)
    }
}

#[diagnostic::do_not_recommend]
impl<N: New> Insertable for DoNothing<N> {
    type New = N;

    fn into_insert(self) -> Insert<N> {
        self.0
    }
}

#[diagnostic::do_not_recommend]
impl<N: New> Insertable for DoUpdate<N> {
    type New = N;

    fn into_insert(self) -> Insert<N> {
        self.0
    }
}

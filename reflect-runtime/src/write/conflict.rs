//! What to do where a row with the same key is there already.

use std::marker::PhantomData;

use super::insert::{Insert, Insertable, New, insert, insert_or_nothing};
use super::set::{Assignment, Sets};
use super::{ColumnsOf, Writable};
use crate::query::{At, Columns, Scope};
use crate::table::Identified;
use crate::{Executor, Result};

/// The key by which a new row may meet one that is there: [`PrimaryKey`], or a unique key of the
/// table, `Customer::BY_EMAIL`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no key of `{T}`",
    label = "expected `PrimaryKey`, if the table has one, or a unique key of the table"
)]
pub trait ConflictTarget<T> {
    /// Not public API: the positions of its columns.
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

/// How the row that is there is changed.
#[derive(Debug, Clone)]
pub(crate) struct Update {
    pub(crate) sets: Vec<Assignment>,
    /// The row that is there, and the one that was to be written.
    pub(crate) there: Scope,
    pub(crate) new: Scope,
}

/// A new row and the key that it may share with one that is there: from `on_conflict`.
///
/// ```ignore
/// // Only if there is none yet:
/// let added: Option<Tag> =
///     NewTag { name: "jazz".into() }.on_conflict(Tag::BY_NAME).do_nothing().insert(&conn)?;
/// // Or else counted:
/// let tag: Tag = NewTag { name: "jazz".into() }
///     .on_conflict(Tag::BY_NAME)
///     .update(|tag, _new| tag.uses.set(tag.uses + 1))
///     .insert(&conn)?;
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
pub struct DoNothing<N>(Insert<N>);

/// A new row that changes the one with the same key, where there is one.
#[must_use = "nothing is written before `insert`"]
#[derive(Debug, Clone)]
pub struct DoUpdate<N>(Insert<N>);

impl<N: New, K: ConflictTarget<N::Row>> OnConflict<N, K> {
    pub(crate) fn new(insert: Insert<N>, key: K) -> Self {
        Self { insert, key }
    }

    /// Leaves the row that is there as it is.
    pub fn do_nothing(mut self) -> DoNothing<N> {
        self.insert.conflict = Some(Conflict { columns: self.key.columns(), update: None });
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
        self.insert.conflict = Some(Conflict { columns: self.key.columns(), update });
        DoUpdate(self.insert)
    }
}

impl<N: New> DoNothing<N> {
    /// Writes the row, and returns it as it is stored; nothing where there is one with the same
    /// key.
    ///
    /// # Errors
    /// Those of [`Insert::insert`].
    pub fn insert(self, conn: &impl Executor) -> Result<Option<N::Row>> {
        insert_or_nothing(conn.handle(), &self.0)
    }
}

impl<N: New> DoUpdate<N> {
    /// Writes the row or changes the one with the same key, and returns it as it is stored.
    ///
    /// # Errors
    /// Those of [`Insert::insert`].
    pub fn insert(self, conn: &impl Executor) -> Result<N::Row> {
        insert(conn.handle(), self.0)
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

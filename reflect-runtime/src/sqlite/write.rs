//! Writing: the calls of generated code, and the methods that take a connection.

use super::drive::run;
use super::{Executor, Handle};
use crate::error::Result;
use crate::operation::{
    self, ChangeRow, Checked, DeleteRow, InsertAll, InsertOnly, InsertRow, Junction, RowChange,
};
use crate::query::source::Query;
use crate::table::{At, Columns, Scope, Table};
use crate::value::Encode;
use crate::write::{ColumnsOf, DoNothing, DoUpdate, Insert, Insertable, New, Sets, Writable};

/// Writes a row, and returns it as it is stored.
pub fn insert<I: Insertable>(handle: Handle<'_>, row: I) -> Result<<I::New as New>::Row> {
    run(handle, operation::insert::<I::New, _>(row.into_insert()))
}

/// Writes a row, and reads nothing back.
pub fn insert_only<I: Insertable>(handle: Handle<'_>, row: I) -> Result<()> {
    run(handle, InsertOnly::new(row.into_insert())).map(drop)
}

/// Writes rows as they come, all or none of them, and returns their number.
pub fn insert_all<I: Insertable>(
    handle: Handle<'_>,
    rows: impl IntoIterator<Item = I>,
) -> Result<u64> {
    let rows = rows.into_iter().map(Insertable::into_insert);
    run(handle, InsertAll::<I::New, _>::new(rows, handle.most_parameters()))
}

/// Writes the difference that a closure makes to a row, and returns the row as it is stored then.
pub fn modify<T: Writable>(handle: Handle<'_>, row: &T, modify: impl FnOnce(&mut T)) -> Result<T> {
    run(handle, ChangeRow::new(row, &RowChange::modify(row, Checked::None, modify)?)?)
}

/// Writes that difference where the columns are still stored as they were read.
pub fn modify_checked<T: Writable>(
    handle: Handle<'_>,
    row: &T,
    modify: impl FnOnce(&mut T),
) -> Result<T> {
    run(handle, ChangeRow::new(row, &RowChange::modify(row, Checked::Changed, modify)?)?)
}

/// Writes columns of a row, and returns the row as it is stored then.
pub fn update_set<T: Writable, S: Sets<T>>(
    handle: Handle<'_>,
    row: &T,
    set: impl FnOnce(ColumnsOf<T>) -> S,
) -> Result<T> {
    run(handle, ChangeRow::new(row, &RowChange::set(row, set)?)?)
}

/// Deletes a row.
pub fn delete<T: Writable>(handle: Handle<'_>, row: &T) -> Result<()> {
    run(handle, DeleteRow::new(row)?)
}

/// Reads a row as it is stored now.
pub fn reload<T: Writable>(handle: Handle<'_>, row: &T) -> Result<T> {
    run(handle, operation::reload(row)?)
}

/// Relates two rows by a row of the junction `J`, and tells if it did: not if they were related before.
pub fn add<J: Writable>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
) -> Result<bool> {
    run(handle, Junction::add::<J>(near, far, values, Vec::new())?)
}

/// Relates two rows by a row of the junction `J` with more columns, and tells if it did.
pub fn add_with<J: Writable, S: Sets<J>>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
    set: impl FnOnce(ColumnsOf<J>) -> S,
) -> Result<bool> {
    let mut sets = Vec::new();
    set(Columns::new(At::new(Scope::new()))).write(&mut sets);
    run(handle, Junction::add::<J>(near, far, values, sets)?)
}

/// Deletes the rows of the junction `J` that relate two rows, and tells if there were any.
pub fn remove<J: Writable>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
) -> Result<bool> {
    run(handle, Junction::remove::<J>(near, far, values)?)
}

/// Relates the row with these values by rows of the junction `J` to these rows, and to no others.
pub fn set<'f, J: Writable, F: Writable>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
    others: impl IntoIterator<Item = &'f F>,
) -> Result<()> {
    run(handle, Junction::set::<J, F>(near, far, values, others)?).map(drop)
}

impl<N: New> Insert<N> {
    /// Writes the row, and returns it as it is stored.
    ///
    /// # Errors
    /// When a constraint is violated, a value can't be stored as it is, the database can't be
    /// written, or the stored row does not fit its columns' types. Nothing is written then.
    pub fn insert(self, conn: &impl Executor) -> Result<N::Row> {
        insert(conn.handle(), self)
    }

    /// Writes the row, and reads nothing back: faster than [`insert`](Self::insert), most of all where the database
    /// fills columns.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// NewArtist {}.with(|a| a.name.set("Ada")).insert_only(&conn)?;
    /// # assert_eq!(Artist::count(&conn)?, 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`insert`](Self::insert) but for a stored row that can't be read.
    pub fn insert_only(self, conn: &impl Executor) -> Result<()> {
        insert_only(conn.handle(), self)
    }
}

impl<N: New> DoNothing<N> {
    /// Writes the row, and returns it as it is stored; nothing where there is one with the same
    /// key.
    ///
    /// # Errors
    /// Those of [`Insert::insert`].
    pub fn insert(self, conn: &impl Executor) -> Result<Option<N::Row>> {
        run(conn.handle(), InsertRow::<N, _>::new(self.into_insert()))
    }

    /// Writes the row, and tells if it did: not where there is one with the same key.
    ///
    /// # Errors
    /// Those of [`Insert::insert_only`].
    pub fn insert_only(self, conn: &impl Executor) -> Result<bool> {
        Ok(run(conn.handle(), InsertOnly::new(self.into_insert()))? > 0)
    }
}

impl<N: New> DoUpdate<N> {
    /// Writes the row or changes the one with the same key, and returns it as it is stored.
    ///
    /// # Errors
    /// Those of [`Insert::insert`].
    pub fn insert(self, conn: &impl Executor) -> Result<N::Row> {
        insert(conn.handle(), self)
    }

    /// Writes the row or changes the one with the same key, and reads nothing back.
    ///
    /// # Errors
    /// Those of [`Insert::insert_only`].
    pub fn insert_only(self, conn: &impl Executor) -> Result<()> {
        insert_only(conn.handle(), self)
    }
}

impl<T: Table> Query<T> {
    /// Changes columns of the query's rows, and returns the number of rows.
    ///
    /// The values may be computed from the row as it was before, and from rows that it refers to.
    /// It is one statement.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// let raised = Track::query()
    ///     .filter(|t| t.album().artist().name.eq("AC/DC"))
    ///     .update(&conn, |t| t.unit_price.set(t.unit_price * 2))?;
    /// # assert_eq!(raised, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Unfiltered`](crate::ErrorKind::Unfiltered) without a filter, unless
    /// [`everything`](Self::everything) is meant; when a constraint is violated, a value can't be
    /// stored as it is or, once computed, does not fit its column's type, or the database can't be
    /// written. Nothing is changed then.
    pub fn update<S: Sets<T>>(
        &self,
        conn: &impl Executor,
        set: impl FnOnce(ColumnsOf<T>) -> S,
    ) -> Result<u64>
    where
        T: Writable,
    {
        run(conn.handle(), operation::update(self, set)?)
    }

    /// Deletes the query's rows, and returns their number; those that SQLite deletes with them, by
    /// `ON DELETE CASCADE`, are not counted.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// let deleted =
    ///     Invoice::query().filter(|i| i.customer().country.eq("USA")).delete(&conn)?;
    /// # assert_eq!(deleted, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Unfiltered`](crate::ErrorKind::Unfiltered) without a filter, unless
    /// [`everything`](Self::everything) is meant; when a row of another table refers to one of them,
    /// or the database can't be written. Nothing is deleted then.
    pub fn delete(&self, conn: &impl Executor) -> Result<u64>
    where
        T: Writable,
    {
        run(conn.handle(), operation::delete(self)?)
    }

    /// Changes columns of the query's rows as [`update`](Self::update) does, and returns the rows as they
    /// are stored then, in no particular order.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// let raised: Vec<Track> = Track::query()
    ///     .filter(|t| t.album().artist().name.eq("AC/DC"))
    ///     .update_returning(&conn, |t| t.unit_price.set(t.unit_price * 2))?;
    /// # assert!(raised.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`update`](Self::update); [`InvalidQuery`](crate::ErrorKind::InvalidQuery) for a virtual
    /// table, or when nothing is set; when a row does not fit its columns' types. Nothing is changed
    /// then.
    pub fn update_returning<S: Sets<T>>(
        &self,
        conn: &impl Executor,
        set: impl FnOnce(ColumnsOf<T>) -> S,
    ) -> Result<Vec<T>>
    where
        T: Writable,
    {
        run(conn.handle(), operation::update_returning(self, set)?)
    }

    /// Deletes the query's rows as [`delete`](Self::delete) does, and returns them as they were, in no
    /// particular order.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// let deleted: Vec<Invoice> =
    ///     Invoice::query().filter(|i| i.customer().country.eq("USA")).delete_returning(&conn)?;
    /// # assert!(deleted.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`delete`](Self::delete); [`InvalidQuery`](crate::ErrorKind::InvalidQuery) for a virtual
    /// table; when a row does not fit its columns' types. Nothing is deleted then.
    pub fn delete_returning(&self, conn: &impl Executor) -> Result<Vec<T>>
    where
        T: Writable,
    {
        run(conn.handle(), operation::delete_returning(self)?)
    }
}

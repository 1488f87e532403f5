//! The methods of row structs as traits, for functions that work on any table.
//!
//! Generated code has the same methods of its own, which need no import.

use std::borrow::Borrow;

use super::open::Open;
use super::{Behavior, Executor, Handle, Params, drive, table, table_from_sql, write};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{InsertAll, InsertRow};
use crate::query::source::Query;
use crate::table::{At, Columns, Identified, Key, Scope, Table};
use crate::value::Encode;
use crate::write::{
    ColumnsOf, ConflictTarget, Insert, Insertable, New, OnConflict, RowOf, Sets, Writable, whole,
};

/// Reading the rows of any table: the methods that row structs have, for generic code.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// use reflect_schema::{Executor, ReadTable, Result};
///
/// fn show<T: ReadTable + std::fmt::Debug>(conn: &impl Executor, title: &str) -> Result<()> {
///     println!("{title}: {} rows", T::count(conn)?);
///     for row in T::query().limit(3).all(conn)? {
///         println!("{row:?}");
///     }
///     Ok(())
/// }
///
/// /// The rows with these keys, and nothing for a key without a row.
/// fn found<T: ReadTable<Key = i64>>(conn: &impl Executor, keys: &[i64]) -> Result<Vec<T>> {
///     keys.iter().filter_map(|key| T::find(conn, key).transpose()).collect()
/// }
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// show::<Genre>(&conn, "Genres")?;
/// assert_eq!(found::<Track>(&conn, &[1, 2, 0])?.len(), 2);
/// # Ok(())
/// # }
/// ```
pub trait ReadTable: Table {
    /// All rows, in no particular order.
    ///
    /// # Errors
    /// When the database can't be read, or a value does not fit its type.
    fn all(conn: &impl Executor) -> Result<Vec<Self>> {
        table::all(conn.handle())
    }

    /// The number of rows.
    ///
    /// # Errors
    /// When the database can't be read.
    fn count(conn: &impl Executor) -> Result<u64> {
        table::count::<Self>(conn.handle())
    }

    /// The first row by primary key, if there is any.
    ///
    /// # Errors
    /// Those of [`all`](Self::all).
    fn first(conn: &impl Executor) -> Result<Option<Self>> {
        table::first(conn.handle())
    }

    /// The row with this primary key, if it exists: a tuple where the key has several columns.
    ///
    /// # Errors
    /// Those of [`all`](Self::all).
    fn find(conn: &impl Executor, key: impl Borrow<Self::Key>) -> Result<Option<Self>>
    where
        Self::Key: Identified,
    {
        by_key(key.borrow(), |key| table::find(conn.handle(), key))
    }

    /// The row with this primary key.
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound); those of [`all`](Self::all).
    fn get(conn: &impl Executor, key: impl Borrow<Self::Key>) -> Result<Self>
    where
        Self::Key: Identified,
    {
        by_key(key.borrow(), |key| table::get(conn.handle(), key))
    }

    /// A query for rows.
    #[must_use]
    fn query() -> Query<Self> {
        Query::new()
    }

    /// The columns without a query, for their names and other facts:
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// use chinook::Track;
    /// use reflect_schema::{ReadTable, Table};
    ///
    /// let t = Track::columns();
    /// let sql = format!("SELECT sum({}) FROM {}", t.unit_price.column_name(), Track::TABLE);
    /// assert_eq!(sql, "SELECT sum(UnitPrice) FROM Track");
    /// assert_eq!(Track::column_names().next(), Some("TrackId"));
    /// ```
    #[must_use]
    fn columns() -> ColumnsOf<Self> {
        Columns::new(At::new(Scope::new()))
    }

    /// The names of the columns as the database has them, in the order of the row's fields.
    #[must_use]
    fn column_names() -> impl ExactSizeIterator<Item = &'static str> {
        Self::DEF.columns.iter().map(|(name, _)| *name)
    }

    /// The rows of a statement in SQL; columns are found by name.
    ///
    /// # Errors
    /// When the statement can't be run, its result lacks a column, or a value does not fit its type.
    fn from_sql(conn: &impl Executor, sql: &str, params: impl Params) -> Result<Vec<Self>> {
        table_from_sql(conn.handle(), sql, params)
    }
}

impl<T: Table> ReadTable for T {}

fn by_key<T>(key: &impl Key, read: impl FnOnce(&[&dyn Encode]) -> Result<T>) -> Result<T> {
    let (mut read, mut found) = (Some(read), None);
    key.visit(&mut |values| found = read.take().map(|read| read(values)));
    found.unwrap_or_else(|| Err(Error::internal("a key has no values")))
}

/// Writing the rows of any table: the methods that row structs have, for generic code, and some that
/// are needed too seldom for every struct to have them.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// use reflect_schema::{Executor, ReadTable, Result, WriteTable};
///
/// /// Copies a table as it is into another database.
/// fn copy<T: WriteTable>(from: &impl Executor, to: &impl Executor) -> Result<u64> {
///     T::insert_rows(to, T::all(from)?)
/// }
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// let other = chinook::connect_in_memory()?;
/// copy::<Genre>(&conn, &other)?;
/// copy::<MediaType>(&conn, &other)?;
/// assert_eq!(Genre::all(&other)?, Genre::all(&conn)?);
/// # Ok(())
/// # }
/// ```
pub trait WriteTable: Writable {
    /// Writes new rows as they come, all or none of them, and returns their number.
    ///
    /// # Errors
    /// When a constraint is violated, a value can't be stored as it is, or the database can't be
    /// written. Nothing is written then.
    fn insert_all<N: New<Row = Self>, I: Insertable<New = N>>(
        conn: &impl Executor,
        rows: impl IntoIterator<Item = I>,
    ) -> Result<u64> {
        write::insert_all(conn.handle(), rows)
    }

    /// Writes new rows as they come, all or none of them, and returns them as they are stored: without
    /// those that a conflict with `do_nothing` turns away. It takes longer than
    /// [`insert_all`](Self::insert_all).
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// use reflect_schema::WriteTable;
    ///
    /// let names = ["Ada", "Grace"];
    /// let artists: Vec<Artist> = Artist::insert_all_returning(
    ///     &conn,
    ///     names.map(|name| NewArtist {}.with(|a| a.name.set(name))),
    /// )?;
    /// assert_eq!(artists[1].name.as_deref(), Some("Grace"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`insert_all`](Self::insert_all), and when a stored row does not fit its columns'
    /// types. Nothing is written then.
    fn insert_all_returning<N: New<Row = Self>, I: Insertable<New = N>>(
        conn: &impl Executor,
        rows: impl IntoIterator<Item = I>,
    ) -> Result<Vec<Self>> {
        insert_all_returning(conn.handle(), rows)
    }

    /// Writes rows that are there already, as from another database, with all their columns: keys,
    /// versions and what would be a default else. What the database computes, it computes again. It
    /// returns their number.
    ///
    /// # Errors
    /// Those of [`insert_all`](Self::insert_all).
    fn insert_rows<L: Borrow<Self>>(
        conn: &impl Executor,
        rows: impl IntoIterator<Item = L>,
    ) -> Result<u64> {
        let handle = conn.handle();
        let mut failed = None;
        let rows =
            rows.into_iter().map_while(|row| whole(row).map_err(|it| failed = Some(it)).ok());
        let open = Open::begin(handle, Behavior::Immediate)?;
        let written = drive::run(handle, InsertAll::new(rows, handle.most_parameters()))?;
        if let Some(error) = failed {
            return Err(error);
        }
        open.commit()?;
        Ok(written)
    }

    /// Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is
    /// stored then.
    ///
    /// # Errors
    /// [`InvalidChange`](ErrorKind::InvalidChange), [`NotFound`](ErrorKind::NotFound),
    /// [`Stale`](ErrorKind::Stale) or [`Ignored`](ErrorKind::Ignored); those of
    /// [`insert_all`](Self::insert_all).
    fn modify(&self, conn: &impl Executor, modify: impl FnOnce(&mut Self)) -> Result<Self>
    where
        Self::Key: Identified,
    {
        write::modify(conn.handle(), self, modify)
    }

    /// Like [`modify`](Self::modify), unless someone else has changed one of these columns.
    ///
    /// # Errors
    /// [`Stale`](ErrorKind::Stale) then; those of [`modify`](Self::modify).
    fn modify_checked(&self, conn: &impl Executor, modify: impl FnOnce(&mut Self)) -> Result<Self>
    where
        Self::Key: Identified,
    {
        write::modify_checked(conn.handle(), self, modify)
    }

    /// Sets columns: `row.update_set(&conn, |t| t.name.set(…))`. Returns the row as it is stored then.
    ///
    /// # Errors
    /// Those of [`modify`](Self::modify) but for `InvalidChange`.
    fn update_set<S: Sets<Self>>(
        &self,
        conn: &impl Executor,
        set: impl FnOnce(ColumnsOf<Self>) -> S,
    ) -> Result<Self>
    where
        Self::Key: Identified,
    {
        write::update_set(conn.handle(), self, set)
    }

    /// Deletes the row.
    ///
    /// # Errors
    /// Those of [`update_set`](Self::update_set).
    fn delete(&self, conn: &impl Executor) -> Result<()>
    where
        Self::Key: Identified,
    {
        write::delete(conn.handle(), self)
    }

    /// The row as it is stored now.
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound); when the database can't be read.
    fn reload(&self, conn: &impl Executor) -> Result<Self>
    where
        Self::Key: Identified,
    {
        write::reload(conn.handle(), self)
    }
}

impl<T: Writable> WriteTable for T {}

fn insert_all_returning<I: Insertable>(
    handle: Handle<'_>,
    rows: impl IntoIterator<Item = I>,
) -> Result<Vec<RowOf<I::New>>> {
    let open = Open::begin(handle, Behavior::Immediate)?;
    let handle = Handle { in_transaction: true, ..handle };
    let mut written = Vec::new();
    for row in rows {
        let insert = row.into_insert();
        let may_be_none = insert.does_nothing();
        match drive::run(handle, InsertRow::<I::New, _>::new(insert))? {
            Some(row) => written.push(row),
            None if may_be_none => {}
            None => {
                let table = <RowOf<I::New>>::DEF.name;
                return Err(Error::new(ErrorKind::Ignored { table }));
            }
        }
    }
    open.commit()?;
    Ok(written)
}

/// Writing new rows of any table: the methods that `New…` structs have, for generic code.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// use reflect_schema::write::RowOf;
/// use reflect_schema::{Executor, Result, WriteNew};
///
/// fn logged<N: WriteNew + std::fmt::Debug>(conn: &impl Executor, new: N) -> Result<RowOf<N>> {
///     println!("a new row: {new:?}");
///     new.insert(conn)
/// }
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect_in_memory()?;
/// let artist: Artist = logged(&conn, NewArtist {})?;
/// # Ok(())
/// # }
/// ```
pub trait WriteNew: New {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    fn with<S: Sets<Self::Row>>(self, set: impl FnOnce(ColumnsOf<Self::Row>) -> S) -> Insert<Self> {
        self.into_insert().with(set)
    }

    /// Says what to do where a row has the same key: [`PrimaryKey`](crate::PrimaryKey) or a unique key.
    fn on_conflict<K: ConflictTarget<Self::Row>>(self, key: K) -> OnConflict<Self, K> {
        self.into_insert().on_conflict(key)
    }

    /// Writes the row, and returns it as it is stored.
    ///
    /// # Errors
    /// Those of [`Insert::insert`].
    fn insert(self, conn: &impl Executor) -> Result<Self::Row> {
        write::insert(conn.handle(), self)
    }

    /// Writes the row, and reads nothing back.
    ///
    /// # Errors
    /// Those of [`Insert::insert_only`].
    fn insert_only(self, conn: &impl Executor) -> Result<()> {
        write::insert_only(conn.handle(), self)
    }
}

impl<N: New> WriteNew for N {}

//! The methods of queries that take a connection.

use std::fmt;

use super::Executor;
use super::drive::run;
use crate::error::Result;
use crate::operation::{first, one_or_none};
use crate::query::selection::Selection;
use crate::query::source::{Query, RowPage, Source};
use crate::query::{Operand, Summed, Ungrouped, Unselected};
use crate::value::{Decode, Encode};

impl<T: Source<R>, R, S: Selection<R>> fmt::Debug for Query<T, R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_sql() {
            Ok(sql) => fmt::Display::fmt(&sql, f),
            Err(error) => fmt::Display::fmt(&error, f),
        }
    }
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// Every row.
    ///
    /// # Errors
    /// When the database can't be read, a value does not fit its type, or a row that a foreign key
    /// refers to does not exist.
    pub fn all(&self, conn: &impl Executor) -> Result<Vec<S::Output>> {
        run(conn.handle(), self.read_all())
    }

    /// The first row, if there is one: in the given order, else in that of the primary key.
    ///
    /// # Errors
    /// Those of [`all`](Self::all).
    pub fn first(&self, conn: &impl Executor) -> Result<Option<S::Output>> {
        run(conn.handle(), first(self))
    }

    /// The only row.
    ///
    /// # Errors
    /// [`NotOne`](crate::ErrorKind::NotOne) when there is none or more than one; those of
    /// [`all`](Self::all).
    pub fn one(&self, conn: &impl Executor) -> Result<S::Output> {
        self.one_or_none(conn)?.ok_or_else(|| self.not_one(0))
    }

    /// The only row, if there is one.
    ///
    /// # Errors
    /// [`NotOne`](crate::ErrorKind::NotOne) when there is more than one; those of [`all`](Self::all).
    pub fn one_or_none(&self, conn: &impl Executor) -> Result<Option<S::Output>> {
        run(conn.handle(), one_or_none(self))
    }

    /// The value of the first row: for a query that always has one, such as an aggregate.
    ///
    /// # Errors
    /// [`NotOne`](crate::ErrorKind::NotOne) when there is no row; those of [`all`](Self::all).
    pub fn scalar(&self, conn: &impl Executor) -> Result<S::Output> {
        self.first(conn)?.ok_or_else(|| self.not_one(0))
    }

    /// The number of rows that the query has.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(&self, conn: &impl Executor) -> Result<u64> {
        run(conn.handle(), self.read_count())
    }

    /// Tells if the query has a row.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn exists(&self, conn: &impl Executor) -> Result<bool> {
        Ok(run(conn.handle(), self.read_exists())? == 1)
    }

    /// At most `size` rows, and the cursor for the next ones. Rows that the order leaves equal are
    /// sorted by primary key; without one, the order has to tell all rows apart.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let query = Track::query().order_by(|t| t.name.asc());
    /// let page = query.page(&conn, 50)?;
    /// if let Some(next) = page.next {
    ///     let page = query.after(&next).page(&conn, 50)?;
    /// #   assert_eq!(page.rows.len(), 50);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Cursor`](crate::ErrorKind::Cursor) when the cursor is of another order, when the query has a limit of
    /// its own, or when the last row is equal to the next one in the order;
    /// [`InvalidQuery`](crate::ErrorKind::InvalidQuery) when `size` is 0; those of [`all`](Self::all).
    pub fn page(&self, conn: &impl Executor, size: u64) -> Result<RowPage<S::Output>> {
        run(conn.handle(), self.read_page(size)?)
    }
}

/// The aggregates of all rows, each as the end of a query. [`aggregate`](Query::aggregate) asks for several
/// at once.
impl<T, R, S> Query<T, R, S>
where
    T: Source<R> + Ungrouped,
    R: 'static,
    S: Unselected<T::Columns> + Clone,
{
    /// The sum over the rows; nothing where there is no value. Integers and decimals are summed up
    /// exactly.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let rock = Track::query().filter(|t| t.genre().name.eq("Rock"));
    /// let all: Option<i64> = rock.sum(&conn, |t| t.milliseconds)?;
    /// let longest: Option<i64> = rock.max(&conn, |t| t.milliseconds)?;
    /// # assert_eq!((all, longest), (Some(368_231_326), Some(1_612_329)));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the sum is too large, or the database can't be read.
    pub fn sum<O>(
        &self,
        conn: &impl Executor,
        value: impl FnOnce(T::Columns) -> O,
    ) -> Result<Option<<O::Base as Summed>::Sum>>
    where
        O: Operand<R>,
        O::Base: Summed<Sum: Decode + Encode>,
    {
        self.clone().aggregate(|g| g.sum(value)).scalar(conn)
    }

    /// The average over the rows; nothing where there is no value.
    ///
    /// # Errors
    /// Those of [`sum`](Self::sum).
    pub fn avg<O>(
        &self,
        conn: &impl Executor,
        value: impl FnOnce(T::Columns) -> O,
    ) -> Result<Option<<O::Base as Summed>::Average>>
    where
        O: Operand<R>,
        O::Base: Summed<Average: Decode + Encode>,
    {
        self.clone().aggregate(|g| g.avg(value)).scalar(conn)
    }

    /// The smallest value of the rows, if there is one.
    ///
    /// # Errors
    /// When the database can't be read, or the value does not fit its type.
    pub fn min<O: Operand<R, Base: Decode + Encode>>(
        &self,
        conn: &impl Executor,
        value: impl FnOnce(T::Columns) -> O,
    ) -> Result<Option<O::Base>> {
        self.clone().aggregate(|g| g.min(value)).scalar(conn)
    }

    /// The greatest value of the rows, if there is one.
    ///
    /// # Errors
    /// Those of [`min`](Self::min).
    pub fn max<O: Operand<R, Base: Decode + Encode>>(
        &self,
        conn: &impl Executor,
        value: impl FnOnce(T::Columns) -> O,
    ) -> Result<Option<O::Base>> {
        self.clone().aggregate(|g| g.max(value)).scalar(conn)
    }
}

/// A query whose rows are read as `V`: a short type for functions that return one, which can be read and not be
/// changed.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// use reflect_schema::query::QueryOf;
///
/// fn long_names() -> impl QueryOf<(String, i64)> {
///     Track::query().filter(|t| t.milliseconds.gt(3_000_000)).select(|t| (t.name, t.milliseconds))
/// }
///
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// let names = long_names().all(&conn)?;
/// # assert_eq!(names.len() as u64, long_names().count(&conn)?);
/// # Ok(())
/// # }
/// ```
///
/// One that goes on as a query is a `Query<Track, Track, impl Selection<Track, Output = V>>`.
pub trait QueryOf<V> {
    /// Every row.
    ///
    /// # Errors
    /// Those of [`Query::all`].
    fn all(&self, conn: &impl Executor) -> Result<Vec<V>>;

    /// The first row, if there is one.
    ///
    /// # Errors
    /// Those of [`Query::first`].
    fn first(&self, conn: &impl Executor) -> Result<Option<V>>;

    /// The only row.
    ///
    /// # Errors
    /// Those of [`Query::one`].
    fn one(&self, conn: &impl Executor) -> Result<V>;

    /// The only row, if there is one.
    ///
    /// # Errors
    /// Those of [`Query::one_or_none`].
    fn one_or_none(&self, conn: &impl Executor) -> Result<Option<V>>;

    /// The number of rows.
    ///
    /// # Errors
    /// Those of [`Query::count`].
    fn count(&self, conn: &impl Executor) -> Result<u64>;

    /// Tells if there is a row.
    ///
    /// # Errors
    /// Those of [`Query::exists`].
    fn exists(&self, conn: &impl Executor) -> Result<bool>;

    /// At most `size` rows, and the cursor for the next ones.
    ///
    /// # Errors
    /// Those of [`Query::page`].
    fn page(&self, conn: &impl Executor, size: u64) -> Result<RowPage<V>>;
}

impl<T: Source<R>, R, S: Selection<R>> QueryOf<S::Output> for Query<T, R, S> {
    fn all(&self, conn: &impl Executor) -> Result<Vec<S::Output>> {
        self.all(conn)
    }

    fn first(&self, conn: &impl Executor) -> Result<Option<S::Output>> {
        self.first(conn)
    }

    fn one(&self, conn: &impl Executor) -> Result<S::Output> {
        self.one(conn)
    }

    fn one_or_none(&self, conn: &impl Executor) -> Result<Option<S::Output>> {
        self.one_or_none(conn)
    }

    fn count(&self, conn: &impl Executor) -> Result<u64> {
        self.count(conn)
    }

    fn exists(&self, conn: &impl Executor) -> Result<bool> {
        self.exists(conn)
    }

    fn page(&self, conn: &impl Executor, size: u64) -> Result<RowPage<S::Output>> {
        self.page(conn, size)
    }
}

//! Reading rows one by one.

use std::marker::PhantomData;

use super::Executor;
use super::rows::{Rows, reuse};
use super::statement::Statement;
use crate::ast;
use crate::error::Result;
use crate::query::selection::{Checks, Read, Reader, RowsOf, Selection, Streamed};
use crate::query::source::{Query, Source};
use crate::table::{BorrowedRows, Row, Table, Types};
use crate::value::ValueRef;

/// A query that is ready to give its rows one by one; see [`Query::stream`].
pub struct Stream<'c, R, S> {
    statement: Statement<'c>,
    checks: Checks,
    selection: S,
    query: Types<R>,
}

/// The rows of a [`Stream`].
pub struct Iter<'s, R, S> {
    rows: Option<Rows<'s>>,
    /// The memory for the values of a row.
    room: Vec<ValueRef<'static>>,
    checks: &'s Checks,
    selection: &'s S,
    query: Types<R>,
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// Prepares to read rows one by one, in memory that does not grow with their number.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// for track in Track::query().stream(&conn)?.iter() {
    ///     println!("{}", track?.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn stream(self, conn: &impl Executor) -> Result<Stream<'_, R, S>>
    where
        S: Streamed,
    {
        let Read { select, checks, .. } = self.reading();
        let select = ast::Statement::Select(select);
        let statement = Statement::prepare(conn.handle(), &select)?;
        Ok(Stream { statement, checks, selection: self.selection, query: PhantomData })
    }

    /// Reads rows one by one and hands each to a closure, which ends it with an error; see
    /// [`Error::abort`](crate::Error::abort).
    ///
    /// # Errors
    /// The closure's, and those of [`all`](Self::all).
    pub fn for_each(
        &self,
        conn: &impl Executor,
        mut visit: impl FnMut(S::Output) -> Result<()>,
    ) -> Result<()>
    where
        S: Streamed,
    {
        let Read { select, checks, .. } = self.reading();
        let mut keys = Vec::new();
        let select = ast::Statement::Select(select);
        Statement::prepare(conn.handle(), &select)?.read(&mut |rows| {
            rows.each(&mut |row| {
                checks.check(row)?;
                let row = self.selection.read(&mut Reader::new(row, 0, &mut keys))?;
                visit(self.selection.finish(row))?;
                Ok(true)
            })
        })
    }
}

impl<T: Table, R: 'static, S: Selection<R>> Query<T, R, S> {
    /// Reads rows one by one whose text and bytes are borrowed from SQLite: nothing is copied that the
    /// closure does not copy. The table has such rows if the call of the macro asks for them.
    ///
    /// ```
    /// mod chinook {
    ///     reflect_schema::reflect_schema!("../examples/chinook.db", borrowed = ["Track"]);
    /// }
    /// use chinook::{Track, TrackRef};
    ///
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let mut letters = 0;
    /// Track::query().for_each_ref(&conn, |track: TrackRef<'_>| {
    ///     letters += track.name.len();
    ///     Ok(())
    /// })?;
    /// # assert!(letters > 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The closure's, and those of [`all`](Self::all).
    pub fn for_each_ref(
        &self,
        conn: &impl Executor,
        mut visit: impl for<'r> FnMut(T::Ref<'r>) -> Result<()>,
    ) -> Result<()>
    where
        T: BorrowedRows,
        S: RowsOf<T, R>,
    {
        let select = ast::Statement::Select(self.reading().select);
        Statement::prepare(conn.handle(), &select)?.read(&mut |rows| {
            rows.each(&mut |row| {
                visit(T::read_ref(&Row::at(row, T::DEF, 0))?)?;
                Ok(true)
            })
        })
    }
}

impl<R, S: Selection<R>> Stream<'_, R, S> {
    /// Runs the query, from the beginning each time.
    pub fn iter(&mut self) -> Iter<'_, R, S> {
        Iter {
            rows: Some(self.statement.start()),
            room: Vec::new(),
            checks: &self.checks,
            selection: &self.selection,
            query: PhantomData,
        }
    }
}

#[expect(
    clippy::into_iter_without_iter,
    reason = "nothing is changed that `iter_mut` would tell of"
)]
impl<'s, R, S: Selection<R>> IntoIterator for &'s mut Stream<'_, R, S> {
    type Item = Result<S::Output>;
    type IntoIter = Iter<'s, R, S>;

    fn into_iter(self) -> Iter<'s, R, S> {
        self.iter()
    }
}

impl<R, S: Selection<R>> Iter<'_, R, S> {
    fn read(&mut self) -> Result<Option<S::Output>> {
        let Some(rows) = &mut self.rows else { return Ok(None) };
        let Some(values) = rows.next(std::mem::take(&mut self.room))? else { return Ok(None) };
        self.checks.check(&values)?;
        let row = self.selection.read(&mut Reader::new(&values, 0, &mut Vec::new()))?;
        self.room = reuse(values);
        Ok(Some(self.selection.finish(row)))
    }
}

impl<R, S: Selection<R>> Iterator for Iter<'_, R, S> {
    type Item = Result<S::Output>;

    fn next(&mut self) -> Option<Self::Item> {
        let row = self.read().transpose();
        // SQLite would begin again after the last row, and an error is the last one.
        if !matches!(row, Some(Ok(_))) {
            self.rows = None;
        }
        row
    }
}

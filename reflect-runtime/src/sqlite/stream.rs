//! Reading rows one by one.

use std::marker::PhantomData;

use super::orphan::Check;
use super::read::Reader;
use super::{Columns, Query, Root, Selection, Source, Types};
use crate::row::Row;
use crate::statement::{Rows, Statement};
use crate::{BorrowedRows, Executor, Result, Table};

/// A query that is ready to give its rows one by one; see [`Query::stream`].
pub struct Stream<'c, R, S> {
    statement: Statement<'c>,
    checks: Vec<Check>,
    selection: S,
    query: Types<R>,
}

/// The rows of a [`Stream`].
pub struct Iter<'s, R, S> {
    rows: Option<Rows<'s>>,
    checks: &'s [Check],
    selection: &'s S,
    query: Types<R>,
}

/// A selection that one statement reads.
#[diagnostic::on_unimplemented(
    message = "nested rows can't be read one by one",
    label = "`{Self}` holds rows that are read for all rows at once",
    note = "use `.all(…)`, or `.page(…)` for some rows at a time"
)]
pub trait Streamed {}

mod streamed {
    use super::Streamed;
    use crate::query::{Column, Columns, Condition, Expr};

    #[diagnostic::do_not_recommend]
    impl<R, T, N> Streamed for Column<R, T, N> {}
    #[diagnostic::do_not_recommend]
    impl<R, T, N> Streamed for Expr<R, T, N> {}
    #[diagnostic::do_not_recommend]
    impl<R> Streamed for Condition<R> {}
    #[diagnostic::do_not_recommend]
    impl<C: Columns> Streamed for C {}

    macro_rules! tuples {
        ($(($($part:ident)*))*) => {$(
            #[diagnostic::do_not_recommend]
            impl<$($part: Streamed),*> Streamed for ($($part,)*) {}
        )*};
    }

    tuples! {
        (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
        (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K)
        (A B C D E F G H I J K L) (A B C D E F G H I J K L M) (A B C D E F G H I J K L M N)
        (A B C D E F G H I J K L M N O) (A B C D E F G H I J K L M N O P)
    }
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// Prepares to read rows one by one, in memory that does not grow with their number.
    ///
    /// ```ignore
    /// for track in Track::query().stream(&conn)?.iter() {
    ///     println!("{}", track?.name);
    /// }
    /// ```
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn stream(self, conn: &impl Executor) -> Result<Stream<'_, R, S>>
    where
        S: Streamed,
    {
        let prepared = self.prepared()?;
        let statement = Statement::query(conn.handle(), prepared.sql, &prepared.parameters)?;
        let (checks, selection) = (prepared.checks, self.selection);
        Ok(Stream { statement, checks, selection, query: PhantomData })
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
        let prepared = self.prepared()?;
        let mut keys = Vec::new();
        prepared.run(conn.handle())?.each(|row| {
            prepared.check(row)?;
            let row = self.selection.read(&mut Reader::new(row, 0, &mut keys))?;
            visit(self.selection.finish(row))?;
            Ok(true)
        })
    }
}

/// A selection of nothing but the rows of `T` in a query of `R`.
#[diagnostic::on_unimplemented(
    message = "only whole rows can be borrowed, not `{Self}`",
    label = "the query selects something else than the rows of its table",
    note = "without `select`, a query reads whole rows; with it, use `.for_each(…)`"
)]
pub trait RowsOf<T, R> {}

#[diagnostic::do_not_recommend]
impl<T: Table, R: 'static, C: Columns<Table = T, Path = Root<T, R>>> RowsOf<T, R> for C {}

impl<T: Table, R: 'static, S: Selection<R>> Query<T, R, S> {
    /// The same with rows whose text and bytes are borrowed from SQLite: nothing is copied that the
    /// closure does not copy. The table has such rows if the call of the macro asks for them.
    ///
    /// ```ignore
    /// mod chinook {
    ///     reflect_schema::reflect_schema!("examples/chinook.db", borrowed = ["Track"]);
    /// }
    ///
    /// let mut letters = 0;
    /// Track::query().for_each_ref(&conn, |track: TrackRef<'_>| {
    ///     letters += track.name.len();
    ///     Ok(())
    /// })?;
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
        self.prepared()?.run(conn.handle())?.each(|row| {
            visit(T::read_ref(&Row::at(row, T::DEF, 0))?)?;
            Ok(true)
        })
    }
}

impl<R, S: Selection<R>> Stream<'_, R, S> {
    /// Runs the query, from the beginning each time.
    pub fn iter(&mut self) -> Iter<'_, R, S> {
        Iter {
            rows: Some(self.statement.start()),
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
        let Some(row) = rows.next()? else { return Ok(None) };
        self.checks.iter().try_for_each(|check| check.check(row))?;
        let row = self.selection.read(&mut Reader::new(row, 0, &mut Vec::new()))?;
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

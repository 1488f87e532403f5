//! Queries that are prepared once, and run with other values each time.

use std::marker::PhantomData;

use super::Executor;
use super::statement::Statement;
use crate::ast;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Bind, Parameters};
use crate::query::expression::{Placeholders, Places};
use crate::query::selection::{Checks, Read, Reader, Selection, Streamed};
use crate::query::source::{Query, Source};
use crate::table::Types;

/// A query that is prepared, with parameters `P`; see [`prepare`].
pub struct Prepared<'c, P, R, S> {
    statement: Statement<'c>,
    checks: Checks,
    selection: S,
    table: Option<&'static str>,
    types: Types<(P, R)>,
}

/// Prepares a query whose values come with each run: a [`Param`](crate::query::Param) or a tuple of them.
/// Neither is the query built anew then, nor is its statement looked for.
///
/// The rows are those that the query would find with these values in place of the parameters.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect("../examples/chinook.db")?;
/// use reflect_schema::{Param, prepare};
///
/// let mut by_album = prepare(&conn, |album: Param<i64>| {
///     Track::query().filter(|t| t.album_id.eq(album)).order_by(|t| t.track_id.asc())
/// })?;
/// for album in 1..=3 {
///     let tracks: Vec<Track> = by_album.all(album)?;
/// #   assert!(!tracks.is_empty());
/// }
///
/// let mut longer = prepare(&conn, |(name, length): (Param<String>, Param<i64>)| {
///     Track::query()
///         .filter(|t| t.album().artist().name.eq(name) & t.milliseconds.gt(length))
///         .select(|t| t.name)
/// })?;
/// let names = longer.all(("AC/DC", 300_000))?;
/// # assert!(!names.is_empty());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// When the database can't be read, or the query uses a column or a parameter of another one.
pub fn prepare<P, T, R, S>(
    conn: &impl Executor,
    query: impl FnOnce(P) -> Query<T, R, S>,
) -> Result<Prepared<'_, P, R, S>>
where
    P: Placeholders,
    T: Source<R>,
    S: Selection<R> + Streamed,
{
    let mut places = Places::new();
    let query = query(P::place(&mut places));
    let Read { mut select, checks, .. } = query.reading();
    select.arguments = Some(places.arguments());
    let statement = Statement::prepare(conn.handle(), &ast::Statement::Select(select))?;
    let table = query.body.table().map(|step| step.table.name);
    Ok(Prepared { statement, checks, selection: query.selection, table, types: PhantomData })
}

#[expect(clippy::needless_pass_by_value, reason = "they are numbers and borrowed texts")]
impl<P: Placeholders, R, S: Selection<R>> Prepared<'_, P, R, S> {
    /// Every row.
    ///
    /// # Errors
    /// Those of [`Query::all`], and when a value is none that the database has.
    pub fn all(&mut self, values: P::Values<'_>) -> Result<Vec<S::Output>> {
        let mut found = Vec::new();
        self.run(&values, |row| {
            found.push(row);
            Ok(true)
        })?;
        Ok(found.into_iter().map(|row| self.selection.finish(row)).collect())
    }

    /// The only row.
    ///
    /// # Errors
    /// [`NotOne`](ErrorKind::NotOne) when there is none or more than one; those of [`all`](Self::all).
    pub fn one(&mut self, values: P::Values<'_>) -> Result<S::Output> {
        self.one_or_none(values)?.ok_or_else(|| not_one(self.table, 0))
    }

    /// The only row, if there is one.
    ///
    /// # Errors
    /// [`NotOne`](ErrorKind::NotOne) when there is more than one; those of [`all`](Self::all).
    pub fn one_or_none(&mut self, values: P::Values<'_>) -> Result<Option<S::Output>> {
        let (mut found, table) = (None, self.table);
        self.run(&values, |row| {
            if found.is_some() {
                return Err(not_one(table, 2));
            }
            found = Some(row);
            Ok(true)
        })?;
        Ok(found.map(|row| self.selection.finish(row)))
    }

    /// Reads rows one by one and hands each to a closure, which ends it with an error; see
    /// [`Error::abort`].
    ///
    /// # Errors
    /// The closure's, and those of [`all`](Self::all).
    pub fn for_each(
        &mut self,
        values: P::Values<'_>,
        mut visit: impl FnMut(S::Output) -> Result<()>,
    ) -> Result<()> {
        let Self { statement, checks, selection, .. } = self;
        statement.bind(&Given::<P>(&values))?;
        let mut keys = Vec::new();
        statement.read(&mut |rows| {
            rows.each(&mut |row| {
                checks.check(row)?;
                let row = selection.read(&mut Reader::new(row, 0, &mut keys))?;
                visit(selection.finish(row))?;
                Ok(true)
            })
        })
    }

    /// Runs the statement for rows that are not finished yet: a closure of the user's may take long.
    fn run(
        &mut self,
        values: &P::Values<'_>,
        mut visit: impl FnMut(S::Row) -> Result<bool>,
    ) -> Result<()> {
        let Self { statement, checks, selection, .. } = self;
        statement.bind(&Given::<P>(values))?;
        let mut keys = Vec::new();
        statement.read(&mut |rows| {
            rows.each(&mut |row| {
                checks.check(row)?;
                visit(selection.read(&mut Reader::new(row, 0, &mut keys))?)
            })
        })
    }
}

/// The values of a prepared query's parameters, which come before those that are part of it.
struct Given<'g, 'v, P: Placeholders>(&'g P::Values<'v>);

impl<P: Placeholders> Parameters for Given<'_, '_, P> {
    fn bind(&self, to: &mut dyn Bind) -> Result<()> {
        P::visit(self.0, &mut |value| to.bind(value))
    }
}

#[cold]
fn not_one(table: Option<&'static str>, found: usize) -> Error {
    Error::new(ErrorKind::NotOne { table, found })
}

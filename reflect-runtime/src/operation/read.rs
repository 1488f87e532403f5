//! Running queries: the methods that take a connection.

use rusqlite::types::Value;

use super::node::{Body, Node, Place, Statement, Term};
use super::orphan::Check;
use super::read::{Nest, Plan, Reader};
use super::render::render;
use super::{Query, Selection, Source};
use crate::statement::Statement as Running;
use crate::{Error, ErrorKind, Executor, Handle, Result};

/// A statement that is ready to be sent, and how its rows are checked.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) sql: String,
    pub(crate) parameters: Vec<Value>,
    pub(crate) checks: Vec<Check>,
}

impl Prepared {
    /// The statement that `shape` makes of a query of a selection. If it adds columns before those
    /// of the selection, the checks move with them.
    pub(crate) fn new<R, S: Selection<R>>(
        selection: &S,
        body: Body,
        shape: impl FnOnce(Statement) -> Statement,
    ) -> Result<Self> {
        let mut plan = Plan::default();
        selection.plan(&mut plan);
        let (columns, checks) = body.checked(plan);
        let width = columns.len();
        let statement = shape(Statement { body, columns });
        let before = statement.columns.len() - width;
        let checks = checks.into_iter().map(|check| check.shifted(before)).collect();
        let (sql, parameters) = render(&statement)?;
        Ok(Self { sql, parameters, checks })
    }

    pub(crate) fn run<'c>(&'c self, handle: Handle<'c>) -> Result<Running<'c>> {
        Running::query(handle, self.sql.as_str(), &self.parameters)
    }

    pub(crate) fn check(&self, row: &rusqlite::Row<'_>) -> Result<()> {
        self.checks.iter().try_for_each(|check| check.check(row))
    }
}

/// Every row of some statements as it was read, with what is nested in it, and what else is to be
/// known of it. The selection begins at the column `first`.
pub(crate) fn rows<K, R, S: Selection<R>>(
    handle: Handle<'_>,
    selection: &S,
    prepared: &[Prepared],
    first: usize,
    mut also: impl FnMut(&rusqlite::Row<'_>) -> Result<K>,
) -> Result<Vec<(K, S::Row)>> {
    let (mut found, mut keys) = (Vec::new(), Vec::new());
    for prepared in prepared {
        prepared.run(handle)?.each(|row| {
            prepared.check(row)?;
            let known = also(row)?;
            found.push((known, selection.read(&mut Reader::new(row, first, &mut keys))?));
            Ok(true)
        })?;
    }
    if S::NESTED {
        let mut parts: Vec<_> = found.iter_mut().map(|(_, row)| row).collect();
        selection.fill(&mut Nest { handle, keys: keys.into_iter() }, &mut parts)?;
    }
    Ok(found)
}

/// The number in the first column: of a key in a list of keys.
pub(crate) fn number(row: &rusqlite::Row<'_>) -> Result<usize> {
    Ok(usize::try_from(row.get::<_, i64>(0)?).unwrap_or(usize::MAX))
}

/// Where several statements are run, they should see one state of the database.
pub(crate) fn snapshot<R, S: Selection<R>>(
    handle: Handle<'_>,
    statements: usize,
) -> Result<Option<rusqlite::Transaction<'_>>> {
    if (S::NESTED || statements > 1) && handle.conn.is_autocommit() {
        return Ok(Some(handle.conn.unchecked_transaction()?));
    }
    Ok(None)
}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    pub(crate) fn prepared(&self) -> Result<Prepared> {
        self.prepared_with(|_| ())
    }

    fn prepared_with(&self, change: impl FnOnce(&mut Body)) -> Result<Prepared> {
        let mut body = self.body.clone();
        change(&mut body);
        Prepared::new(&self.selection, body, Statement::after_cursor)
    }

    fn read(&self, handle: Handle<'_>, prepared: &Prepared) -> Result<Vec<S::Output>> {
        let snapshot = snapshot::<R, S>(handle, 1)?;
        let prepared = std::slice::from_ref(prepared);
        let rows = rows(handle, &self.selection, prepared, 0, |_| Ok(()))?;
        drop(snapshot);
        Ok(rows.into_iter().map(|((), row)| self.selection.finish(row)).collect())
    }

    /// Every row.
    ///
    /// # Errors
    /// When the database can't be read, a value does not fit its type, or a row that a foreign key
    /// refers to does not exist.
    pub fn all(&self, conn: &impl Executor) -> Result<Vec<S::Output>> {
        self.read(conn.handle(), &self.prepared()?)
    }

    /// The first row, if there is one: in the given order, else in that of the primary key.
    ///
    /// # Errors
    /// Those of [`all`](Self::all).
    pub fn first(&self, conn: &impl Executor) -> Result<Option<S::Output>> {
        let prepared = self.prepared_with(|body| {
            body.order_by_key();
            body.limit = Some(body.limit.map_or(1, |limit| limit.min(1)));
        })?;
        Ok(self.read(conn.handle(), &prepared)?.pop())
    }

    /// The only row.
    ///
    /// # Errors
    /// [`NotOne`](ErrorKind::NotOne) when there is none or more than one; those of
    /// [`all`](Self::all).
    pub fn one(&self, conn: &impl Executor) -> Result<S::Output> {
        self.one_or_none(conn)?.ok_or_else(|| Error::new(ErrorKind::NotOne { found: 0 }))
    }

    /// The only row, if there is one.
    ///
    /// # Errors
    /// [`NotOne`](ErrorKind::NotOne) when there is more than one; those of [`all`](Self::all).
    pub fn one_or_none(&self, conn: &impl Executor) -> Result<Option<S::Output>> {
        let prepared = self.prepared_with(|body| {
            body.limit = Some(body.limit.map_or(2, |limit| limit.min(2)));
        })?;
        let mut rows = self.read(conn.handle(), &prepared)?;
        if rows.len() > 1 {
            return Err(Error::new(ErrorKind::NotOne { found: 2 }));
        }
        Ok(rows.pop())
    }

    /// The value of the first row: for a query that always has one, such as an aggregate.
    ///
    /// # Errors
    /// [`NotOne`](ErrorKind::NotOne) when there is no row; those of [`all`](Self::all).
    pub fn scalar(&self, conn: &impl Executor) -> Result<S::Output> {
        self.first(conn)?.ok_or_else(|| Error::new(ErrorKind::NotOne { found: 0 }))
    }

    /// The number of rows that the query has.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn count(&self, conn: &impl Executor) -> Result<u64> {
        self.number(conn.handle(), "SELECT count(*) FROM ({})")
    }

    /// Whether the query has a row.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn exists(&self, conn: &impl Executor) -> Result<bool> {
        Ok(self.number(conn.handle(), "SELECT EXISTS ({})")? == 1)
    }

    fn number(&self, handle: Handle<'_>, sql: &str) -> Result<u64> {
        let mut statement = self.statement();
        let body = &mut statement.body;
        if !body.is_cut() {
            body.order.clear();
        }
        // What is read matters only where equal rows are one, or where an aggregate makes one row.
        if body.is_plain() {
            statement.columns = vec![Node::value(1)];
        }
        let (inner, parameters) = render(&statement)?;
        let sql = sql.replacen("{}", &inner, 1);
        let mut number = 0;
        Running::query(handle, sql, &parameters)?.each(|row| {
            number = row.get::<_, i64>(0)?.unsigned_abs();
            Ok(false)
        })?;
        Ok(number)
    }
}

impl Body {
    /// Sorts rows by their primary key where nothing else is asked for.
    fn order_by_key(&mut self) {
        if self.order.is_empty() && self.after.is_none() {
            self.order = self.key();
        }
    }

    /// What no two rows of the result agree in: the primary keys of the tables, or what groups are
    /// grouped by.
    pub(crate) fn key(&self) -> Vec<Term> {
        let scope = self.scope();
        let places: Vec<_> = if self.grouped {
            let numbered = (0..).zip(&self.groups);
            let place =
                |(index, key): (_, &Node)| Place::Group { scope, index, nature: key.nature() };
            numbered.map(place).collect()
        } else {
            self.sources.iter().flat_map(super::node::Source::key).collect()
        };
        let term = |place| Term { node: Node::Place(place), descending: false, nulls_first: None };
        places.into_iter().map(term).collect()
    }
}

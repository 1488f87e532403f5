use std::borrow::Cow;

use rusqlite::CachedStatement;
use rusqlite::types::ToSqlOutput;

use super::about::About;
use super::dialect::{Written, fixed_text, write_statement};
use super::rows::Rows;
use super::trace::Trace;
use super::{Handle, constraint, functions};
use crate::ast;
use crate::error::{Error, Result};
use crate::operation::{Bind, Parameters};
use crate::table;
use crate::value::{Value, ValueRef};

/// A prepared statement, on loan from the connection's cache.
pub(super) struct Statement<'c> {
    inner: CachedStatement<'c>,
    about: About<'c>,
    trace: Trace,
}

impl<'c> Statement<'c> {
    /// Prepares a statement, and sets the values that are part of it.
    pub(super) fn prepare(handle: Handle<'c>, statement: &ast::Statement) -> Result<Self> {
        let mut place = None;
        Self::prepare_in(&mut place, handle, statement)?;
        place.ok_or_else(|| Error::internal("a statement was not prepared"))
    }

    /// Prepares a statement in the place where it stays, because moving it takes time.
    #[inline]
    pub(super) fn prepare_in<'p>(
        place: &'p mut Option<Self>,
        handle: Handle<'c>,
        statement: &ast::Statement,
    ) -> Result<&'p mut Self> {
        match statement {
            ast::Statement::Fixed(fixed) => {
                let sql = Cow::Borrowed(fixed_text(*fixed)?);
                let tables = [Some(fixed.rows.table), Some(fixed.table.table)];
                Self::put(place, About { conn: handle.conn, sql, tables, searched: None })
            }
            other => Self::prepare_written(place, handle, other),
        }
    }

    fn prepare_written<'p>(
        place: &'p mut Option<Self>,
        handle: Handle<'c>,
        statement: &ast::Statement,
    ) -> Result<&'p mut Self> {
        let table = match statement {
            ast::Statement::Fixed(fixed) => Some(fixed.table.table),
            ast::Statement::Insert(insert) => Some(insert.table),
            ast::Statement::Update(update) => Some(update.table),
            ast::Statement::Delete(delete) => Some(delete.table),
            ast::Statement::Select(_) | ast::Statement::Count(_) | ast::Statement::Exists(_) => {
                None
            }
        };
        let Written { sql, values, searched } = write_statement(statement)?;
        let (sql, tables) = (Cow::Owned(sql), [table, None]);
        let about = About { conn: handle.conn, sql, tables, searched };
        let statement = Self::put(place, about)?;
        statement.bind::<[Value]>(&values)?;
        Ok(statement)
    }

    fn put<'p>(place: &'p mut Option<Self>, about: About<'c>) -> Result<&'p mut Self> {
        match functions::prepared(about.conn, || about.conn.prepare_cached(&about.sql)) {
            Ok(inner) => Ok(place.insert(Self { inner, about, trace: Trace::start() })),
            Err(error) => Err(about.error(error)),
        }
    }

    /// Sets the parameters.
    #[inline]
    pub(super) fn bind<P: Parameters + ?Sized>(&mut self, parameters: &P) -> Result<()> {
        parameters.bind(&mut Binder { statement: &mut self.inner, number: 0 })
    }

    /// Runs the statement, and has its rows read.
    #[inline]
    pub(super) fn read(
        &mut self,
        read: &mut dyn FnMut(&mut dyn table::Rows) -> Result<()>,
    ) -> Result<()> {
        let mut rows = self.start();
        let done = read(&mut rows);
        let has_failed = rows.has_failed;
        drop(rows);
        done.map_err(|error| if has_failed { self.diagnose(error) } else { error })
    }

    /// Runs the statement, for its rows one by one.
    #[inline]
    pub(super) fn start(&mut self) -> Rows<'_> {
        let width = self.inner.column_count();
        Rows::new(self.inner.raw_query(), width, &self.about, &mut self.trace)
    }

    /// Adds to an error of running it the foreign key that only running it again can tell.
    #[cold]
    fn diagnose(&mut self, error: Error) -> Error {
        constraint::find_reference(self.about.conn, error, &self.about.sql, &mut self.inner)
    }
}

struct Binder<'s, 'c> {
    statement: &'s mut CachedStatement<'c>,
    number: usize,
}

impl Bind for Binder<'_, '_> {
    fn bind(&mut self, value: ValueRef<'_>) -> Result<()> {
        self.number += 1;
        Ok(self.statement.raw_bind_parameter(self.number, ToSqlOutput::Borrowed(value.into()))?)
    }
}

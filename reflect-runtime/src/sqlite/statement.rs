use std::borrow::Cow;

use rusqlite::CachedStatement;
use rusqlite::types::ToSqlOutput;

use super::about::About;
use super::dialect::{fixed_text, write_statement};
use super::rows::Rows;
use super::trace::Trace;
use super::{Handle, constraint};
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
        let tables = match statement {
            ast::Statement::Fixed(fixed) => [Some(fixed.rows.table), Some(fixed.table.table)],
            ast::Statement::Insert(insert) => [Some(insert.table), None],
            ast::Statement::Update(update) => [Some(update.table), None],
            ast::Statement::Delete(delete) => [Some(delete.table), None],
            ast::Statement::Select(_) | ast::Statement::Count(_) | ast::Statement::Exists(_) => {
                [None, None]
            }
        };
        let (sql, values) = match statement {
            ast::Statement::Fixed(fixed) => (Cow::Borrowed(fixed_text(*fixed)?), Vec::new()),
            other => {
                let (sql, values) = write_statement(other)?;
                (Cow::Owned(sql), values)
            }
        };
        let about = About { conn: handle.conn, sql, tables };
        match about.conn.prepare_cached(&about.sql) {
            Ok(inner) => {
                let mut statement = Self { inner, about, trace: Trace::start() };
                statement.bind::<[Value]>(&values)?;
                Ok(statement)
            }
            Err(error) => Err(about.error(error)),
        }
    }

    /// Sets the parameters.
    pub(super) fn bind<P: Parameters + ?Sized>(&mut self, parameters: &P) -> Result<()> {
        parameters.bind(&mut Binder { statement: &mut self.inner, number: 0 })
    }

    /// Runs the statement, and has its rows read.
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

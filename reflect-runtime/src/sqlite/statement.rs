use rusqlite::CachedStatement;
use rusqlite::types::ToSqlOutput;

use super::about::About;
use super::rows::Rows;
use super::trace::Trace;
use super::{Handle, constraint, functions, raw};
use crate::ast;
use crate::error::{Error, Result};
use crate::operation::{Bind, Parameters};
use crate::table;
use crate::value::{Value, ValueRef};

/// A prepared statement, on loan from the connection.
pub(super) struct Statement<'c> {
    inner: Inner<'c>,
    about: About<'c>,
    trace: Trace,
}

enum Inner<'c> {
    /// Of a connection of ours.
    Own(raw::Statement<'c>),
    /// Of a connection of the driver's.
    Driver(CachedStatement<'c>),
}

impl<'c> Statement<'c> {
    /// Prepares a statement, and sets the values that are part of it.
    pub(super) fn prepare(handle: Handle<'c>, statement: &ast::Statement<'_>) -> Result<Self> {
        let mut place = None;
        Self::prepare_in(&mut place, handle, statement)?;
        place.ok_or_else(|| Error::internal("a statement was not prepared"))
    }

    /// Prepares a statement in the place where it stays, because moving it takes time.
    #[inline]
    pub(super) fn prepare_in<'p>(
        place: &'p mut Option<Self>,
        handle: Handle<'c>,
        statement: &ast::Statement<'_>,
    ) -> Result<&'p mut Self> {
        let (about, values) = match statement {
            ast::Statement::Fixed(fixed) => (About::fixed(handle.conn, *fixed), Vec::new()),
            other => About::written(handle.conn, other)?,
        };
        let inner = Inner::prepare(handle, &about)?;
        let statement = place.insert(Self { inner, about, trace: Trace::start() });
        statement.bind::<[Value]>(&values)?;
        Ok(statement)
    }

    /// Sets the parameters.
    #[inline]
    pub(super) fn bind<P: Parameters + ?Sized>(&mut self, parameters: &P) -> Result<()> {
        match &mut self.inner {
            Inner::Own(inner) => parameters.bind(&mut Binder { inner, number: 0 }),
            Inner::Driver(inner) => parameters.bind(&mut Binder { inner, number: 0 }),
        }
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
        let Self { inner, about, trace } = self;
        match inner {
            Inner::Own(inner) => Rows::own(inner, about, trace),
            Inner::Driver(inner) => Rows::of_driver(inner, about, trace),
        }
    }

    /// Adds to an error of running it the foreign key that only running it again can tell.
    #[cold]
    fn diagnose(&mut self, error: Error) -> Error {
        let Self { inner, about, .. } = self;
        let Ok(sql) = about.sql() else { return error };
        constraint::find_reference(about.conn, error, &sql, &mut || inner.run_again())
    }
}

impl<'c> Inner<'c> {
    #[inline]
    fn prepare(handle: Handle<'c>, about: &About<'_>) -> Result<Self> {
        if let Some(session) = handle.session {
            let name = about.name();
            if let Some(lent) = session.lend(name) {
                return Ok(Self::Own(lent));
            }
            let _plan = about.by_values.then(|| session.plan_by_values());
            return Self::prepare_anew(about, |sql| Ok(Self::Own(session.prepare(name, sql)?)));
        }
        Self::prepare_anew(about, |sql| Ok(Self::Driver(handle.conn.prepare_cached(sql)?)))
    }

    fn prepare_anew(
        about: &About<'_>,
        prepare: impl Fn(&str) -> rusqlite::Result<Self>,
    ) -> Result<Self> {
        let sql = about.sql()?;
        functions::prepared(about.conn, || prepare(&sql)).map_err(|error| about.error(error))
    }

    fn run_again(&mut self) -> rusqlite::Result<()> {
        match self {
            Self::Own(inner) => {
                let mut running = inner.run();
                while running.step()? {}
                Ok(())
            }
            Self::Driver(inner) => constraint::run(inner),
        }
    }
}

struct Binder<'b, S> {
    inner: &'b mut S,
    number: usize,
}

impl Bind for Binder<'_, raw::Statement<'_>> {
    #[inline]
    fn bind(&mut self, value: ValueRef<'_>) -> Result<()> {
        self.number += 1;
        Ok(self.inner.bind(self.number, value)?)
    }
}

impl Bind for Binder<'_, CachedStatement<'_>> {
    #[inline]
    fn bind(&mut self, value: ValueRef<'_>) -> Result<()> {
        self.number += 1;
        Ok(self.inner.raw_bind_parameter(self.number, ToSqlOutput::Borrowed(value.into()))?)
    }
}

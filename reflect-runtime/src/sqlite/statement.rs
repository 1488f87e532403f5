use rusqlite::CachedStatement;
use rusqlite::types::ToSqlOutput;

use super::about::About;
use super::raw::OnChange;
use super::rows::Rows;
use super::trace::Trace;
use super::{Handle, constraint, functions, raw};
use crate::ast::{self, Fixed};
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

/// What came of a statement of the shorter way.
pub(super) enum Tried {
    Done,
    /// Nothing: the schema is another one than what is known of tables.
    Outdated,
    /// Nothing: there is an error that only the longer way can explain.
    Unexplained,
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
        Self::written_in(&mut place, handle, statement, OnChange::PrepareAnew)?;
        place.ok_or_else(|| Error::internal("a statement was not prepared"))
    }

    /// Prepares a statement in the place where it stays, because moving it takes time.
    pub(super) fn written_in<'p>(
        place: &'p mut Option<Self>,
        handle: Handle<'c>,
        statement: &ast::Statement<'_>,
        on_change: OnChange,
    ) -> Result<&'p mut Self> {
        let (about, values) = About::written(handle.conn, statement)?;
        let lent = handle.session.and_then(|it| it.lend(about.name(), on_change));
        let inner = Inner::new(lent, handle, &about, on_change)?;
        let statement = place.insert(Self { inner, about, trace: Trace::start() });
        statement.bind::<[Value]>(&values)?;
        Ok(statement)
    }

    /// Prepares a statement that the definition of a table fixes.
    #[inline]
    pub(super) fn fixed_in<'p>(
        place: &'p mut Option<Self>,
        handle: Handle<'c>,
        fixed: &Fixed,
        on_change: OnChange,
    ) -> Result<&'p mut Self> {
        let lent = handle.session.and_then(|it| it.lend(raw::Name::Fixed(fixed), on_change));
        let about = About::fixed(handle.conn, *fixed);
        let inner = Inner::new(lent, handle, &about, on_change)?;
        Ok(place.insert(Self { inner, about, trace: Trace::start() }))
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
        self.run(read)
            .map_err(|(error, has_failed)| if has_failed { self.diagnose(error) } else { error })
    }

    /// The same of a statement of the shorter way.
    #[inline]
    pub(super) fn try_read(
        &mut self,
        read: &mut dyn FnMut(&mut dyn table::Rows) -> Result<()>,
    ) -> Result<Tried> {
        if self.forget_if_outdated() {
            return Ok(Tried::Outdated);
        }
        match self.run(read) {
            Ok(()) => Ok(Tried::Done),
            Err((error, has_failed)) => self.failed(error, has_failed),
        }
    }

    /// What is known of tables does not hold for it, and is forgotten.
    #[inline]
    fn forget_if_outdated(&self) -> bool {
        let Inner::Own(inner) = &self.inner else { return false };
        if inner.is_outdated() {
            inner.session().known.forget();
        }
        inner.is_outdated()
    }

    /// An error, and if it is SQLite's.
    #[inline]
    fn run(
        &mut self,
        read: &mut dyn FnMut(&mut dyn table::Rows) -> Result<()>,
    ) -> Result<(), (Error, bool)> {
        let mut rows = self.start();
        let done = read(&mut rows);
        done.map_err(|error| (error, rows.has_failed))
    }

    #[cold]
    fn failed(&self, error: Error, has_failed: bool) -> Result<Tried> {
        if !has_failed {
            return Err(error);
        }
        if self.forget_if_outdated() {
            return Ok(Tried::Outdated);
        }
        error.into_open_reference().map(|_| Tried::Unexplained)
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
    fn new(
        lent: Option<raw::Statement<'c>>,
        handle: Handle<'c>,
        about: &About<'_>,
        on_change: OnChange,
    ) -> Result<Self> {
        lent.map_or_else(|| Self::prepare(handle, about, on_change), |it| Ok(Self::Own(it)))
    }

    /// Prepares a statement that the connection does not have.
    #[inline(never)]
    fn prepare(handle: Handle<'c>, about: &About<'_>, on_change: OnChange) -> Result<Self> {
        let sql = about.sql()?;
        let prepared = functions::prepared(about.conn, || match handle.session {
            Some(session) => {
                let _plan = about.by_values().then(|| session.plan_by_values());
                let mut prepared = session.prepare(about.name(), &sql, on_change)?;
                if on_change == OnChange::Refuse && !session.still_knows() {
                    prepared.refuse();
                }
                Ok(Self::Own(prepared))
            }
            None => Ok(Self::Driver(handle.conn.prepare_cached(&sql)?)),
        });
        prepared.map_err(|error| about.error(error))
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

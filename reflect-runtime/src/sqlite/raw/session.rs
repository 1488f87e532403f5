//! Connections with statements of their own.

use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;

use rusqlite::config::DbConfig;

use super::store::{Name, Store, Ticket};
use super::{Raw, Statement};
use crate::sqlite::known::Known;

/// What a statement does when the schema has changed since it was prepared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sqlite) enum OnChange {
    /// SQLite prepares it anew.
    PrepareAnew,
    /// It fails before it does anything, and is prepared no more.
    Refuse,
}

/// A connection and the statements that were prepared on it.
#[derive(Debug)]
pub(in crate::sqlite) struct Session {
    // Before the connection: fields are dropped in this order.
    store: RefCell<Store>,
    /// Those that are not prepared anew.
    refusing: RefCell<Store>,
    pub(super) conn: rusqlite::Connection,
    pub(in crate::sqlite) known: Known,
    /// A statement is planned once, whatever the values of its parameters are.
    keeps_plans: Cell<bool>,
}

impl Session {
    pub(in crate::sqlite) fn new(conn: rusqlite::Connection) -> Self {
        Self {
            store: RefCell::default(),
            refusing: RefCell::default(),
            conn,
            known: Known::default(),
            keeps_plans: Cell::new(false),
        }
    }

    pub(in crate::sqlite) fn conn(&self) -> &rusqlite::Connection {
        &self.conn
    }

    /// The connection, in whose place another may be put: no statement of this one is left.
    pub(in crate::sqlite) fn conn_mut(&mut self) -> &mut rusqlite::Connection {
        self.store.take();
        self.refusing.take();
        (self.known, self.keeps_plans) = (Known::default(), Cell::new(false));
        &mut self.conn
    }

    pub(in crate::sqlite) fn into_conn(self) -> rusqlite::Connection {
        let Self { store, refusing, conn, .. } = self;
        drop((store, refusing));
        conn
    }

    #[inline]
    pub(super) fn store(&self, on_change: OnChange) -> &RefCell<Store> {
        match on_change {
            OnChange::PrepareAnew => &self.store,
            OnChange::Refuse => &self.refusing,
        }
    }

    /// Has SQLite plan statements once, whatever the values of their parameters are, or look at these.
    pub(in crate::sqlite) fn keep_plans(&self, keep: bool) -> rusqlite::Result<()> {
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, keep)?;
        self.keeps_plans.set(keep);
        Ok(())
    }

    /// Has SQLite look at values until the result is dropped, if it would not.
    pub(in crate::sqlite) fn plan_by_values(&self) -> Option<ByValues<'_>> {
        (self.keeps_plans.get() && self.keep_plans(false).is_ok()).then_some(ByValues(self))
    }

    /// A statement of this text, which stays prepared.
    pub(in crate::sqlite) fn statement(&self, sql: &str) -> rusqlite::Result<Statement<'_>> {
        let (name, on_change) = (Name::Text(sql), OnChange::PrepareAnew);
        self.lend(name, on_change).map_or_else(|| self.prepare(name, sql, on_change), Ok)
    }

    /// The statement of this name, if it has been prepared and is not lent already.
    #[inline]
    pub(in crate::sqlite) fn lend(
        &self,
        name: Name<'_>,
        on_change: OnChange,
    ) -> Option<Statement<'_>> {
        let (raw, ticket) = self.store(on_change).borrow_mut().take(name)?;
        Some(self.lent(raw, ticket, on_change))
    }

    /// Prepares a statement, and keeps it under this name once it is given back.
    #[cold]
    pub(in crate::sqlite) fn prepare(
        &self,
        name: Name<'_>,
        sql: &str,
        on_change: OnChange,
    ) -> rusqlite::Result<Statement<'_>> {
        let raw = self.prepare_raw(sql, on_change)?;
        // Another may have to go for it, which is finalized when nothing is borrowed any more.
        let (ticket, evicted) = self.store(on_change).borrow_mut().reserve(name);
        drop(evicted);
        Ok(self.lent(raw, ticket, on_change))
    }

    #[inline]
    fn lent(&self, raw: Raw, ticket: Ticket, on_change: OnChange) -> Statement<'_> {
        let (raw, has_long, is_outdated) = (ManuallyDrop::new(raw), false, false);
        Statement { raw, has_long, is_outdated, on_change, ticket, session: self }
    }
}

impl<'s> Statement<'s> {
    #[inline]
    pub(in crate::sqlite) fn session(&self) -> &'s Session {
        self.session
    }

    /// It is prepared no more.
    pub(in crate::sqlite) fn refuse(&mut self) {
        self.is_outdated = true;
    }

    /// The schema has changed since it was prepared, and it has done nothing.
    pub(in crate::sqlite) fn is_outdated(&self) -> bool {
        self.is_outdated
    }
}

/// While it lasts, SQLite looks at values when it plans a statement. What else is prepared meanwhile is
/// prepared anew later.
pub(in crate::sqlite) struct ByValues<'s>(&'s Session);

impl Drop for ByValues<'_> {
    fn drop(&mut self) {
        // Without it, statements would take more time and do the same.
        let _ = self.0.keep_plans(true);
    }
}

//! Connections with statements of their own.

use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;

use rusqlite::config::DbConfig;

use super::store::{Name, Store, Ticket};
use super::{Raw, Statement};
use crate::sqlite::known::Known;

/// A connection and the statements that were prepared on it.
#[derive(Debug)]
pub(in crate::sqlite) struct Session {
    // Before the connection: fields are dropped in this order.
    pub(super) store: RefCell<Store>,
    pub(super) conn: rusqlite::Connection,
    pub(in crate::sqlite) known: Known,
    /// A statement is planned once, whatever the values of its parameters are.
    keeps_plans: Cell<bool>,
}

impl Session {
    pub(in crate::sqlite) fn new(conn: rusqlite::Connection) -> Self {
        Self {
            store: RefCell::default(),
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
        (self.known, self.keeps_plans) = (Known::default(), Cell::new(false));
        &mut self.conn
    }

    pub(in crate::sqlite) fn into_conn(self) -> rusqlite::Connection {
        let Self { store, conn, .. } = self;
        drop(store);
        conn
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
        let name = Name::Text(sql);
        self.lend(name).map_or_else(|| self.prepare(name, sql), Ok)
    }

    /// The statement of this name, if it has been prepared and is not lent already.
    #[inline]
    pub(in crate::sqlite) fn lend(&self, name: Name<'_>) -> Option<Statement<'_>> {
        let (raw, ticket) = self.store.borrow_mut().take(name)?;
        Some(self.lent(raw, ticket))
    }

    /// Prepares a statement, and keeps it under this name once it is given back.
    #[cold]
    pub(in crate::sqlite) fn prepare(
        &self,
        name: Name<'_>,
        sql: &str,
    ) -> rusqlite::Result<Statement<'_>> {
        let raw = self.prepare_raw(sql)?;
        // Another may have to go for it, which is finalized when nothing is borrowed any more.
        let (ticket, evicted) = self.store.borrow_mut().reserve(name);
        drop(evicted);
        Ok(self.lent(raw, ticket))
    }

    #[inline]
    fn lent(&self, raw: Raw, ticket: Ticket) -> Statement<'_> {
        Statement { raw: ManuallyDrop::new(raw), has_long: false, ticket, session: self }
    }
}

impl<'s> Statement<'s> {
    #[inline]
    pub(in crate::sqlite) fn session(&self) -> &'s Session {
        self.session
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

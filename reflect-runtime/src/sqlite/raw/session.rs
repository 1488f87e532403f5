//! Connections with statements of their own.

use std::cell::RefCell;

use super::Statement;
use super::store::{Name, Store};
use crate::sqlite::known::Known;

/// A connection and the statements that were prepared on it.
#[derive(Debug)]
pub(in crate::sqlite) struct Session {
    // Before the connection: fields are dropped in this order.
    pub(super) store: RefCell<Store>,
    pub(super) conn: rusqlite::Connection,
    pub(in crate::sqlite) known: Known,
}

impl Session {
    pub(in crate::sqlite) fn new(conn: rusqlite::Connection) -> Self {
        Self { store: RefCell::default(), conn, known: Known::default() }
    }

    pub(in crate::sqlite) fn conn(&self) -> &rusqlite::Connection {
        &self.conn
    }

    /// The connection, in whose place another may be put: no statement of this one is left.
    pub(in crate::sqlite) fn conn_mut(&mut self) -> &mut rusqlite::Connection {
        self.store.take();
        &mut self.conn
    }

    pub(in crate::sqlite) fn into_conn(self) -> rusqlite::Connection {
        let Self { store, conn, .. } = self;
        drop(store);
        conn
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
        Some(Statement {
            ptr: raw.0.as_ptr(),
            raw: Some(raw),
            has_long: false,
            ticket,
            session: self,
        })
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
        Ok(Statement {
            ptr: raw.0.as_ptr(),
            raw: Some(raw),
            has_long: false,
            ticket,
            session: self,
        })
    }
}

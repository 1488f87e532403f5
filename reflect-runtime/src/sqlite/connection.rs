use std::collections::HashSet;
use std::ops::Deref;
use std::path::Path;

use reflect_catalog::sqlite::heavy_views;
use rusqlite::config::DbConfig;
use rusqlite::{OpenFlags, Row};

use super::life_cycle::Leftover;
use super::name::quote;
use super::raw::Session;
use super::{Handle, Transaction, TransactionOptions, functions};
use crate::error::{Error, ErrorKind, Result};

/// A connection to a database whose schema is the one compiled in.
///
/// `connect` of a reflected schema makes it. It is a [`rusqlite::Connection`] with foreign keys
/// enforced, unless its options say otherwise, and room for more prepared statements, and dereferences to one.
///
/// One thread at a time uses it: it can be moved to another thread, and not be shared. Threads and tasks that need
/// one each take it from a pool, of `reflect_schema::r2d2` or `reflect_schema::deadpool`; to the compiler, one that
/// is shared is a `RefCell` or a `Cell` that "cannot be shared between threads safely".
#[derive(Debug)]
pub struct Connection {
    session: Session,
    // After the connection, which is to be closed first.
    _leftover: Option<Leftover>,
}

/// The purpose that a file is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    ReadOnly,
    /// To write a file that exists.
    Existing,
    Create,
}

/// More than a small schema's own statements; rusqlite's default is 16.
const CACHED_STATEMENTS: usize = 256;

impl Connection {
    pub(super) fn open(path: &Path, access: Access) -> Result<Self> {
        if Self::is_nowhere(path) {
            return Err(Error::new(ErrorKind::NoDatabase { path: path.to_owned() }));
        }
        let mut flags = OpenFlags::default();
        let mut leftover = None;
        match access {
            Access::Create => {}
            Access::Existing => flags.remove(OpenFlags::SQLITE_OPEN_CREATE),
            Access::ReadOnly => {
                flags.remove(OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_READ_WRITE);
                flags.insert(OpenFlags::SQLITE_OPEN_READ_ONLY);
                leftover = Leftover::of(path);
            }
        }
        // A path is a path, also one that SQLite would take for a URI.
        let plain = Path::new(".").join(path);
        match rusqlite::Connection::open_with_flags(plain, flags) {
            Ok(inner) => Self::new(inner, leftover),
            Err(_) if access != Access::Create && !path.exists() => {
                let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
                Err(Error::new(ErrorKind::NoDatabase { path }))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// SQLite would open a new database there that is gone with the connection.
    pub(super) fn is_nowhere(path: &Path) -> bool {
        path.as_os_str().is_empty() || path == Path::new(":memory:")
    }

    pub(super) fn open_in_memory() -> Result<Self> {
        Self::new(rusqlite::Connection::open_in_memory()?, None)
    }

    pub(super) fn handle(&self) -> Handle<'_> {
        Handle { session: Some(&self.session), ..Handle::of_driver(self, false) }
    }

    fn new(inner: rusqlite::Connection, leftover: Option<Leftover>) -> Result<Self> {
        inner.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        functions::register(&inner)?;
        Ok(Self { session: Session::new(inner), _leftover: leftover })
    }

    /// The database has nothing in it, not even an internal table.
    pub(super) fn is_empty(&self) -> Result<bool> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM main.sqlite_schema)";
        Ok(self.query_row(sql, [], |row| row.get(0))?)
    }

    /// Begins a transaction, which takes its locks at once. It is rolled back unless it is committed.
    ///
    /// [`transaction`](crate::transaction) does it around a closure; [`TransactionOptions`](crate::TransactionOptions) begin one
    /// otherwise.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// let mut conn = chinook::connect_in_memory()?;
    /// let tx = conn.transaction()?;
    /// NewGenre {}.with(|g| g.name.set("Rock")).insert(&tx)?;
    /// tx.commit()?;
    /// assert_eq!(Genre::count(&conn)?, 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the database is locked by another connection or can't be written, or a transaction is left
    /// open on the connection.
    pub fn transaction(&mut self) -> Result<Transaction<'_>> {
        TransactionOptions::new().begin(self)
    }

    /// The connection of rusqlite, for what needs to own it.
    #[must_use]
    pub fn into_inner(self) -> rusqlite::Connection {
        self.session.into_conn()
    }

    /// Has foreign keys enforced or not. In a transaction SQLite would ignore that.
    pub(super) fn enforce_foreign_keys(&self, enforce: bool) -> Result<()> {
        if !self.is_autocommit() {
            return Err(Error::abort("a transaction was left open on the connection"));
        }
        Ok(self.pragma_update(None, "foreign_keys", enforce)?)
    }

    pub(super) fn raw(&mut self) -> &mut rusqlite::Connection {
        self.session.conn_mut()
    }

    /// Has SQLite keep a statement's plan whatever its values are, instead of preparing many a statement
    /// anew for each of them (<https://sqlite.org/qpsg.html>). Not where values may lead to a better plan:
    /// with an index of some rows, and with statistics on values.
    pub(super) fn keep_plans(&self) -> Result<()> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM main.sqlite_schema
            WHERE (type = 'index' AND sql LIKE '%WHERE%') OR name = 'sqlite_stat4')";
        let keep = self.query_row(sql, [], |row| row.get(0))?;
        Ok(self.session.keep_plans(keep)?)
    }

    /// Makes a bare quoted name that is no column an error, where no view or trigger needs it to be
    /// a string.
    pub(super) fn forbid_quoted_strings(&self) -> Result<()> {
        let allow = |on| self.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, on);
        let statements = self.statements_with_views_and_triggers()?;
        let prepares = |sql: &&String| self.prepare(sql).is_ok();
        let allowed: Vec<_> = statements.iter().filter(prepares).collect();
        allow(false)?;
        if !allowed.iter().all(prepares) {
            allow(true)?;
        }
        Ok(())
    }

    /// Statements whose preparation compiles every view and every trigger, but for the views that
    /// would take for ever. Where a name isn't UTF-8, no code uses it.
    fn statements_with_views_and_triggers(&self) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT type, tbl_name FROM main.sqlite_schema
            WHERE type IN ('view', 'trigger')";
        let mut users = self.prepare(sql)?;
        let text = |row: &Row<'_>, at: usize| -> rusqlite::Result<Option<String>> {
            Ok(row.get_ref(at)?.as_str().ok().map(str::to_owned))
        };
        let users = users.query_map([], |row| Ok(text(row, 0)?.zip(text(row, 1)?)))?;
        let users = users.collect::<rusqlite::Result<Vec<_>>>()?;
        let heavy = if users.is_empty() { HashSet::new() } else { heavy_views(self)? };
        let is_light = |table: &str| !heavy.contains(&table.to_ascii_lowercase());
        let mut statements = Vec::new();
        for (kind, table) in users.into_iter().flatten().filter(|(_, table)| is_light(table)) {
            match kind.as_str() {
                "view" => statements.push(format!("SELECT 1 FROM main.{}", quote(&table))),
                _ => statements.extend(self.statements_that_fire(&table).into_iter().flatten()),
            }
        }
        Ok(statements)
    }

    /// None for a view that can't be read: it is not used either.
    fn statements_that_fire(&self, table: &str) -> Option<[String; 3]> {
        let sql = "SELECT name FROM pragma_table_xinfo(?1, 'main') WHERE hidden = 0";
        let mut columns = self.prepare(sql).ok()?;
        let columns = columns.query_map([table], |row| row.get::<_, String>(0)).ok()?;
        let set = columns
            .map(|column| column.map(|it| format!("{0} = {1}.{0}", quote(&it), quote(table))))
            .collect::<Result<Vec<_>, _>>()
            .ok()?;
        let (table, set) = (quote(table), set.join(", "));
        Some([
            format!("INSERT INTO main.{table} DEFAULT VALUES"),
            format!("UPDATE main.{table} SET {set}"),
            format!("DELETE FROM main.{table}"),
        ])
    }
}

impl Deref for Connection {
    type Target = rusqlite::Connection;

    fn deref(&self) -> &rusqlite::Connection {
        self.session.conn()
    }
}

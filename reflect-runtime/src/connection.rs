use std::ops::Deref;
use std::path::Path;

use rusqlite::OpenFlags;
use rusqlite::config::DbConfig;

use crate::sql::quote;
use crate::{Error, ErrorKind, Result};

/// A connection to a database whose schema is the one compiled in.
///
/// `connect` of a reflected schema makes it. It is a [`rusqlite::Connection`] with foreign keys
/// enforced and room for more prepared statements, and dereferences to one.
#[derive(Debug)]
pub struct Connection {
    inner: rusqlite::Connection,
}

/// What to do where there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    Create,
    Fail,
}

/// More than a small schema's own statements; rusqlite's default is 16.
const CACHED_STATEMENTS: usize = 256;

impl Connection {
    pub(crate) fn open(path: &Path, missing: Missing) -> Result<Self> {
        let mut flags = OpenFlags::default();
        if missing == Missing::Fail {
            flags.remove(OpenFlags::SQLITE_OPEN_CREATE);
        }
        match rusqlite::Connection::open_with_flags(path, flags) {
            Ok(inner) => Self::new(inner),
            Err(_) if missing == Missing::Fail && !path.exists() => {
                Err(Error::new(ErrorKind::NoDatabase { path: path.to_owned() }))
            }
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) fn open_in_memory() -> Result<Self> {
        Self::new(rusqlite::Connection::open_in_memory()?)
    }

    fn new(inner: rusqlite::Connection) -> Result<Self> {
        inner.pragma_update(None, "foreign_keys", true)?;
        inner.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        Ok(Self { inner })
    }

    pub(crate) fn raw(&mut self) -> &mut rusqlite::Connection {
        &mut self.inner
    }

    /// Makes a bare quoted name that is no column an error, where the schema can live with that.
    pub(crate) fn forbid_quoted_strings(&self) -> Result<()> {
        self.inner.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        if !self.views_and_triggers_prepare()? {
            self.inner.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, true)?;
        }
        Ok(())
    }

    fn views_and_triggers_prepare(&self) -> Result<bool> {
        let sql = "SELECT type, tbl_name FROM sqlite_schema WHERE type IN ('view', 'trigger')";
        let mut users = self.inner.prepare(sql)?;
        let users = users.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for user in users {
            let (kind, table): (String, String) = user?;
            let statements = match kind.as_str() {
                "view" => vec![format!("SELECT 1 FROM {}", quote(&table))],
                _ => self.statements_that_fire(&table)?,
            };
            if statements.iter().any(|sql| self.inner.prepare(sql).is_err()) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Statements whose preparation compiles every trigger of a table.
    fn statements_that_fire(&self, table: &str) -> Result<Vec<String>> {
        let sql = "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0";
        let mut columns = self.inner.prepare(sql)?;
        let columns = columns.query_map([table], |row| row.get::<_, String>(0))?;
        let set = columns
            .map(|column| column.map(|it| format!("{0} = {1}.{0}", quote(&it), quote(table))))
            .collect::<Result<Vec<_>, _>>()?;
        let table = quote(table);
        Ok(vec![
            format!("INSERT INTO {table} DEFAULT VALUES"),
            format!("UPDATE {table} SET {}", set.join(", ")),
            format!("DELETE FROM {table}"),
        ])
    }
}

impl Deref for Connection {
    type Target = rusqlite::Connection;

    fn deref(&self) -> &rusqlite::Connection {
        &self.inner
    }
}

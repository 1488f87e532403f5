//! The list of tables, which tells their kinds.

use std::collections::HashMap;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Result};

use super::reader::Reader;

#[derive(Default, Clone)]
pub(super) struct Options {
    /// `table`, `virtual`, `shadow`, `view`.
    pub(super) kind: String,
    pub(super) without_rowid: bool,
    pub(super) strict: bool,
}

/// The row of `PRAGMA table_list` for each name.
pub(super) fn read(reader: &Reader<'_>) -> Result<HashMap<String, Options>> {
    let sql = "SELECT name, type, wr, strict FROM pragma_table_list
        WHERE schema = ?1 COLLATE NOCASE";
    let options = without_views(reader.conn, || {
        reader.list(sql, [reader.schema], |row| {
            let name = String::from_utf8_lossy(row.get_ref(0)?.as_bytes()?).into_owned();
            let (kind, without_rowid, strict) = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((name, Options { kind, without_rowid, strict }))
        })
    })?;
    Ok(options.into_iter().collect())
}

/// Runs `list`, for which SQLite looks at every view to count its columns. That takes for ever where
/// views are made of views of views, so here no view may use another.
pub(super) fn without_views<T>(conn: &Connection, list: impl FnOnce() -> Result<T>) -> Result<T> {
    let enabled = conn.db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    let listed = list();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, enabled)?;
    listed
}

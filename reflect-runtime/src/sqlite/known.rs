//! Facts about tables that a connection has found out, for as long as the schema stays as it is.

use std::cell::RefCell;
use std::collections::HashMap;

use reflect_catalog::same_name;
use rusqlite::{Connection, OptionalExtension, Result};
use rustc_hash::FxBuildHasher;

use super::Handle;
use super::raw::{Name, Session};
use crate::operation::{Facts, Plain, Tables};
use crate::table::{ColumnSet, Stored, TableDef};

/// The facts that a connection knows.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// By the address of the definition, with nothing for a table that is not plain.
    tables: RefCell<HashMap<usize, Option<Plain>, FxBuildHasher>>,
}

/// It has no rows. SQLite prepares it anew if the schema has changed since it ran last, be it by this
/// connection or another one, and if a temporary trigger has come or gone.
const WATCH: &str = "SELECT 1 FROM \"main\".\"sqlite_schema\" WHERE 0";

impl Session {
    /// Forgets what may have changed. What is known then holds until the transaction ends or this connection
    /// itself changes the schema.
    fn refresh(&self) -> Result<()> {
        let lent = self.lend(Name::Text(WATCH));
        let is_new = lent.is_none();
        let mut watch = lent.map_or_else(|| self.prepare(Name::Text(WATCH), WATCH), Ok)?;
        watch.run().step()?;
        if watch.is_prepared_anew() || is_new {
            self.known.tables.borrow_mut().clear();
        }
        Ok(())
    }

    fn plain(&self, table: &'static TableDef) -> Result<Option<Plain>> {
        self.refresh()?;
        let address = std::ptr::from_ref(table).addr();
        if let Some(known) = self.known.tables.borrow().get(&address) {
            return Ok(*known);
        }
        let found = find(self.conn(), table)?;
        self.known.tables.borrow_mut().insert(address, found);
        Ok(found)
    }
}

impl Tables for Handle<'_> {
    fn facts(&self, table: &'static TableDef) -> Facts {
        let session = self.session.filter(|_| table.stored == Stored::Returned);
        // A transaction that reads first can't wait for one that writes meanwhile: it would have to begin anew.
        let Some(session) = session.filter(|it| it.has_begun()) else { return Facts::Unknown };
        // Where it can't be found out, what is done otherwise says why.
        match session.plain(table) {
            Ok(found) => found.map_or(Facts::Acted, Facts::Plain),
            Err(_) => Facts::Unknown,
        }
    }

    fn last_row_id(&self) -> i64 {
        self.conn.last_insert_rowid()
    }
}

/// Looks at the schema.
fn find(conn: &Connection, table: &TableDef) -> Result<Option<Plain>> {
    if !is_left_alone(conn, table)? {
        return Ok(None);
    }
    let Some(Columns { key, filled, computed }) = columns(conn, table)? else { return Ok(None) };
    let Some((mut unique, has_index)) = unique(conn, table)? else { return Ok(None) };
    // A key without an index is another name of the row id.
    let row_id = match key[..] {
        [column] if !has_index => Some(column),
        _ => None,
    };
    let has_room = key.into_iter().all(|it| unique.insert(it).is_some());
    Ok(has_room.then_some(Plain { row_id, filled, computed, unique }))
}

/// The table has no trigger and no `ON CONFLICT` clause, and texts are stored as they are given.
fn is_left_alone(conn: &Connection, table: &TableDef) -> Result<bool> {
    // A trigger may name its table in another case.
    let sql = "SELECT sql, (SELECT encoding FROM pragma_encoding) FROM main.sqlite_schema
        WHERE type = 'table' AND name = ?1 COLLATE NOCASE AND NOT EXISTS (
            SELECT 1 FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1 COLLATE NOCASE
            UNION ALL
            SELECT 1 FROM temp.sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1 COLLATE NOCASE)";
    let text = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
    let found = conn.query_row(sql, [table.name], text).optional()?;
    // The clause may stand at a column or at a key. Where the word is a name, nothing is lost but time. In
    // UTF-16, not every text is stored as it is given.
    Ok(found.is_some_and(|(definition, encoding)| {
        encoding == "UTF-8" && !definition.to_ascii_lowercase().contains("conflict")
    }))
}

#[derive(Default)]
struct Columns {
    key: Vec<usize>,
    filled: ColumnSet,
    computed: ColumnSet,
}

/// Nothing where one is missing, or has no room in a set.
fn columns(conn: &Connection, table: &TableDef) -> Result<Option<Columns>> {
    let mut statement = conn.prepare(
        "SELECT name, pk, hidden,
            dflt_value IS NOT NULL AND trim(dflt_value) <> 'NULL' COLLATE NOCASE
        FROM pragma_table_xinfo(?1, 'main')",
    )?;
    let mut rows = statement.query([table.name])?;
    let (mut columns, mut found) = (Columns::default(), 0);
    while let Some(row) = rows.next()? {
        let Some(index) = position(table, &row.get::<_, String>(0)?) else { continue };
        found += 1;
        if row.get::<_, i64>(1)? != 0 {
            columns.key.push(index);
        }
        let is_computed = row.get::<_, i64>(2)? != 0;
        if is_computed && columns.computed.insert(index).is_none() {
            return Ok(None);
        }
        if (is_computed || row.get(3)?) && columns.filled.insert(index).is_none() {
            return Ok(None);
        }
    }
    Ok((found == table.columns.len()).then_some(columns))
}

/// The columns of unique indexes; and the primary key has one of its own.
fn unique(conn: &Connection, table: &TableDef) -> Result<Option<(ColumnSet, bool)>> {
    let mut statement = conn.prepare(
        "SELECT list.origin, info.name FROM pragma_index_list(?1, 'main') AS list
        JOIN pragma_index_info(list.name, 'main') AS info WHERE list.\"unique\"",
    )?;
    let mut rows = statement.query([table.name])?;
    let (mut unique, mut has_index) = (ColumnSet::default(), false);
    while let Some(row) = rows.next()? {
        has_index |= row.get::<_, String>(0)? == "pk";
        let name: Option<String> = row.get(1)?;
        let Some(index) = name.and_then(|it| position(table, &it)) else { continue };
        if unique.insert(index).is_none() {
            return Ok(None);
        }
    }
    Ok(Some((unique, has_index)))
}

fn position(table: &TableDef, name: &str) -> Option<usize> {
    table.columns.iter().position(|(it, _)| same_name(it, name))
}

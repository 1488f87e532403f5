//! Facts about tables that a connection has found out, for as long as the schema stays as it is.

use std::cell::RefCell;
use std::collections::HashMap;

use reflect_catalog::same_name;
use rusqlite::{Connection, OptionalExtension, Result};
use rustc_hash::FxBuildHasher;

use super::Handle;
use super::raw::{Name, OnChange, Session};
use crate::operation::{Facts, Plain, Tables};
use crate::table::{ColumnSet, Stored, TableDef};

/// The facts that a connection knows.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// By the address of the definition.
    tables: RefCell<HashMap<usize, Facts, FxBuildHasher>>,
}

/// It has no rows. SQLite prepares it anew if the schema has changed since it ran last, be it by this
/// connection or another one, and if a temporary trigger has come or gone.
const WATCH: &str = "SELECT 1 FROM \"main\".\"sqlite_schema\" WHERE 0";

impl Known {
    fn get(&self, table: &'static TableDef) -> Option<Facts> {
        self.tables.borrow().get(&std::ptr::from_ref(table).addr()).copied()
    }

    pub(super) fn forget(&self) {
        self.tables.borrow_mut().clear();
    }
}

impl Session {
    /// Forgets what may have changed, and tells if nothing has. What is known then holds until the transaction
    /// ends or this connection itself changes the schema.
    fn refresh(&self) -> Result<bool> {
        let (name, on_change) = (Name::Known(WATCH), OnChange::PrepareAnew);
        let lent = self.lend(name, on_change);
        let is_new = lent.is_none();
        let mut watch = lent.map_or_else(|| self.prepare(name, WATCH, on_change), Ok)?;
        watch.run().step()?;
        let has_changed = watch.is_prepared_anew() || is_new;
        if has_changed {
            self.known.forget();
        }
        Ok(!has_changed)
    }

    /// What is known holds for the statement that has just been prepared, as long as that one runs.
    pub(super) fn still_knows(&self) -> bool {
        self.has_begun() && self.refresh().unwrap_or(false)
    }

    /// Looks at the schema, where what is known of the table may not hold any more.
    fn look(&self, table: &'static TableDef) -> Result<Facts> {
        self.refresh()?;
        if let Some(known) = self.known.get(table) {
            return Ok(known);
        }
        let found = find(self.conn(), table)?.map_or(Facts::Acted, Facts::Plain);
        self.known.tables.borrow_mut().insert(std::ptr::from_ref(table).addr(), found);
        Ok(found)
    }
}

impl Tables for Handle<'_> {
    fn facts(&self, table: &'static TableDef) -> Facts {
        let session = self.session.filter(|_| table.stored == Stored::Returned);
        let Some(session) = session else { return Facts::Unknown };
        // Where it holds no more, the statements of the shorter way refuse to run.
        if let Some(plain @ Facts::Plain(_)) = session.known.get(table) {
            return plain;
        }
        if !session.has_begun() {
            return Facts::Unknown;
        }
        // Where it can't be found out, what is done otherwise says why.
        session.look(table).unwrap_or(Facts::Unknown)
    }

    fn may_read(&self) -> bool {
        self.session.is_none_or(Session::has_begun)
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
    let Some((mut unique, index)) = unique(conn, table)? else { return Ok(None) };
    // A key without an index is another name of the row id.
    let row_id = match key[..] {
        [column] if index.is_none() => Some(column),
        _ => None,
    };
    let is_ours = key.len() == table.key.len() && key.iter().all(|it| table.key.contains(it));
    let is_exact = row_id.is_some() || index == Some(KeyIndex::Exact);
    let has_exact_key = is_ours && is_exact;
    let has_room = key.into_iter().all(|it| unique.insert(it).is_some());
    Ok(has_room.then_some(Plain { row_id, filled, computed, unique, has_exact_key }))
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

/// The index of a primary key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KeyIndex {
    /// It tells all texts apart.
    Exact,
    /// To a collation, some are the same.
    Collated,
}

/// The columns of unique indexes; and the index of the primary key, if it has one.
fn unique(conn: &Connection, table: &TableDef) -> Result<Option<(ColumnSet, Option<KeyIndex>)>> {
    let mut statement = conn.prepare(
        "SELECT list.origin, info.name, info.coll = 'BINARY' COLLATE NOCASE
        FROM pragma_index_list(?1, 'main') AS list
        JOIN pragma_index_xinfo(list.name, 'main') AS info WHERE list.\"unique\" AND info.key",
    )?;
    let mut rows = statement.query([table.name])?;
    let (mut unique, mut index) = (ColumnSet::default(), None);
    while let Some(row) = rows.next()? {
        if row.get::<_, String>(0)? == "pk" {
            let is_exact = row.get(2)? && index != Some(KeyIndex::Collated);
            index = Some(if is_exact { KeyIndex::Exact } else { KeyIndex::Collated });
        }
        let name: Option<String> = row.get(1)?;
        let Some(index) = name.and_then(|it| position(table, &it)) else { continue };
        if unique.insert(index).is_none() {
            return Ok(None);
        }
    }
    Ok(Some((unique, index)))
}

fn position(table: &TableDef, name: &str) -> Option<usize> {
    table.columns.iter().position(|(it, _)| same_name(it, name))
}

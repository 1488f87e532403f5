//! The objects of a schema, by the entries of `sqlite_schema`.

use std::collections::HashMap;

use rusqlite::{Connection, Result};

use super::in_schema;
use super::reader::Reader;
use super::weight;
use crate::{Trigger, Unreadable};

/// The user's own objects.
pub(super) struct Objects {
    /// Tables and views by name.
    pub(super) relations: Vec<Object>,
    /// The indexes of each table or view, by its name in lower case.
    indexes: HashMap<String, Vec<Object>>,
    triggers: HashMap<String, Vec<Object>>,
    /// The row of `PRAGMA table_list` for each name.
    options: HashMap<String, Options>,
    /// Objects whose name or text is not UTF-8.
    pub(super) unreadable: Vec<Unreadable>,
}

pub(super) struct Object {
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) sql: String,
}

#[derive(Default, Clone)]
pub(super) struct Options {
    /// `table`, `virtual`, `shadow`, `view`.
    kind: String,
    pub(super) without_rowid: bool,
    pub(super) strict: bool,
}

impl Objects {
    pub(super) fn read(reader: &Reader<'_>) -> Result<Self> {
        let mut entries = entries(reader.conn, reader.schema)?;
        refuse_heavy_views(&entries)?;
        let options = reader.list(
            "SELECT name, type, wr, strict FROM pragma_table_list
            WHERE schema = ?1 COLLATE NOCASE",
            [reader.schema],
            |row| {
                let name = String::from_utf8_lossy(row.get_ref(0)?.as_bytes()?).into_owned();
                let (kind, without_rowid, strict) = (row.get(1)?, row.get(2)?, row.get(3)?);
                Ok((name, Options { kind, without_rowid, strict }))
            },
        )?;
        let mut objects = Self {
            relations: Vec::new(),
            indexes: HashMap::new(),
            triggers: HashMap::new(),
            options: options.into_iter().collect(),
            unreadable: Vec::new(),
        };
        // SQLite compares the bytes of the encoding that the database has.
        entries.sort_by(|(a, _), (b, _)| order(a).cmp(&order(b)));
        for (entry, table) in entries {
            match entry {
                Ok(object) => objects.add(object, table),
                Err(unreadable) => objects.unreadable.push(unreadable),
            }
        }
        Ok(objects)
    }

    fn add(&mut self, object: Object, table: String) {
        match object.kind.as_str() {
            "index" => self.indexes.entry(table).or_default().push(object),
            "trigger" => self.triggers.entry(table).or_default().push(object),
            _ if self.options(&object.name).kind == "shadow" => {}
            _ => self.relations.push(object),
        }
    }

    pub(super) fn options(&self, table: &str) -> Options {
        self.options.get(table).cloned().unwrap_or_default()
    }

    pub(super) fn triggers_of(&self, table: &str) -> Vec<Trigger> {
        let own = self.triggers.get(&table.to_ascii_lowercase()).into_iter().flatten();
        own.map(|it| Trigger { name: it.name.clone(), sql: it.sql.clone() }).collect()
    }

    pub(super) fn index_sql(&self, table: &str, index: &str) -> Option<&str> {
        let own = self.indexes.get(&table.to_ascii_lowercase())?;
        own.iter().find(|it| it.name == index).map(|it| it.sql.as_str())
    }
}

/// Even the list of tables has SQLite look at every view.
fn refuse_heavy_views(entries: &[(Result<Object, Unreadable>, String)]) -> Result<()> {
    let objects = entries.iter().filter_map(|(entry, _)| entry.as_ref().ok());
    let views = objects.filter(|object| object.kind == "view");
    let views: Vec<_> = views.map(|view| (view.name.as_str(), view.sql.as_str())).collect();
    let Some(view) = weight::too_heavy(&views) else { return Ok(()) };
    let message = format!(
        "the view `{view}` is made of more than ten thousand queries, by views within views"
    );
    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_TOOBIG);
    Err(rusqlite::Error::SqliteFailure(code, Some(message)))
}

/// By name; a table and a trigger may share one.
fn order(entry: &Result<Object, Unreadable>) -> (&str, &str) {
    match entry {
        Ok(object) => (&object.name, &object.kind),
        Err(unreadable) => (&unreadable.name, ""),
    }
}

/// Every entry with the lower-case name of its table.
fn entries(conn: &Connection, schema: &str) -> Result<Vec<(Result<Object, Unreadable>, String)>> {
    // Automatic indexes have no SQL.
    let sql = format!(
        r"SELECT type, name, sql, tbl_name FROM {}
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\'",
        in_schema(schema, "sqlite_schema")
    );
    let mut statement = conn.prepare(&sql)?;
    let entries = statement.query_map([], |row| {
        let bytes = |index| Ok::<_, rusqlite::Error>(row.get_ref(index)?.as_bytes()?.to_vec());
        let table = String::from_utf8_lossy(&bytes(3)?).to_ascii_lowercase();
        let (name, sql) = (String::from_utf8(bytes(1)?), String::from_utf8(bytes(2)?));
        Ok(match (name, sql) {
            (Ok(name), Ok(sql)) if name.contains('\0') => {
                let reason = "its name has a NUL character, where SQL ends".to_owned();
                (Err(Unreadable { name, reason, sql }), table)
            }
            (Ok(name), Ok(sql)) => (Ok(Object { kind: row.get(0)?, name, sql }), table),
            (name, sql) => {
                let lossy = |text: Result<String, std::string::FromUtf8Error>| {
                    text.unwrap_or_else(|error| {
                        String::from_utf8_lossy(error.as_bytes()).into_owned()
                    })
                };
                let reason = "its definition is not UTF-8".to_owned();
                (Err(Unreadable { name: lossy(name), reason, sql: lossy(sql) }), table)
            }
        })
    })?;
    entries.collect()
}

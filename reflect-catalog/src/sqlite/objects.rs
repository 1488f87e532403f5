//! The objects of a schema, by the entries of `sqlite_schema`.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Result};

use super::in_schema;
use super::reader::Reader;
use super::table_list::{self, Options};
use super::weight;
use crate::sql::is_create;
use crate::{ObjectKind, Trigger, Unreadable, same_name};

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
    /// Views that it would take SQLite for ever to look at.
    pub(super) heavy: Vec<Object>,
}

pub(super) struct Object {
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) sql: String,
}

impl Objects {
    pub(super) fn read(reader: &Reader<'_>) -> Result<Self> {
        let mut entries = entries(reader.conn, reader.schema)?;
        let heavy = heavy(&entries);
        let options = table_list::read(reader)?;
        let mut objects = Self {
            relations: Vec::new(),
            indexes: HashMap::new(),
            triggers: HashMap::new(),
            options,
            unreadable: Vec::new(),
            heavy: Vec::new(),
        };
        // SQLite compares the bytes of the encoding that the database has.
        entries.sort_by(|(a, _), (b, _)| order(a).cmp(&order(b)));
        for (entry, table) in entries {
            match entry {
                Ok(object)
                    if object.kind == "view"
                        && heavy.contains(&object.name.to_ascii_lowercase()) =>
                {
                    objects.heavy.push(object);
                }
                Ok(object) => objects.add(object, table),
                Err(unreadable) => objects.unreadable.push(unreadable),
            }
        }
        objects.give_triggers();
        Ok(objects)
    }

    /// Gives the tables and views that aren't UTF-8 their triggers.
    fn give_triggers(&mut self) {
        let is_known = |name: &str| self.relations.iter().any(|it| same_name(&it.name, name));
        for unreadable in &mut self.unreadable {
            // An index or a trigger may have the name of a table.
            if !is_known(&unreadable.name) {
                let own = self.triggers.get(&unreadable.name.to_ascii_lowercase());
                unreadable.triggers = own.into_iter().flatten().map(trigger).collect();
            }
        }
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
        own.map(trigger).collect()
    }

    /// The table or view as one that can't be read, for this reason.
    pub(super) fn unreadable(&self, object: &Object, reason: String) -> Unreadable {
        let Object { name, sql, .. } = object;
        let triggers = self.triggers_of(name);
        Unreadable { name: name.clone(), reason, triggers, sql: sql.clone() }
    }

    pub(super) fn index_sql(&self, table: &str, index: &str) -> Option<&str> {
        let own = self.indexes.get(&table.to_ascii_lowercase())?;
        own.iter().find(|it| it.name == index).map(|it| it.sql.as_str())
    }
}

fn trigger(object: &Object) -> Trigger {
    Trigger { name: object.name.clone(), sql: object.sql.clone() }
}

/// The lower-case names of the views of the database `main` that it would take SQLite for ever to look at,
/// because they are made of views of views.
///
/// # Errors
/// When the database can't be read.
pub fn heavy_views(conn: &Connection) -> Result<HashSet<String>> {
    Ok(heavy(&entries(conn, "main")?))
}

fn heavy(entries: &[Entry]) -> HashSet<String> {
    let objects = entries.iter().filter_map(|(entry, _)| entry.as_ref().ok());
    let views = objects.filter(|object| object.kind == "view");
    let views: Vec<_> = views.map(|view| (view.name.as_str(), view.sql.as_str())).collect();
    weight::too_heavy(&views)
}

/// By name; a table and a trigger may share one.
fn order(entry: &Result<Object, Unreadable>) -> (&str, &str) {
    match entry {
        Ok(object) => (&object.name, &object.kind),
        Err(unreadable) => (&unreadable.name, ""),
    }
}

/// An entry with the lower-case name of its table.
type Entry = (Result<Object, Unreadable>, String);

fn entries(conn: &Connection, schema: &str) -> Result<Vec<Entry>> {
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
                (Err(Unreadable { name, reason, triggers: Vec::new(), sql }), table)
            }
            (Ok(name), Ok(sql)) => {
                let kind: String = row.get(0)?;
                let known = ObjectKind::ALL.into_iter().find(|it| it.word() == kind);
                if known.is_some_and(|kind| is_create(&sql, kind)) {
                    return Ok((Ok(Object { kind, name, sql }), table));
                }
                let reason = "its definition is not one CREATE statement".to_owned();
                (Err(Unreadable { name, reason, triggers: Vec::new(), sql }), table)
            }
            (name, sql) => {
                let lossy = |text: Result<String, std::string::FromUtf8Error>| {
                    text.unwrap_or_else(|error| {
                        String::from_utf8_lossy(error.as_bytes()).into_owned()
                    })
                };
                let reason = "its definition is not UTF-8".to_owned();
                let (name, sql) = (lossy(name), lossy(sql));
                (Err(Unreadable { name, reason, triggers: Vec::new(), sql }), table)
            }
        })
    })?;
    entries.collect()
}

use std::collections::HashMap;

use rusqlite::{Connection, Result, Row};

use super::resolve;
use crate::key::Action;
use crate::{
    Catalog, Column, ForeignKey, Generated, Index, IndexTerm, PrimaryKey, Table, TableKind,
    Trigger, View,
};

/// Reads the catalog of an open SQLite database.
///
/// ```
/// # use reflect_catalog::sqlite::Inspector;
/// # let conn = rusqlite::Connection::open_in_memory()?;
/// conn.execute_batch("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL)")?;
/// let catalog = Inspector::new(&conn).catalog()?;
/// assert!(catalog.tables[0].primary_key.as_ref().unwrap().rowid_alias);
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[derive(Debug)]
pub struct Inspector<'c> {
    conn: &'c Connection,
    problems: Vec<Problem>,
}

/// An object that could not be read and was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its name.
    pub object: String,
    /// What SQLite says of it.
    pub reason: String,
}

/// The user's own objects in `sqlite_schema`.
struct Objects {
    /// Tables and views by name.
    relations: Vec<Object>,
    /// What belongs to a table or view, by the lower-case name of that.
    indexes: HashMap<String, Vec<Object>>,
    triggers: HashMap<String, Vec<Object>>,
    /// Type, WITHOUT ROWID, STRICT: what `PRAGMA table_list` knows of each name.
    options: HashMap<String, (String, bool, bool)>,
}

#[derive(Clone)]
struct Object {
    kind: String,
    name: String,
    sql: String,
}

impl Objects {
    fn triggers_of(&self, table: &str) -> Vec<Trigger> {
        let own = self.triggers.get(&table.to_ascii_lowercase()).into_iter().flatten();
        own.map(|it| Trigger { name: it.name.clone(), sql: it.sql.clone() }).collect()
    }

    fn index_sql(&self, table: &str, index: &str) -> Option<&str> {
        let own = self.indexes.get(&table.to_ascii_lowercase())?;
        own.iter().find(|it| it.name == index).map(|it| it.sql.as_str())
    }
}

impl<'c> Inspector<'c> {
    /// An inspector of the connection's `main` database.
    #[must_use]
    pub fn new(conn: &'c Connection) -> Self {
        Self { conn, problems: Vec::new() }
    }

    /// The objects that the last [`Inspector::catalog`] had to leave out.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Reads everything. An object that can't be read is left out and kept in
    /// [`Inspector::problems`]; the others are not affected.
    ///
    /// # Errors
    /// When the database itself can't be read.
    pub fn catalog(&mut self) -> Result<Catalog> {
        self.problems.clear();
        let objects = self.objects()?;
        let mut catalog = Catalog::default();
        for Object { kind, name, sql } in &objects.relations {
            if kind == "view" {
                let triggers = objects.triggers_of(name);
                catalog.views.push(View { name: name.clone(), triggers, sql: sql.clone() });
                continue;
            }
            match self.table(name, sql, &objects) {
                Ok(table) => catalog.tables.push(table),
                Err(error) => {
                    self.problems.push(Problem { object: name.clone(), reason: error.to_string() });
                }
            }
        }
        resolve::foreign_keys(&mut catalog);
        Ok(catalog)
    }

    fn objects(&self) -> Result<Objects> {
        let mut options = HashMap::new();
        let sql = "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'";
        for (name, facts) in self.list(sql, [], |row| {
            Ok((row.get::<_, String>(0)?, (row.get::<_, String>(1)?, row.get(2)?, row.get(3)?)))
        })? {
            options.insert(name, facts);
        }
        let (mut relations, mut indexes, mut triggers) =
            (Vec::new(), HashMap::new(), HashMap::new());
        // Automatic indexes have no SQL.
        let sql = r"SELECT type, name, sql, tbl_name FROM main.sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name, type";
        for (object, table) in self.list(sql, [], |row| {
            let object = Object { kind: row.get(0)?, name: row.get(1)?, sql: row.get(2)? };
            Ok((object, row.get::<_, String>(3)?.to_ascii_lowercase()))
        })? {
            match object.kind.as_str() {
                "index" => indexes.entry(table).or_insert_with(Vec::new).push(object),
                "trigger" => triggers.entry(table).or_insert_with(Vec::new).push(object),
                _ if options.get(&object.name).is_some_and(|(kind, ..)| kind == "shadow") => {}
                _ => relations.push(object),
            }
        }
        Ok(Objects { relations, indexes, triggers, options })
    }

    fn table(&self, name: &str, sql: &str, objects: &Objects) -> Result<Table> {
        let (kind, without_rowid, strict) = match objects.options.get(name) {
            Some((kind, wr, strict)) if kind == "virtual" => (TableKind::Virtual, *wr, *strict),
            Some((_, wr, strict)) => (TableKind::Ordinary, *wr, *strict),
            None => (TableKind::Ordinary, false, false),
        };
        let (columns, key_columns) = self.columns(name)?;
        let (indexes, uniques, key_has_index) = self.indexes(name, objects)?;
        let mut table = Table {
            name: name.to_owned(),
            kind,
            without_rowid,
            strict,
            columns,
            primary_key: None,
            foreign_keys: self.foreign_keys(name)?,
            uniques,
            indexes,
            triggers: objects.triggers_of(name),
            sql: sql.to_owned(),
        };
        if !key_columns.is_empty() {
            let rowid_alias =
                !without_rowid && !key_has_index && is_one_integer(&table, &key_columns);
            if rowid_alias {
                // SQLite reports `notnull = 0` for it unless it is written out.
                for column in &mut table.columns {
                    column.nullable &= column.name != key_columns[0];
                }
            }
            table.primary_key = Some(PrimaryKey { columns: key_columns, rowid_alias });
        }
        Ok(table)
    }

    /// The columns in order, and the names of the primary key's in key order.
    fn columns(&self, table: &str) -> Result<(Vec<Column>, Vec<String>)> {
        // hidden: 1 is a virtual table's internal column, 2 and 3 are generated ones.
        let sql = "SELECT name, type, \"notnull\", dflt_value, pk, hidden
            FROM pragma_table_xinfo(?1, 'main') WHERE hidden <> 1 ORDER BY cid";
        let rows = self.list(sql, [table], |row| {
            let column = Column {
                name: row.get(0)?,
                declared_type: declared_type(row.get(1)?),
                nullable: !row.get::<_, bool>(2)?,
                default: row.get(3)?,
                generated: match row.get(5)? {
                    2 => Some(Generated::Virtual),
                    3 => Some(Generated::Stored),
                    _ => None,
                },
            };
            Ok((column, row.get::<_, i64>(4)?))
        })?;
        let mut key: Vec<_> = rows.iter().filter(|(_, position)| *position > 0).collect();
        key.sort_by_key(|(_, position)| *position);
        let key = key.into_iter().map(|(column, _)| column.name.clone()).collect();
        Ok((rows.into_iter().map(|(column, _)| column).collect(), key))
    }

    /// The indexes, the `UNIQUE` constraints, and whether the primary key has an index of its own.
    fn indexes(
        &self,
        table: &str,
        objects: &Objects,
    ) -> Result<(Vec<Index>, Vec<Vec<String>>, bool)> {
        let sql = "SELECT name, \"unique\", origin, partial FROM pragma_index_list(?1, 'main') ORDER BY seq DESC";
        let rows = self.list(sql, [table], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
        })?;
        let (mut indexes, mut uniques, mut key_has_index) = (Vec::new(), Vec::new(), false);
        for (name, unique, origin, partial) in rows {
            match origin.as_str() {
                "pk" => key_has_index = true,
                "u" => {
                    let columns = self.terms(&name)?.into_iter().filter_map(|term| term.column);
                    uniques.push(columns.collect());
                }
                _ => {
                    let terms = self.terms(&name)?;
                    let sql = objects.index_sql(table, &name).unwrap_or_default().to_owned();
                    indexes.push(Index { name, unique, partial, terms, sql });
                }
            }
        }
        indexes.sort_by(|a, b| a.name.cmp(&b.name));
        Ok((indexes, uniques, key_has_index))
    }

    fn terms(&self, index: &str) -> Result<Vec<IndexTerm>> {
        // key = 0 are the columns that SQLite appends to find the row.
        let sql = "SELECT name, \"desc\", coll FROM pragma_index_xinfo(?1, 'main') WHERE key ORDER BY seqno";
        self.list(sql, [index], |row| {
            Ok(IndexTerm { column: row.get(0)?, descending: row.get(1)?, collation: row.get(2)? })
        })
    }

    fn foreign_keys(&self, table: &str) -> Result<Vec<ForeignKey>> {
        // One row per column; the pragma counts the keys from the last one declared.
        let sql = "SELECT id, \"table\", \"from\", \"to\", on_update, on_delete
            FROM pragma_foreign_key_list(?1, 'main') ORDER BY id DESC, seq";
        let rows = self.list(sql, [table], |row| {
            let key = ForeignKey {
                columns: vec![row.get(2)?],
                parent: row.get(1)?,
                parent_columns: row.get::<_, Option<String>>(3)?.into_iter().collect(),
                on_update: Action::from_pragma(row.get_ref(4)?.as_str()?),
                on_delete: Action::from_pragma(row.get_ref(5)?.as_str()?),
                broken: None,
            };
            Ok((row.get::<_, i64>(0)?, key))
        })?;
        let mut keys: Vec<(i64, ForeignKey)> = Vec::new();
        for (id, key) in rows {
            match keys.last_mut() {
                Some((last, whole)) if *last == id => {
                    whole.columns.extend(key.columns);
                    whole.parent_columns.extend(key.parent_columns);
                }
                _ => keys.push((id, key)),
            }
        }
        Ok(keys.into_iter().map(|(_, key)| key).collect())
    }

    fn list<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.conn.prepare_cached(sql)?.query_map(params, read)?.collect()
    }
}

/// SQLite keeps the words of a generated column's clause as part of its type.
fn declared_type(mut text: String) -> String {
    const CLAUSE: &str = "GENERATED ALWAYS";
    if text.to_ascii_uppercase().ends_with(CLAUSE) {
        text.truncate(text.len() - CLAUSE.len());
        text.truncate(text.trim_end().len());
    }
    text
}

fn is_one_integer(table: &Table, key: &[String]) -> bool {
    let [name] = key else { return false };
    let column = table.columns.iter().find(|column| column.name == *name);
    column.is_some_and(|column| column.declared_type.eq_ignore_ascii_case("INTEGER"))
}

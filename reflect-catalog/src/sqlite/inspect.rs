use rusqlite::{Connection, Result};

use super::objects::{Object, Objects};
use super::reader::Reader;
use super::views::Views;
use super::{describe, resolve};
use crate::{Catalog, Table, same_name};

/// Reads the catalog of an open SQLite database.
///
/// ```
/// # use reflect_schema::catalog::sqlite::Inspector;
/// # let conn = rusqlite::Connection::open_in_memory()?;
/// conn.execute_batch("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL)")?;
/// let catalog = Inspector::new(&conn).catalog()?;
/// assert!(catalog.tables[0].primary_key.as_ref().unwrap().rowid_alias);
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Inspector<'c> {
    conn: &'c Connection,
    schema: &'c str,
}

impl<'c> Inspector<'c> {
    /// An inspector of the connection's `main` database.
    #[must_use]
    pub fn new(conn: &'c Connection) -> Self {
        Self::of_schema(conn, "main")
    }

    /// An inspector of another schema: `temp`, or the name of an attached database.
    ///
    /// ```
    /// # use reflect_schema::catalog::sqlite::Inspector;
    /// # let conn = rusqlite::Connection::open_in_memory()?;
    /// conn.execute_batch("CREATE TEMP TABLE scratch (a)")?;
    /// assert_eq!(Inspector::of_schema(&conn, "temp").catalog()?.tables[0].name, "scratch");
    /// assert!(Inspector::new(&conn).catalog()?.tables.is_empty());
    /// # Ok::<(), rusqlite::Error>(())
    /// ```
    #[must_use]
    pub fn of_schema(conn: &'c Connection, schema: &'c str) -> Self {
        Self { conn, schema }
    }

    /// The names of the connection's schemas: `main`, `temp` once it has been used, and those of
    /// attached databases.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn schemas(&self) -> Result<Vec<String>> {
        let mut names = self.conn.prepare("SELECT name FROM pragma_database_list ORDER BY seq")?;
        names.query_map([], |row| row.get(0))?.collect()
    }

    /// Reads everything. An object that can't be read is among [`Catalog::unreadable`]; the others
    /// are not affected.
    ///
    /// # Errors
    /// When the database itself can't be read, or there is no such schema.
    pub fn catalog(&self) -> Result<Catalog> {
        let reader = Reader { conn: self.conn, schema: self.schema };
        let mut objects = Objects::read(&reader)?;
        let mut unreadable = std::mem::take(&mut objects.unreadable);
        // Of these it is not known what they say, so a view may be made of one.
        let traceable = unreadable.is_empty();
        let heavy = "it is made of more than ten thousand queries, by views within views";
        let heavy = objects.heavy.iter().map(|it| objects.unreadable(it, heavy.to_owned()));
        unreadable.extend(heavy);
        let mut catalog = Catalog::default();
        let (views, tables): (Vec<_>, Vec<_>) =
            objects.relations.iter().partition(|object| object.kind == "view");
        for object in tables {
            match table(&reader, object, &objects) {
                Ok(table) => catalog.tables.push(table),
                Err(error) => unreadable.push(objects.unreadable(object, reason(&error))),
            }
        }
        let is_view = |name: &str| views.iter().any(|view| same_name(&view.name, name));
        resolve::foreign_keys(&mut catalog, is_view);
        let mut found = Vec::new();
        let reading = Views::new(&reader, &objects, &views, &catalog, traceable);
        for object in &views {
            match reading.read(object) {
                Ok(view) => found.push(view),
                Err(error) => unreadable.push(objects.unreadable(object, reason(&error))),
            }
        }
        catalog.views = found;
        unreadable.sort_by(|a, b| a.name.cmp(&b.name));
        catalog.unreadable = unreadable;
        Ok(catalog)
    }
}

/// SQLite's own words.
fn reason(error: &rusqlite::Error) -> String {
    // rusqlite adds the statement, which is ours, not the user's.
    match error {
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        other => other.to_string(),
    }
}

fn table(reader: &Reader<'_>, object: &Object, objects: &Objects) -> Result<Table> {
    let Object { name, sql, .. } = object;
    let options = objects.options(name);
    let (columns, key_columns) = reader.columns(name)?;
    let (indexes, uniques, key_index) = reader.indexes(name, objects)?;
    let mut table = Table {
        name: name.clone(),
        module: None,
        comment: None,
        without_rowid: options.without_rowid,
        strict: options.strict,
        columns,
        primary_key: None,
        foreign_keys: reader.foreign_keys(name)?,
        uniques,
        checks: Vec::new(),
        indexes,
        triggers: objects.triggers_of(name),
        sql: sql.clone(),
    };
    table.set_primary_key(key_columns, key_index);
    describe::table(&mut table);
    Ok(table)
}

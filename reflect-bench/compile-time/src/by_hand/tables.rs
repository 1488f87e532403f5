//! The tables of a database, as one needs to know them to write code for them.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::Outcome;

pub(super) struct Table {
    pub(super) name: String,
    /// The struct.
    pub(super) ident: String,
    pub(super) columns: Vec<Column>,
    /// The positions of the primary key's columns.
    pub(super) key: Vec<usize>,
    pub(super) foreign_keys: Vec<Key>,
}

/// A foreign key of one column.
pub(super) struct Key {
    pub(super) column: usize,
    pub(super) parent: usize,
    pub(super) parent_column: usize,
}

pub(super) struct Column {
    pub(super) name: String,
    pub(super) field: String,
    rust: &'static str,
    pub(super) optional: bool,
}

impl Column {
    pub(super) fn rust(&self) -> String {
        if self.optional { format!("Option<{}>", self.rust) } else { self.rust.to_owned() }
    }

    /// The type that stands for it at the database, where there is one.
    fn wrapper(&self) -> Option<&'static str> {
        match self.rust {
            "Decimal" => Some("AsDecimal"),
            "NaiveDateTime" => Some("AsDateTime"),
            _ => None,
        }
    }

    pub(super) fn get(&self, index: usize) -> String {
        match self.wrapper() {
            None => format!("row.get({index})?"),
            Some(it) if self.optional => {
                format!("row.get::<_, Option<{it}>>({index})?.map(|it| it.0)")
            }
            Some(it) => format!("row.get::<_, {it}>({index})?.0"),
        }
    }

    /// The field as a parameter.
    pub(super) fn bind(&self) -> String {
        let field = &self.field;
        match self.wrapper() {
            None => format!("&self.{field}"),
            Some(it) if self.optional => format!("self.{field}.map({it})"),
            Some(it) => format!("{it}(self.{field})"),
        }
    }
}

impl Table {
    pub(super) fn select(&self) -> String {
        let names: Vec<_> = self.columns.iter().map(|it| it.name.as_str()).collect();
        format!("SELECT {} FROM {}", names.join(", "), self.name)
    }

    pub(super) fn key_columns(&self) -> impl Iterator<Item = &Column> {
        self.key.iter().map(|&it| &self.columns[it])
    }

    pub(super) fn key_names(&self) -> Vec<&str> {
        self.key_columns().map(|it| it.name.as_str()).collect()
    }

    /// The name for a list of rows.
    pub(super) fn field(&self) -> String {
        format!("{}_list", snake(&self.name))
    }

    /// The key is made of the two keys to other tables.
    pub(super) fn is_junction(&self) -> bool {
        self.foreign_keys.len() == 2
            && self.key.len() == 2
            && self.foreign_keys.iter().all(|it| self.key.contains(&it.column))
    }
}

/// Reads the tables of the database at that path, whose keys are to be of one column.
pub(super) fn read(path: &Path) -> Outcome<Vec<Table>> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    let names: Vec<String> =
        conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut tables = names.iter().map(|it| table(&conn, it)).collect::<Outcome<Vec<_>>>()?;
    for number in 0..tables.len() {
        tables[number].foreign_keys = foreign_keys(&conn, number, &tables)?;
    }
    Ok(tables)
}

fn table(conn: &Connection, name: &str) -> Outcome<Table> {
    let sql = "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1)";
    let mut key = Vec::new();
    let mut columns = Vec::new();
    let mut select = conn.prepare(sql)?;
    let mut rows = select.query([name])?;
    while let Some(row) = rows.next()? {
        let (column, declared): (String, String) = (row.get(0)?, row.get(1)?);
        let (not_null, pk): (bool, i64) = (row.get(2)?, row.get(3)?);
        if pk > 0 {
            key.push((pk, columns.len()));
        }
        let (field, rust) = (snake(&column), rust(&declared));
        columns.push(Column { name: column, field, rust, optional: !not_null && pk == 0 });
    }
    key.sort_unstable();
    let key = key.into_iter().map(|(_, it)| it).collect();
    let foreign_keys = Vec::new();
    Ok(Table { name: name.to_owned(), ident: pascal(name), columns, key, foreign_keys })
}

fn foreign_keys(conn: &Connection, number: usize, tables: &[Table]) -> Outcome<Vec<Key>> {
    let sql = "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1)";
    let mut select = conn.prepare(sql)?;
    let mut rows = select.query([&tables[number].name])?;
    let mut keys = Vec::new();
    let column = |table: &Table, name: String| table.columns.iter().position(|it| it.name == name);
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let parent = tables.iter().position(|it| it.name == name).ok_or("no such table")?;
        keys.push(Key {
            column: column(&tables[number], row.get(1)?).ok_or("no such column")?,
            parent,
            parent_column: column(&tables[parent], row.get(2)?).ok_or("no such column")?,
        });
    }
    Ok(keys)
}

fn rust(declared: &str) -> &'static str {
    let is = |part| declared.to_ascii_uppercase().contains(part);
    match () {
        () if is("INT") => "i64",
        () if is("CHAR") || is("TEXT") => "String",
        () if is("NUMERIC") => "Decimal",
        () if is("DATE") => "NaiveDateTime",
        () => "f64",
    }
}

/// `TrackId` and `track_id` are `track_id`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

fn pascal(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let (first, rest) = word.split_at(usize::from(!word.is_empty()));
        first.to_uppercase() + rest
    });
    words.collect()
}

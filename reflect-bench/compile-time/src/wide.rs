//! A database of many tables, a crate that reflects it, and the same crate written by hand.

mod writes;

use std::fs;
use std::path::Path;

use crate::Outcome;

const TABLES: usize = 200;
const COLUMNS: usize = 15;

/// What a column is in SQL and in Rust, and how it is read.
struct Kind {
    sql: &'static str,
    rust: &'static str,
    get: fn(usize) -> String,
}

const KEY: Kind = kind("INTEGER PRIMARY KEY NOT NULL", "i64", get);
const PARENT: Kind = kind("INTEGER NOT NULL", "i64", get);
const OPTIONAL_PARENT: Kind = kind("INTEGER", "Option<i64>", get);

const KINDS: [Kind; 7] = [
    kind("TEXT NOT NULL", "String", get),
    kind("TEXT", "Option<String>", get),
    kind("INTEGER NOT NULL", "i64", get),
    kind("INTEGER", "Option<i64>", get),
    kind("REAL NOT NULL", "f64", get),
    kind("NUMERIC(10, 2) NOT NULL", "Decimal", |index| {
        format!("row.get::<_, AsDecimal>({index})?.0")
    }),
    kind("DATETIME", "Option<NaiveDateTime>", |index| {
        format!("row.get::<_, Option<AsDateTime>>({index})?.map(|it| it.0)")
    }),
];

const fn kind(sql: &'static str, rust: &'static str, get: fn(usize) -> String) -> Kind {
    Kind { sql, rust, get }
}

fn get(index: usize) -> String {
    format!("row.get({index})?")
}

/// What the crates can do with their rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Able {
    Read,
    Write,
}

impl Able {
    fn suffix(self) -> &'static str {
        if self == Self::Write { "-writing" } else { "" }
    }
}

/// Writes a workspace whose dependencies are those of the workspace `bench`: a crate by hand and one
/// that reflects, for reading, and the same for reading and writing.
pub(crate) fn write(to: &Path, bench: &Path) -> Outcome {
    let sql: String = (0..TABLES).map(Table).map(Table::sql).collect();
    rusqlite::Connection::open(to.join("wide.db"))?.execute_batch(&sql)?;
    fs::write(to.join("Cargo.toml"), "[workspace]\nmembers = [\"wide-*\"]\nresolver = \"3\"\n")?;
    fs::copy(bench.join("Cargo.lock"), to.join("Cargo.lock"))?;
    for able in [Able::Read, Able::Write] {
        write_reflected(to, bench, able)?;
        write_by_hand(to, able)?;
    }
    Ok(())
}

fn write_reflected(to: &Path, bench: &Path, able: Able) -> Outcome {
    let name = format!("wide-reflected{}", able.suffix());
    let facade = bench.join("..").canonicalize()?;
    let dependency = format!("reflect-schema = {{ path = '{}' }}", facade.display());
    let writes = if able == Able::Write { "all" } else { "none" };
    let code = format!("reflect_schema::reflect_schema!(\"../wide.db\", writes = {writes});\n");
    let src = to.join(&name).join("src");
    fs::create_dir_all(&src)?;
    fs::write(to.join(&name).join("Cargo.toml"), manifest(&name, &dependency))?;
    Ok(fs::write(src.join("lib.rs"), code)?)
}

fn write_by_hand(to: &Path, able: Able) -> Outcome {
    let name = format!("wide-by-hand{}", able.suffix());
    let is_needed = |line: &&str| {
        ["chrono =", "rusqlite =", "rust_decimal ="].iter().any(|it| line.starts_with(it))
    };
    let dependencies: Vec<_> = include_str!("../../Cargo.toml").lines().filter(is_needed).collect();
    let values = include_str!("../../by-hand/src/value.rs");
    let code: String = (0..TABLES).map(|it| Table(it).code(able)).collect();
    let src = to.join(&name).join("src");
    fs::create_dir_all(&src)?;
    fs::write(to.join(&name).join("Cargo.toml"), manifest(&name, &dependencies.join("\n")))?;
    fs::write(src.join("value.rs"), values)?;
    Ok(fs::write(src.join("lib.rs"), format!("{HEAD}{code}"))?)
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n"
    )
}

/// `node_7` refers to `node_6` by its second column, `node_0` to the last.
#[derive(Clone, Copy)]
struct Table(usize);

impl Table {
    fn parent(self) -> Self {
        Self((self.0 + TABLES - 1) % TABLES)
    }

    fn child(self) -> Self {
        Self((self.0 + 1) % TABLES)
    }

    fn is_parent_optional(self) -> bool {
        self.0.is_multiple_of(2)
    }

    fn columns(self) -> impl Iterator<Item = (String, &'static Kind)> {
        let parent = if self.is_parent_optional() { &OPTIONAL_PARENT } else { &PARENT };
        // The kinds start with another one in each table.
        let kinds = KINDS.iter().cycle().skip(self.0 % KINDS.len());
        let rest = (2..COLUMNS).map(|it| format!("column_{it}")).zip(kinds);
        [("id".to_owned(), &KEY), ("parent_id".to_owned(), parent)].into_iter().chain(rest)
    }

    fn sql(self) -> String {
        let columns: Vec<_> =
            self.columns().map(|(name, kind)| format!("{name} {}", kind.sql)).collect();
        format!(
            "CREATE TABLE node_{} ({}, FOREIGN KEY (parent_id) REFERENCES node_{} (id));\n",
            self.0,
            columns.join(", "),
            self.parent().0
        )
    }

    fn select(self) -> String {
        let names: Vec<_> = self.columns().map(|(name, _)| name).collect();
        format!("SELECT {} FROM node_{}", names.join(", "), self.0)
    }

    fn code(self, able: Able) -> String {
        let parent_method =
            if self.is_parent_optional() { OPTIONAL_PARENT_METHOD } else { PARENT_METHOD };
        let fields: Vec<_> = self
            .columns()
            .map(|(name, kind)| format!("    pub {name}: {},\n", kind.rust))
            .collect();
        let values: Vec<_> = (0..)
            .zip(self.columns())
            .map(|(index, (name, kind))| format!("            {name}: {},\n", (kind.get)(index)))
            .collect();
        let writes = if able == Able::Write { self.writes() } else { String::new() };
        let code = format!("{CODE}{writes}");
        code.replace("PARENT_METHOD", parent_method)
            .replace("FIELDS", &fields.concat())
            .replace("VALUES", &values.concat())
            .replace("SELECT_PARENT", &self.parent().select())
            .replace("SELECT_CHILD", &self.child().select())
            .replace("SELECT_SELF", &self.select())
            .replace("PARENT", &self.parent().0.to_string())
            .replace("CHILD", &self.child().0.to_string())
            .replace("NUMBER", &self.0.to_string())
    }
}

const HEAD: &str = "\
mod value;

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Result, Row};
use rust_decimal::Decimal;

use value::{AsDateTime, AsDecimal};
";

const CODE: &str = r#"
#[derive(Debug, Clone, PartialEq)]
pub struct NodeNUMBER {
FIELDS}

impl NodeNUMBER {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
VALUES        })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached("SELECT_SELF")?
            .query_map([], Self::from_row)?
            .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM node_NUMBER")?
            .query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT_SELF ORDER BY id LIMIT 1")?
            .query_row([], Self::from_row)
            .optional()
    }

    pub fn find(conn: &Connection, id: i64) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT_SELF WHERE id = ?1")?
            .query_row([id], Self::from_row)
            .optional()
    }
PARENT_METHOD
    pub fn children(&self, conn: &Connection) -> Result<Vec<NodeCHILD>> {
        conn.prepare_cached("SELECT_CHILD WHERE parent_id = ?1")?
            .query_map([self.id], NodeCHILD::from_row)?
            .collect()
    }
}
"#;

const PARENT_METHOD: &str = r#"
    pub fn parent(&self, conn: &Connection) -> Result<NodePARENT> {
        conn.prepare_cached("SELECT_PARENT WHERE id = ?1")?
            .query_row([self.parent_id], NodePARENT::from_row)
    }
"#;

const OPTIONAL_PARENT_METHOD: &str = r#"
    pub fn parent(&self, conn: &Connection) -> Result<Option<NodePARENT>> {
        let Some(id) = self.parent_id else {
            return Ok(None);
        };
        conn.prepare_cached("SELECT_PARENT WHERE id = ?1")?
            .query_row([id], NodePARENT::from_row)
            .map(Some)
    }
"#;

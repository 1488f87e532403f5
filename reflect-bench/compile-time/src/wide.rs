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

/// Writes a workspace whose dependencies are those of the workspace `bench`.
pub(crate) fn write(to: &Path, bench: &Path) -> Outcome {
    let tables = (0..TABLES).map(Table);
    for krate in ["wide-by-hand", "wide-reflected"] {
        fs::create_dir_all(to.join(krate).join("src"))?;
    }
    let sql: String = tables.clone().map(Table::sql).collect();
    rusqlite::Connection::open(to.join("wide.db"))?.execute_batch(&sql)?;
    fs::write(
        to.join("Cargo.toml"),
        "[workspace]\nmembers = [\"wide-by-hand\", \"wide-reflected\"]\nresolver = \"3\"\n",
    )?;
    fs::copy(bench.join("Cargo.lock"), to.join("Cargo.lock"))?;

    let reflected = to.join("wide-reflected");
    let facade = bench.join("..").canonicalize()?;
    let dependency = format!("reflect-schema = {{ path = '{}' }}", facade.display());
    fs::write(reflected.join("Cargo.toml"), manifest("wide-reflected", &dependency))?;
    let code = "reflect_schema::reflect_schema!(\"../wide.db\");\n";
    fs::write(reflected.join("src/lib.rs"), code)?;

    let by_hand = to.join("wide-by-hand");
    let is_needed = |line: &&str| {
        ["chrono =", "rusqlite =", "rust_decimal ="].iter().any(|it| line.starts_with(it))
    };
    let dependencies: Vec<_> = include_str!("../../Cargo.toml").lines().filter(is_needed).collect();
    fs::write(by_hand.join("Cargo.toml"), manifest("wide-by-hand", &dependencies.join("\n")))?;
    let values = include_str!("../../by-hand/src/value.rs");
    fs::write(by_hand.join("src/value.rs"), values)?;
    let code: String = tables.map(Table::code).collect();
    fs::write(by_hand.join("src/lib.rs"), format!("{HEAD}{code}"))?;
    Ok(())
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

    fn code(self) -> String {
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
        let code = format!("{CODE}{}", self.writes());
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

//! The databases that crates are made for.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::Outcome;

pub(crate) enum Database {
    File(PathBuf),
    /// Many tables, each of which refers to the one before it.
    Wide {
        tables: usize,
        columns: usize,
    },
}

/// The columns of a wide table, one after the other; they start with another one in each table.
const TYPES: [&str; 7] = [
    "TEXT NOT NULL",
    "TEXT",
    "INTEGER NOT NULL",
    "INTEGER",
    "REAL NOT NULL",
    "NUMERIC(10, 2) NOT NULL",
    "DATETIME",
];

impl Database {
    /// The path of the file, which is made in the directory unless it is there already.
    pub(crate) fn path(&self, directory: &Path) -> Outcome<PathBuf> {
        let (tables, columns) = match self {
            Self::File(path) => return Ok(path.clone()),
            Self::Wide { tables, columns } => (*tables, *columns),
        };
        let path = directory.join("wide.db");
        if path.exists() {
            fs::remove_file(&path)?;
        }
        let sql: String = (0..tables).map(|it| table(it, tables, columns)).collect();
        Connection::open(&path)?.execute_batch(&format!("BEGIN; {sql} COMMIT;"))?;
        Ok(path)
    }
}

fn table(number: usize, tables: usize, columns: usize) -> String {
    let parent = (number + tables - 1) % tables;
    let parent_type = if number.is_multiple_of(2) { "INTEGER" } else { "INTEGER NOT NULL" };
    let types = TYPES.iter().cycle().skip(number % TYPES.len());
    let rest: String =
        (2..columns).zip(types).map(|(it, sql)| format!("column_{it} {sql}, ")).collect();
    format!(
        "CREATE TABLE node_{number} (id INTEGER PRIMARY KEY NOT NULL, parent_id {parent_type}, {rest}\
         FOREIGN KEY (parent_id) REFERENCES node_{parent} (id));\n"
    )
}

//! Large schemas: that they expand, and how long it takes.

mod common;

use std::fmt::Write;
use std::fs;
use std::time::Instant;

use common::{expand, structs};
use proc_macro2::TokenStream;

/// Tables of ten columns, of which up to three refer to other tables.
fn tables(count: usize) -> String {
    let types = ["TEXT", "INTEGER", "REAL", "BLOB", "BOOLEAN", "DATETIME"];
    let mut sql = String::from("BEGIN;\n");
    for table in 0..count {
        write!(sql, "CREATE TABLE entity_{table} (id INTEGER PRIMARY KEY").unwrap();
        let keys = table % 4;
        for column in 0..9 - keys {
            let declared = types[(table + column) % types.len()];
            let not_null = if (table + column).is_multiple_of(3) { " NOT NULL" } else { "" };
            write!(sql, ", column_{column} {declared}{not_null}").unwrap();
        }
        for key in 0..keys {
            let parent = (table * 31 + key * 17) % count;
            write!(sql, ", parent_{key}_id INTEGER REFERENCES entity_{parent} (id)").unwrap();
        }
        sql += ");\n";
    }
    sql + "COMMIT;\n"
}

fn columns(count: usize) -> String {
    let columns: Vec<_> = (0..count).map(|it| format!("column_{it} TEXT")).collect();
    format!("CREATE TABLE wide ({})", columns.join(", "))
}

/// Expands a script, and says how long that took.
fn measure(what: &str, sql: &str) -> TokenStream {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("large.sql");
    fs::write(&path, sql).unwrap();
    let start = Instant::now();
    let tokens = expand(&path);
    let time = start.elapsed();
    println!("{what}: {time:.1?}, {} kB of code", tokens.to_string().len() / 1000);
    tokens
}

#[test]
fn a_thousand_tables() {
    for count in [100, 300, 1_000] {
        let tokens = measure(&format!("{count} tables"), &tables(count));
        assert_eq!(structs(tokens).len(), count);
    }
}

#[test]
fn two_thousand_columns() {
    // As many as SQLite takes.
    for count in [300, 2_000] {
        let tokens = measure(&format!("{count} columns"), &columns(count));
        assert_eq!(structs(tokens), ["Wide"]);
    }
}

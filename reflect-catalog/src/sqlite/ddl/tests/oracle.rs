//! The parser agrees with SQLite, and with the statement that was written.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rusqlite::{Connection, Result};

use super::super::{ConstraintKind, TableDdl, parse_table};
use super::generator::{TABLE, statement};

#[test]
fn random_tables() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 2000,
        max_global_rejects: 2000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let result = runner.run(&statement(), |statement| {
        let conn = Connection::open_in_memory().unwrap();
        if let Err(error) = conn.execute_batch(&statement.sql) {
            // A key of a generated column, and the like.
            return Err(TestCaseError::reject(error.to_string()));
        }
        let sql: String =
            query(&conn, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1", TABLE)
                .unwrap()
                .remove(0);
        let mut table = parse_table(&sql).unwrap();
        prop_assert_eq!(
            columns(&conn).unwrap(),
            table.columns.iter().map(|column| column.name.clone()).collect::<Vec<_>>()
        );
        prop_assert_eq!(foreign_keys(&conn).unwrap(), foreign_keys_read(&table));
        check_unique(&conn, &table)?;
        check_columns(&conn, &table)?;
        table.comment = None;
        for column in &mut table.columns {
            column.comment = None;
        }
        prop_assert_eq!(table, statement.says);
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

fn query<T: rusqlite::types::FromSql>(conn: &Connection, sql: &str, name: &str) -> Result<Vec<T>> {
    conn.prepare(sql)?.query_map([name], |row| row.get(0))?.collect()
}

fn columns(conn: &Connection) -> Result<Vec<String>> {
    query(conn, "SELECT name FROM pragma_table_xinfo(?1) ORDER BY cid", TABLE)
}

type ForeignKey = (String, Vec<(String, Option<String>)>);

/// In the order of the text: SQLite counts from the last one.
fn foreign_keys(conn: &Connection) -> Result<Vec<ForeignKey>> {
    let sql = "SELECT seq, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY id DESC, seq";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([TABLE])?;
    let mut keys: Vec<ForeignKey> = Vec::new();
    while let Some(row) = rows.next()? {
        if row.get::<_, i64>(0)? == 0 {
            keys.push((row.get(1)?, Vec::new()));
        }
        let pair = (row.get(2)?, row.get(3)?);
        keys.last_mut().unwrap().1.push(pair);
    }
    Ok(keys)
}

fn foreign_keys_read(table: &TableDdl) -> Vec<ForeignKey> {
    let mut keys = Vec::new();
    for (columns, constraint) in table.all_constraints() {
        if let ConstraintKind::ForeignKey(key) = &constraint.kind {
            let parents =
                key.parent_columns.iter().cloned().map(Some).chain(std::iter::repeat(None));
            keys.push((key.parent.clone(), columns.iter().cloned().zip(parents).collect()));
        }
    }
    keys
}

/// A unique constraint over the columns of the primary key may have no index of its own.
fn check_unique(conn: &Connection, table: &TableDdl) -> Result<(), TestCaseError> {
    let indexes = |origin: &str| -> Result<BTreeSet<Vec<String>>> {
        let sql = format!("SELECT name FROM pragma_index_list(?1) WHERE origin = '{origin}'");
        let names: Vec<String> = query(conn, &sql, TABLE)?;
        let columns = |name: &String| {
            query(conn, "SELECT name FROM pragma_index_info(?1) ORDER BY seqno", name)
        };
        names.iter().map(columns).collect()
    };
    let unique = indexes("u").unwrap();
    let key = indexes("pk").unwrap();
    let constraints = table.all_constraints();
    let read: BTreeSet<_> = constraints
        .filter(|(_, constraint)| constraint.kind == ConstraintKind::Unique)
        .map(|(columns, _)| columns.to_vec())
        .collect();
    prop_assert!(unique.is_subset(&read), "{:?} {:?}", unique, read);
    prop_assert!(
        read.difference(&key).all(|columns| unique.contains(columns)),
        "{:?} {:?}",
        unique,
        read
    );
    Ok(())
}

fn check_columns(conn: &Connection, table: &TableDdl) -> Result<(), TestCaseError> {
    for column in &table.columns {
        let (_, collation, not_null, _, autoincrement) =
            conn.column_metadata(None, TABLE, column.name.as_str()).unwrap();
        let collation = collation.map(|name| name.to_str().unwrap().to_ascii_lowercase());
        let read = column.collation.as_deref().unwrap_or("BINARY");
        prop_assert_eq!(collation, Some(read.to_ascii_lowercase()));
        prop_assert_eq!(autoincrement, column.autoincrement);
        let mut constraints = column.constraints.iter();
        let read = constraints.any(|constraint| constraint.kind == ConstraintKind::NotNull);
        prop_assert_eq!(not_null, read);
    }
    Ok(())
}

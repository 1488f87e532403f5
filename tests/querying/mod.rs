//! What the tests of queries share: the same question in SQL.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod trace;

use reflect_schema::Value;
use reflect_schema::rusqlite::Connection;
use reflect_schema::rusqlite::types::FromSql;

/// The rows of a statement, as they are in the database.
pub(crate) fn rows(conn: &Connection, sql: &str) -> Vec<Vec<Value>> {
    let mut statement = conn.prepare(sql).unwrap();
    let width = statement.column_count();
    let found = statement.query_map([], |row| (0..width).map(|it| row.get(it)).collect()).unwrap();
    found.collect::<Result<_, _>>().unwrap()
}

/// The only column of a statement.
pub(crate) fn column<T: FromSql>(conn: &Connection, sql: &str) -> Vec<T> {
    let mut statement = conn.prepare(sql).unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.collect::<Result<_, _>>().unwrap()
}

/// The numbers in the only column of a statement.
pub(crate) fn ids(conn: &Connection, sql: &str) -> Vec<i64> {
    column(conn, sql)
}

//! What the tests share: the schemas that several of them read, and the same question in SQL.

#[cfg(feature = "rust_decimal")]
pub(crate) mod trace;

use reflect_schema::Value;
use reflect_schema::rusqlite::Connection;
use reflect_schema::rusqlite::types::FromSql;

/// Chinook, as the example that the tests include has it.
#[cfg(all(feature = "chrono", feature = "rust_decimal"))]
pub(crate) use crate::query::examples::queries::chinook;

pub(crate) mod company {
    reflect_schema::reflect_schema!("tests/schemas/company.sql", borrowed = ["task"]);
}

#[cfg(all(feature = "chrono", feature = "rust_decimal"))]
pub(crate) mod functions {
    reflect_schema::reflect_schema!(
        "tests/schemas/functions.sql",
        types = { number.small => i8 },
    );
}

#[cfg(feature = "rust_decimal")]
pub(crate) mod keys {
    reflect_schema::reflect_schema!("tests/schemas/keys.sql");
}

#[cfg(all(feature = "chrono", feature = "rust_decimal"))]
pub(crate) mod values {
    reflect_schema::reflect_schema!("tests/schemas/values.sql");
}

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

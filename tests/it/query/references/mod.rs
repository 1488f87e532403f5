//! Foreign keys whose two sides differ in affinity or collation: one rule for all ways to follow them,
//! that of SQLite.

#![cfg(feature = "rust_decimal")]

mod junctions;
mod keys;
mod unindexed;
mod ways;

use reflect_schema::rusqlite::Connection;

pub(crate) mod db {
    reflect_schema::reflect_schema!(
        "tests/schemas/references.sql",
        rename = { song_indexed(artist_id) => artist / songs_indexed },
        types = {
            person.zip_code => reflect_schema::Value,
            use.thing_k => reflect_schema::Value,
            visit.zip => reflect_schema::Value,
        },
    );
}

/// A database with these rows, whether they refer to something or not.
fn with(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    db::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

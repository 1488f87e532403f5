//! Functions of texts in queries, on odd values, against Rust or SQL by hand.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod made;
mod parts;

use reflect_schema::{Connection, rusqlite};

use crate::support::functions;

/// What patterns, escapes, cases, positions and white space stumble over.
const ODD: [&str; 42] = [
    "",
    " ",
    "a",
    "A",
    "ab",
    "abc",
    "ABC",
    "aBc",
    "b",
    "c",
    "bc",
    "%",
    "_",
    "\\",
    "a%",
    "%c",
    "a_c",
    "\\%",
    "*",
    "a*",
    "?",
    "[",
    "]",
    "[a]",
    "[^a]",
    "a[b]",
    "ä",
    "Ä",
    "aä",
    "ß",
    "日本語",
    "本",
    "🙂",
    "\t ab\n",
    "\u{a0}ab\u{3000}",
    "it's \"q\"",
    "\0",
    "\0b",
    "a\0",
    "a\0b\0ä\\u0000",
    "\\u0000",
    "\"\\\0",
];

/// A row for each pair of odd texts.
fn pairs() -> Connection {
    let conn = functions::connect_in_memory().unwrap();
    let insert = "INSERT INTO word (text, other, loose) VALUES (?1, ?2, ?2)";
    conn.execute_batch("BEGIN").unwrap();
    for (text, other) in ODD.iter().flat_map(|it| ODD.map(|other| (it, other))) {
        conn.prepare_cached(insert).unwrap().execute([text, other]).unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
    conn
}

/// The values of a statement by hand.
fn by_hand<T: rusqlite::types::FromSql>(conn: &rusqlite::Connection, sql: &str) -> Vec<T> {
    let mut statement = conn.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

//! Nested rows are found by their keys, whatever these are made of.

#![cfg(feature = "rust_decimal")]

mod kinds;
mod texts;

use std::fmt::Debug;

use reflect_schema::rusqlite::Connection;

use crate::support::keys;

fn with(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    keys::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

/// Each parent with the children that are nested in it is what SQL finds for it.
#[track_caller]
fn found_with<K: Debug>(conn: &Connection, found: &[(K, Vec<i64>)], sql: &str) {
    let mut statement = conn.prepare(sql).unwrap();
    let expected: Vec<i64> =
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let mut at = 0;
    for (key, children) in found {
        let end = at + children.len();
        assert_eq!(children[..], expected[at..end], "{key:?}");
        at = end;
    }
    assert_eq!(at, expected.len());
}

/// Texts that something on their way could take for something else.
fn odd_texts(nul: bool) -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "1",
        "01",
        "1.0",
        "null",
        "NULL",
        "true",
        "\"",
        "'",
        "\\",
        "\\u0041",
        "[1]",
        "{}",
        "a",
        "A",
        "ä",
        "a\u{308}",
        "ß",
        "😀",
        "\u{feff}",
        "\u{2028}",
        "\u{fffd}",
        "\u{10ffff}",
        "\u{7f}",
        "x\ny",
        "--",
        "?1",
        "$[0]",
        ";",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.extend((1..32).map(|it: u8| char::from(it).to_string()));
    texts.push("long ".repeat(5000));
    if nul {
        texts.extend(["\0", "a\0", "a\0b", "\0a"].map(str::to_owned));
    }
    texts
}

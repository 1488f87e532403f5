//! Walking through all pages visits each row exactly once, in order: whatever is NULL, whatever is
//! equal, and whatever the cursor went through on the way.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod cursors;
mod orders;
mod refused;
mod sources;

use std::fmt::Debug;

use reflect_schema::query::{Cursor, Query, RowPage, Selection, Source};
use reflect_schema::rusqlite::Connection;

mod library {
    reflect_schema::reflect_schema!("tests/schemas/library.sql");
}

/// Numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn one_of<'a>(&mut self, values: &[&'a str]) -> &'a str {
        values[self.below(values.len())]
    }
}

const BOOKS: usize = 60;

fn library() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    library::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "INSERT INTO author VALUES (1, 'Ada', '1815-12-10'), (2, 'ada', NULL), (3, 'Bob', '1815-12-10');
        INSERT INTO shelf VALUES ('a', 1, 'x'), ('a', 2, NULL), ('b', 1, 'x'), ('b', 2, 'y');",
    )
    .unwrap();
    let mut numbers = Numbers(7);
    for index in 0..BOOKS {
        let (room, number) = [("'a'", 1), ("'a'", 2), ("'b'", 1), ("'b'", 2)][index % 4];
        let values = [
            &["NULL", "''", "'emma'", "'EMMA'", "'Zoë'", "'zoë'", "'a' || char(0) || 'b'"][..],
            &["NULL", "0", "-5", "12", "9223372036854775807", "-9223372036854775808"],
            &["NULL", "0.0", "-0.5", "12", "1e300", "9e999", "-9e999", "0.1", "0.1 + 0.2"],
            &["NULL", "0.3", "12", "12.5", "-0.01", "99.99"],
            &["NULL", "'1.5'", "'1.50'", "'10'", "'9.99'", "'-3'", "'0.3'"],
            &[
                "NULL",
                "'2020-01-01 00:00:00'",
                "'2020-01-01 00:00:00.500'",
                "'2020-01-01 00:00:00.500001'",
                "'1999-12-31 23:59:59'",
            ],
            &["NULL", "0", "1"],
            &["NULL", "x''", "x'00'", "x'00ff'", "x'ff'"],
            &["NULL", "1", "2", "3"],
        ];
        let values = values.map(|values| numbers.one_of(values)).join(", ");
        let sql = format!("INSERT INTO book VALUES ({room}, {number}, {index}, {values})");
        conn.execute_batch(&sql).unwrap();
    }
    conn
}

/// Through a text, as in an address.
fn printed_and_parsed(cursor: &Cursor) -> Cursor {
    let text = cursor.to_string();
    assert!(text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-.".contains(&it)), "{text}");
    let parsed: Cursor = text.parse().unwrap();
    assert_eq!(parsed, *cursor);
    parsed
}

/// Every row, page by page.
#[track_caller]
fn walk<T, R, S>(conn: &Connection, query: &Query<T, R, S>, size: u64) -> Vec<S::Output>
where
    T: Source<R>,
    S: Selection<R> + Clone,
{
    let (mut rows, mut next) = (Vec::new(), None);
    loop {
        let RowPage { rows: more, next: later } =
            query.clone().after(&next).page(conn, size).unwrap();
        assert!(more.len() as u64 == size || later.is_none());
        assert!(!more.is_empty() || rows.is_empty());
        rows.extend(more);
        assert!(rows.len() < 1000, "it goes round in a circle");
        next = later.as_ref().map(printed_and_parsed);
        if next.is_none() {
            return rows;
        }
    }
}

/// Walking gives what all at once gives, which is sorted by the same terms and `key`.
#[track_caller]
fn pages<T, R, S>(conn: &Connection, query: &Query<T, R, S>, sorted: &Query<T, R, S>)
where
    T: Source<R>,
    S: Selection<R> + Clone,
    S::Output: PartialEq + Debug,
{
    let expected = sorted.all(conn).unwrap();
    assert!(!expected.is_empty());
    let all = expected.len() as u64;
    for size in [1, 3, 7, all - 1, all, all + 1] {
        if size > 0 {
            assert_eq!(walk(conn, query, size), expected, "{size} {query:?}");
        }
    }
}

/// The position after the first `rows` rows.
fn cursor<T: Source<R>, R, S: Selection<R>>(
    conn: &Connection,
    query: &Query<T, R, S>,
    rows: u64,
) -> Cursor {
    query.page(conn, rows).unwrap().next.unwrap()
}

//! Nested rows: one statement for each level, however many rows there are and whatever their keys
//! are made of; each list as if it had been asked for alone.

#![allow(clippy::type_complexity, reason = "the types are what nested queries give")]
#![cfg(feature = "rust_decimal")]

mod lists;
mod statements;
mod whole;

use reflect_schema::rusqlite::Connection;

use crate::support::keys::{self, Digit, Number, NumberColumns};

fn with(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    keys::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

/// Numbers from 1 on; every number but those that 3 divides has digits, at places that are
/// partly equal, and every second digit has marks.
fn numbers(count: u32) -> Connection {
    with(&format!(
        "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            SELECT i FROM n;
        INSERT INTO number SELECT i, i % 7 FROM n;
        INSERT INTO digit SELECT i * 10 + j, i, j / 2 FROM n,
            (SELECT 0 AS j UNION ALL VALUES (1), (2), (3), (4)) WHERE i % 3 > 0 AND j <= i % 5;
        INSERT INTO digit (id, number_id, place) VALUES (-1, NULL, 1);
        INSERT INTO mark SELECT id * 2 + j, id FROM digit, (SELECT 0 AS j UNION ALL SELECT 1) WHERE id % 2 = 0;"
    ))
}

fn digits(n: NumberColumns) -> impl reflect_schema::query::Selection<Number, Output = Vec<Digit>> {
    n.digits()
}

type Tree = Vec<(i64, Vec<(i64, Vec<i64>)>)>;

/// Everything, sorted by ids.
fn tree(conn: &Connection) -> Tree {
    Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits = n.digits().order_by(|d| d.id.asc());
            (n.id, digits.select(|d| (d.id, d.marks().order_by(|m| m.id.asc()).select(|m| m.id))))
        })
        .all(conn)
        .unwrap()
}

/// The same from one statement.
fn expected_tree(conn: &Connection) -> Tree {
    let sql = "SELECT n.id, d.id, m.id FROM number n LEFT JOIN digit d ON d.number_id = n.id
        LEFT JOIN mark m ON m.digit_id = d.id ORDER BY n.id, d.id, m.id";
    let mut statement = conn.prepare(sql).unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut tree: Tree = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let (number, digit, mark): (i64, Option<i64>, Option<i64>) = row.try_into().unwrap();
        if tree.last().is_none_or(|it| it.0 != number) {
            tree.push((number, Vec::new()));
        }
        let Some(digit) = digit else { continue };
        let digits = &mut tree.last_mut().unwrap().1;
        if digits.last().is_none_or(|it| it.0 != digit) {
            digits.push((digit, Vec::new()));
        }
        digits.last_mut().unwrap().1.extend(mark);
    }
    tree
}

//! Random questions about random rows have the answers that are computed from the same rows in Rust.
//!
//! The evaluator knows values, not how they are stored, and nothing of SQL. `PROPTEST_CASES=100000 cargo
//! test --release --test it evaluator` asks for longer.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod answer;
mod build;
mod question;
mod rows;

use answer::{Group, Key};
use proptest::prelude::*;
use question::{Question, Value};
use reflect_schema::Connection;
use rows::Rows;

mod schema {
    reflect_schema::reflect_schema!("tests/schemas/evaluator.sql");
}

use schema::{Person, PersonColumns};

fn stored(rows: &Rows) -> Connection {
    let conn = schema::connect_in_memory().unwrap();
    conn.execute_batch(&rows.sql()).unwrap();
    conn
}

fn ids(conn: &Connection, question: &Question) -> Vec<i64> {
    let mut query =
        build::query(question).order_by(|p| build::order(p, question)).offset(question.offset);
    if let Some(limit) = question.limit {
        query = query.limit(limit);
    }
    query.select(|p| p.id).all(conn).unwrap()
}

/// The groups by a key of one type.
macro_rules! groups {
    ($conn:expr, $question:expr, $kind:path, $key:expr) => {{
        let key = $key;
        let groups = build::query($question).group_by(|p: PersonColumns| key(p));
        let groups = groups.select(|key, g| {
            (key, g.count(), g.sum(|p| p.pay), g.min(|p| p.born), g.max(|p| p.born))
        });
        let groups = groups.all($conn).unwrap().into_iter();
        groups.map(|(key, n, sum, min, max)| ($kind(key), n, sum, min, max)).collect()
    }};
}

fn groups(conn: &Connection, question: &Question) -> Vec<Group> {
    let mut groups: Vec<Group> = match question.key {
        Value::Number(it) => groups!(conn, question, Key::Number, |p| build::number(p, it)),
        Value::Text(it) => groups!(conn, question, Key::Text, |p| build::text(p, it)),
        Value::Moment(it) => groups!(conn, question, Key::Moment, |p| build::moment(p, it)),
        Value::Day => groups!(conn, question, Key::Day, build::day),
        Value::Amount(it) => groups!(conn, question, Key::Amount, |p| build::amount(p, it)),
    };
    groups.sort();
    groups
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_query_finds_what_is_computed_from_the_rows(
        rows in rows::rows(),
        questions in prop::collection::vec(question::questions(), 8),
    ) {
        let conn = stored(&rows);
        for question in &questions {
            let expected = rows.ids(question);
            prop_assert_eq!(ids(&conn, question), expected, "{:#?}", question);
            let count = build::query(question).count(&conn).unwrap();
            let all = Question { limit: None, offset: 0, ..question.clone() };
            prop_assert_eq!(count, rows.ids(&all).len() as u64, "{:#?}", question);
            prop_assert_eq!(groups(&conn, question), rows.groups(question), "{:#?}", question);
        }
    }

    #[test]
    fn a_query_deletes_what_it_finds(rows in rows::rows(), question in question::questions()) {
        let conn = stored(&rows);
        conn.pragma_update(None, "foreign_keys", false).unwrap();
        let all = Question { limit: None, offset: 0, order: Vec::new(), ..question };
        let found = rows.ids(&all);
        let deleted = build::query(&all).everything().delete(&conn).unwrap();
        prop_assert_eq!(deleted, found.len() as u64, "{:#?}", all);
        let left = Person::query().order_by(|p| p.id.asc()).select(|p| p.id).all(&conn).unwrap();
        let expected = rows.people.iter().map(|it| it.id).filter(|it| !found.contains(it));
        prop_assert_eq!(left, expected.collect::<Vec<_>>(), "{:#?}", all);
    }
}

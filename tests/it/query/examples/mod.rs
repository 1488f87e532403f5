//! The questions of the example `queries`, and the same in SQL by hand: all rows and columns have
//! to agree, and a question runs as many statements as it should.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::cell::Cell as Counter;

use queries::answer::{Answer, Cell};
use reflect_schema::rusqlite::Connection;
use reflect_schema::rusqlite::trace::{TraceEvent, TraceEventCodes};
use reflect_schema::{Result, Value};
use serde_json::Value as Json;

#[path = "../../../../examples/queries/main.rs"]
#[expect(dead_code, reason = "it is a program of its own")]
pub(crate) mod queries;

/// A test for each question: its name, the number of statements, and the SQL by hand, in which a
/// list is JSON. Without `ORDER BY` at its end, the order does not matter.
macro_rules! by_hand {
    ($module:ident: $($name:ident, $statements:literal: $sql:literal;)+) => {
        pub(crate) const NAMES: &[&str] =
            &[$(concat!(stringify!($module), "::", stringify!($name))),+];

        $(
            #[test]
            fn $name() {
                super::compare(super::queries::$module::$name, $statements, $sql);
            }
        )+
    };
}

mod conditions;
mod groups;
mod many;
mod nested;
mod related;
mod results;
mod running;
mod subqueries;
mod windows;

#[test]
fn every_question_is_asked_by_hand() {
    let by_hand = [
        conditions::NAMES,
        related::NAMES,
        many::NAMES,
        nested::NAMES,
        subqueries::NAMES,
        results::NAMES,
        groups::NAMES,
        windows::NAMES,
        running::NAMES,
    ];
    let asked: Vec<_> = queries::questions().iter().map(|(name, _)| *name).collect();
    assert_eq!(asked, by_hand.concat());
}

#[test]
fn every_answer_can_be_printed() {
    let conn = queries::chinook::connect("examples/chinook.db").unwrap();
    for (name, ask) in queries::questions() {
        let answer = ask(&conn).unwrap();
        assert!(!answer.rows.is_empty(), "{name}");
        let printed = answer.to_string();
        assert!(printed.contains("SELECT") && printed.contains("  → "), "{name}: {printed}");
    }
}

thread_local! {
    static STATEMENTS: Counter<usize> = const { Counter::new(0) };
}

#[expect(clippy::needless_pass_by_value, reason = "rusqlite calls it so")]
fn count(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(_, sql) = event {
        // Several statements see one state of the database in a transaction.
        if !["BEGIN", "COMMIT", "ROLLBACK"].iter().any(|it| sql.starts_with(it)) {
            STATEMENTS.set(STATEMENTS.get() + 1);
        }
    }
}

fn open() -> Connection {
    Connection::open("examples/chinook.db").unwrap()
}

fn compare(ask: fn(&Connection) -> Result<Answer>, statements: usize, sql: &str) {
    let mut conn = open();
    // Some versions of rusqlite give a `Result`, others nothing.
    _ = conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(count as fn(TraceEvent<'_>)));
    STATEMENTS.set(0);
    let ours = ask(&conn).unwrap().rows;
    assert_eq!(STATEMENTS.get(), statements, "statements");

    let mut theirs = rows(sql, &ours);
    let mut ours: Vec<Json> = ours.iter().map(|row| row.iter().map(json).collect()).collect();
    let end = sql.rsplit(')').next().unwrap_or_default();
    if !end.contains("ORDER BY") {
        sort(&mut ours);
        sort(&mut theirs);
    }
    assert_eq!(ours.len(), theirs.len(), "rows");
    for (row, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
        assert_eq!(ours, theirs, "row {row}");
    }
}

/// The rows of a statement. Where there is a list in ours, there is the text of one in these.
fn rows(sql: &str, ours: &[Vec<Cell>]) -> Vec<Json> {
    let conn = open();
    let mut statement = conn.prepare(sql).unwrap();
    // Of a plan, only the words matter.
    let first = if sql.trim_start().starts_with("EXPLAIN") { 3 } else { 0 };
    let columns = first..statement.column_count();
    let is_list = |column| matches!(ours[0].get(column), Some(Cell::List(_)));
    let rows = statement.query_map([], |row| {
        let cell = |column| match row.get(column)? {
            Value::Text(list) if is_list(column) => Ok(serde_json::from_str(&list).unwrap()),
            value => Ok(json(&Cell::Value(value))),
        };
        columns.clone().map(cell).collect()
    });
    rows.unwrap().map(|row| row.unwrap()).collect()
}

fn json(cell: &Cell) -> Json {
    match cell {
        Cell::Value(Value::Null) => Json::Null,
        Cell::Value(Value::Integer(value)) => Json::from(*value),
        Cell::Value(Value::Real(value)) => Json::from(*value),
        Cell::Value(Value::Text(value)) => Json::from(value.as_str()),
        Cell::Value(Value::RawText(value) | Value::Blob(value)) => Json::from(value.as_slice()),
        Cell::List(rows) => rows.iter().map(|row| row.iter().map(json).collect::<Json>()).collect(),
    }
}

/// Sorts rows, and the lists in them.
fn sort(rows: &mut [Json]) {
    for cell in rows.iter_mut().filter_map(Json::as_array_mut).flatten() {
        if let Json::Array(list) = cell {
            sort(list);
        }
    }
    rows.sort_by_key(Json::to_string);
}

//! Functions of dates and times in queries, on every form in which they are stored, against chrono.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod declared;
mod forms;
mod moves;

use reflect_schema::Connection;
use reflect_schema::chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::support::functions;

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

/// Rows whose moments are these SQL expressions.
fn stored(moments: &[&str]) -> Connection {
    let conn = functions::connect_in_memory().unwrap();
    for moment in moments {
        conn.execute_batch(&format!("INSERT INTO moment (at) VALUES ({moment})")).unwrap();
    }
    conn
}

/// The same moment, as SQLite may hold it.
const SAME: [&str; 8] = [
    "'2007-01-31 23:59:58'",
    "'2007-01-31T23:59:58'",
    "'2007-01-31 23:59:58.000'",
    "'2007-01-31T23:59:58Z'",
    "'2007-02-01 01:59:58+02:00'",
    "'2007-01-31 21:29:58 -02:30'",
    "1170287998",
    "julianday('2007-01-31 23:59:58')",
];

const OTHERS: [&str; 9] = [
    "0",
    "-1",
    "'2007-01-31'",
    "'2008-02-29 00:00'",
    "'0000-01-01 00:00:00.5'",
    "'9999-12-31 23:59:59.999'",
    "'1969-12-31T23:59:59.050-14:00'",
    "julianday('2007-01-31 23:59:58.250')",
    "7258118399",
];

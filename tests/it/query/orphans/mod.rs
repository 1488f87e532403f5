//! Rows whose foreign key refers to nothing. What is selected beyond such a key is an error that names
//! both ends; what is filtered or sorted by it is NULL there; and no row is lost.

#![allow(clippy::type_complexity, reason = "the types are what queries give")]

mod computed;
mod filters;
mod keys;
mod none;
mod rows;

use std::fmt::Debug;

use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Result};

use crate::support::company;

/// Everything is as it should be, but some keys are NULL.
fn sound() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    company::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
        INSERT INTO person (id, name, manager_id) VALUES (1, 'Ada', NULL), (2, 'Bob', 1), (3, 'Cid', 2);
        INSERT INTO region VALUES ('de', 'n', 'North'), ('fr', 's', 'South');
        INSERT INTO city VALUES (1, 'Kiel', 'de', 'n'), (2, 'Half', 'de', NULL), (3, 'None', NULL, NULL);
        INSERT INTO team VALUES (1, 'red', 1, 2, 1), (2, 'blue', 2, NULL, 2), (3, 'green', 2, 3, NULL);
        INSERT INTO task VALUES (1, 1, 'a', 1), (2, 2, 'b', 2), (3, 2, 'c', 3);
        INSERT INTO team_person VALUES (1, 1), (1, 2), (2, 3);
        INSERT INTO badge VALUES (1, 1, 'x');",
    )
    .unwrap();
    conn
}

fn with(sql: &str) -> Connection {
    let conn = sound();
    conn.execute_batch(sql).unwrap();
    conn
}

/// The error that names `table (row)`, its key, and what it refers to.
#[track_caller]
fn orphan<T: Debug>(found: Result<T>, expected: &str) {
    let error = found.unwrap_err();
    let ErrorKind::Orphan { .. } = error.kind() else { panic!("{error}") };
    assert_eq!(error.to_string(), expected);
}

const LEAD: &str =
    "`team.lead_id` (row id = 4) refers to a row of `person` that does not exist: id = 99";
const DEPUTY: &str =
    "`team.deputy_id` (row id = 4) refers to a row of `person` that does not exist: id = 98";
const REGION: &str = "`city.country, code` (row id = 4) refers to a row of `region` that does not exist: \
    country = \"xx\", code = \"n\"";

fn without_lead() -> Connection {
    with("INSERT INTO team VALUES (4, 'gray', 99, NULL, NULL)")
}

fn without_deputy() -> Connection {
    with("INSERT INTO team VALUES (4, 'gray', 1, 98, NULL)")
}

fn without_region() -> Connection {
    with(
        "INSERT INTO city VALUES (4, 'Lost', 'xx', 'n');
        INSERT INTO team VALUES (4, 'gray', 1, NULL, 4)",
    )
}

//! A schema that changes behind a program: every kind of statement is an error then, also where the
//! connection has prepared it before. To SQLite, a bare quoted name that is no column is a string, so
//! a statement that isn't qualified throughout would go on with invented data.

mod noticed;
mod statements;

use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Result};
use statements::{OF_HOURS, OF_MANAGER, shown};

use crate::support::company::{self, City, Team};

fn company() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    company::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
        INSERT INTO person (id, name, manager_id, salary) VALUES (1, 'Ada', NULL, 9), (2, 'Bob', 1, 8);
        INSERT INTO region VALUES ('de', 'n', 'North');
        INSERT INTO city VALUES (1, 'Kiel', 'de', 'n');
        INSERT INTO team VALUES (1, 'red', 1, 2, 1), (2, 'blue', 2, NULL, 1);
        INSERT INTO team_person VALUES (1, 1), (1, 2), (2, 2);
        INSERT INTO task VALUES (1, 1, 'plan', 5), (2, 1, 'build', 7), (3, 2, 'test', NULL);",
    )
    .unwrap();
    conn
}

type Run = fn(&Connection) -> Result<String>;

/// Runs a statement, changes the schema, and runs it again, on the same connection and on another.
#[track_caller]
fn breaks((name, run): (&str, Run), change: &str, says: &str) {
    let conn = company();
    run(&conn).unwrap_or_else(|error| panic!("{name}: {error}"));
    let fresh = company();
    for (conn, which) in [(&conn, "prepared"), (&fresh, "new")] {
        conn.execute_batch(change).unwrap();
        for _ in 0..2 {
            match run(conn) {
                Ok(found) => panic!("{name}, {which}, after {change}: {found}"),
                Err(error) => {
                    let text = error.to_string();
                    assert!(text.contains(says), "{name}, {which}, after {change}: {text}");
                    assert!(!matches!(error.kind(), ErrorKind::Decode { .. }), "{name}: {text}");
                }
            }
        }
    }
}

#[test]
fn a_column_that_is_gone() {
    for &statement in OF_HOURS {
        breaks(statement, "ALTER TABLE task DROP COLUMN hours", "hours");
    }
}

#[test]
fn a_column_that_is_renamed() {
    for &statement in OF_HOURS {
        breaks(statement, "ALTER TABLE task RENAME COLUMN hours TO minutes", "hours");
    }
    for &statement in OF_MANAGER {
        breaks(statement, "ALTER TABLE person RENAME COLUMN manager_id TO boss_id", "manager_id");
    }
}

#[test]
fn a_table_that_is_gone() {
    for &statement in OF_HOURS {
        breaks(statement, "DROP TABLE task", "task");
        breaks(statement, "ALTER TABLE task RENAME TO job", "task");
    }
    for &statement in OF_MANAGER {
        breaks(statement, "DROP TABLE person", "person");
    }
}

#[test]
fn a_junction_that_is_gone() {
    let statements: &[(&str, Run)] = &[
        ("any", |c| shown(Team::query().filter(|t| t.people().any(|p| p.id.eq(2))).count(c))),
        ("nested", |c| shown(Team::query().select(|t| t.people().select(|p| p.id)).all(c))),
        ("count", |c| shown(Team::query().select(|t| t.people().count()).all(c))),
    ];
    for &statement in statements {
        breaks(statement, "DROP TABLE team_person", "team_person");
        breaks(statement, "ALTER TABLE team_person RENAME COLUMN person_id TO who", "person_id");
    }
}

#[test]
fn half_of_a_composite_key() {
    let statements: &[(&str, Run)] = &[
        ("path", |c| shown(City::query().select(|it| it.region().name).all(c))),
        ("filter", |c| shown(City::query().filter(|it| it.region().name.eq("North")).count(c))),
        ("children", |c| shown(company::Region::query().select(|r| r.cities().count()).all(c))),
    ];
    for &statement in statements {
        breaks(statement, "ALTER TABLE city RENAME COLUMN code TO part", "code");
        breaks(statement, "ALTER TABLE region RENAME COLUMN code TO part", "code");
    }
}

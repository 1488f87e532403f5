//! What notices the change, and when.

use reflect_schema::rusqlite::Connection;

use super::company;
use super::statements::{OF_HOURS, OF_MANAGER};
use crate::support::company::{Person, Task};
use crate::support::rows;

/// A stream is prepared before it is read.
#[test]
fn a_stream_meets_the_change_when_it_is_read() {
    let conn = company();
    let mut stream = Task::query().stream(&conn).unwrap();
    assert_eq!(stream.iter().count(), 3);
    conn.execute_batch("ALTER TABLE task RENAME COLUMN hours TO minutes").unwrap();
    let found: Vec<_> = stream.iter().collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].as_ref().unwrap_err().to_string().contains("hours"));
}

/// The statement is prepared anew behind our back, and its columns are others then.
#[test]
fn sql_by_hand_finds_its_columns_where_they_are_now() {
    let conn = company();
    let all = |conn: &Connection| Person::from_sql(conn, "SELECT * FROM person", []).unwrap();
    let before = all(&conn);
    conn.execute_batch(
        "ALTER TABLE person RENAME TO old;
        CREATE TABLE person (salary INTEGER, mentor_id INTEGER, manager_id INTEGER, id INTEGER PRIMARY KEY,
            more TEXT, name TEXT NOT NULL);
        INSERT INTO person SELECT salary, mentor_id, manager_id, id, 'x', name FROM old;",
    )
    .unwrap();
    assert_eq!(all(&conn), before);
    assert_eq!(Person::query().order_by(|p| p.id.asc()).all(&conn).unwrap(), before);
    conn.execute_batch(
        "ALTER TABLE person RENAME COLUMN manager_id TO x;
        ALTER TABLE person RENAME COLUMN mentor_id TO manager_id;
        ALTER TABLE person RENAME COLUMN x TO mentor_id;",
    )
    .unwrap();
    for (now, before) in all(&conn).into_iter().zip(before) {
        assert_eq!((now.manager_id, now.mentor_id), (before.mentor_id, before.manager_id));
    }
}

#[test]
fn an_index_changes_nothing_but_speed() {
    let conn = company();
    let statements = || OF_HOURS.iter().chain(OF_MANAGER).filter(|(name, _)| *name != "explain");
    let answers =
        |conn: &Connection| -> Vec<_> { statements().map(|(_, run)| run(conn).unwrap()).collect() };
    let sorted = |answers: Vec<String>| -> Vec<_> {
        // Without an order, rows come as they like.
        let sorted = |text: String| {
            let mut letters: Vec<_> = text.chars().collect();
            letters.sort_unstable();
            letters
        };
        answers.into_iter().map(sorted).collect()
    };
    let plain = sorted(answers(&conn));
    conn.execute_batch(
        "CREATE INDEX by_hours ON task (hours, title); CREATE INDEX by_manager ON person (manager_id);
        CREATE INDEX by_team ON task (team_id); CREATE INDEX by_salary ON person (salary); ANALYZE;",
    )
    .unwrap();
    assert_eq!(sorted(answers(&conn)), plain);
    conn.execute_batch("DROP INDEX by_hours; DROP INDEX by_manager; DROP INDEX by_team").unwrap();
    assert_eq!(sorted(answers(&conn)), plain);
    let left =
        rows(&conn, "SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE 'by%'");
    assert_eq!(left.len(), 1);
}

#[test]
fn a_plan_is_that_of_the_schema_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("company.db");
    let [conn, other] = [(), ()].map(|()| Connection::open(&path).unwrap());
    company::SCHEMA.create_all(&conn).unwrap();
    let query = Task::query().filter(|t| t.hours.eq(5));
    let plan = || query.explain(&conn).unwrap().to_string();
    assert!(plan().contains("SCAN"), "{}", plan());
    for by in [&conn, &other] {
        by.execute_batch("CREATE INDEX by_hours ON task (hours)").unwrap();
        assert!(plan().contains("by_hours"), "{}", plan());
        by.execute_batch("DROP INDEX by_hours").unwrap();
        assert!(plan().contains("SCAN"), "{}", plan());
    }
    other.execute_batch("ALTER TABLE task DROP COLUMN hours").unwrap();
    assert!(query.explain(&conn).unwrap_err().to_string().contains("hours"));
}

/// Another connection changes it, so that this one has the old schema in its memory.
#[test]
fn a_change_by_another_connection() {
    for &(name, run) in OF_HOURS {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("company.db");
        company().execute("VACUUM INTO ?1", [path.to_str()]).unwrap();
        let conn = Connection::open(&path).unwrap();
        run(&conn).unwrap();
        let other = Connection::open(&path).unwrap();
        other.execute_batch("ALTER TABLE task RENAME COLUMN hours TO minutes").unwrap();
        let error = run(&conn).expect_err(name);
        assert!(error.to_string().contains("hours"), "{name}: {error}");
    }
}

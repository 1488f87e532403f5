use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use super::{Name, OnChange, Running, Session, Statement};
use crate::value::{Value, ValueRef};

fn session(sql: &str) -> Session {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(sql).unwrap();
    Session::new(conn)
}

fn numbers() -> Session {
    session("CREATE TABLE t (id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1), (2), (3)")
}

fn statement<'s>(session: &'s Session, sql: &str) -> Statement<'s> {
    session.statement(sql).unwrap()
}

/// One that refuses to run where the schema has changed.
fn refusing<'s>(session: &'s Session, sql: &str) -> Statement<'s> {
    let (name, on_change) = (Name::Text(sql), OnChange::Refuse);
    let lent = session.lend(name, on_change);
    lent.unwrap_or_else(|| session.prepare(name, sql, on_change).unwrap())
}

/// The statement, if it is kept.
fn kept<'s>(session: &'s Session, sql: &str) -> Option<Statement<'s>> {
    session.lend(Name::Text(sql), OnChange::PrepareAnew)
}

fn rows(statement: &mut Statement<'_>) -> Vec<Vec<Value>> {
    let (width, mut found) = (statement.width(), Vec::new());
    let mut running = statement.run();
    while running.step().unwrap() {
        let mut values = vec![ValueRef::Null; width];
        running.fill(&mut values);
        found.push(values.into_iter().map(ValueRef::to_value).collect());
    }
    found
}

fn value<'r>(running: &'r Running<'_>, column: usize) -> ValueRef<'r> {
    let mut values = vec![ValueRef::Null; column + 1];
    running.fill(&mut values);
    values[column]
}

fn ids(statement: &mut Statement<'_>) -> Vec<Value> {
    rows(statement).into_iter().flatten().collect()
}

fn integers(values: impl IntoIterator<Item = i64>) -> Vec<Value> {
    values.into_iter().map(Value::Integer).collect()
}

/// SQLite closes a connection only when each of its statements has been finalized.
fn close(session: Session) {
    session.into_conn().close().unwrap();
}

const ALL: &str = "SELECT id FROM t ORDER BY id";

#[test]
fn values_are_what_the_database_holds() {
    for encoding in ["UTF-8", "UTF-16le", "UTF-16be"] {
        let session = session(&format!(
            "PRAGMA encoding = '{encoding}'; CREATE TABLE t (a, b, c, d, e, f, g, h);
            INSERT INTO t VALUES
                (NULL, -9223372036854775808, 1.5, 'Zoë\u{10FFFF}', '', x'00ff', x'', zeroblob(3))"
        ));
        let found = rows(&mut statement(&session, "SELECT * FROM t"));
        let expected = [
            Value::Null,
            Value::Integer(i64::MIN),
            Value::Real(1.5),
            Value::Text("Zoë\u{10FFFF}".to_owned()),
            Value::Text(String::new()),
            Value::Blob(vec![0, 255]),
            Value::Blob(Vec::new()),
            Value::Blob(vec![0; 3]),
        ];
        assert_eq!(found, [expected], "{encoding}");
        close(session);
    }
}

#[test]
fn what_is_bound_comes_back() {
    let session = session("");
    let long = "x".repeat(5000);
    let values = [
        ValueRef::Null,
        ValueRef::Integer(i64::MAX),
        ValueRef::Real(-0.0),
        ValueRef::Text(b""),
        ValueRef::Text(b"a\0b"),
        ValueRef::Text(b"\xff"),
        ValueRef::Text(long.as_bytes()),
        ValueRef::Blob(b""),
        ValueRef::Blob(b"\0\x01"),
    ];
    for value in values {
        let expected = value.to_value();
        let mut it = statement(&session, "SELECT ?1");
        it.bind(1, value).unwrap();
        assert_eq!(ids(&mut it), [expected]);
    }
    // What is long is not kept.
    let mut it = statement(&session, "SELECT ?1");
    it.bind(1, ValueRef::Text(long.as_bytes())).unwrap();
    drop(it);
    assert_eq!(ids(&mut statement(&session, "SELECT ?1")), [Value::Null]);
    close(session);
}

#[test]
fn a_parameter_or_a_column_that_is_not_there_does_no_harm() {
    let session = numbers();
    let mut all = statement(&session, ALL);
    assert!(all.bind(1, ValueRef::Null).is_err());
    assert!(all.bind(0, ValueRef::Null).is_err());
    assert!(all.bind(usize::MAX, ValueRef::Null).is_err());
    let mut running = all.run();
    assert_eq!(value(&running, 0), ValueRef::Null, "before the first row");
    assert!(running.step().unwrap());
    assert_eq!(value(&running, 1), ValueRef::Null);
    while running.step().unwrap() {}
    assert_eq!(value(&running, 0), ValueRef::Null, "after the last row");
    assert!(!running.step().unwrap(), "it does not begin again");
    drop(running);
    drop(all);
    close(session);
}

#[test]
fn a_statement_runs_within_itself() {
    let session = numbers();
    let mut outer = statement(&session, ALL);
    let mut running = outer.run();
    let mut seen = Vec::new();
    while running.step().unwrap() {
        assert!(kept(&session, ALL).is_none() || !seen.is_empty());
        assert_eq!(ids(&mut statement(&session, ALL)), integers(1..=3));
        seen.push(value(&running, 0).to_value());
    }
    assert_eq!(seen, integers(1..=3));
    drop(running);
    drop(outer);
    assert!(kept(&session, ALL).is_some(), "one is kept");
    close(session);
}

#[test]
fn statements_of_one_name_are_given_back_in_any_order() {
    let session = numbers();
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let mut lent: Vec<_> = (0..3).map(|_| Some(statement(&session, ALL))).collect();
        for it in order {
            lent[it] = None;
            assert_eq!(ids(&mut statement(&session, ALL)), integers(1..=3));
        }
    }
    close(session);
}

#[test]
fn a_statement_that_is_dropped_early_lets_go_of_the_database() {
    let session = numbers();
    let mut all = statement(&session, ALL);
    let mut running = all.run();
    assert!(running.step().unwrap());
    assert!(session.conn().is_busy());
    drop(running);
    assert!(!session.conn().is_busy());
    assert_eq!(ids(&mut all), integers(1..=3), "it begins anew");
    drop(all);
    close(session);
}

#[test]
fn the_schema_may_change_under_a_statement() {
    let session = numbers();
    let star = "SELECT * FROM t ORDER BY id";
    let mut all = statement(&session, star);
    let mut running = all.run();
    assert!(running.step().unwrap());
    let drop_table = session.conn().execute_batch("DROP TABLE t");
    assert!(drop_table.unwrap_err().to_string().contains("locked"));
    session.conn().execute_batch("ALTER TABLE t ADD COLUMN name DEFAULT 'x'").unwrap();
    assert!(running.step().unwrap());
    assert_eq!(value(&running, 0), ValueRef::Integer(2));
    assert_eq!(value(&running, 1), ValueRef::Null, "it has the columns that it had");
    drop(running);
    assert_eq!(rows(&mut all).len(), 3, "it is prepared anew");
    assert_eq!(all.width(), 2);
    drop(all);
    session.conn().execute_batch("DROP TABLE t").unwrap();
    let mut gone = kept(&session, star).unwrap();
    let error = gone.run().step().unwrap_err();
    assert_eq!(error.to_string(), "no such table: t");
    drop(gone);
    close(session);
}

#[test]
fn a_refusing_statement_does_nothing_where_the_schema_has_changed() {
    let insert = "INSERT INTO t DEFAULT VALUES";
    let trigger = |schema: &str| {
        format!("CREATE {schema} TRIGGER new AFTER INSERT ON t BEGIN DELETE FROM t; END")
    };
    let changes = [
        trigger(""),
        trigger("TEMP"),
        "BEGIN; ALTER TABLE t ADD COLUMN a; COMMIT".to_owned(),
        // What is undone is a change, too.
        format!("BEGIN; {}; ROLLBACK", trigger("")),
        format!("SAVEPOINT s; {}; ROLLBACK TO s; RELEASE s", trigger("TEMP")),
        "VACUUM".to_owned(),
        "PRAGMA foreign_keys = ON".to_owned(),
    ];
    for change in changes {
        let session = numbers();
        for _ in 0..2 {
            assert!(!refusing(&session, insert).run().step().unwrap());
        }
        session.conn().execute_batch(&change).unwrap();
        let mut outdated = refusing(&session, insert);
        assert!(outdated.run().step().is_err(), "{change}");
        assert!(outdated.is_outdated(), "{change}");
        drop(outdated);
        assert_eq!(rows(&mut statement(&session, "SELECT id FROM t")).len(), 5, "{change}");
        // It is prepared when it is needed again.
        let mut again = refusing(&session, insert);
        assert!(!again.run().step().unwrap(), "{change}");
        assert!(!again.is_outdated());
        drop(again);
        close(session);
    }
}

#[test]
fn errors_are_the_drivers() {
    let session = session("CREATE TABLE t (id INTEGER PRIMARY KEY, n NOT NULL UNIQUE)");
    for sql in ["SELECT 'Zoë', FROM t", "SELECT nothing FROM t", "", "SELECT 1 \0", "-- a"] {
        let ours = session.prepare(Name::Text(sql), sql, OnChange::PrepareAnew).err();
        let theirs = session.conn().prepare(sql).err();
        if let Some(theirs) = theirs {
            assert_eq!(ours, Some(theirs), "{sql}");
        }
    }
    session.conn().execute_batch("INSERT INTO t VALUES (1, 'a')").unwrap();
    for sql in [
        "INSERT INTO t VALUES (1, 'b')",
        "INSERT INTO t VALUES (2, 'a')",
        "INSERT INTO t (id) VALUES (3)",
    ] {
        let expected = session.conn().execute(sql, ()).unwrap_err();
        let mut both = [statement(&session, sql), refusing(&session, sql)];
        for it in &mut both {
            assert_eq!(it.run().step().unwrap_err(), expected);
            assert!(!it.is_outdated());
        }
    }
    close(session);
}

#[test]
fn a_panic_leaves_everything_as_it_was() {
    let session = numbers();
    let conn = session.conn();
    conn.create_scalar_function(
        "fail",
        1,
        FunctionFlags::SQLITE_UTF8,
        |_| -> rusqlite::Result<i64> { panic!("in a function") },
    )
    .unwrap();
    let mut failing = statement(&session, "SELECT fail(id) FROM t");
    assert!(failing.run().step().is_err());
    drop(failing);
    let mut all = statement(&session, ALL);
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let mut running = all.run();
        assert!(running.step().unwrap());
        panic!("while a row is visited")
    }));
    assert!(panicked.is_err());
    assert!(!session.conn().is_busy());
    assert_eq!(ids(&mut all), integers(1..=3));
    drop(all);
    close(session);
}

#[test]
fn what_is_forgotten_is_no_danger() {
    let session = numbers();
    let mut all = statement(&session, ALL);
    let mut running = all.run();
    assert!(running.step().unwrap());
    std::mem::forget(running);
    assert_eq!(ids(&mut all), integers(2..=3), "it goes on");
    assert_eq!(ids(&mut all), integers(1..=3));
    drop(all);
    close(session);
}

#[test]
fn the_oldest_statement_goes_when_there_are_too_many() {
    let session = numbers();
    let mut first = statement(&session, ALL);
    for number in 0..2000 {
        let sql = format!("SELECT {number}");
        assert_eq!(ids(&mut statement(&session, &sql)), integers([number]));
    }
    assert_eq!(ids(&mut first), integers(1..=3), "one that is lent stays");
    drop(first);
    assert!(kept(&session, "SELECT 1999").is_some());
    assert!(kept(&session, "SELECT 1").is_none());
    close(session);
}

#[test]
fn a_known_text_is_found_by_its_address() {
    // The same text at two places.
    static TWICE: &str = "SELECT id FROM t ORDER BY id;SELECT id FROM t ORDER BY id";
    let session = numbers();
    let (known, same) = TWICE.split_once(';').unwrap();
    assert_eq!((known, same), (ALL, ALL));
    drop(session.prepare(Name::Known(known), known, OnChange::PrepareAnew).unwrap());
    assert!(session.lend(Name::Known(same), OnChange::PrepareAnew).is_none());
    assert!(session.lend(Name::Text(known), OnChange::PrepareAnew).is_none());
    assert_eq!(
        ids(&mut session.lend(Name::Known(known), OnChange::PrepareAnew).unwrap()),
        integers(1..=3)
    );
    for number in 0..2000 {
        drop(statement(&session, &format!("SELECT {number}")));
    }
    assert!(
        session.lend(Name::Known(known), OnChange::PrepareAnew).is_none(),
        "it was not used for long"
    );
    close(session);
}

#[test]
fn another_connection_gets_none_of_the_statements() {
    let mut session = numbers();
    drop(statement(&session, ALL));
    let other = Connection::open_in_memory().unwrap();
    let old = std::mem::replace(session.conn_mut(), other);
    old.close().unwrap();
    assert!(kept(&session, ALL).is_none());
    assert!(session.prepare(Name::Text(ALL), ALL, OnChange::PrepareAnew).is_err());
    close(session);
}

#[test]
fn a_session_goes_to_another_thread_with_its_statements() {
    let session = numbers();
    drop(statement(&session, ALL));
    let session = thread::spawn(move || {
        assert_eq!(ids(&mut kept(&session, ALL).unwrap()), integers(1..=3));
        session
    });
    close(session.join().unwrap());
}

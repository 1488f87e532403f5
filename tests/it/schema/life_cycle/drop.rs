//! `drop_all`

use std::fs;
use std::path::Path;

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Error, ErrorKind, Verdict, transaction};

use super::{chinook, copy, database, names, pragma, schema};

#[test]
fn dropped_and_created_again_it_is_exact() {
    for inside in [false, true] {
        let (_directory, path) = copy();
        let conn = chinook::connect(&path).unwrap();
        let again = |conn: &Connection| {
            chinook::SCHEMA.drop_all(conn)?;
            assert!(names(conn).is_empty());
            chinook::SCHEMA.create_all(conn)?;
            assert_eq!(chinook::SCHEMA.verify(conn)?, Verdict::Exact);
            chinook::Track::count(conn)
        };
        let rows = if inside { transaction(&conn, |tx| again(tx)) } else { again(&conn) };
        assert_eq!(rows.unwrap(), 0);
        assert_eq!(
            (&*pragma(&conn, "foreign_keys"), &*pragma(&conn, "defer_foreign_keys")),
            ("1", "0")
        );
    }
}

#[test]
fn a_transaction_brings_all_back() {
    let (_directory, path) = copy();
    let conn = chinook::connect(&path).unwrap();
    transaction(&conn, |tx| {
        chinook::SCHEMA.drop_all(tx)?;
        Err::<(), _>(Error::abort("on second thoughts"))
    })
    .unwrap_err();
    assert_eq!(chinook::Track::count(&conn).unwrap(), 3503);
    assert_eq!(chinook::SCHEMA.verify(&conn).unwrap(), Verdict::Exact);
}

/// Every way in which tables can refer to each other, with rows.
const CIRCLES: &str = "
    CREATE TABLE a (id INTEGER PRIMARY KEY, b REFERENCES b ON DELETE RESTRICT);
    CREATE TABLE b (id INTEGER PRIMARY KEY, c NOT NULL REFERENCES c);
    CREATE TABLE c (id INTEGER PRIMARY KEY, a REFERENCES a ON DELETE CASCADE, self REFERENCES c ON DELETE RESTRICT);
    CREATE TABLE child (c REFERENCES c DEFERRABLE INITIALLY DEFERRED, nowhere REFERENCES not_there);
    CREATE TABLE \"odd\"\"table'\" (\"x\"\"\" INTEGER PRIMARY KEY AUTOINCREMENT, up REFERENCES \"odd\"\"table'\");";
const ROWS: &str = "
    PRAGMA foreign_keys = OFF;
    INSERT INTO a VALUES (1, 1), (2, 7); INSERT INTO b VALUES (1, 1), (2, 1);
    INSERT INTO c VALUES (1, 1, 2), (2, NULL, 1), (3, 3, 3); INSERT INTO child VALUES (1, 5), (99, NULL);
    INSERT INTO \"odd\"\"table'\" VALUES (NULL, 1), (NULL, 1);
    PRAGMA foreign_keys = ON";

#[test]
fn circles_are_cut() {
    let schema = schema(CIRCLES, &[]);
    for enforced in [true, false] {
        let circles = || {
            let conn = database(CIRCLES);
            conn.execute_batch(ROWS).unwrap();
            conn.pragma_update(None, "foreign_keys", enforced).unwrap();
            conn
        };
        let conn = circles();
        schema.drop_all(&conn).unwrap();
        assert!(names(&conn).is_empty());
        assert_eq!(pragma(&conn, "foreign_keys"), i64::from(enforced).to_string());

        let conn = circles();
        transaction(&conn, |tx| schema.drop_all(tx)).unwrap();
        assert!(names(&conn).is_empty());
        let left = conn.query_row("SELECT count(*) FROM sqlite_sequence", [], |row| row.get(0));
        assert_eq!(left, Ok(0_i64));
    }
}

#[test]
fn rows_of_others_that_refer_to_ours_forbid_it() {
    let schema =
        schema("CREATE TABLE t (a INTEGER PRIMARY KEY, b, UNIQUE (a, b)); CREATE TABLE u (a)", &[]);
    let actions = ["", "ON DELETE CASCADE", "ON DELETE SET NULL", "DEFERRABLE INITIALLY DEFERRED"];
    for action in actions {
        for enforced in [true, false] {
            let conn = database("");
            schema.create_all(&conn).unwrap();
            conn.execute_batch(&format!(
                "CREATE TABLE theirs (x, y, FOREIGN KEY (x, y) REFERENCES T (a, b) {action});
                INSERT INTO t VALUES (1, 2); INSERT INTO theirs VALUES (NULL, 2), (1, 2)"
            ))
            .unwrap();
            conn.pragma_update(None, "foreign_keys", enforced).unwrap();
            for inside in [false, true] {
                let error = if inside {
                    transaction(&conn, |tx| schema.drop_all(tx)).unwrap_err()
                } else {
                    schema.drop_all(&conn).unwrap_err()
                };
                assert!(matches!(error.kind(), ErrorKind::ReferredTo { .. }));
                assert_eq!(
                    error.to_string(),
                    "nothing was dropped, since rows of `theirs`, which is no part of this schema, \
                     refer to `T` by `x, y`"
                );
                assert_eq!(names(&conn), ["t", "theirs", "u"]);
            }
            // Without such rows, it is theirs that stays.
            conn.execute_batch("DELETE FROM theirs WHERE x IS NOT NULL").unwrap();
            transaction(&conn, |tx| schema.drop_all(tx)).unwrap();
            assert_eq!(names(&conn), ["theirs"]);
            assert_eq!(conn.query_row("SELECT y FROM theirs", [], |row| row.get(0)), Ok(2_i64));
        }
    }
}

#[test]
fn what_others_made_stays_and_what_is_missing_is_passed_over() {
    let schema = schema(
        "CREATE TABLE t (a); CREATE TABLE gone (a); CREATE VIEW v AS SELECT a FROM t; CREATE TABLE now_a_view (a);
        CREATE TRIGGER g INSTEAD OF INSERT ON v BEGIN SELECT 1; END; CREATE VIRTUAL TABLE f USING fts5(a)",
        &[],
    );
    let conn = database(
        "CREATE TABLE T (other); CREATE VIEW v AS SELECT 1 AS a; CREATE VIEW now_a_view AS SELECT 1 AS a;
        CREATE VIRTUAL TABLE f USING fts5(a); CREATE VIRTUAL TABLE theirs USING fts5(a);
        CREATE VIEW their_view AS SELECT other FROM t; CREATE INDEX their_index ON t (other);",
    );
    schema.drop_all(&conn).unwrap();
    let left: Vec<_> = names(&conn).into_iter().filter(|it| !it.starts_with("theirs_")).collect();
    assert_eq!(left, ["now_a_view", "their_view", "theirs"]);
    schema.drop_all(&database("")).unwrap();
}

#[test]
fn a_query_that_still_runs_forbids_it() {
    let schema = schema("CREATE TABLE t (a); CREATE TABLE u (a)", &[]);
    let conn = database("CREATE TABLE t (a); CREATE TABLE u (a); INSERT INTO u VALUES (1), (2)");
    let mut query = conn.prepare("SELECT a FROM u").unwrap();
    let mut rows = query.query([]).unwrap();
    rows.next().unwrap();
    schema.drop_all(&conn).unwrap_err();
    assert_eq!(names(&conn), ["t", "u"]);
    assert_eq!(pragma(&conn, "foreign_keys"), "1");
}

// With foreign keys enforced, SQLite deletes the rows of a table that it drops, and looks for theirs.
#[test]
fn children_go_first() {
    let sql = "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a ON DELETE RESTRICT);
        CREATE TABLE c (id INTEGER PRIMARY KEY, b REFERENCES d); CREATE TABLE d (id INTEGER PRIMARY KEY, b REFERENCES a)";
    let schema = schema(sql, &[]);
    let mut conn = database(sql);
    let dropped = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = dropped.clone();
    conn.authorizer(Some(move |context: reflect_schema::rusqlite::hooks::AuthContext<'_>| {
        use reflect_schema::rusqlite::hooks::{AuthAction, Authorization};
        if let AuthAction::DropTable { table_name } = context.action {
            seen.lock().unwrap().push(table_name.to_owned());
        }
        Authorization::Allow
    }))
    .unwrap();
    transaction(&conn, |tx| schema.drop_all(tx)).unwrap();
    assert_eq!(*dropped.lock().unwrap(), ["b", "c", "d", "a"]);
}

/// Every schema of the corpus comes and goes without a trace.
#[test]
fn all_schemas_come_and_go() {
    let mut count = 0;
    for entry in fs::read_dir(Path::new("tests/corpus/schemas")).unwrap() {
        let path = entry.unwrap().path();
        let sql = fs::read_to_string(&path).unwrap();
        let conn = Connection::open_in_memory().unwrap();
        if conn.execute_batch(&sql).is_err() {
            continue;
        }
        count += 1;
        let schema = schema(&sql, &[]);
        let there = |conn: &Connection| schema.verify(conn).unwrap() == Verdict::Exact;
        assert!(there(&conn), "{path:?}");
        let unreadable: Vec<_> = schema.catalog().unreadable.iter().map(|it| &it.name).collect();
        let left = |conn: &Connection| {
            names(conn).iter().filter(|it| !unreadable.contains(it)).cloned().collect::<Vec<_>>()
        };
        conn.execute_batch("PRAGMA foreign_keys = ON").unwrap();
        transaction(&conn, |tx| schema.drop_all(tx)).unwrap_or_else(|it| panic!("{path:?}: {it}"));
        assert!(left(&conn).is_empty(), "{path:?}: {:?}", left(&conn));
        for _ in 0..2 {
            schema.create_all(&conn).unwrap_or_else(|it| panic!("{path:?}: {it}"));
        }
        assert!(there(&conn), "{path:?}");
        schema.drop_all(&conn).unwrap();
        assert!(left(&conn).is_empty(), "{path:?}");
    }
    assert!(count > 60, "{count}");
}

//! Schemas that no statement makes, and some that one should not make.

use crate::case::{database, edited, error, expand};

const TABLES: &str = "CREATE TABLE good (id INTEGER PRIMARY KEY);
    CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT REFERENCES good)";

fn with_text(text: &str) -> String {
    format!("UPDATE sqlite_schema SET sql = {text} WHERE name = 't'")
}

#[test]
fn texts_that_are_not_the_tables_own() {
    let long_comment =
        "'CREATE TABLE t (a /* ' || replace(hex(zeroblob(500000)), '00', '/* ') || ' */)'";
    let nested = "'CREATE TABLE t (a CHECK (' || replace(hex(zeroblob(900)), '00', '(') || '1' || \
                  replace(hex(zeroblob(900)), '00', ')') || '))'";
    let long_name = "'CREATE TABLE t (a, \"' || hex(zeroblob(400000)) || '\")'";
    let texts = [
        "'CREATE TABLE t((('",
        "'garbage'",
        "''",
        "NULL",
        "x'ff00fe'",
        "42",
        "'CREATE TABLE good (id INTEGER PRIMARY KEY)'",
        "'CREATE TABLE other (x)'",
        "'CREATE VIEW t AS SELECT 1'",
        "'CREATE TABLE t (a) /* ' || char(10) || '*/ -- '",
        "'CREATE TABLE t (a /*'",
        "'CREATE TABLE t (a, b -- '",
        "'CREATE TABLE t (\"a'",
        "'CREATE TABLE t (a); CREATE TABLE u (b); DROP TABLE good'",
        "'CREATE TABLE t AS SELECT 1 AS a'",
        "'CREATE TABLE t (a' || char(0) || 'b)'",
        "CAST(x'435245415445205441424c4520742028ff29' AS TEXT)",
        "'CREATE TABLE \"' || char(10) || '*/ fn f() {} /*\" (a)'",
        long_comment,
        nested,
        long_name,
    ];
    for text in texts {
        let directory = edited(TABLES, &[&with_text(text)]);
        match expand(directory.path()) {
            Ok((catalog, _)) => eprintln!("{:.60}: {} tables", text, catalog.tables.len()),
            Err(message) => eprintln!("{text:.60}: {message:.300}"),
        }
    }
}

#[test]
fn names_that_are_not_text() {
    for name in ["x'ff'", "CAST(x'74ff' AS TEXT)", "'t' || char(0) || 'u'", "7", "NULL"] {
        let update =
            format!("UPDATE sqlite_schema SET name = {name}, tbl_name = {name} WHERE name = 't'");
        let directory = edited(TABLES, &[&update]);
        match expand(directory.path()) {
            Ok((catalog, _)) => eprintln!("{name}: {} tables", catalog.tables.len()),
            Err(message) => eprintln!("{name}: {message}"),
        }
    }
}

#[test]
fn names_that_are_not_utf8_leave_the_others_alone() {
    // Loads, because name and text agree.
    let table = "INSERT INTO sqlite_schema SELECT 'table', CAST(x'63ff' AS TEXT), \
        CAST(x'63ff' AS TEXT), rootpage, CAST(x'435245415445205441424c45202263ff2220286129' AS TEXT) \
        FROM sqlite_schema WHERE name = 't'";
    let directory = edited(TABLES, &[table]);
    let (catalog, _) = expand(directory.path()).unwrap();
    assert_eq!((catalog.tables.len(), catalog.unreadable.len()), (2, 1));
    let column = "UPDATE sqlite_schema SET sql = \
        CAST(x'435245415445205441424c45207420282261ff2229' AS TEXT) WHERE name = 't'";
    let directory = edited(TABLES, &[column]);
    let (catalog, _) = expand(directory.path()).unwrap();
    assert_eq!((catalog.tables.len(), catalog.unreadable.len()), (1, 1));
}

#[test]
fn views_in_a_circle() {
    let directory = edited(
        TABLES,
        &[
            "INSERT INTO sqlite_schema VALUES ('view', 'va', 'va', 0, 'CREATE VIEW va AS SELECT * FROM vb')",
            "INSERT INTO sqlite_schema VALUES ('view', 'vb', 'vb', 0, 'CREATE VIEW vb AS SELECT * FROM va')",
        ],
    );
    let (catalog, _) = expand(directory.path()).unwrap();
    assert_eq!((catalog.tables.len(), catalog.unreadable.len()), (2, 2));
}

#[test]
fn a_long_chain_of_views() {
    let (directory, conn) = database();
    conn.execute_batch("CREATE TABLE v0 (a INTEGER PRIMARY KEY, b)").unwrap();
    for n in 1..=200 {
        let sql = format!("CREATE VIEW v{n} AS SELECT * FROM v{}", n - 1);
        conn.execute_batch(&sql).unwrap();
    }
    drop(conn);
    let (catalog, _) = expand(directory.path()).unwrap();
    assert_eq!((catalog.views.len(), catalog.unreadable.len()), (200, 0));
}

#[test]
fn a_chain_of_views_that_doubles() {
    let (directory, conn) = database();
    conn.execute_batch("CREATE TABLE v0 (a INTEGER PRIMARY KEY, b)").unwrap();
    for n in 1..=40 {
        let sql = format!("CREATE VIEW v{n} AS SELECT a.* FROM v{0} a, v{0} b", n - 1);
        conn.execute_batch(&sql).unwrap();
    }
    drop(conn);
    // It would be made of 2^40 queries.
    if let Ok((catalog, _)) = expand(directory.path()) {
        assert_eq!(catalog.views.len() + catalog.unreadable.len(), 40);
    }
}

#[test]
fn many_columns() {
    let (directory, conn) = database();
    let columns: Vec<_> = (0..2000).map(|it| format!("c{it}")).collect();
    conn.execute_batch(&format!("CREATE TABLE t ({})", columns.join(", "))).unwrap();
    drop(conn);
    assert_eq!(expand(directory.path()).unwrap().0.tables[0].columns.len(), 2000);
}

#[test]
fn nothing_that_can_be_read() {
    let directory =
        edited("CREATE TABLE t (a)", &["UPDATE sqlite_schema SET sql = 'CREATE TABLE t((('"]);
    let message = error(directory.path());
    assert!(message.contains("malformed database schema"), "{message}");
}

//! Objects that SQLite can't read spoil no other.

mod common;

use std::fmt::Write;

use common::database;
use reflect_catalog::Catalog;
use reflect_catalog::sqlite::{Fingerprint, Inspector};
use rusqlite::Connection;

fn names(catalog: &Catalog) -> Vec<&str> {
    let tables = catalog.tables.iter().map(|it| it.name.as_str());
    tables.chain(catalog.views.iter().map(|it| it.name.as_str())).collect()
}

fn unreadable(catalog: &Catalog) -> Vec<(&str, &str)> {
    catalog.unreadable.iter().map(|it| (it.name.as_str(), it.reason.as_str())).collect()
}

/// Writes an entry that SQLite itself would refuse.
fn smuggle(conn: &Connection, kind: &str, name: &[u8], sql: &[u8]) {
    conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
    let insert = "INSERT INTO sqlite_schema
        VALUES (?1, CAST(?2 AS TEXT), CAST(?2 AS TEXT), 0, CAST(?3 AS TEXT))";
    conn.execute(insert, (kind, name, sql)).unwrap();
    conn.execute_batch("PRAGMA writable_schema = RESET").unwrap();
}

// R-COL-14
#[test]
fn a_broken_view_is_named_with_the_reason() {
    let conn = database(
        "CREATE TABLE t (a INT NOT NULL); CREATE VIEW good AS SELECT a FROM t;
        CREATE VIEW no_table AS SELECT nope FROM gone; CREATE VIEW no_column AS SELECT b FROM t;
        CREATE VIEW over AS SELECT * FROM no_table; CREATE VIEW one AS SELECT * FROM other;
        CREATE VIEW other AS SELECT * FROM one; CREATE VIEW no_function AS SELECT app(a) FROM t;
        CREATE VIEW few (x, y) AS SELECT a FROM t",
    );
    let catalog = Inspector::new(&conn).catalog().unwrap();
    assert_eq!(names(&catalog), ["t", "good"]);
    assert_eq!(
        unreadable(&catalog),
        [
            ("few", "expected 2 columns for 'few' but got 1"),
            ("no_column", "no such column: b"),
            ("no_function", "no such function: app"),
            ("no_table", "no such table: main.gone"),
            ("one", "view one is circularly defined"),
            ("other", "view other is circularly defined"),
            ("over", "no such table: main.gone"),
        ]
    );
    assert_eq!(catalog.unreadable[1].sql, "CREATE VIEW no_column AS SELECT b FROM t");
    // What can be read is read in full.
    assert!(!catalog.view("good").unwrap().columns[0].nullable);
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(&conn).unwrap());
}

// R-VT-02
#[test]
fn a_virtual_table_without_its_module_is_named_with_the_reason() {
    let conn = database("CREATE TABLE t (a INT NOT NULL); CREATE VIEW v AS SELECT a FROM t");
    smuggle(&conn, "table", b"alien", b"CREATE VIRTUAL TABLE alien USING no_such_module(x)");
    conn.execute_batch(
        "CREATE VIRTUAL TABLE docs USING fts4(x, tokenize=simple); PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'simple', 'app') WHERE name = 'docs';
        PRAGMA writable_schema = RESET",
    )
    .unwrap();
    conn.execute_batch("CREATE VIEW of_alien AS SELECT * FROM alien").unwrap();
    let catalog = Inspector::new(&conn).catalog().unwrap();
    assert_eq!(names(&catalog), ["t", "v"]);
    assert_eq!(
        unreadable(&catalog),
        [
            ("alien", "no such module: no_such_module"),
            ("docs", "unknown tokenizer: app"),
            ("of_alien", "no such module: no_such_module"),
        ]
    );
    assert!(!catalog.views[0].columns[0].nullable);
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(&conn).unwrap());
}

// R-NAME-01, R-COL-03: SQLite takes any bytes for a name.
#[test]
fn a_name_that_is_not_utf_8_is_shown_as_far_as_it_can_be() {
    let conn = database("CREATE TABLE t (a INT NOT NULL); CREATE VIEW v AS SELECT a FROM t");
    smuggle(&conn, "view", b"n\xffame", b"CREATE VIEW \"n\xffame\" AS SELECT 1");
    smuggle(&conn, "view", b"text", b"CREATE VIEW text AS SELECT '\xff' AS b FROM t");
    smuggle(&conn, "view", b"column", b"CREATE VIEW column AS SELECT 1 AS \"\xff\"");
    conn.execute_batch("CREATE VIEW over AS SELECT b FROM text").unwrap();
    let catalog = Inspector::new(&conn).catalog().unwrap();
    assert_eq!(names(&catalog), ["t", "over", "v"]);
    let reason = "its definition is not UTF-8";
    let expected = [("column", reason), ("n\u{fffd}ame", reason), ("text", reason)];
    assert_eq!(unreadable(&catalog), expected);
    // What those views do to their columns isn't known.
    assert!(catalog.views.iter().all(|view| view.columns[0].nullable));
    let json = catalog.to_json().unwrap();
    assert_eq!(Catalog::from_json(&json).unwrap(), catalog);
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(&conn).unwrap());
}

/// A statement that was tampered with tells nothing, and does no harm.
// R-FK-01, R-UQ-08
#[test]
fn the_facts_are_those_of_sqlite_even_where_the_text_says_otherwise() {
    let conn = database("CREATE TABLE t (a INT, b INT)");
    conn.execute_batch(
        "PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = 'CREATE TABLE u (c INT UNIQUE REFERENCES t, d COLLATE NOCASE)'
            WHERE name = 't'",
    )
    .unwrap();
    let catalog = Inspector::new(&conn).catalog().unwrap();
    let table = &catalog.tables[0];
    let columns: Vec<_> = table.columns.iter().map(|it| (&it.name[..], &it.collation)).collect();
    assert_eq!(columns, [("a", &None), ("b", &None)]);
    assert_eq!((table.uniques.len(), table.foreign_keys.len()), (0, 0));
}

#[test]
fn a_view_that_takes_for_ever_is_left_out_alone() {
    // Each level is the one below, twice; the columns below are named with their view.
    let mut ddl = "CREATE TABLE item (a INT NOT NULL); CREATE VIEW fine AS SELECT a FROM item;
        CREATE VIEW v30 AS SELECT a FROM item; CREATE VIRTUAL TABLE f USING fts5 (a);
        CREATE VIEW w5 AS SELECT a, a b, a c, a d, a e, a f, a g, a h, a i, a j FROM item;"
        .to_owned();
    for level in (0..30).rev() {
        let below = level + 1;
        write!(ddl, "CREATE VIEW v{level} AS SELECT b.a FROM v{below}, v{below} b;").unwrap();
    }
    for level in (0..5).rev() {
        let below = level + 1;
        let columns: Vec<_> = ('a'..='j').map(|column| format!("w{below}.{column}")).collect();
        write!(ddl, "CREATE VIEW w{level} AS SELECT {} FROM w{below};", columns.join(", "))
            .unwrap();
    }
    ddl += "CREATE TRIGGER on_v0 INSTEAD OF INSERT ON v0 BEGIN SELECT 1; END;";
    let conn = database(&ddl);
    let catalog = Inspector::new(&conn).catalog().unwrap();
    let reason = "it is made of more than ten thousand queries, by views within views";
    assert_eq!(unreadable(&catalog)[0], ("v0", reason));
    // Of some more SQLite says that they join too many tables.
    assert_eq!(unreadable(&catalog).iter().filter(|(_, it)| *it == reason).count(), 18);
    assert_eq!(catalog.unreadable[0].triggers[0].name, "on_v0");
    assert_eq!(names(&catalog)[..3], ["f", "item", "fine"]);
    assert_eq!(catalog.view("w0").unwrap().columns.len(), 10);
    assert!(!catalog.view("fine").unwrap().columns[0].nullable);
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(&conn).unwrap());
    // Views work as before.
    conn.query_row("SELECT count(*) FROM w0", [], |_| Ok(())).unwrap();
}

#[test]
fn the_triggers_of_what_can_t_be_read_belong_to_the_schema() {
    let conn = database(
        "CREATE TABLE t (a); CREATE VIEW v AS SELECT app(a) AS a FROM t;
        CREATE TRIGGER on_v INSTEAD OF INSERT ON v BEGIN SELECT app(1); END;",
    );
    smuggle(&conn, "view", b"\xff", b"CREATE VIEW \"\xff\" AS SELECT 1");
    let catalog = Inspector::new(&conn).catalog().unwrap();
    assert_eq!(catalog.unreadable[0].triggers[0].name, "on_v");
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(&conn).unwrap());
    let json = catalog.to_json().unwrap();
    assert_eq!(Catalog::from_json(&json).unwrap(), catalog);
}

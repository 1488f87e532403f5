//! Which tables and views there are, their options and their primary keys.

mod common;

use common::{database, inspect};
use reflect_catalog::{Catalog, Table};
use rusqlite::types::Value;

/// The only table of a schema.
fn table(ddl: &str) -> Table {
    let mut tables = inspect(ddl).tables;
    assert_eq!(tables.len(), 1, "{ddl}");
    tables.remove(0)
}

fn names(catalog: &Catalog) -> (Vec<&str>, Vec<&str>) {
    let tables = catalog.tables.iter().map(|it| it.name.as_str());
    let views = catalog.views.iter().map(|it| it.name.as_str());
    (tables.collect(), views.collect())
}

// R-NAME-01, R-NAME-02, R-NAME-04
#[test]
fn tables_and_views_are_sorted_and_only_sqlite_s_own_are_hidden() {
    let catalog = inspect(
        "CREATE TABLE a (x INTEGER PRIMARY KEY AUTOINCREMENT); CREATE TABLE B (x UNIQUE);
        CREATE TABLE _z (x); CREATE TABLE sqliteatable (x); CREATE TABLE \"sqlite-x\" (x);
        CREATE VIEW w AS SELECT 1; CREATE VIEW sqliteview AS SELECT 1; CREATE VIEW V AS SELECT 1;
        INSERT INTO a VALUES (1); ANALYZE",
    );
    let tables = vec!["B", "_z", "a", "sqlite-x", "sqliteatable"];
    assert_eq!(names(&catalog), (tables, vec!["V", "sqliteview", "w"]));
}

// R-OPT-01, R-OPT-02, R-GEN-07: told by SQLite, so no comment gets in the way.
#[test]
fn table_options() {
    let rows = [
        ("CREATE TABLE t (a PRIMARY KEY)", false, false),
        ("CREATE TABLE t (a PRIMARY KEY) WITHOUT ROWID", true, false),
        ("CREATE TABLE t (a INT) STRICT", false, true),
        ("CREATE TABLE t (a INT PRIMARY KEY) STRICT,\nWITHOUT\nROWID -- c", true, true),
        ("CREATE TABLE t (a INT PRIMARY KEY, b AS (a)) WITHOUT ROWID /* STRICT */", true, false),
        ("CREATE TABLE t (a TEXT DEFAULT ') WITHOUT ROWID, STRICT')", false, false),
    ];
    for (ddl, without_rowid, strict) in rows {
        let table = table(ddl);
        assert_eq!((table.without_rowid, table.strict), (without_rowid, strict), "{ddl}");
    }
}

// R-PK-01, R-PK-02, R-PK-05, R-COL-11
#[test]
fn a_key_has_its_own_order() {
    let rows: [(&str, &[&str]); 7] = [
        ("CREATE TABLE t (a, b, c)", &[]),
        ("CREATE TABLE t (a, b PRIMARY KEY)", &["b"]),
        ("CREATE TABLE t (a, b, c, PRIMARY KEY (c, a))", &["c", "a"]),
        ("CREATE TABLE t (a, b, c, PRIMARY KEY (c, a, b)) WITHOUT ROWID", &["c", "a", "b"]),
        ("CREATE TABLE t (Aa, PRIMARY KEY (aA COLLATE NOCASE DESC))", &["Aa"]),
        ("CREATE TABLE t (a, CONSTRAINT k CHECK (a <> 'PRIMARY KEY (a)'))", &[]),
        ("CREATE TABLE t (a UNIQUE NOT NULL)", &[]),
    ];
    for (ddl, expected) in rows {
        assert_eq!(table(ddl).key_columns(), expected, "{ddl}");
    }
}

/// What a NULL becomes in the key column of a new row; `None` where it is refused.
fn insert_null(ddl: &str) -> Option<Value> {
    let conn = database(ddl);
    conn.execute("INSERT INTO t (id) VALUES (NULL)", []).ok()?;
    conn.query_row("SELECT id FROM t", [], |row| row.get(0)).ok()
}

// R-COL-06, R-COL-08, R-PK-06, R-PK-07, R-PK-08, R-PK-09
#[test]
fn a_rowid_alias_is_what_sqlite_gives_a_number() {
    let (alias, required, nullable) = ((true, false), (false, false), (false, true));
    let rows = [
        ("(id INTEGER PRIMARY KEY)", alias),
        ("(id INTEGER PRIMARY KEY NOT NULL)", alias),
        ("(id integer PRIMARY KEY ASC)", alias),
        ("(id \"INTEGER\" PRIMARY KEY)", alias),
        ("(id INTEGER PRIMARY KEY AUTOINCREMENT)", alias),
        ("(id INTEGER PRIMARY KEY ON CONFLICT IGNORE)", alias),
        ("(id INTEGER, x, PRIMARY KEY (id))", alias),
        ("(id INTEGER, x, PRIMARY KEY (ID DESC))", alias),
        ("(id INTEGER, x, PRIMARY KEY (id COLLATE NOCASE))", alias),
        ("(id INTEGER PRIMARY KEY, UNIQUE (id))", alias),
        ("(id INTEGER PRIMARY KEY) STRICT", alias),
        ("(id INTEGER PRIMARY KEY DESC)", nullable),
        ("(id INTEGER UNIQUE PRIMARY KEY DESC)", nullable),
        ("(id INT PRIMARY KEY)", nullable),
        ("(id INTEGER(4) PRIMARY KEY)", nullable),
        ("(id BIGINT PRIMARY KEY)", nullable),
        ("(id TEXT PRIMARY KEY)", nullable),
        ("(id PRIMARY KEY)", nullable),
        ("(id INTEGER, x, PRIMARY KEY (id, x))", nullable),
        ("(id INT PRIMARY KEY NOT NULL)", required),
        ("(id INTEGER PRIMARY KEY) WITHOUT ROWID", required),
        ("(id INTEGER, x, PRIMARY KEY (id)) WITHOUT ROWID", required),
        ("(id INT PRIMARY KEY) STRICT", required),
        ("(id INTEGER PRIMARY KEY DESC) STRICT", required),
    ];
    for (columns, expected) in rows {
        let ddl = format!("CREATE TABLE t {columns}");
        let table = table(&ddl);
        let key = table.primary_key.as_ref().unwrap();
        let nullable = table.column("id").unwrap().1.nullable;
        assert_eq!((key.rowid_alias, nullable), expected, "{ddl}");
        // SQLite says the same by what it does.
        let behaviour = match insert_null(&ddl) {
            Some(Value::Integer(1)) => alias,
            Some(Value::Null) => (false, true),
            _ => required,
        };
        assert_eq!(behaviour, expected, "{ddl}");
    }
}

// R-PK-03, R-PK-04, R-PK-05
#[test]
fn a_key_has_the_name_of_its_constraint() {
    let rows = [
        ("(a PRIMARY KEY)", None),
        ("(a INT CONSTRAINT k PRIMARY KEY)", Some("k")),
        ("(a, constraint \"the key\"\n primary\tkey (a))", Some("the key")),
        ("(a, CONSTRAINT [k] PRIMARY KEY (a))", Some("k")),
        ("(a CONSTRAINT `k``k` PRIMARY KEY)", Some("k`k")),
        ("(a /* CONSTRAINT fake PRIMARY KEY */ PRIMARY KEY)", None),
        ("(a DEFAULT 'CONSTRAINT fake PRIMARY KEY' PRIMARY KEY)", None),
        ("(a CONSTRAINT nn NOT NULL PRIMARY KEY)", None),
        ("(a CONSTRAINT c CHECK (a <> 'PRIMARY KEY') CONSTRAINT k PRIMARY KEY)", Some("k")),
        ("(a PRIMARY KEY, CONSTRAINT \"k PRIMARY KEY\" CHECK (a > 0))", None),
    ];
    for (columns, name) in rows {
        let key = table(&format!("CREATE TABLE t {columns}")).primary_key.unwrap();
        assert_eq!(key.name.as_deref(), name, "{columns}");
    }
}

// R-PK-08
#[test]
fn autoincrement_is_the_keyword_itself() {
    let rows = [
        ("(id INTEGER PRIMARY KEY)", false),
        ("(id INTEGER PRIMARY KEY AUTOINCREMENT)", true),
        ("(id INTEGER CONSTRAINT k PRIMARY KEY ASC ON CONFLICT FAIL autoincrement)", true),
        ("(id INTEGER, PRIMARY KEY (id AUTOINCREMENT))", true),
        ("(id INTEGER PRIMARY KEY /* AUTOINCREMENT */)", false),
        ("(id INTEGER PRIMARY KEY, x DEFAULT 'AUTOINCREMENT')", false),
    ];
    for (columns, expected) in rows {
        let ddl = format!("CREATE TABLE t {columns}");
        assert_eq!(table(&ddl).primary_key.unwrap().autoincrement, expected, "{ddl}");
        let conn = database(&ddl);
        let sequence = conn.prepare("SELECT 1 FROM sqlite_sequence").is_ok();
        assert_eq!(sequence, expected, "{ddl}");
    }
}

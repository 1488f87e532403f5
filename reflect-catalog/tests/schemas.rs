//! Schemas other than `main`.

mod common;

use common::database;
use reflect_catalog::Catalog;
use reflect_catalog::sqlite::Inspector;
use rusqlite::Connection;

const SCHEMAS: &str = "
    CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t;
    CREATE TEMP TABLE t (b); CREATE TEMP TABLE u (c PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP VIEW w AS SELECT 1 AS one; CREATE TEMP TABLE \"sqliteish\" (x);
    ATTACH ':memory:' AS \"de\"\"fault\";
    CREATE TABLE \"de\"\"fault\".p (id INTEGER PRIMARY KEY, n TEXT CONSTRAINT un UNIQUE) STRICT;
    CREATE TABLE \"de\"\"fault\".t (
        d INT NOT NULL CONSTRAINT f REFERENCES P ON DELETE CASCADE CHECK (d > 0), e INT AS (d)
    );
    CREATE INDEX \"de\"\"fault\".i ON t (d DESC) WHERE d > 0;
    CREATE VIEW \"de\"\"fault\".v AS SELECT d FROM t;
    CREATE TRIGGER \"de\"\"fault\".g AFTER INSERT ON t BEGIN SELECT 1; END";

fn read(conn: &Connection, schema: &str) -> Catalog {
    Inspector::of_schema(conn, schema).catalog().unwrap()
}

fn names(catalog: &Catalog) -> Vec<&str> {
    let tables = catalog.tables.iter().map(|it| it.name.as_str());
    tables.chain(catalog.views.iter().map(|it| it.name.as_str())).collect()
}

// R-NAME-05, R-NAME-08, R-NAME-09, R-NAME-14
#[test]
fn each_schema_has_its_own_tables_and_views() {
    let conn = database(SCHEMAS);
    let main = Inspector::new(&conn);
    assert_eq!(main.schemas().unwrap(), ["main", "temp", "de\"fault"]);
    let main = main.catalog().unwrap();
    assert_eq!(names(&main), ["t", "v"]);
    assert_eq!(main.tables[0].columns[0].name, "a");
    assert_eq!(main, read(&conn, "MAIN"));
    let temp = read(&conn, "temp");
    assert_eq!(names(&temp), ["sqliteish", "t", "u", "w"]);
    assert_eq!(temp.tables[1].columns[0].name, "b");
    assert!(temp.tables[2].without_rowid);
    assert_eq!(names(&read(&conn, "de\"fault")), ["p", "t", "v"]);
}

// R-NAME-09, R-FK-21, R-UQ-09
#[test]
fn an_attached_schema_is_read_in_full() {
    let conn = database(SCHEMAS);
    let attached = read(&conn, "DE\"fault");
    let (parent, child) = (&attached.tables[0], &attached.tables[1]);
    assert!(parent.strict && parent.primary_key.as_ref().unwrap().rowid_alias);
    assert_eq!(parent.uniques[0].name.as_deref(), Some("un"));
    let key = &child.foreign_keys[0];
    assert_eq!((&key.parent[..], &key.parent_columns[..]), ("p", &["id".to_owned()][..]));
    assert_eq!((key.name.as_deref(), key.broken), (Some("f"), None));
    assert_eq!(child.checks[0].expression, "d > 0");
    assert_eq!(child.columns[1].generated.as_ref().unwrap().expression, "d");
    assert_eq!(child.indexes[0].predicate.as_deref(), Some("d > 0"));
    assert!(child.indexes[0].terms[0].descending);
    assert_eq!(child.triggers[0].name, "g");
    assert!(!attached.views[0].columns[0].nullable);
}

/// What a database holds does not depend on how it is reached.
// R-NAME-09
#[test]
fn a_database_is_the_same_when_it_is_attached() {
    let ddl = "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT UNIQUE COLLATE NOCASE);
        CREATE TABLE c (a INT REFERENCES p, b AS (a + 1)); CREATE INDEX i ON c (b);
        CREATE VIEW v AS SELECT c.a, p.id FROM c JOIN p ON p.id = c.a";
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.db");
    let written = Connection::open(&path).unwrap();
    written.execute_batch(ddl).unwrap();
    let conn = database(ddl);
    conn.execute("ATTACH ?1 AS other", [path.to_str().unwrap()]).unwrap();
    assert_eq!(read(&conn, "other"), read(&conn, "main"));
}

// R-NAME-11
#[test]
fn an_unknown_schema_is_an_error() {
    let conn = database("CREATE TABLE t (a)");
    let error = Inspector::of_schema(&conn, "no\"such").catalog().unwrap_err();
    assert!(error.to_string().contains("no such table: no\"such.sqlite_schema"), "{error}");
    assert!(read(&conn, "temp").tables.is_empty());
}

// R-NAME-10, R-NAME-13, R-NAME-16
#[test]
fn names_are_found_in_any_ascii_case() {
    let conn = database("CREATE TABLE T (Aa, É); CREATE VIEW V AS SELECT 1");
    let catalog = read(&conn, "main");
    assert_eq!(catalog.table("t").unwrap().name, "T");
    assert_eq!(catalog.view("v").unwrap().name, "V");
    let table = &catalog.tables[0];
    assert_eq!(table.column("aA").unwrap().0, 0);
    assert!(table.column("É").is_some() && table.column("é").is_none());
    assert!(catalog.table("v").is_none() && catalog.view("t").is_none());
    assert!(catalog.table("nope").is_none() && catalog.view("nope").is_none());
}

// R-NAME-01: the order is that of the bytes of UTF-8, also where SQLite's is not.
#[test]
fn the_order_does_not_depend_on_the_encoding() {
    let names = |encoding| -> Vec<String> {
        let conn = database(&format!(
            "PRAGMA encoding = '{encoding}'; CREATE TABLE a (x); CREATE TABLE ab (x);
            CREATE TABLE é (x); CREATE TABLE Ā (x); CREATE TABLE \"😀\" (x); CREATE TABLE \"ﬀ\" (x);
            CREATE TABLE B (x)"
        ));
        read(&conn, "main").tables.into_iter().map(|table| table.name).collect()
    };
    let expected = ["B", "a", "ab", "é", "Ā", "ﬀ", "😀"];
    for encoding in ["UTF-8", "UTF-16le", "UTF-16be"] {
        assert_eq!(names(encoding), expected, "{encoding}");
    }
}

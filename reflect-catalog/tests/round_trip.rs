//! A catalog survives JSON, and creates its schema again.

use reflect_catalog::Catalog;
use reflect_catalog::sqlite::{Fingerprint, Inspector};
use rusqlite::Connection;

fn inspect(conn: &Connection) -> Catalog {
    Inspector::new(conn).catalog().unwrap()
}

fn json(catalog: &Catalog) -> String {
    let json = catalog.to_json().unwrap();
    let back = Catalog::from_json(&json).unwrap();
    assert_eq!(&back, catalog);
    assert_eq!(back.to_json().unwrap(), json, "stable");
    assert!(!json.contains('\n'), "one line");
    json
}

/// Creates the schema again and compares what is created.
fn create_again(conn: &Connection) -> Result<(), String> {
    let catalog = inspect(conn);
    let again = Connection::open_in_memory().unwrap();
    for sql in catalog.ddl() {
        again.execute_batch(sql).map_err(|it| it.to_string())?;
    }
    assert_eq!(inspect(&again), catalog);
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(conn).unwrap());
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(&again).unwrap());
    Ok(())
}

fn everything() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT UNIQUE COLLATE NOCASE);
        CREATE TABLE c (a INT NOT NULL DEFAULT (1+2) CHECK (a > 0), b INT REFERENCES p ON DELETE CASCADE,
            g INT AS (a + 1), h TEXT AS ('x') STORED, PRIMARY KEY (b, a), UNIQUE (a)) WITHOUT ROWID, STRICT;
        CREATE INDEX i ON p (code DESC) WHERE id > 5; CREATE UNIQUE INDEX j ON p (lower(code));
        CREATE VIEW v AS SELECT * FROM w; CREATE VIEW w AS SELECT id FROM p;
        CREATE TRIGGER t AFTER INSERT ON p BEGIN INSERT INTO v VALUES (new.id); END;
        CREATE TRIGGER u INSTEAD OF INSERT ON v BEGIN SELECT 1; END;
        CREATE VIRTUAL TABLE docs USING fts5(title);
        CREATE TRIGGER x AFTER DELETE ON c BEGIN DELETE FROM docs WHERE rowid = old.a; END;
        INSERT INTO p (code) VALUES ('x'); ANALYZE",
    )
    .unwrap();
    conn
}

#[test]
fn json_gives_back_the_same_catalog() {
    let conn = everything();
    assert_eq!(json(&inspect(&conn)), json(&inspect(&conn)));
    assert_eq!(json(&Catalog::default()), r#"{"format":1,"naming":1,"tables":[]}"#);
}

#[test]
fn json_leaves_out_what_is_usual() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE t (id INTEGER PRIMARY KEY, up INT REFERENCES t)").unwrap();
    assert_eq!(
        json(&inspect(&conn)),
        r#"{"format":1,"naming":1,"tables":[{"name":"t","columns":[{"name":"id","type":"INTEGER"},{"name":"up","type":"INT","nullable":true}],"primary_key":{"columns":["id"],"rowid_alias":true},"foreign_keys":[{"columns":["up"],"parent":"t","parent_columns":["id"]}],"sql":"CREATE TABLE t (id INTEGER PRIMARY KEY, up INT REFERENCES t)"}]}"#
    );
}

#[test]
fn what_is_no_catalog_is_an_error() {
    for text in ["", "{}", "[]", "{\"tables\":{}}", "{\"tables\":[{}]}", "{\"tables\":[]} x"] {
        assert!(Catalog::from_json(text).is_err(), "{text}");
    }
}

#[test]
fn the_statements_create_the_same_schema() {
    create_again(&everything()).unwrap();
}

#[test]
fn a_fingerprint_is_that_of_the_statements_in_any_order() {
    let of = |sql: &str| {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(sql).unwrap();
        Fingerprint::read(&conn).unwrap()
    };
    let base = of("CREATE TABLE a (x); CREATE TABLE b (y)");
    let same = [
        "CREATE TABLE b (y); CREATE TABLE a (x)",
        "CREATE TABLE a (x); CREATE TABLE b (y); INSERT INTO a VALUES (1); ANALYZE; VACUUM",
        "CREATE TABLE a (x); CREATE TABLE b (y); CREATE TEMP TABLE c (z)",
        "CREATE TABLE c (x); CREATE TABLE b (y); DROP TABLE c; CREATE TABLE a (x)",
    ];
    let other = [
        "CREATE TABLE a (x)",
        "CREATE TABLE a (y); CREATE TABLE b (x)",
        "CREATE TABLE a (x); CREATE TABLE b (y); CREATE INDEX i ON a (x)",
        "CREATE TABLE a (x INT); CREATE TABLE b (y)",
    ];
    assert!(same.iter().all(|sql| of(sql) == base));
    assert!(other.iter().all(|sql| of(sql) != base));
}

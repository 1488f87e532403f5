//! `verify` and its verdicts

use std::fmt::Write;

use reflect_schema::{ErrorKind, Schema, Verdict};

use super::{chinook, database, schema};

#[test]
fn exact_compatible_incompatible() {
    let conn = chinook::connect_in_memory().unwrap();
    let verdict = chinook::SCHEMA.verify(&conn).unwrap();
    assert_eq!(verdict, Verdict::Exact);
    assert_eq!(verdict.differences(), []);
    assert_eq!(
        verdict.to_string(),
        "the database has exactly the schema that this code was built for"
    );

    conn.execute_batch(
        "ALTER TABLE Track ADD COLUMN Rating INTEGER; DROP INDEX IFK_TrackAlbumId;
        CREATE VIEW long AS SELECT 1 AS one",
    )
    .unwrap();
    let verdict = chinook::SCHEMA.verify(&conn).unwrap();
    assert_eq!(verdict.differences().len(), 3);
    assert_eq!(
        verdict.to_string(),
        "this code works with the database, whose schema is another:

note: column `Track.Rating` is new
  --> Track.Rating
   |
 + |    found: column Rating
   |
   = note: this program does not know it; to use it, rebuild

note: index `IFK_TrackAlbumId` of `Track` is missing
  --> Track
   |
 - | expected: index IFK_TrackAlbumId
   |
   = help: `SCHEMA.create_all` creates it

note: view `long` is new
  --> long
   |
 + |    found: view long
   |
   = note: this program does not know it; to use it, rebuild"
    );

    conn.execute_batch("ALTER TABLE Track DROP COLUMN Composer").unwrap();
    let error = chinook::SCHEMA.verify(&conn).unwrap_err();
    let ErrorKind::Incompatible(differences) = error.kind() else { panic!("{error}") };
    assert_eq!(differences.len(), 1);
    assert_eq!(
        error.to_string(),
        "the database does not have the schema that this code was built for:

error: column `Track.Composer` is missing
  --> Track.Composer
   |
 - | expected: column Composer
   |
   = help: migrate the database, or rebuild this program against it"
    );
}

#[test]
fn a_column_that_every_insert_lacks_does_harm_where_something_is_written() {
    let schema = schema("CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL)", &[]);
    let sql = "CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL, x INTEGER NOT NULL)";
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.db");
    reflect_schema::rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let error = schema.connect(&path).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the database does not have the schema that this code was built for:

error: column `a.x` is new, NOT NULL and without a default
  --> a.x
   |
 + |    found: column x NOT NULL
   |
   = help: this program reads the table and can't insert into it: give the column a default, or rebuild this program"
    );
    let conn = schema.options().read_only(true).connect(&path).unwrap();
    assert_eq!(schema.verify(&conn).unwrap().differences().len(), 1);
    let json = String::leak(schema.catalog().to_json().unwrap());
    let reading: &Schema = Box::leak(Box::new(Schema::new(json, 0, &[]).without_writes()));
    let conn = reading.connect(&path).unwrap();
    assert_eq!(reading.verify(&conn).unwrap().differences().len(), 1);
}

#[test]
fn what_is_left_out_does_no_harm() {
    let schema = schema("CREATE TABLE t (a); CREATE TABLE logs (a)", &["logs"]);
    let verdict = schema.verify(&database("CREATE TABLE t (a)")).unwrap();
    assert_eq!(verdict.differences()[0].to_string(), "table `logs` is missing");
}

#[test]
fn a_view_that_can_t_be_read_hinders_nobody() {
    let sql = "CREATE TABLE t (a); CREATE VIEW v AS SELECT app_fn(a) AS a FROM t;
        CREATE TRIGGER on_v INSTEAD OF INSERT ON v BEGIN INSERT INTO t VALUES (app_fn(NEW.a)); END";
    let schema = schema(sql, &[]);
    assert_eq!(schema.verify(&database(sql)).unwrap(), Verdict::Exact);
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.db");
    reflect_schema::rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let conn = schema.connect(&path).unwrap();
    assert_eq!(schema.verify(&conn).unwrap(), Verdict::Exact);
    schema.options().read_only(true).connect(&path).unwrap();
    // A view whose name isn't UTF-8.
    conn.execute_batch(
        "PRAGMA writable_schema = ON;
        INSERT INTO sqlite_schema VALUES ('view', CAST(x'ff' AS TEXT), CAST(x'ff' AS TEXT), 0,
            CAST(x'43524541544520564945572022ff222041532053454c4543542031' AS TEXT));
        PRAGMA writable_schema = RESET",
    )
    .unwrap();
    // A difference elsewhere has it inspected.
    conn.execute_batch("CREATE INDEX i ON t (a)").unwrap();
    assert_eq!(schema.verify(&conn).unwrap().differences().len(), 1);
    schema.connect(&path).unwrap();
}

#[test]
fn views_of_views_hinder_nobody() {
    let mut sql = "CREATE TABLE t (a); CREATE VIEW v40 AS SELECT a FROM t; CREATE VIRTUAL TABLE f USING fts5 (a);".to_owned();
    for level in (0..40).rev() {
        let below = level + 1;
        write!(sql, "CREATE VIEW v{level} AS SELECT b.a FROM v{below}, v{below} b;").unwrap();
    }
    sql += "CREATE TRIGGER on_v0 INSTEAD OF INSERT ON v0 BEGIN SELECT 1; END;";
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.db");
    reflect_schema::rusqlite::Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let schema = schema("CREATE TABLE t (a)", &[]);
    let conn = schema.connect(&path).unwrap();
    assert!(matches!(schema.verify(&conn).unwrap(), Verdict::Compatible(_)));
}

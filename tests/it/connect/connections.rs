//! What a connection of ours is like: foreign keys, quoted strings, databases in memory.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fs;
use std::path::PathBuf;

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Behavior, Error, ErrorKind, TransactionOptions};
use tempfile::TempDir;

use crate::support::chinook::{self, Album, Genre};

/// A directory with a copy of Chinook that some SQL has changed.
fn copy(sql: &str) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("chinook.db");
    fs::copy("examples/chinook.db", &path).unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute_batch(sql).unwrap();
    (directory, path)
}

#[test]
fn foreign_keys_are_enforced_on_every_connection_of_ours() {
    let (_directory, path) = copy("");
    for conn in [
        chinook::connect(&path).unwrap(),
        chinook::connect_with(&path, |_| Ok(())).unwrap(),
        chinook::connect_in_memory().unwrap(),
    ] {
        let orphan = "INSERT INTO Album (Title, ArtistId) VALUES ('Engines', 4711)";
        let error = Error::from(conn.execute(orphan, []).unwrap_err());
        assert!(matches!(error.kind(), ErrorKind::ForeignKeyViolation { .. }));
    }
}

#[test]
fn databases_in_memory_are_empty_complete_and_separate() {
    let [one, other] = [(); 2].map(|()| chinook::connect_in_memory().unwrap());
    one.execute("INSERT INTO Genre (Name) VALUES ('Noise')", []).unwrap();
    assert_eq!(Genre::count(&one).unwrap(), 1);
    assert_eq!(Genre::count(&other).unwrap(), 0);
    assert_eq!(chinook::SCHEMA.differences(&one).unwrap(), []);
    let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL";
    let indexes: i64 = one.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(indexes, 11);
}

#[test]
fn create_all_creates_everything_or_nothing() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE Genre (x)").unwrap();
    let error = chinook::SCHEMA.create_all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::ExistsOtherwise(_)), "{error}");
    assert!(matches!(Album::count(&conn).unwrap_err().kind(), ErrorKind::MissingTable { .. }));
    assert!(conn.is_autocommit(), "no savepoint is left open");
    conn.execute_batch("DROP TABLE Genre").unwrap();
    chinook::SCHEMA.create_all(&conn).unwrap();
    chinook::SCHEMA.verify(&conn).unwrap();
}

// Schemas in the wild have strings in double quotes in their views and triggers. Where one does,
// they stay allowed; elsewhere a misspelt name is an error.
#[test]
fn strings_in_double_quotes_are_forbidden_unless_the_schema_has_them() {
    let users = [
        "CREATE VIEW v AS SELECT \"a string\"",
        "CREATE TRIGGER g AFTER INSERT ON Genre BEGIN SELECT \"a string\"; END",
        "CREATE TRIGGER g BEFORE UPDATE OF Name ON Genre WHEN new.Name = \"x\" BEGIN SELECT 1; END",
        "CREATE TRIGGER g AFTER DELETE ON Genre BEGIN INSERT INTO Artist (Name) VALUES (\"x\"); END",
        "CREATE VIEW v AS SELECT 1 AS x;
        CREATE TRIGGER g INSTEAD OF INSERT ON v BEGIN SELECT \"a string\"; END",
    ];
    let others = [
        "SELECT 1",
        "CREATE VIEW v AS SELECT \"Name\" FROM Genre",
        "CREATE TRIGGER g AFTER INSERT ON Genre BEGIN SELECT new.\"Name\"; END",
        "CREATE INDEX i ON Genre (Name) WHERE Name <> \"x\"",
    ];
    let use_all = "INSERT INTO Genre VALUES (99, 'x'); UPDATE Genre SET Name = 'y'; DELETE FROM Genre WHERE GenreId = 99";
    for (schemas, allowed) in [(&users[..], true), (&others, false)] {
        for schema in schemas {
            let (_directory, path) = copy(schema);
            let conn = chinook::connect(&path).unwrap();
            conn.execute_batch(use_all).unwrap();
            let query = conn.prepare("SELECT \"Nope\" FROM Genre");
            assert_eq!(query.is_ok(), allowed, "{schema}");
        }
    }
}

#[test]
fn a_migration_can_rebuild_a_table() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.db");
    std::fs::copy("examples/chinook.db", &path).unwrap();
    let conn = chinook::connect_with(&path, |conn| {
        // With foreign keys enforced the DROP would be refused, or delete the albums.
        Ok(conn.execute_batch(
            "CREATE TABLE Artist2 (ArtistId INTEGER PRIMARY KEY NOT NULL, Name NVARCHAR(120));
            INSERT INTO Artist2 SELECT * FROM Artist; DROP TABLE Artist;
            ALTER TABLE Artist2 RENAME TO Artist; PRAGMA foreign_keys = OFF;",
        )?)
    })
    .unwrap();
    assert_eq!(chinook::Album::count(&conn).unwrap(), 347);
    assert_eq!(conn.query_row("PRAGMA foreign_keys", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
}

#[test]
fn a_transaction_left_open_by_a_migration_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.db");
    let error = chinook::connect_with(&path, |conn| {
        chinook::SCHEMA.create_all(conn)?;
        Ok(conn.execute_batch("BEGIN")?)
    });
    assert_eq!(error.unwrap_err().to_string(), "a transaction was left open on the connection");
}

#[test]
fn a_transaction_can_be_begun_and_the_connection_taken_out() {
    let mut conn = chinook::connect_in_memory().unwrap();
    let transaction = conn.transaction().unwrap();
    transaction.execute_batch("INSERT INTO Genre VALUES (1, 'Rock')").unwrap();
    assert_eq!(chinook::Genre::count(&transaction).unwrap(), 1);
    drop(transaction);
    assert_eq!(chinook::Genre::count(&conn).unwrap(), 0);
    let transaction = conn.transaction().unwrap();
    transaction.execute_batch("INSERT INTO Genre VALUES (1, 'Rock')").unwrap();
    transaction.roll_back();
    assert_eq!(chinook::Genre::count(&conn).unwrap(), 0);
    let deferred = TransactionOptions::new().behavior(Behavior::Deferred);
    let transaction = deferred.begin(&mut conn).unwrap();
    transaction.execute_batch("INSERT INTO Genre VALUES (1, 'Rock')").unwrap();
    transaction.commit().unwrap();
    assert_eq!(chinook::Genre::count(&conn).unwrap(), 1);
    conn.execute_batch("BEGIN").unwrap();
    let error = conn.transaction().unwrap_err();
    assert_eq!(error.to_string(), "a transaction was left open on the connection");
    conn.execute_batch("ROLLBACK; DELETE FROM Genre").unwrap();
    let raw: reflect_schema::rusqlite::Connection = conn.into_inner();
    assert_eq!(chinook::Genre::count(&raw).unwrap(), 0);
}

#[test]
fn what_is_no_file_is_no_database() {
    for path in ["", ":memory:", "file:no.db?mode=memory"] {
        let error = chinook::connect(path).unwrap_err();
        assert!(error.to_string().starts_with("there is no database at "), "{error}");
    }
}

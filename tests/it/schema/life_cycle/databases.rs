//! `create_database` and `database_exists`

use std::fs;
use std::path::Path;

use reflect_schema::catalog::sqlite::Inspector;
use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Verdict, database_exists};

use super::{chinook, copy, database, files, pragma, schema_of};

#[test]
fn a_database_is_created_once() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("new.db");
    assert!(!database_exists(&path).unwrap());
    let conn = chinook::SCHEMA.create_database(&path).unwrap();
    assert_eq!(chinook::SCHEMA.verify(&conn).unwrap(), Verdict::Exact);
    assert_eq!(pragma(&conn, "foreign_keys"), "1");
    conn.execute("INSERT INTO Artist (Name) VALUES ('Ada')", ()).unwrap();
    assert!(database_exists(&path).unwrap());

    let error = chinook::SCHEMA.create_database(&path).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::DatabaseExists { path: it } if *it == path));
    assert_eq!(error.to_string(), format!("there is a database already at {}", path.display()));
    assert_eq!(chinook::Artist::count(&conn).unwrap(), 1);
}

#[test]
fn what_is_empty_is_made_a_database() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("empty.db");
    fs::write(&path, "").unwrap();
    assert!(!database_exists(&path).unwrap());
    chinook::SCHEMA.create_database(&path).unwrap();

    let path = directory.path().join("version.db");
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 7").unwrap();
    assert!(database_exists(&path).unwrap());
    let conn = chinook::SCHEMA.create_database(&path).unwrap();
    assert_eq!(pragma(&conn, "user_version"), "7");
}

#[test]
fn options_make_a_database_too() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("new.db");
    let options = chinook::SCHEMA.options().wal(true).read_only(true).foreign_keys(false);
    let conn = options.create_database(&path).unwrap();
    assert_eq!((&*pragma(&conn, "journal_mode"), &*pragma(&conn, "foreign_keys")), ("wal", "0"));
    conn.execute("INSERT INTO Artist (Name) VALUES ('Ada')", ()).unwrap_err();
    drop(conn);
    assert_eq!(files(directory.path()), ["new.db"]);
    chinook::connect(&path).unwrap();
}

#[test]
fn nothing_half_made_is_left() {
    let conn = database("CREATE TABLE a (x); CREATE TABLE b (x)");
    let mut catalog = Inspector::new(&conn).catalog().unwrap();
    // As of a module that isn't loaded.
    catalog.tables[1].sql = "CREATE VIRTUAL TABLE b USING unknown".to_owned();
    let schema = schema_of(&catalog, &[]);
    for wal in [false, true] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("new.db");
        let options = schema.options().wal(wal);
        let error = options.create_database(&path).unwrap_err();
        assert!(error.to_string().starts_with("no such module: unknown"), "{error}");
        assert!(files(directory.path()).is_empty(), "{wal}");

        // What was there before stays.
        fs::write(&path, "").unwrap();
        options.create_database(&path).unwrap_err();
        assert_eq!(files(directory.path()), ["new.db"]);
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE own (x)").unwrap();
        let error = options.create_database(&path).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::DatabaseExists { .. }));
        assert_eq!(super::names(&Connection::open(&path).unwrap()), ["own"]);
    }
}

#[test]
fn what_is_no_database_is_told() {
    let (directory, path) = copy();
    let text = directory.path().join("notes.txt");
    fs::write(&text, "just text, and more than a hundred bytes of it. ".repeat(9)).unwrap();
    let cases = [
        (directory.path(), "it is a directory, not a database file"),
        (text.as_path(), "it is not an SQLite database: it is a text file"),
    ];
    for (path, expected) in cases {
        for error in
            [database_exists(path).unwrap_err(), chinook::SCHEMA.create_database(path).unwrap_err()]
        {
            assert_eq!(error.to_string(), format!("{}: {expected}", path.display()));
            assert!(matches!(error.kind(), ErrorKind::NotADatabase { .. }));
            assert!(std::error::Error::source(&error).is_some());
        }
    }
    assert!(database_exists(&path).unwrap());
    assert!(!database_exists(directory.path().join("no/such/file.db")).unwrap());
    assert_eq!(files(directory.path()), ["chinook.db", "notes.txt"]);
    for nowhere in ["", ":memory:"] {
        let error = chinook::SCHEMA.create_database(nowhere).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NoDatabase { .. }));
    }
    assert!(!Path::new(":memory:").exists());
    let error = chinook::SCHEMA.create_database(directory.path().join("no/new.db")).unwrap_err();
    assert!(error.to_string().starts_with("unable to open database file"), "{error}");
}

// Closing a file drops the locks that the process has on it, unless SQLite does the closing.
#[cfg(unix)]
#[test]
fn to_ask_for_a_database_does_not_unlock_it() {
    let (_directory, path) = copy();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(database_exists(&path).unwrap());
    let other = std::process::Command::new("python3")
        .args(["-c", "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"])
        .arg(&path)
        .output();
    let Ok(other) = other else { return };
    assert!(String::from_utf8_lossy(&other.stderr).contains("locked"), "{other:?}");
}

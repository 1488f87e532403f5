//! What the options of a connection change.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Synchronous};

use super::{chinook, copy, files, pragma};

#[test]
fn the_usual_way_is_that_of_connect() {
    let (_directory, path) = copy();
    for conn in [chinook::connect(&path), chinook::SCHEMA.options().connect(&path)] {
        let conn = conn.unwrap();
        let pragmas = ["foreign_keys", "journal_mode", "busy_timeout", "synchronous", "query_only"];
        assert_eq!(pragmas.map(|it| pragma(&conn, it)), ["1", "delete", "5000", "2", "0"]);
    }
}

#[test]
fn each_option_is_set() {
    let (directory, path) = copy();
    let options = chinook::SCHEMA.options().foreign_keys(false).wal(true);
    let options =
        options.synchronous(Synchronous::Normal).busy_timeout(Duration::from_millis(1234));
    let conn = options.clone().connect(&path).unwrap();
    let pragmas = ["foreign_keys", "journal_mode", "busy_timeout", "synchronous"];
    assert_eq!(pragmas.map(|it| pragma(&conn, it)), ["0", "wal", "1234", "1"]);
    drop(conn);
    assert_eq!(files(directory.path()), ["chinook.db"]);

    // The mode is the file's, and stays.
    let conn = chinook::SCHEMA.options().wal(false).connect(&path).unwrap();
    assert_eq!(pragma(&conn, "journal_mode"), "wal");
    let longest = options.busy_timeout(Duration::MAX).connect(&path).unwrap();
    assert_eq!(pragma(&longest, "busy_timeout"), i32::MAX.to_string());
}

#[test]
fn to_read_leaves_no_files() {
    for mode in ["delete", "wal", "truncate", "persist"] {
        let (directory, path) = copy();
        let writer = Connection::open(&path).unwrap();
        writer.pragma_update(None, "journal_mode", mode).unwrap();
        drop(writer);
        let (before, bytes) = (files(directory.path()), fs::read(&path).unwrap());

        let options = chinook::SCHEMA.options().read_only(true).wal(true).create(true);
        let conn = options.connect(&path).unwrap();
        assert_eq!(chinook::Track::count(&conn).unwrap(), 3503);
        let error = conn.execute("DELETE FROM Genre", ()).unwrap_err();
        assert_eq!(error.to_string(), "attempt to write a readonly database");
        assert_eq!(pragma(&conn, "journal_mode") == "wal", mode == "wal");
        let other = options.connect(&path).unwrap();
        drop(conn);
        assert_eq!(chinook::Artist::count(&other).unwrap(), 275);
        drop(other);
        assert_eq!(files(directory.path()), before, "{mode}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{mode}");
    }
}

#[test]
fn readers_leave_a_writers_files_alone() {
    let (directory, path) = copy();
    let writer = chinook::SCHEMA.options().wal(true).connect(&path).unwrap();
    writer.execute("INSERT INTO Genre (Name) VALUES ('Noise')", ()).unwrap();
    let options = chinook::SCHEMA.options().read_only(true);
    let reader = options.connect(&path).unwrap();
    assert_eq!(chinook::Genre::count(&reader).unwrap(), 26);
    drop(reader);
    assert_eq!(files(directory.path()).len(), 3);
    writer.execute("INSERT INTO Genre (Name) VALUES ('Silence')", ()).unwrap();
    drop(writer);
    assert_eq!(files(directory.path()), ["chinook.db"]);

    // A writer comes, and stays longer than the reader that has made the files.
    let reader = options.connect(&path).unwrap();
    let writer = chinook::connect(&path).unwrap();
    writer.execute("DELETE FROM Genre WHERE Name IN ('Noise', 'Silence')", ()).unwrap();
    drop(reader);
    assert_eq!(chinook::Genre::count(&writer).unwrap(), 25);
    drop(writer);
    assert_eq!(files(directory.path()), ["chinook.db"]);
    assert_eq!(chinook::Genre::count(&chinook::connect(&path).unwrap()).unwrap(), 25);
}

#[test]
fn only_create_creates() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("new.db");
    let options = chinook::SCHEMA.options();
    for options in [options.clone(), options.clone().read_only(true).create(true)] {
        let error = options.connect(&path).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NoDatabase { .. }), "{error}");
        let error = options.connect_with(&path, |_| Ok(())).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NoDatabase { .. }), "{error}");
    }
    assert!(files(directory.path()).is_empty());
    for _ in 0..2 {
        let conn = options.clone().create(true).connect(&path).unwrap();
        conn.execute("INSERT INTO Genre (Name) VALUES ('Noise')", ()).unwrap();
    }
    assert_eq!(chinook::Genre::count(&chinook::connect(&path).unwrap()).unwrap(), 2);

    // What is there and is something else isn't added to.
    let other = directory.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE own (x)").unwrap();
    let error = options.create(true).connect(&other).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Incompatible(it) if it.len() == 11));
}

#[test]
fn many_may_create_it_at_once() {
    for wal in [false, true] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("new.db");
        let options = chinook::SCHEMA.options().create(true).wal(wal);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let conn = options.connect(&path).unwrap();
                    conn.execute("INSERT INTO Genre (Name) VALUES ('Noise')", ()).unwrap();
                });
            }
        });
        assert_eq!(chinook::Genre::count(&chinook::connect(&path).unwrap()).unwrap(), 8);
    }
}

#[test]
fn a_lock_is_waited_for_as_long_as_told() {
    let (_directory, path) = copy();
    let options = chinook::SCHEMA.options();
    let [patient, hasty] = [200, 0]
        .map(|it| options.clone().busy_timeout(Duration::from_millis(it)).connect(&path).unwrap());
    let holder = Connection::open(&path).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let begin = Instant::now();
    hasty.execute_batch("BEGIN IMMEDIATE").unwrap_err();
    assert!(begin.elapsed() < Duration::from_millis(150));
    let begin = Instant::now();
    patient.execute_batch("BEGIN IMMEDIATE").unwrap_err();
    assert!(begin.elapsed() > Duration::from_millis(150));
}

#[test]
fn in_memory_they_mean_what_they_can() {
    let options = chinook::SCHEMA.options().wal(true).foreign_keys(false).read_only(true);
    let conn = options.connect_in_memory().unwrap();
    assert_eq!(["journal_mode", "foreign_keys"].map(|it| pragma(&conn, it)), ["memory", "0"]);
    conn.execute("INSERT INTO Genre (Name) VALUES ('Noise')", ()).unwrap_err();
    conn.pragma_update(None, "query_only", false).unwrap();
    conn.execute("INSERT INTO Album (Title, ArtistId) VALUES ('Engines', 4711)", ()).unwrap();
}

#[test]
fn a_connection_is_prepared_before_it_is_verified() {
    let (_directory, path) = copy();
    let options = chinook::SCHEMA.options().read_only(true);
    let conn = options.connect_with(&path, |conn| {
        assert_eq!(pragma(conn, "foreign_keys"), "0");
        Ok(conn.pragma_update(None, "cache_size", 77)?)
    });
    assert_eq!(
        ["cache_size", "foreign_keys"].map(|it| pragma(conn.as_ref().unwrap(), it)),
        ["77", "1"]
    );
}

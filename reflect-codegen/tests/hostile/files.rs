//! Files that are in no state to be read.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::case::{database, edited, error, expand};

const TABLES: &str = "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)";

#[test]
fn a_locked_file_is_not_waited_for_long() {
    let (directory, conn) = database();
    conn.execute_batch(TABLES).unwrap();
    conn.execute_batch("BEGIN EXCLUSIVE; CREATE TABLE u (x)").unwrap();
    let start = Instant::now();
    let message = error(directory.path());
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    assert!(message.contains("locked"), "{message}");
}

/// Copies the files of a database while its connection is open.
fn copy(from: &Path, to: &Path, suffixes: &[&str]) {
    for suffix in suffixes {
        let name = format!("x.db{suffix}");
        fs::copy(from.join(&name), to.join(&name)).unwrap();
    }
}

#[test]
fn a_hot_journal_is_not_rolled_back() {
    let (directory, conn) = database();
    conn.execute_batch(TABLES).unwrap();
    conn.execute_batch(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
        INSERT INTO t SELECT i, hex(zeroblob(50)) FROM n;
        PRAGMA synchronous = FULL; PRAGMA cache_size = 5;
        BEGIN; CREATE TABLE half_done (x); UPDATE t SET name = name || 'x'",
    )
    .unwrap();
    let copied = tempfile::tempdir().unwrap();
    copy(directory.path(), copied.path(), &["", "-journal"]);
    drop(conn);
    let message = error(copied.path());
    assert!(message.contains("x.db-journal"), "{message}");
    fs::remove_file(copied.path().join("x.db-journal")).unwrap();
    let _ = expand(copied.path());
}

#[test]
fn a_log_that_was_left_behind_is_read_and_stays() {
    let (directory, conn) = database();
    conn.execute_batch(TABLES).unwrap();
    conn.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE only_in_wal (id INTEGER)").unwrap();
    let copied = tempfile::tempdir().unwrap();
    copy(directory.path(), copied.path(), &["", "-wal"]);
    let (catalog, rows) = expand(copied.path()).unwrap();
    assert!(rows.contains_key("OnlyInWal") && catalog.tables.len() == 2);

    let mut wal = fs::read(copied.path().join("x.db-wal")).unwrap();
    wal[40..60].fill(0);
    fs::write(copied.path().join("x.db-wal"), &wal).unwrap();
    let damaged = expand(copied.path()).map(|(catalog, _)| catalog.tables.len());
    assert!(damaged.as_ref().is_ok_and(|count| *count == 1), "{damaged:?}");

    wal.truncate(100);
    fs::write(copied.path().join("x.db-wal"), &wal).unwrap();
    assert_eq!(expand(copied.path()).unwrap().0.tables.len(), 1);
    drop(conn);
}

#[test]
fn no_file_at_all() {
    let directory = tempfile::tempdir().unwrap();
    assert!(error(directory.path()).starts_with("there is no database `x.db`"));
    fs::create_dir(directory.path().join("x.db")).unwrap();
    assert!(error(directory.path()).contains("it is a directory"));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_opened() {
    let directory = tempfile::tempdir().unwrap();
    let made = std::process::Command::new("mkfifo").arg(directory.path().join("x.db")).status();
    if made.is_ok_and(|status| status.success()) {
        assert!(error(directory.path()).contains("pipe"));
    } else {
        eprintln!("skipped: there is no mkfifo");
    }
}

#[test]
fn files_cut_short_anywhere() {
    let (directory, conn) = database();
    conn.execute_batch("PRAGMA page_size = 512; VACUUM").unwrap();
    conn.execute_batch(TABLES).unwrap();
    conn.execute_batch("CREATE TABLE u (x UNIQUE, y); CREATE VIEW v AS SELECT * FROM u").unwrap();
    drop(conn);
    let path = directory.path().join("x.db");
    let whole = fs::read(&path).unwrap();
    for length in [0, 1, 15, 16, 99, 100, 101, 511, 512, 513, 1024, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        error(directory.path());
    }
}

#[test]
fn bytes_that_were_changed() {
    let (directory, conn) = database();
    conn.execute_batch("PRAGMA page_size = 512; VACUUM").unwrap();
    conn.execute_batch(TABLES).unwrap();
    conn.execute_batch("CREATE TABLE u (x REFERENCES t, y); CREATE VIEW v AS SELECT * FROM u")
        .unwrap();
    drop(conn);
    let path = directory.path().join("x.db");
    let whole = fs::read(&path).unwrap();
    for position in (0..512).step_by(3) {
        let mut bytes = whole.clone();
        bytes[position] ^= [0xff, 1, 0x80, 0x20][position % 4];
        fs::write(&path, &bytes).unwrap();
        let _ = expand(directory.path());
    }
}

#[test]
fn pages_that_are_elsewhere() {
    for page in ["99999", "-1", "0", "1", "2"] {
        let update = format!("UPDATE sqlite_schema SET rootpage = {page} WHERE name = 't'");
        let directory = edited("CREATE TABLE u (x); CREATE TABLE t (y)", &[&update]);
        let _ = expand(directory.path());
    }
}

#[test]
fn odd_file_names_are_named_in_errors() {
    let directory = tempfile::tempdir().unwrap();
    for name in ["a b?#%.db", "`.db", "x.db\u{202e}", "'; DROP.db"] {
        fs::write(directory.path().join(name), "text").unwrap();
        assert!(crate::case::expand_file(directory.path(), name).is_err());
    }
}

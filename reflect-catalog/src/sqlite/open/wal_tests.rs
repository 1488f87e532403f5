//! Databases in WAL mode, left behind or in use.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use tempfile::TempDir;

use super::tests::{create, open_untouched, refusal, snapshot, tables};
use super::*;

const CLEAN: &str = "PRAGMA journal_mode = WAL; CREATE TABLE a (id)";
const FRAMES: &str = "PRAGMA wal_autocheckpoint = 0; CREATE TABLE b (id)";

fn clean() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.db");
    create(&path, CLEAN).close().unwrap();
    (directory, path)
}

/// The files that a killed writer leaves behind: table `b` is only in the WAL.
fn killed(suffixes: &[&str]) -> (TempDir, PathBuf) {
    let (_source, path) = clean();
    let _writer = create(&path, FRAMES);
    let directory = tempfile::tempdir().unwrap();
    let copy = directory.path().join("x.db");
    fs::copy(&path, &copy).unwrap();
    for suffix in suffixes {
        fs::copy(beside(&path, suffix), beside(&copy, suffix)).unwrap();
    }
    (directory, copy)
}

#[test]
fn closed_properly() {
    let (directory, path) = clean();
    assert_eq!(snapshot(directory.path()).len(), 1);
    assert_eq!(tables(&path), ["a"]);
}

#[test]
fn wal_without_frames() {
    let (_directory, path) = clean();
    for length in [0, 32] {
        fs::write(beside(&path, "-wal"), vec![0; length]).unwrap();
        assert_eq!(tables(&path), ["a"]);
        fs::write(beside(&path, "-shm"), "").unwrap();
        assert_eq!(tables(&path), ["a"]);
        fs::remove_file(beside(&path, "-shm")).unwrap();
    }
}

#[test]
fn frames_of_a_killed_writer() {
    let (_directory, path) = killed(&["-wal"]);
    assert_eq!(tables(&path), ["a", "b"]);
    let (_directory, path) = killed(&["-wal", "-shm"]);
    assert_eq!(tables(&path), ["a", "b"]);
    let (_directory, path) = killed(&[]);
    assert_eq!(tables(&path), ["a"]);
}

#[test]
fn private_copy_goes_with_the_connection() {
    let (_directory, path) = killed(&["-wal"]);
    let opened = open(&path).unwrap();
    let copy = PathBuf::from(opened.connection().path().unwrap());
    assert_ne!(copy, path.canonicalize().unwrap());
    assert!(copy.exists());
    drop(opened);
    assert!(!copy.parent().unwrap().exists());
}

#[test]
fn damaged_wal_is_ignored_as_sqlite_does() {
    let (_directory, path) = killed(&["-wal"]);
    let wal = beside(&path, "-wal");
    let mut bytes = fs::read(&wal).unwrap();
    bytes[40..60].fill(0);
    fs::write(wal, bytes).unwrap();
    assert_eq!(tables(&path), ["a"]);
}

#[test]
fn missing_pages_may_be_in_the_wal() {
    for suffixes in [&["-wal"][..], &["-wal", "-shm"]] {
        let (_directory, path) = killed(suffixes);
        let mut bytes = fs::read(&path).unwrap();
        // A checkpoint was interrupted after the first page, which counts the page of `b`.
        bytes[31] += 1;
        fs::write(&path, bytes).unwrap();
        assert_eq!(tables(&path), ["a", "b"]);
        fs::remove_file(beside(&path, "-wal")).unwrap();
        assert!(refusal(&path).starts_with("it is cut short"));
    }
}

#[test]
fn hot_journal_beside_a_wal_database() {
    let (_directory, path) = killed(&["-wal"]);
    let journal = beside(&path, "-journal");
    fs::write(&journal, [0; 512]).unwrap();
    assert_eq!(tables(&path), ["a", "b"]);
    fs::write(&journal, b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7").unwrap();
    assert!(refusal(&path).contains("`x.db-journal`"));
    fs::remove_file(beside(&path, "-wal")).unwrap();
    assert!(refusal(&path).contains("`x.db-journal`"));
}

#[cfg(unix)]
#[test]
fn directory_that_is_read_only() {
    use std::os::unix::fs::PermissionsExt;

    for suffixes in [&[][..], &["-wal"], &["-wal", "-shm"]] {
        let (directory, path) = killed(suffixes);
        let set = |mode| {
            let permissions = fs::Permissions::from_mode(mode);
            fs::set_permissions(directory.path(), permissions).unwrap();
        };
        for entry in fs::read_dir(directory.path()).unwrap() {
            let permissions = fs::Permissions::from_mode(0o444);
            fs::set_permissions(entry.unwrap().path(), permissions).unwrap();
        }
        set(0o555);
        let found = tables(&path);
        set(0o755);
        assert_eq!(found.len(), 1 + usize::from(!suffixes.is_empty()));
    }
}

#[test]
fn in_use_by_this_process() {
    let (directory, path) = clean();
    let writer = create(&path, FRAMES);
    // The connections of one process share their mapping of the `-shm` file, and its read marks.
    let files = || {
        let mut files = snapshot(directory.path());
        files.get_mut(OsStr::new("x.db-shm")).unwrap().1 = None;
        files
    };
    let before = files();
    let opened = open(&path).unwrap();
    let read = PathBuf::from(opened.connection().path().unwrap());
    assert_eq!(read, path.canonicalize().unwrap());
    let count = "SELECT count(*) FROM b";
    let rows = opened.connection().query_row(count, [], |row| row.get(0));
    assert_eq!(rows, Ok(0));
    drop(opened);
    assert_eq!(files(), before);
    writer.execute_batch("INSERT INTO b VALUES (1)").unwrap();
}

#[test]
fn in_use_by_another_process() {
    let (directory, path) = clean();
    let writer = Writer::start(&path, FRAMES);
    assert_eq!(snapshot(directory.path()).len(), 3);
    assert_eq!(tables(&path), ["a", "b"]);
    open_untouched(&path, |opened| opened.map(drop).unwrap());
    writer.stop();
    assert_eq!(tables(&path), ["a", "b"]);
}

#[test]
fn in_use_without_shared_memory() {
    let (directory, path) = clean();
    let sql = format!("PRAGMA locking_mode = EXCLUSIVE; {FRAMES}");
    let writer = Writer::start(&path, &sql);
    assert_eq!(snapshot(directory.path()).len(), 2);
    assert_eq!(tables(&path), ["a", "b"]);
    writer.stop();
}

#[test]
fn locked_by_another_process() {
    let (_directory, path) = clean();
    create(&path, "PRAGMA journal_mode = DELETE").close().unwrap();
    let writer = Writer::start(&path, "BEGIN EXCLUSIVE; CREATE TABLE b (id)");
    assert!(refusal(&path).starts_with("another program has locked it"));
    writer.stop();
}

/// Another process that has a database open, until it is stopped.
struct Writer(Child, BufReader<ChildStdout>);

impl Writer {
    fn start(path: &Path, sql: &str) -> Self {
        let (_, module) = module_path!().split_once("::").unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture"])
            .arg(format!("{module}::writer"))
            .env("OPEN_TEST_DATABASE", path)
            .env("OPEN_TEST_SQL", sql)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut lines = output.by_ref().lines().map(Result::unwrap);
        assert!(lines.any(|line| line.contains("ready")));
        Self(child, output)
    }

    fn stop(mut self) {
        drop(self.0.stdin.take());
        self.1.read_to_end(&mut Vec::new()).unwrap();
        assert!(self.0.wait().unwrap().success());
    }
}

#[test]
#[ignore = "the other process, started by the tests that need it"]
fn writer() {
    let Some(path) = std::env::var_os("OPEN_TEST_DATABASE") else {
        return;
    };
    let sql = std::env::var("OPEN_TEST_SQL").unwrap();
    let _connection = create(Path::new(&path), &sql);
    std::io::stdout().write_all(b"ready\n").unwrap();
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

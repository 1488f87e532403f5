//! Each rule of `open`, with a look at the directory before and after.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::time::{Instant, SystemTime};

use rusqlite::config::DbConfig;
use tempfile::TempDir;

use super::*;

type Snapshot = BTreeMap<OsString, (SystemTime, Option<Vec<u8>>)>;

pub(super) fn snapshot(directory: &Path) -> Snapshot {
    let entries = fs::read_dir(directory).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            let metadata = fs::symlink_metadata(entry.path()).unwrap();
            let bytes = metadata.is_file().then(|| fs::read(entry.path()).unwrap());
            (entry.file_name(), (metadata.modified().unwrap(), bytes))
        })
        .collect()
}

/// Opens `path`, and fails if that changes anything in its directory, at once or when it is closed.
pub(super) fn open_untouched<T>(
    path: &Path,
    look: impl FnOnce(Result<&Connection, &OpenError>) -> T,
) -> T {
    let directory = path.parent().unwrap();
    let before = snapshot(directory);
    let result = open(path);
    let seen = look(result.as_ref().map(ReadOnly::connection));
    assert_eq!(snapshot(directory), before, "changed while open");
    drop(result);
    assert_eq!(snapshot(directory), before, "changed by closing");
    seen
}

pub(super) fn tables(path: &Path) -> Vec<String> {
    open_untouched(path, |opened| {
        let connection = opened.unwrap();
        let sql = "SELECT name FROM sqlite_schema ORDER BY name";
        let mut statement = connection.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.collect::<Result<_, _>>().unwrap()
    })
}

pub(super) fn refusal(path: &Path) -> String {
    open_untouched(path, |opened| opened.unwrap_err().to_string())
}

pub(super) fn create(path: &Path, sql: &str) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(sql).unwrap();
    connection
}

/// A directory with a database `x.db` that nobody has open.
fn directory_with(sql: &str) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.db");
    create(&path, sql).close().unwrap();
    (directory, path)
}

#[test]
fn plain() {
    let (_directory, path) = directory_with("CREATE TABLE a (id)");
    assert_eq!(tables(&path), ["a"]);
}

#[test]
fn empty_file_is_an_empty_database() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.db");
    fs::write(&path, "").unwrap();
    // SQLite deletes these from beside an empty file, even through `mode=ro`.
    fs::write(beside(&path, "-wal"), "stale").unwrap();
    fs::write(beside(&path, "-journal"), "stale").unwrap();
    assert!(tables(&path).is_empty());
}

#[test]
fn nothing_can_be_written_or_run() {
    let (_directory, path) = directory_with("CREATE TABLE a (id)");
    open_untouched(&path, |opened| {
        let connection = opened.unwrap();
        for sql in ["INSERT INTO a VALUES (1)", "PRAGMA user_version = 1", "VACUUM"] {
            assert!(connection.execute_batch(sql).is_err(), "{sql}");
        }
        let config = |name| connection.db_config(name).unwrap();
        assert!(config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE));
        assert!(!config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA));
    });
}

#[test]
fn odd_names() {
    let directory = tempfile::tempdir().unwrap();
    for name in ["a b?#%.db", "%41&mode=rwc.db", "naïve 数据 🦀.db", "'\"$;.db"] {
        let path = directory.path().join(name);
        create(&path, "CREATE TABLE a (id)").close().unwrap();
        assert_eq!(tables(&path), ["a"]);
    }
}

#[cfg(unix)]
#[test]
fn name_that_is_not_utf8() {
    use std::os::unix::ffi::OsStringExt;

    let (directory, path) = directory_with("CREATE TABLE a (id)");
    let odd = directory.path().join(OsString::from_vec(b"\xff\xfe.db".to_vec()));
    // Some file systems refuse such names.
    if fs::copy(path, &odd).is_ok() {
        assert_eq!(tables(&odd), ["a"]);
    }
}

#[test]
fn relative_path() {
    let directory = tempfile::tempdir_in(".").unwrap();
    let name = Path::new(directory.path().file_name().unwrap()).join("x.db");
    create(&name, "CREATE TABLE a (id)").close().unwrap();
    assert_eq!(tables(&name), ["a"]);
}

#[cfg(unix)]
#[test]
fn symbolic_link_leads_to_the_files_beside_its_target() {
    let (_directory, path) = directory_with("PRAGMA journal_mode = WAL; CREATE TABLE a (id)");
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("link.db");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let before = snapshot(path.parent().unwrap());
    assert_eq!(tables(&link), ["a"]);
    assert_eq!(snapshot(path.parent().unwrap()), before);
}

#[test]
fn missing_and_directory() {
    let directory = tempfile::tempdir().unwrap();
    let missing = directory.path().join("x.db");
    assert_eq!(refusal(&missing), "there is no such file");
    fs::create_dir(&missing).unwrap();
    assert_eq!(refusal(&missing), "it is a directory, not a database file");
}

#[cfg(unix)]
#[test]
fn pipes_do_not_block() {
    let (directory, path) = directory_with("CREATE TABLE a (id)");
    let pipe = |path: &Path| {
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.unwrap().success());
    };
    let start = Instant::now();

    let fifo = directory.path().join("fifo.db");
    pipe(&fifo);
    open_untouched(&fifo, |opened| {
        assert!(matches!(opened, Err(OpenError::NotAFile)));
    });
    for suffix in ["-journal", "-wal"] {
        let side = beside(&path, suffix);
        pipe(&side);
        assert!(refusal(&path).ends_with("is not a regular file"));
        fs::remove_file(side).unwrap();
    }
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[test]
fn other_contents() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.db");
    let cases: [(&[u8], &str); 6] = [
        (b"CREATE TABLE a (id);\n", "it is a text file"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "gzip"),
        (b"PK\x03\x04\x14\0", "zip archive"),
        (b"SQLite format 3\0", "shorter than the 100 bytes"),
        (&[0xa7; 4096], "doesn't start with"),
    ];
    for (bytes, expected) in cases {
        fs::write(&path, bytes).unwrap();
        let message = refusal(&path);
        assert!(message.contains(expected), "{message}");
    }
}

#[test]
fn damaged() {
    let (_directory, path) = directory_with("CREATE TABLE a (id); INSERT INTO a VALUES (1)");
    let whole = fs::read(&path).unwrap();
    let with = |range: std::ops::Range<usize>, byte: u8| {
        let mut bytes = whole.clone();
        bytes[range].fill(byte);
        fs::write(&path, bytes).unwrap();
        refusal(&path)
    };
    assert!(with(18..20, 3).contains("newer file format"));
    assert!(with(16..18, 3).contains("newer file format"));
    assert!(with(100..108, 0).starts_with("the database is damaged: "));
}

#[test]
fn truncated() {
    let (_directory, path) = directory_with("CREATE TABLE a (id); CREATE TABLE b (id)");
    let whole = fs::read(&path).unwrap();
    for found in [whole.len() - 1, 4096, 700, 100] {
        fs::write(&path, &whole[..found]).unwrap();
        open_untouched(&path, |opened| {
            let Err(&OpenError::Truncated { expected, found: f }) = opened else {
                panic!("{opened:?}");
            };
            assert_eq!((expected, f), (whole.len() as u64, found as u64));
        });
    }
}

#[test]
fn hot_journal() {
    let (directory, path) = directory_with("CREATE TABLE a (id)");
    let writer = create(&path, "PRAGMA cache_size = 1; BEGIN; CREATE TABLE b (id)");
    // A transaction in progress isn't an interrupted one.
    assert_eq!(tables(&path), ["a"]);

    let killed = directory.path().join("killed.db");
    let journal = beside(&killed, "-journal");
    fs::copy(&path, &killed).unwrap();
    fs::copy(beside(&path, "-journal"), &journal).unwrap();
    // The writer hasn't synced the journal, so that its first bytes are still zero.
    let mut bytes = fs::read(&journal).unwrap();
    bytes[..8].copy_from_slice(&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    fs::write(&journal, bytes).unwrap();
    assert!(refusal(&killed).contains("rolled back from `killed.db-journal`"));
    writer.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn persisted_journal_is_not_hot() {
    let (_directory, path) = directory_with("PRAGMA journal_mode = PERSIST; CREATE TABLE a (id)");
    assert!(fs::read(beside(&path, "-journal")).unwrap().len() > 8);
    assert_eq!(tables(&path), ["a"]);
}

#[test]
fn locked() {
    let (_directory, path) = directory_with("CREATE TABLE a (id)");
    let writer = create(&path, "BEGIN EXCLUSIVE");
    open_untouched(&path, |opened| {
        assert!(matches!(opened, Err(OpenError::Busy)), "{opened:?}");
    });
    writer.execute_batch("COMMIT").unwrap();
    assert_eq!(tables(&path), ["a"]);
}

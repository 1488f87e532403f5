//! Opening a database: which files are accepted, and what is said of the others.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use reflect_schema::catalog::diff::Change;
use reflect_schema::rusqlite::{self, Connection};
use reflect_schema::{Error, ErrorKind};
use tempfile::TempDir;

use crate::support::chinook::{self, Artist, Track};

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

fn files(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let mut names: Vec<_> =
        entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_missing_file_is_an_error_and_is_not_created() {
    let directory = tempfile::tempdir().unwrap();
    for name in ["nothing.db", "no/such/directory.db"] {
        let path = directory.path().join(name);
        let error = chinook::connect(&path).unwrap_err();
        let expected = format!("there is no database at {}", path.display());
        assert_eq!(error.to_string(), expected);
        assert!(matches!(error.kind(), ErrorKind::NoDatabase { path: it } if *it == path));
    }
    assert!(files(directory.path()).is_empty());
}

#[test]
fn what_is_no_database_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("notes.txt");
    fs::write(&path, "just text, and more than a hundred bytes of it. ".repeat(9)).unwrap();
    let error = chinook::connect(&path).unwrap_err();
    assert_eq!(error.to_string(), "file is not a database");

    let error = chinook::connect(directory.path()).unwrap_err();
    let expected = format!("unable to open database file: {}", directory.path().display());
    assert_eq!(error.to_string(), expected);
    assert_eq!(files(directory.path()), ["notes.txt"]);
}

#[test]
fn every_difference_that_does_harm_is_listed() {
    let (_directory, path) = copy(
        "ALTER TABLE Track RENAME COLUMN Composer TO Writer;
        DROP TABLE Genre; CREATE TABLE Genre (GenreId INTEGER, Name TEXT NOT NULL);
        DROP TABLE PlaylistTrack;
        DROP TABLE Album;
        CREATE TABLE Album (AlbumId TEXT PRIMARY KEY, Title NVARCHAR(200), ArtistId INTEGER NOT NULL);
        UPDATE Customer SET SupportRepId = NULL;
        CREATE UNIQUE INDEX one_customer_each ON Customer (SupportRepId);
        CREATE TABLE Extra (x)",
    );
    let error = chinook::connect(&path).unwrap_err();
    let text = error.to_string();
    let (head, report) = text.split_once("\n\n").unwrap();
    assert_eq!(head, "the database does not have the schema that this code was built for:");
    let heads = report.lines().filter_map(|line| line.strip_prefix("error: "));
    assert_eq!(
        heads.collect::<Vec<_>>(),
        [
            "column `Album.AlbumId` is `TEXT`, expected `INTEGER`",
            "column `Album.AlbumId` may be NULL, expected NOT NULL",
            "column `Album.Title` may be NULL, expected NOT NULL",
            "foreign key `Album`(ArtistId) to `Artist` is missing",
            "column `Genre.GenreId` may be NULL, expected NOT NULL",
            "the primary key of `Genre` is none, expected (GenreId)",
            "table `PlaylistTrack` is missing",
            "column `Track.Composer` is missing",
        ]
    );
    let ErrorKind::Incompatible(differences) = error.kind() else { panic!("{error:?}") };
    assert!(differences.iter().all(|it| !it.change.is_compatible()));

    // The harmless ones are known, too.
    let conn = Connection::open(&path).unwrap();
    let all = chinook::SCHEMA.differences(&conn).unwrap();
    assert!(all.iter().any(|it| it.change == Change::ExtraTable));
    assert!(all.len() > differences.len());
}

#[test]
fn differences_that_do_no_harm_pass() {
    let harmless = [
        "CREATE TABLE Review (ReviewId INTEGER PRIMARY KEY, AlbumId INTEGER REFERENCES Album)",
        "CREATE INDEX track_name ON Track (Name)",
        "DROP INDEX IFK_AlbumArtistId",
        "ALTER TABLE Track ADD COLUMN Rating INTEGER",
        "ALTER TABLE Artist ADD COLUMN Label TEXT NOT NULL DEFAULT 'own'",
        "CREATE VIEW long_tracks AS SELECT * FROM Track WHERE Milliseconds > 600000",
        "CREATE TRIGGER log AFTER DELETE ON Album BEGIN SELECT 1; END",
        "CREATE VIRTUAL TABLE search USING fts5(title)",
        "CREATE UNIQUE INDEX album_title ON Album (AlbumId, Title)",
        "VACUUM; ANALYZE",
        "PRAGMA journal_mode = wal",
    ];
    for sql in harmless {
        let (_directory, path) = copy(sql);
        let conn = chinook::connect(&path).unwrap();
        let track = Track::get(&conn, 1).unwrap();
        assert_eq!(track.album(&conn).unwrap().unwrap().album_id, 1, "{sql}");
    }
}

#[test]
fn an_empty_database_lacks_every_table() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("empty.db");
    fs::write(&path, "").unwrap();
    let error = chinook::connect(&path).unwrap_err();
    let ErrorKind::Incompatible(differences) = error.kind() else { panic!("{error:?}") };
    assert_eq!(differences.len(), 11);
    assert_eq!(differences[0].to_string(), "table `Album` is missing");
}

#[test]
fn connect_with_creates_migrates_and_then_verifies() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("new.db");
    for round in 1..=2 {
        let conn = chinook::connect_with(&path, |conn| {
            let transaction = conn.transaction()?;
            let version: i64 =
                transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
            if version == 0 {
                chinook::SCHEMA.create_all(&transaction)?;
                transaction.pragma_update(None, "user_version", 1)?;
            }
            transaction.execute("INSERT INTO Artist (Name) VALUES ('Ada')", [])?;
            Ok(transaction.commit()?)
        });
        assert_eq!(Artist::count(&conn.unwrap()).unwrap(), round);
    }
    chinook::connect(&path).unwrap();
}

#[test]
fn connect_with_passes_on_what_the_preparation_says() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("new.db");
    let error = chinook::connect_with(&path, |_| Err(Error::abort("no migration 7"))).unwrap_err();
    assert_eq!(error.to_string(), "no migration 7");

    let error = chinook::connect_with(&path, |conn| {
        Ok(conn.execute_batch("CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY, Nane TEXT)")?)
    });
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::Incompatible(it) if it.len() == 11));

    let error = chinook::connect_with(directory.path().join("no/new.db"), |_| Ok(()));
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::Database { .. }));
}

#[test]
fn a_locked_database_is_busy_and_is_asked_once() {
    static ASKED: AtomicU32 = AtomicU32::new(0);
    let (_directory, path) = copy("");
    let mut conn = Connection::open(&path).unwrap();
    conn.busy_handler(Some(|_| {
        ASKED.fetch_add(1, Ordering::Relaxed);
        false
    }))
    .unwrap();
    let other = Connection::open(&path).unwrap();
    // Its schema changes, so even preparing a statement would have to read the file.
    other.execute_batch("CREATE TABLE Extra (x); BEGIN EXCLUSIVE").unwrap();

    let error = Artist::count(&conn).unwrap_err();
    assert_eq!(error.to_string(), "the database is locked by another connection");
    let ErrorKind::Busy(source) = error.kind() else { panic!("{error:?}") };
    let source: &rusqlite::Error = source.downcast_ref().unwrap();
    assert_eq!(source.sqlite_error_code(), Some(rusqlite::ErrorCode::DatabaseBusy));
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(ASKED.load(Ordering::Relaxed), 1);

    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(Artist::count(&conn).unwrap(), 275);
}

#[test]
fn every_way_to_connect_takes_a_path_as_text() {
    let path = "examples/chinook.db";
    let connected = [
        chinook::connect(path),
        chinook::SCHEMA.connect(path),
        chinook::SCHEMA.connect_with(path, |_| Ok(())),
        chinook::SCHEMA.options().connect(path),
    ];
    for conn in connected {
        assert_eq!(Artist::count(&conn.unwrap()).unwrap(), 275);
    }
}

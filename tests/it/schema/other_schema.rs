//! A database that lost tables or columns after it was verified, or was never verified. SQLite
//! reads a quoted name that is no column as a string, so a wrong statement would return the name.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fmt::Debug;

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Error, ErrorKind, Result};

use crate::support::chinook::{self, Album, Artist, Genre, Playlist, Track};

/// A bare connection: SQLite's own default is to accept quoted strings.
fn database() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    chinook::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "INSERT INTO Artist VALUES (1, 'Ada');
        INSERT INTO Album VALUES (1, 'Engines', 1);
        INSERT INTO MediaType VALUES (1, 'Cards');
        INSERT INTO Track VALUES (1, 'Note G', 1, 1, NULL, NULL, 1000, NULL, 0.99);
        INSERT INTO Playlist VALUES (1, 'All');
        INSERT INTO PlaylistTrack VALUES (1, 1)",
    )
    .unwrap();
    conn
}

struct Rows {
    album: Album,
    track: Track,
    playlist: Playlist,
}

/// A kind of call; what it returns, for a look at it.
type Call = fn(&Connection, &Rows) -> Result<String>;

fn shown<T: Debug>(result: Result<T>) -> Result<String> {
    result.map(|value| format!("{value:?}"))
}

const ALL: Call = |conn, _| shown(Track::all(conn));
const FIND: Call = |conn, _| shown(Track::find(conn, 1));
const GET: Call = |conn, _| shown(Track::get(conn, 1));
const FIRST: Call = |conn, _| shown(Track::first(conn));
const COUNT: Call = |conn, _| shown(Track::count(conn));
const TO_ONE: Call = |conn, rows| shown(rows.track.album(conn));
const TO_MANY: Call = |conn, rows| shown(rows.album.tracks(conn));
const THROUGH: Call = |conn, rows| shown(rows.playlist.tracks(conn));

/// Runs a call after the change, once with a statement that was prepared before it.
fn after(change: &str, call: Call) -> [Result<String>; 2] {
    [false, true].map(|prepared| {
        let conn = database();
        let rows = Rows {
            album: Album::get(&conn, 1).unwrap(),
            track: Track::get(&conn, 1).unwrap(),
            playlist: Playlist::get(&conn, 1).unwrap(),
        };
        conn.flush_prepared_statement_cache();
        if prepared {
            call(&conn, &rows).unwrap();
        }
        conn.execute_batch(change).unwrap();
        call(&conn, &rows)
    })
}

#[test]
fn a_bare_connection_takes_a_quoted_name_for_a_string() {
    let sql = "SELECT \"Nope\" FROM Artist";
    let text: String = database().query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(text, "Nope", "so the tests below test something");

    let conn = chinook::connect("examples/chinook.db").unwrap();
    assert!(conn.prepare(sql).is_err());
}

#[test]
fn a_lost_column_is_an_error_of_every_call_that_reads_it() {
    let calls = [
        (ALL, "Track", "Composer"),
        (ALL, "Track", "TrackId"),
        (FIND, "Track", "Name"),
        (FIND, "Track", "TrackId"),
        (GET, "Track", "UnitPrice"),
        (FIRST, "Track", "Bytes"),
        (FIRST, "Track", "TrackId"),
        (TO_ONE, "Album", "Title"),
        (TO_ONE, "Album", "AlbumId"),
        (TO_MANY, "Track", "Name"),
        (TO_MANY, "Track", "AlbumId"),
        (THROUGH, "Track", "Name"),
        (THROUGH, "Track", "TrackId"),
        (THROUGH, "PlaylistTrack", "TrackId"),
        (THROUGH, "PlaylistTrack", "PlaylistId"),
    ];
    for (call, table, column) in calls {
        let rename = format!("ALTER TABLE {table} RENAME COLUMN {column} TO Other");
        let expected =
            format!("table `{table}` has no column `{column}`, which this code was built for");
        for result in after(&rename, call) {
            let error = result.unwrap_err();
            assert_eq!(error.to_string(), expected);
            assert!(matches!(error.kind(), ErrorKind::MissingColumn { .. }));
        }
    }
}

#[test]
fn a_lost_table_is_an_error_of_every_call_that_reads_it() {
    let calls = [
        (ALL, "Track"),
        (FIND, "Track"),
        (GET, "Track"),
        (FIRST, "Track"),
        (COUNT, "Track"),
        (TO_ONE, "Album"),
        (TO_MANY, "Track"),
        (THROUGH, "Track"),
        (THROUGH, "PlaylistTrack"),
    ];
    for (call, table) in calls {
        let drop = format!("PRAGMA foreign_keys = OFF; DROP TABLE {table}");
        let expected =
            format!("the database has no table `{table}`, which this code was built for");
        for result in after(&drop, call) {
            let error = result.unwrap_err();
            assert_eq!(error.to_string(), expected);
            assert!(matches!(error.kind(), ErrorKind::MissingTable { .. }));
        }
    }
}

#[test]
fn what_a_call_does_not_read_may_be_lost() {
    let results = [
        after("ALTER TABLE Track DROP COLUMN Composer", COUNT),
        after("ALTER TABLE Album RENAME COLUMN Title TO Name", ALL),
        after("DROP TABLE InvoiceLine", TO_ONE),
        after("ALTER TABLE Playlist RENAME COLUMN Name TO Title", THROUGH),
    ];
    assert!(results.iter().flatten().all(Result::is_ok));
}

#[test]
fn more_columns_in_another_order_change_nothing() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "CREATE TABLE ALBUM (Extra, artistid INTEGER, title, Made AS (upper(title)), albumid INTEGER PRIMARY KEY);
        INSERT INTO Album VALUES (x'00', 9, 'Engines', 1)",
    )
    .unwrap();
    let album = Album::first(&conn).unwrap().unwrap();
    assert_eq!((album.album_id, album.title.as_str(), album.artist_id), (1, "Engines", 9));
}

#[test]
fn a_view_serves_as_the_table_that_it_replaced() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "CREATE TABLE kinds (id INTEGER PRIMARY KEY, label TEXT); INSERT INTO kinds VALUES (1, 'Rock');
        CREATE VIEW Genre AS SELECT id AS GenreId, label AS Name FROM kinds",
    )
    .unwrap();
    assert_eq!(Genre::get(&conn, 1).unwrap().name.as_deref(), Some("Rock"));
    assert_eq!(Genre::count(&conn).unwrap(), 1);
}

#[test]
fn any_other_error_shows_its_statement_once() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE VIEW Artist AS SELECT 1 AS ArtistId, app_name() AS Name").unwrap();
    let at_prepare: Error = Artist::all(&conn).unwrap_err();
    assert_eq!(
        at_prepare.to_string(),
        "no such function: app_name (in `SELECT \"t1\".\"ArtistId\", \"t1\".\"Name\" FROM \"main\".\"Artist\" AS \"t1\"`)"
    );
    conn.execute_batch(
        "DROP VIEW Artist; CREATE VIEW Artist AS SELECT nope AS ArtistId, 1 AS Name",
    )
    .unwrap();
    let with_offset = Artist::all(&conn).unwrap_err();
    assert_eq!(
        with_offset.to_string(),
        "no such column: nope (in `SELECT \"t1\".\"ArtistId\", \"t1\".\"Name\" FROM \"main\".\"Artist\" AS \"t1\"`)"
    );
    conn.execute_batch(
        "DROP VIEW Artist; CREATE VIEW Artist AS SELECT 1 AS ArtistId, json('{') AS Name",
    )
    .unwrap();
    let at_step = Artist::all(&conn).unwrap_err();
    assert_eq!(
        at_step.to_string(),
        "malformed JSON (in `SELECT \"t1\".\"ArtistId\", \"t1\".\"Name\" FROM \"main\".\"Artist\" AS \"t1\"`)"
    );
    assert!(matches!(at_step.kind(), ErrorKind::Database { sql: Some(_), .. }));
}

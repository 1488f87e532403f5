//! The rows of Chinook: how many there are, how they are found, and what their columns read as.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fmt::Debug;

use reflect_schema::chrono::{NaiveDate, NaiveDateTime};
use reflect_schema::rusqlite::Connection;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{ErrorKind, Key, Table, Value, dec};

use crate::support::chinook::{
    self, Album, Artist, Customer, Employee, Genre, Invoice, InvoiceLine, MediaType, Playlist,
    PlaylistTrack, Track,
};

fn connect() -> reflect_schema::Connection {
    chinook::connect("examples/chinook.db").unwrap()
}

/// A test per table: its name, its key fields and its number of rows.
macro_rules! tables {
    ($($test:ident: $table:ident($($key:ident),+) $count:literal;)*) => {$(
        #[test]
        fn $test() {
            let conn = connect();
            let rows = $table::all(&conn).unwrap();
            assert_eq!((rows.len(), $table::count(&conn).unwrap()), ($count, $count));
            for row in &rows {
                $(let $key = row.$key;)+
                assert_eq!(row.key(), ($($key),+));
                assert_eq!($table::find(&conn, $($key),+).unwrap().as_ref(), Some(row));
                assert_eq!(&$table::get(&conn, $($key),+).unwrap(), row);
            }
            let first = rows.iter().min_by_key(|row| row.key());
            assert_eq!($table::first(&conn).unwrap().as_ref(), first);

            $(let $key = -1;)+
            assert_eq!($table::find(&conn, $($key),+).unwrap(), None);
            let error = $table::get(&conn, $($key),+).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::NotFound { table, .. } if *table == stringify!($table)));
        }
    )*};
}

tables! {
    albums: Album(album_id) 347;
    artists: Artist(artist_id) 275;
    customers: Customer(customer_id) 59;
    employees: Employee(employee_id) 8;
    genres: Genre(genre_id) 25;
    invoices: Invoice(invoice_id) 412;
    invoice_lines: InvoiceLine(invoice_line_id) 2240;
    media_types: MediaType(media_type_id) 5;
    playlists: Playlist(playlist_id) 18;
    playlist_tracks: PlaylistTrack(playlist_id, track_id) 8715;
    tracks: Track(track_id) 3503;
}

#[test]
fn a_key_that_is_not_there_is_named() {
    let conn = connect();
    let text = |error: reflect_schema::Error| error.to_string();
    assert_eq!(
        Track::get(&conn, 0).map_err(text),
        Err("no row in `Track` with TrackId = 0".into())
    );
    assert_eq!(
        PlaylistTrack::get(&conn, 1, i64::MIN).map_err(text),
        Err("no row in `PlaylistTrack` with PlaylistId = 1, TrackId = -9223372036854775808".into())
    );
}

#[test]
fn an_empty_table_has_no_first_row() {
    let conn = chinook::connect_in_memory().unwrap();
    assert_eq!(Track::first(&conn).unwrap(), None);
    assert_eq!(Track::all(&conn).unwrap(), []);
    assert_eq!(Track::count(&conn).unwrap(), 0);
}

#[test]
fn a_row_reads_as_its_columns_say() {
    let conn = connect();
    let track = Track::get(&conn, 1).unwrap();
    let expected = Track {
        track_id: 1,
        name: "For Those About To Rock (We Salute You)".into(),
        album_id: Some(1),
        media_type_id: 1,
        genre_id: Some(1),
        composer: Some("Angus Young, Malcolm Young, Brian Johnson".into()),
        milliseconds: 343_719,
        bytes: Some(11_170_334),
        unit_price: dec!(0.99),
    };
    assert_eq!(track, expected);
    assert_eq!(track.clone(), expected);

    let boss = Employee::get(&conn, 1).unwrap();
    let midnight = |y, m, d| NaiveDate::from_ymd_opt(y, m, d)?.and_hms_opt(0, 0, 0);
    assert_eq!(boss.birth_date, midnight(1962, 2, 18));
    assert_eq!((boss.reports_to, boss.state.as_deref()), (None, Some("AB")));
}

/// The key and one column of every row, as SQLite converts it to text.
fn texts(conn: &Connection, sql: &str) -> Vec<(i64, String)> {
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn money_is_the_decimal_that_was_written() {
    let conn = connect();
    assert_eq!(Invoice::get(&conn, 2).unwrap().total, dec!(3.96));
    assert_eq!(Invoice::get(&conn, 404).unwrap().total, dec!(25.86));
    for (id, total) in texts(&conn, "SELECT InvoiceId, printf('%.2f', Total) FROM Invoice") {
        let invoice = Invoice::get(&conn, id).unwrap();
        assert_eq!(invoice.total, total.parse::<Decimal>().unwrap());
        let lines = invoice.invoice_lines(&conn).unwrap();
        let sum: Decimal =
            lines.iter().map(|line| line.unit_price * Decimal::from(line.quantity)).sum();
        assert_eq!(sum, invoice.total, "exact, unlike a sum of doubles");
    }
}

#[test]
fn dates_are_the_moments_that_were_written() {
    let conn = connect();
    for (id, date) in
        texts(&conn, "SELECT InvoiceId, strftime('%Y-%m-%dT%H:%M:%S', InvoiceDate) FROM Invoice")
    {
        let expected: NaiveDateTime = date.parse().unwrap();
        assert_eq!(Invoice::get(&conn, id).unwrap().invoice_date, expected);
    }
}

#[test]
fn a_function_can_work_on_any_table() {
    fn keys<T: Table<Key: Debug>>(rows: &[T]) -> Vec<Vec<Value>> {
        rows.iter().map(|row| row.key().values()).collect()
    }
    let conn = connect();
    let genre = Genre::get(&conn, 7).unwrap();
    let entry = PlaylistTrack::get(&conn, 18, 597).unwrap();
    assert_eq!(keys(&[genre]), [[Value::Integer(7)]]);
    assert_eq!(keys(&[entry]), [[Value::Integer(18), Value::Integer(597)]]);
}

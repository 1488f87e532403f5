//! Every relation of Chinook, for every row of its table, against the same question in SQL.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::collections::HashMap;
use std::fmt::Debug;

use reflect_schema::rusqlite::{Connection, Row};
use reflect_schema::{Key, Table, Value};

use crate::support::chinook::{
    self, Album, Artist, Customer, Employee, Genre, Invoice, InvoiceLine, MediaType, Playlist,
    PlaylistTrack, Track,
};

/// A key as text, which unlike [`Value`] can be sorted and hashed.
fn text_of(values: &[Value]) -> String {
    format!("{values:?}")
}

fn key<T: Table>(row: &T) -> String {
    text_of(&row.key().values())
}

/// For each key on the near side, those on the far side; `width` columns make a near key.
fn related(conn: &Connection, sql: &str, width: usize) -> HashMap<String, Vec<String>> {
    let mut statement = conn.prepare(sql).unwrap();
    let count = statement.column_count();
    let read = |row: &Row<'_>| (0..count).map(|it| row.get::<_, Value>(it)).collect();
    let pairs = statement.query_map([], read).unwrap();
    let mut related: HashMap<_, Vec<_>> = HashMap::new();
    for pair in pairs {
        let pair: Vec<Value> = pair.unwrap();
        let (near, far) = pair.split_at(width);
        let far_keys = related.entry(text_of(near)).or_default();
        far_keys.push(text_of(far));
    }
    related
}

/// Follows a relation from every row of `near` and compares the rows of `far` that it leads to
/// with those of the SQL.
fn compare<N: Table, F: Table + PartialEq + Debug>(
    conn: &Connection,
    sql: &str,
    (near, far): (&[N], &[F]),
    follow: impl Fn(&N) -> Vec<F>,
) {
    let far: HashMap<_, _> = far.iter().map(|row| (key(row), row)).collect();
    let mut expected = related(conn, sql, near[0].key().values().len());
    for row in near {
        let mut keys = expected.remove(&key(row)).unwrap_or_default();
        let mut found: Vec<_> = follow(row).into_iter().map(|it| (key(&it), it)).collect();
        keys.sort();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let found_keys: Vec<_> = found.iter().map(|(key, _)| key).collect();
        assert_eq!(found_keys, keys.iter().collect::<Vec<_>>(), "{}", key(row));
        assert!(found.iter().all(|(key, row)| far[key] == row));
    }
    assert!(expected.is_empty(), "the SQL knows rows that `near` lacks");
}

/// `one` is a row, `maybe` an `Option` of one, `many` a `Vec`.
macro_rules! relations {
    ($($kind:ident $test:ident: $near:ident.$name:ident -> $far:ident = $sql:literal;)*) => {$(
        #[test]
        fn $test() {
            let conn = chinook::connect("examples/chinook.db").unwrap();
            let (near, far) = ($near::all(&conn).unwrap(), $far::all(&conn).unwrap());
            compare(&conn, $sql, (&near, &far), |row| {
                let rows: relations!(@ $kind $far) = row.$name(&conn).unwrap();
                relations!(@ $kind rows in)
            });
        }
    )*};
    (@ one $far:ident) => { $far };
    (@ maybe $far:ident) => { Option<$far> };
    (@ many $far:ident) => { Vec<$far> };
    (@ one $row:ident in) => { vec![$row] };
    (@ maybe $row:ident in) => { $row.into_iter().collect() };
    (@ many $rows:ident in) => { $rows };
}

relations! {
    one album_artist: Album.artist -> Artist
        = "SELECT AlbumId, ArtistId FROM Album";
    many album_tracks: Album.tracks -> Track
        = "SELECT AlbumId, TrackId FROM Track WHERE AlbumId IS NOT NULL";
    many artist_albums: Artist.albums -> Album
        = "SELECT ArtistId, AlbumId FROM Album";
    maybe customer_support_rep: Customer.support_rep -> Employee
        = "SELECT CustomerId, SupportRepId FROM Customer WHERE SupportRepId IS NOT NULL";
    many customer_invoices: Customer.invoices -> Invoice
        = "SELECT CustomerId, InvoiceId FROM Invoice";
    maybe employee_boss: Employee.reports_to -> Employee
        = "SELECT EmployeeId, ReportsTo FROM Employee WHERE ReportsTo IS NOT NULL";
    many employee_team: Employee.employees_by_reports_to -> Employee
        = "SELECT ReportsTo, EmployeeId FROM Employee WHERE ReportsTo IS NOT NULL";
    many employee_customers:
        Employee.customers_by_support_rep -> Customer
        = "SELECT SupportRepId, CustomerId FROM Customer WHERE SupportRepId IS NOT NULL";
    many genre_tracks: Genre.tracks -> Track
        = "SELECT GenreId, TrackId FROM Track WHERE GenreId IS NOT NULL";
    one invoice_customer: Invoice.customer -> Customer
        = "SELECT InvoiceId, CustomerId FROM Invoice";
    many invoice_invoice_lines: Invoice.invoice_lines -> InvoiceLine
        = "SELECT InvoiceId, InvoiceLineId FROM InvoiceLine";
    one invoice_line_invoice: InvoiceLine.invoice -> Invoice
        = "SELECT InvoiceLineId, InvoiceId FROM InvoiceLine";
    one invoice_line_track: InvoiceLine.track -> Track
        = "SELECT InvoiceLineId, TrackId FROM InvoiceLine";
    many media_type_tracks: MediaType.tracks -> Track
        = "SELECT MediaTypeId, TrackId FROM Track";
    many playlist_playlist_tracks:
        Playlist.playlist_tracks -> PlaylistTrack
        = "SELECT PlaylistId, PlaylistId, TrackId FROM PlaylistTrack";
    many playlist_tracks:
        Playlist.tracks -> Track
        = "SELECT PlaylistId, TrackId FROM PlaylistTrack";
    one playlist_track_playlist: PlaylistTrack.playlist -> Playlist
        = "SELECT PlaylistId, TrackId, PlaylistId FROM PlaylistTrack";
    one playlist_track_track: PlaylistTrack.track -> Track
        = "SELECT PlaylistId, TrackId, TrackId FROM PlaylistTrack";
    maybe track_album: Track.album -> Album
        = "SELECT TrackId, AlbumId FROM Track WHERE AlbumId IS NOT NULL";
    maybe track_genre: Track.genre -> Genre
        = "SELECT TrackId, GenreId FROM Track WHERE GenreId IS NOT NULL";
    many track_invoice_lines: Track.invoice_lines -> InvoiceLine
        = "SELECT TrackId, InvoiceLineId FROM InvoiceLine";
    one track_media_type: Track.media_type -> MediaType
        = "SELECT TrackId, MediaTypeId FROM Track";
    many track_playlist_tracks:
        Track.playlist_tracks -> PlaylistTrack
        = "SELECT TrackId, PlaylistId, TrackId FROM PlaylistTrack";
    many track_playlists:
        Track.playlists -> Playlist
        = "SELECT TrackId, PlaylistId FROM PlaylistTrack";
}

#[test]
fn the_numbers_are_those_of_chinook() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let playlist = Playlist::get(&conn, 1).unwrap();
    assert_eq!(playlist.tracks(&conn).unwrap().len(), 3290);
    let iron_maiden = Artist::get(&conn, 90).unwrap();
    assert_eq!(iron_maiden.albums(&conn).unwrap().len(), 21);
    let general_manager = Employee::get(&conn, 1).unwrap();
    assert_eq!(general_manager.reports_to(&conn).unwrap(), None);
    let team = general_manager.employees_by_reports_to(&conn).unwrap();
    assert_eq!(team.len(), 2);
}

//! Queries that begin in a row in hand.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::{Connection, Related};

use crate::support::chinook::{self, Album, Artist, Customer, Genre, Playlist, Track};
use crate::support::company::{self, Person};

fn conn() -> Connection {
    chinook::connect("examples/chinook.db").unwrap()
}

#[test]
fn they_have_all_that_queries_have() {
    let conn = conn();
    let album = Album::get(&conn, 1).unwrap();
    let tracks = album.related(|al| al.tracks());
    assert_eq!(tracks.count(&conn).unwrap(), 10);
    assert_eq!(tracks.all(&conn).unwrap(), album.tracks(&conn).unwrap());
    let shortest = tracks.clone().order_by(|t| t.milliseconds.asc()).limit(1);
    assert_eq!(shortest.one(&conn).unwrap().name, "C.O.D.");
    let long = tracks.clone().filter(|t| t.milliseconds.gt(250_000) & t.genre().name.eq("Rock"));
    assert_eq!(long.count(&conn).unwrap(), 4);
    assert_eq!(tracks.min(&conn, |t| t.milliseconds).unwrap(), Some(199_836));
    let page = tracks.page(&conn, 4).unwrap();
    let next = tracks.clone().after(&page.next).page(&conn, 40).unwrap();
    assert_eq!((page.rows.len(), next.rows.len()), (4, 6));
    let both = tracks.union(Album::get(&conn, 2).unwrap().related(|al| al.tracks()));
    assert_eq!(both.count(&conn).unwrap(), 11);
}

#[test]
fn through_a_junction_and_with_a_filter_of_the_relation() {
    let conn = conn();
    let playlist = Playlist::get(&conn, 5).unwrap();
    let tracks = playlist.related(|p| p.tracks());
    assert_eq!(tracks.count(&conn).unwrap(), playlist.tracks(&conn).unwrap().len() as u64);
    let of_metallica = playlist
        .related(|p| p.tracks().filter(|t| t.album().artist().name.eq("Metallica")))
        .order_by(|t| t.name.asc());
    let by_hand = tracks.filter(|t| t.album().artist().name.eq("Metallica")).count(&conn).unwrap();
    assert_eq!(of_metallica.count(&conn).unwrap(), by_hand);
    assert!(by_hand > 0);
}

#[test]
fn from_further_on() {
    let conn = conn();
    let track = Track::get(&conn, 1).unwrap();
    let album = track.related(|t| t.album().tracks()).all(&conn).unwrap();
    assert_eq!(album.len(), 10);
    let artist = Artist::get(&conn, 1).unwrap();
    assert_eq!(
        artist.related(|a| a.albums()).select(|al| al.tracks().count()).all(&conn).unwrap(),
        [10, 8]
    );
    // Of a row without one, nothing.
    let customer = Customer::get(&conn, 1).unwrap();
    let customer = Customer { support_rep_id: None, ..customer };
    assert_eq!(customer.related(|c| c.invoices()).count(&conn).unwrap(), 7);
    let missing = Genre { genre_id: -1, name: None };
    assert_eq!(missing.related(|g| g.tracks()).count(&conn).unwrap(), 0);
}

#[test]
fn writing_what_belongs_to_a_row() {
    let conn = company::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO person VALUES (1, 'Ada', NULL, NULL, 10), (2, 'Bob', 1, NULL, 20), (3, 'Cid', 1, 2, 30);
        INSERT INTO team VALUES (1, 'A', 1, 2, NULL), (2, 'B', 2, NULL, NULL);
        INSERT INTO team_person VALUES (1, 2), (1, 3), (2, 3);",
    )
    .unwrap();
    let ada = Person::get(&conn, 1).unwrap();
    let raised = ada
        .related(|p| p.people_by_manager())
        .update_returning(&conn, |p| p.salary.set(p.salary + 1))
        .unwrap();
    assert_eq!(raised.iter().map(|it| it.salary).collect::<Vec<_>>(), [Some(21), Some(31)]);
    let team = company::Team::get(&conn, 1).unwrap();
    let changed = team.related(|t| t.people()).update(&conn, |p| p.salary.set(0)).unwrap();
    assert_eq!(changed, 2);
    assert_eq!(Person::query().sum(&conn, |p| p.salary).unwrap(), Some(10));
}

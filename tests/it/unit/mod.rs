//! Units of work: what they write, in which order, and what is left when they fail.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod circles;
mod deletions;
mod failures;
mod nested;

mod db {
    reflect_schema::reflect_schema!("tests/schemas/unit.sql", version = [page.version]);
}

use db::{Entry, NewEntry, NewPage, NewShelf, Page, Shelf};
use reflect_schema::unit::{Pending, Saved};
use reflect_schema::{Connection, Error, ErrorKind, UnitOfWork, dec};

use crate::support::chinook::{
    self, Album, Artist, MediaType, NewAlbum, NewArtist, NewMediaType, NewTrack, Track,
};
use crate::support::trace;

fn new_track(name: &str) -> NewTrack {
    NewTrack { name: name.into(), media_type_id: 0, milliseconds: 1, unit_price: dec!(0.99) }
}

/// The statements that run while `work` does.
fn statements(
    conn: &mut rusqlite::Connection,
    work: impl FnOnce(&rusqlite::Connection),
) -> Vec<String> {
    trace::all_statements(conn, work).1
}

#[test]
fn generated_keys_of_parents_come_by_handles() {
    let conn = chinook::connect_in_memory().unwrap();
    let mut work = UnitOfWork::new();
    assert!(work.is_empty());
    let artist = work.add(NewArtist {}.with(|a| a.name.set("Ada")));
    let media = work.add(NewMediaType {});
    let album = work.add_with(artist, |artist| NewAlbum {
        title: "Engines".into(),
        artist_id: artist.artist_id,
    });
    let composer = "A. L.".to_owned();
    let track = work.add_with((album, media), move |(album, media)| {
        NewTrack { media_type_id: media.media_type_id, ..new_track("Note G") }
            .with(|t| (t.album_id.set(album.album_id), t.composer.set(&composer)))
    });
    work.add_all_with((album, media), |(album, media)| {
        let (album, media) = (album.album_id, media.media_type_id);
        (0..200).map(move |number| {
            NewTrack { media_type_id: media, ..new_track(&format!("Note {number}")) }
                .with(|t| t.album_id.set(album))
        })
    });
    assert_eq!(work.len(), 5);
    let mut saved = work.commit(&conn).unwrap();
    assert!(conn.is_autocommit());

    assert_eq!(saved[artist].name.as_deref(), Some("Ada"));
    assert_eq!(saved[album].artist(&conn).unwrap(), saved[artist]);
    assert_eq!(saved[track].album(&conn).unwrap().as_ref(), saved.get(album));
    assert_eq!(saved[track].composer.as_deref(), Some("A. L."));
    assert_eq!(saved[album].tracks(&conn).unwrap().len(), 201);
    let row: Option<Track> = saved.take(track);
    assert_eq!(row.unwrap().reload(&conn).unwrap().name, "Note G");
    assert_eq!(saved.get(track), None);
    assert_eq!(MediaType::count(&conn).unwrap(), 1);
}

#[test]
fn handles_are_plain_and_units_go_to_other_threads() {
    fn add_album(work: &mut UnitOfWork, artist: Pending<Artist>, title: &str) -> Pending<Album> {
        let title = title.to_owned();
        work.add_with(artist, move |artist| NewAlbum { title, artist_id: artist.artist_id })
    }
    let mut work = UnitOfWork::default();
    let artist = work.add(NewArtist {});
    let albums = ["a", "b"].map(|title| add_album(&mut work, artist, title));
    let saved: Saved = std::thread::spawn(move || {
        let conn = chinook::connect_in_memory().unwrap();
        work.commit(&conn).unwrap()
    })
    .join()
    .unwrap();
    assert_eq!(albums.map(|it| saved[it].title.as_str()), ["a", "b"]);
    assert_eq!(format!("{artist:?} {saved:?}"), "row 1 (`Artist`) Saved { rows: 3, .. }");
}

#[test]
fn rows_in_hand_change_with_the_rest() {
    let conn = chinook::connect_in_memory().unwrap();
    let artist = NewArtist {}.insert(&conn).unwrap();
    let mut work = UnitOfWork::new();
    let artist = work.modify(artist, |a| a.name = Some("Ada".into()));
    let album = work.add_with(artist, |artist| NewAlbum {
        title: artist.name.clone().unwrap_or_default(),
        artist_id: artist.artist_id,
    });
    work.update_set(artist, |a| a.name.set(a.name.concat("!").coalesce("")));
    let saved = work.commit(&conn).unwrap();
    assert_eq!(saved[artist].name.as_deref(), Some("Ada!"));
    assert_eq!(saved[album].title, "Ada");

    let (artist, album) = (saved[artist].clone(), saved[album].clone());
    let mut work = UnitOfWork::new();
    let other = work.add(NewArtist {});
    let moved = work.update_set_with(album, other, |al, other| al.artist_id.set(other.artist_id));
    work.delete(artist);
    let saved = work.commit(&conn).unwrap();
    assert_eq!(saved[moved].artist_id, saved[other].artist_id);
    assert_eq!(Artist::all(&conn).unwrap(), [saved[other].clone()]);
}

#[test]
fn a_unit_that_is_empty_or_dropped_does_nothing() {
    let mut conn = chinook::connect_in_memory().unwrap().into_inner();
    let seen = statements(&mut conn, |conn| {
        let saved = UnitOfWork::new().commit(conn).unwrap();
        assert_eq!(format!("{saved:?}"), "Saved { rows: 0, .. }");
        let mut work = UnitOfWork::new();
        work.add(NewArtist {});
        work.then();
        assert_eq!(format!("{work:?}"), "[\"operation 1, to add to `Artist`\"]");
        drop(work);
        let mut work = UnitOfWork::new();
        work.then();
        assert!(work.commit(conn).is_ok());
    });
    assert_eq!(seen, [] as [&str; 0]);
}

#[test]
fn many_rows_take_few_statements() {
    let mut conn = chinook::connect_in_memory().unwrap().into_inner();
    let seen = statements(&mut conn, |conn| {
        let mut work = UnitOfWork::new();
        work.add_all((0..128).map(|it| NewArtist {}.with(|a| a.name.set(format!("{it}")))));
        work.commit(conn).unwrap();
    });
    assert_eq!(seen.iter().filter(|it| it.starts_with("INSERT")).count(), 2, "{seen:#?}");
}

#[test]
fn triggers_versions_and_composite_keys() {
    let conn = db::connect_in_memory().unwrap();
    let mut work = UnitOfWork::new();
    let entries = [7, 5].map(|cents| work.add(NewEntry { cents }));
    let page = work.add(NewPage { body: "a".into() });
    work.update_set(page, |p| p.body.set("b"));
    work.update_set(page, |p| p.body.set("c"));
    let shelf = work.add(NewShelf { room: "R".into(), number: 1 });
    let saved = work.commit(&conn).unwrap();
    assert_eq!(entries.map(|it| saved[it].total), [Some(7), Some(12)]);
    assert_eq!((saved[page].body.as_str(), saved[page].version), ("c", 3));
    assert_eq!(saved[shelf], Shelf { room: "R".into(), number: 1 });

    let stale = Page { version: 2, ..saved[page].clone() };
    for delete in [false, true] {
        let mut work = UnitOfWork::new();
        work.add(NewEntry { cents: 1 });
        if delete {
            work.delete(stale.clone());
        } else {
            work.modify(stale.clone(), |p| p.body = "x".into());
        }
        let error = work.commit(&conn).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Stale { table: "page", .. }), "{error}");
    }
    assert_eq!(Entry::count(&conn).unwrap(), 2);
}

fn open() -> Connection {
    db::connect_in_memory().unwrap()
}

/// SQLite's extended code of an error.
fn code(error: &Error) -> Option<i32> {
    match std::error::Error::source(error)?.downcast_ref()? {
        rusqlite::Error::SqliteFailure(error, _) => Some(error.extended_code),
        _ => None,
    }
}

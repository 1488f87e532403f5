//! Many-to-many relations are written.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod payload;

mod kinds {
    reflect_schema::reflect_schema!("tests/schemas/junctions.sql");
}

use kinds::{
    Code, Conn, File, Guest, NewCode, NewFile, NewGuest, NewPage, NewSeat, NewSelectX, NewTag,
    NewTrack, NewType, NewUser, Page, Seat, Tag, TagsTrack, Track, TrackUser, User,
};
use reflect_schema::{Connection, ErrorKind, Result, transaction};

use crate::support::chinook::{self, Playlist, PlaylistTrack};

fn conn() -> Connection {
    let conn = kinds::connect_in_memory().unwrap();
    conn.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    conn
}

fn user(conn: &Connection, name: &str) -> User {
    NewUser { name: name.into() }.insert(conn).unwrap()
}

fn track(conn: &Connection, title: &str) -> Track {
    NewTrack { title: title.into() }.insert(conn).unwrap()
}

fn tag(conn: &Connection, name: &str) -> Tag {
    NewTag { name: name.into() }.insert(conn).unwrap()
}

fn sorted(mut ids: Vec<i64>) -> Vec<i64> {
    ids.sort_unstable();
    ids
}

#[test]
fn tracks_of_a_playlist() -> Result<()> {
    let conn = chinook::connect_in_memory()?;
    conn.execute_batch("ATTACH 'examples/chinook.db' AS file")?;
    for table in ["Artist", "Album", "MediaType", "Genre", "Track", "Playlist", "PlaylistTrack"] {
        conn.execute_batch(&format!("INSERT INTO main.{table} SELECT * FROM file.{table}"))?;
    }
    conn.execute_batch("DETACH file")?;
    let total = PlaylistTrack::count(&conn)?;
    let movies = Playlist::get(&conn, 2)?;
    let tracks: Vec<_> =
        chinook::Track::all(&conn)?.into_iter().filter(|it| it.track_id <= 1200).collect();
    let ids = || {
        Ok::<_, reflect_schema::Error>(movies.tracks(&conn)?.iter().map(|it| it.track_id).collect())
    };

    assert!(movies.add_track(&conn, &tracks[0])?);
    assert!(!movies.add_track(&conn, &tracks[0])?);
    assert_eq!(sorted(ids()?), [1]);
    assert!(movies.remove_track(&conn, &tracks[0])?);
    assert!(!movies.remove_track(&conn, &tracks[0])?);
    assert!(tracks[0].reload(&conn).is_ok() && movies.reload(&conn).is_ok());

    // More than there could be parameters of an old SQLite, with duplicates.
    movies.set_tracks(&conn, &tracks)?;
    assert_eq!(ids()?.len(), 1200);
    movies.set_tracks(&conn, tracks[..4].iter().chain(&tracks[2..6]))?;
    assert_eq!(sorted(ids()?), [1, 2, 3, 4, 5, 6]);
    movies.set_tracks(&conn, [&tracks[9]])?;
    assert_eq!(sorted(ids()?), [10]);
    // The other way round.
    assert!(!tracks[9].add_playlist(&conn, &movies)?);
    assert!(tracks[9].remove_playlist(&conn, &movies)?);
    tracks[8].set_playlists(&conn, std::slice::from_ref(&movies))?;
    assert_eq!(sorted(ids()?), [9]);
    movies.set_tracks(&conn, [])?;
    assert!(ids()?.is_empty());
    // Those of other playlists are left alone; the ninth track was in some.
    assert!(PlaylistTrack::count(&conn)? < total && PlaylistTrack::count(&conn)? > total - 5);
    Ok(())
}

#[test]
fn both_directions_of_a_self_reference() -> Result<()> {
    let conn = conn();
    let [ada, bob, eve] = ["Ada", "Bob", "Eve"].map(|it| user(&conn, it));
    assert!(ada.add_followee(&conn, &bob)?);
    assert!(!bob.add_follower(&conn, &ada)?);
    assert_eq!(bob.followers(&conn)?, std::slice::from_ref(&ada));
    assert_eq!(bob.followees(&conn)?, []);
    assert!(!ada.remove_follower(&conn, &bob)?);
    ada.set_followers(&conn, [&bob, &eve, &ada])?;
    assert_eq!(sorted(ada.followers(&conn)?.iter().map(|it| it.id).collect()), [1, 2, 3]);
    assert_eq!(sorted(ada.followees(&conn)?.iter().map(|it| it.id).collect()), [1, 2]);
    ada.set_followees(&conn, [])?;
    assert_eq!(sorted(ada.followers(&conn)?.iter().map(|it| it.id).collect()), [2, 3]);
    assert!(eve.remove_followee(&conn, &ada)?);
    assert_eq!(ada.followers(&conn)?, [bob]);
    Ok(())
}

#[test]
fn without_a_key_the_collation_of_the_parent_decides() -> Result<()> {
    let conn = conn();
    let (jazz, rock) = (tag(&conn, "Jazz"), tag(&conn, "Rock"));
    let track = track(&conn, "So What");
    // Twice, and spelled differently; and rows that relate nothing.
    conn.execute_batch(
        "INSERT INTO tags_tracks VALUES ('JAZZ', 1), ('jazz', 1), (NULL, 1), ('Jazz', NULL)",
    )?;
    assert!(!track.add_tag(&conn, &jazz)?);
    assert!(!jazz.add_track(&conn, &track)?);
    track.set_tags(&conn, [&jazz, &rock, &rock])?;
    let spelled: Vec<_> = TagsTrack::all(&conn)?.into_iter().map(|it| it.tag_name).collect();
    let spelled: Vec<_> = spelled.iter().map(Option::as_deref).collect();
    assert_eq!(spelled, [Some("JAZZ"), Some("jazz"), None, Some("Jazz"), Some("Rock")]);
    // All that relate them are gone, and what relates nothing stays.
    track.set_tags(&conn, [&rock])?;
    assert_eq!(TagsTrack::count(&conn)?, 3);
    assert!(track.add_tag(&conn, &jazz)?);
    conn.execute_batch("INSERT INTO tags_tracks VALUES ('jaZZ', 1)")?;
    assert!(track.remove_tag(&conn, &jazz)?);
    track.set_tags(&conn, [])?;
    assert_eq!(TagsTrack::count(&conn)?, 2);
    Ok(())
}

#[test]
fn junctions_with_numbered_rows() -> Result<()> {
    let conn = conn();
    let (ada, one, two) = (user(&conn, "Ada"), track(&conn, "1"), track(&conn, "2"));
    assert!(ada.add_track(&conn, &one)?);
    assert!(two.add_user(&conn, &ada)?);
    ada.set_tracks(&conn, [&two, &one])?;
    assert!(one.remove_user(&conn, &ada)?);
    ada.set_tracks(&conn, [&two, &one])?;
    let ids: Vec<_> = TrackUser::all(&conn)?.iter().map(|it| (it.id, it.track_id)).collect();
    assert_eq!(ids, [(2, 2), (3, 1)]);
    Ok(())
}

#[test]
fn keys_of_several_columns() -> Result<()> {
    let conn = conn();
    let guest = NewGuest {}.insert(&conn)?;
    let seat = |hall: &str, number| NewSeat { hall: hall.into(), number }.insert(&conn).unwrap();
    let seats = [seat("A", 1), seat("A", 2), seat("B", 1)];
    assert!(guest.add_seat(&conn, &seats[1])?);
    assert!(!seats[1].add_guest(&conn, &guest)?);
    guest.set_seats(&conn, [&seats[2], &seats[1]])?;
    let of_guest = |guest: &Guest| -> Result<Vec<Seat>> {
        let mut seats = guest.seats(&conn)?;
        seats.sort_by_key(|it| it.hall.clone());
        Ok(seats)
    };
    assert_eq!(of_guest(&guest)?, [seats[1].clone(), seats[2].clone()]);
    assert!(seats[2].remove_guest(&conn, &guest)?);
    assert_eq!(of_guest(&guest)?, [seats[1].clone()]);
    assert_eq!(seats[0].guests(&conn)?, []);
    Ok(())
}

#[test]
fn keys_that_the_junction_would_change() -> Result<()> {
    let conn = conn();
    let code = |code: Option<&str>| -> Code {
        NewCode {}.with(|c| c.code.set(code)).insert(&conn).unwrap()
    };
    let (word, number, none) = (code(Some("x")), code(Some("07")), code(None));
    let file = |hash: &[u8]| -> File { NewFile { hash: hash.into() }.insert(&conn).unwrap() };
    let (a, b) = (file(b"a\0"), file(b"\xff"));
    assert!(word.add_file(&conn, &a)?);
    let error = number.add_file(&conn, &a).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Encode { column: "code", .. }), "{error}");
    let error = none.add_file(&conn, &a).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`codes_files.code` can't take this value: expected a key, since NULL relates no rows, found NULL"
    );
    assert!(!none.remove_file(&conn, &a)? && !a.remove_code(&conn, &none)?);
    assert!(a.set_codes(&conn, [&none]).is_err());
    assert_eq!(a.codes(&conn)?, std::slice::from_ref(&word));
    none.set_files(&conn, [])?;
    assert!(none.set_files(&conn, [&a]).is_err());
    word.set_files(&conn, [&b])?;
    assert_eq!(word.files(&conn)?, [b]);
    Ok(())
}

#[test]
fn all_or_nothing() -> Result<()> {
    let conn = conn();
    let ada = user(&conn, "Ada");
    let (one, gone) = (track(&conn, "1"), track(&conn, "2"));
    gone.delete(&conn)?;
    ada.set_tracks(&conn, [&one])?;
    assert!(ada.set_tracks(&conn, [&gone]).is_err());
    assert!(ada.add_track(&conn, &gone).is_err());
    assert_eq!(ada.tracks(&conn)?, std::slice::from_ref(&one));
    // A part of a transaction.
    transaction(&conn, |tx| {
        ada.set_tracks(tx, [])?;
        assert!(ada.set_tracks(tx, [&one, &gone]).is_err());
        assert_eq!(ada.tracks(tx)?, []);
        assert!(!tx.is_autocommit());
        ada.add_track(tx, &one).map(|_| ())
    })?;
    assert_eq!(ada.tracks(&conn)?, [one]);
    Ok(())
}

#[test]
fn names_that_need_care() -> Result<()> {
    let conn = conn();
    let (x, kind) = (NewSelectX {}.insert(&conn)?, NewType {}.insert(&conn)?);
    assert!(x.add_set(&conn, &kind, 4, "self", |c| c.values.set("v"))?);
    let row = Conn::first(&conn)?.unwrap();
    assert_eq!((row.conn, &*row.self_, row.values.as_deref()), (4, "self", Some("v")));
    assert!(x.remove_set(&conn, &kind)?);
    // Two relations to an `index` by their short names.
    let (page, track): (Page, _) = (NewPage {}.insert(&conn)?, track(&conn, "1"));
    assert!(page.add_track_via_first_look_page_id_indices_id(&conn, &track)?);
    assert_eq!((page.indices(&conn)?.len(), page.indexes(&conn)?.len()), (1, 0));
    page.set_tracks_via_second_look_page_id_indexes_id(&conn, [&track])?;
    assert_eq!(page.indexes(&conn)?.len(), 1);
    Ok(())
}

#[test]
fn a_key_that_is_not_utf8_is_one_like_others() {
    let conn = conn();
    let track = track(&conn, "A");
    tag(&conn, "ok");
    let script = format!(
        "INSERT INTO tags VALUES (CAST(x'ff' AS TEXT));
        INSERT INTO tags_tracks VALUES (CAST(x'ff' AS TEXT), {id}), ('ok', {id});",
        id = track.id
    );
    conn.execute_batch(&script).unwrap();
    let none: [&Tag; 0] = [];
    track.set_tags(&conn, none).unwrap();
    assert_eq!(TagsTrack::count(&conn).unwrap(), 0);
}

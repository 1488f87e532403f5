//! Lists in rows, where they have more to them than columns and a filter.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use crate::support::chinook::{self, Album, Artist, Genre, Track};

#[test]
fn a_window_is_over_one_list() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let genres = Genre::query().filter(|g| g.genre_id.le(3)).select(|g| {
        let tracks = g.tracks().order_by(|t| t.track_id.asc());
        tracks.select(|t| {
            let longest = t.window().order_by((t.milliseconds.desc(), t.track_id.asc()));
            (t.track_id, longest.row_number() * 2, t.window().sum(t.milliseconds))
        })
    });
    let found = genres.all(&conn).unwrap();
    assert_eq!(found.len(), 3);
    for (id, list) in (1..).zip(found) {
        let mut longest = Track::query().filter(|t| t.genre_id.eq(id)).all(&conn).unwrap();
        longest.sort_by_key(|track| (-track.milliseconds, track.track_id));
        let sum: i64 = longest.iter().map(|track| track.milliseconds).sum();
        let numbers = (1..).zip(&longest).map(|(number, track)| (track.track_id, number * 2, sum));
        let mut expected: Vec<_> = numbers.collect();
        expected.sort_unstable();
        assert_eq!(list, expected);
    }
}

#[test]
fn a_window_does_not_see_where_its_list_is_cut() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let query = Genre::query().filter(|g| g.genre_id.le(2)).select(|g| {
        let by_length = g.tracks().order_by(|t| t.milliseconds.desc());
        by_length.limit(2).select(|t| (t.track_id, t.window().count()))
    });
    let longest = |genre: i64| {
        let tracks = Track::query().filter(|t| t.genre_id.eq(genre));
        let number = i64::try_from(tracks.count(&conn).unwrap()).unwrap();
        let tracks = tracks.order_by(|t| t.milliseconds.desc()).limit(2);
        let tracks = tracks.all(&conn).unwrap();
        tracks.iter().map(|track| (track.track_id, number)).collect::<Vec<_>>()
    };
    assert_eq!(query.all(&conn).unwrap(), [longest(1), longest(2)]);
}

#[test]
fn a_query_with_lists_can_be_copied() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let query = Artist::query().order_by(|a| a.name.asc()).select(|a| {
        let titles = a.albums().order_by(|al| al.title.asc()).select(|al| al.title);
        (a.artist_id, titles.clone().limit(1), titles)
    });
    let mut page = query.page(&conn, 200).unwrap();
    let mut found = page.rows;
    while let Some(next) = page.next {
        page = query.clone().after(&next).page(&conn, 200).unwrap();
        found.append(&mut page.rows);
    }
    assert_eq!(found.len(), 275);
    for (artist, first, titles) in found {
        let mut albums = Album::query().filter(|al| al.artist_id.eq(artist)).all(&conn).unwrap();
        albums.sort_by(|a, b| a.title.cmp(&b.title));
        let expected: Vec<_> = albums.into_iter().map(|album| album.title).collect();
        assert_eq!(titles, expected);
        assert_eq!(first.as_slice(), &expected[..expected.len().min(1)]);
    }
}

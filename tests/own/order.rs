//! `order`: the order of the rows that refer to a row.

use reflect_schema::{Load, Result};

mod db {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        order = {
            Album(ArtistId) => Title,
            Track(AlbumId) => (Milliseconds desc, TrackId),
        },
    );
}
use db::{Album, Artist, Track};

fn is_sorted_by_title(albums: &[Album]) -> bool {
    albums.len() > 1 && albums.is_sorted_by(|a, b| a.title <= b.title)
}

#[test]
fn rows_come_in_it_wherever_they_are_read() -> Result<()> {
    let conn = db::connect("examples/chinook.db")?;
    let artist = Artist::get(&conn, 90)?;
    let albums = artist.albums(&conn)?;
    assert!(is_sorted_by_title(&albums));
    let nested =
        Artist::query().filter(|a| a.artist_id.eq(90)).select(|a| a.albums()).one(&conn)?;
    assert_eq!(nested, albums);
    let loaded = [artist].load(&conn, |a| a.albums().select(|al| al.title))?;
    assert!(loaded[0].is_sorted());
    let all: Vec<(Artist, Vec<Album>)> = Artist::query().select(|a| (a, a.albums())).all(&conn)?;
    assert!(all.iter().all(|(_, albums)| albums.is_sorted_by(|a, b| a.title <= b.title)));
    let tracks: Vec<Vec<Track>> = albums.load(&conn, |a| a.tracks())?;
    let descends =
        |a: &Track, b: &Track| (-a.milliseconds, a.track_id) <= (-b.milliseconds, b.track_id);
    assert!(tracks.iter().all(|it| it.is_sorted_by(descends)));
    Ok(())
}

#[test]
fn a_query_may_ask_for_another() -> Result<()> {
    let conn = db::connect("examples/chinook.db")?;
    let of = |a: db::ArtistColumns| a.albums().order_by(|al| al.title.desc()).select(|al| al.title);
    let titles = Artist::query().filter(|a| a.artist_id.eq(90)).select(of).one(&conn)?;
    assert!(titles.is_sorted_by(|a, b| a >= b));
    Ok(())
}

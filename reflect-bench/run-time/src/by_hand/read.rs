use std::collections::HashMap;

use harness::{Fold, Outcome, Run, Workload};
use raw::{Album, Artist, Track};
use rusqlite::{Connection, OptionalExtension, Result, Row};

macro_rules! tracks {
    ($rest:literal) => {
        concat!(
            "SELECT t.TrackId, t.Name, t.AlbumId, t.MediaTypeId, t.GenreId, t.Composer, \
             t.Milliseconds, t.Bytes, t.UnitPrice FROM Track t",
            $rest
        )
    };
}

fn track(row: &Row<'_>) -> Result<Track> {
    Ok(Track {
        track_id: row.get(0)?,
        name: row.get(1)?,
        album_id: row.get(2)?,
        media_type_id: row.get(3)?,
        genre_id: row.get(4)?,
        composer: row.get(5)?,
        milliseconds: row.get(6)?,
        bytes: row.get(7)?,
        unit_price: row.get(8)?,
    })
}

fn album(row: &Row<'_>) -> Result<Album> {
    Ok(Album { album_id: row.get(0)?, title: row.get(1)?, artist_id: row.get(2)? })
}

pub(super) fn artist(row: &Row<'_>) -> Result<Artist> {
    Ok(Artist { artist_id: row.get(0)?, name: row.get(1)? })
}

pub(super) fn all_tracks(conn: &Connection) -> Result<Vec<Track>> {
    conn.prepare_cached(tracks!(""))?.query_map([], track)?.collect()
}

pub(super) fn all_albums(conn: &Connection) -> Result<Vec<Album>> {
    conn.prepare_cached("SELECT AlbumId, Title, ArtistId FROM Album")?
        .query_map([], album)?
        .collect()
}

pub(super) fn all_artists(conn: &Connection) -> Result<Vec<Artist>> {
    conn.prepare_cached("SELECT ArtistId, Name FROM Artist")?.query_map([], artist)?.collect()
}

pub(super) fn borrowed(conn: &Connection, run: &mut Run) -> Outcome {
    let mut fold = Fold::default();
    let mut statement = conn.prepare_cached(tracks!(""))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        fold.text(row.get_ref(1)?.as_str()?, row.get_ref(5)?.as_str_or_null()?);
        let numbers = [row.get(0)?, row.get(3)?, row.get(6)?];
        fold.add(numbers, [row.get(2)?, row.get(4)?, row.get(7)?], row.get(8)?);
    }
    run.row(&fold);
    Ok(())
}

pub(super) fn for_each(conn: &Connection, run: &mut Run) -> Outcome {
    for track in conn.prepare_cached(tracks!(""))?.query_map([], track)? {
        run.row(&track?);
    }
    Ok(())
}

pub(super) fn lookup(conn: &Connection, run: &mut Run) -> Outcome {
    for id in Workload::keys() {
        let mut statement = conn.prepare_cached(tracks!(" WHERE t.TrackId = ?1"))?;
        run.row(&statement.query_row([id], track).optional()?);
    }
    Ok(())
}

pub(super) fn children(conn: &Connection, albums: &[Album], run: &mut Run) -> Outcome {
    for album in albums {
        let mut statement = conn.prepare_cached(tracks!(" WHERE t.AlbumId = ?1"))?;
        let tracks = statement.query_map([album.album_id], track)?;
        run.rows(&tracks.collect::<Result<Vec<_>>>()?);
    }
    Ok(())
}

pub(super) fn parents(conn: &Connection, children: &[Track], run: &mut Run) -> Outcome {
    let find = |id: i64| {
        conn.prepare_cached("SELECT AlbumId, Title, ArtistId FROM Album WHERE AlbumId = ?1")?
            .query_row([id], album)
    };
    for child in children {
        run.row(&child.album_id.map(find).transpose()?);
    }
    Ok(())
}

pub(super) fn nested(conn: &Connection, run: &mut Run) -> Outcome {
    let mut tracks: HashMap<i64, Vec<Track>> = HashMap::new();
    for track in all_tracks(conn)? {
        if let Some(album) = track.album_id {
            tracks.entry(album).or_default().push(track);
        }
    }
    let mut albums: HashMap<i64, Vec<(Album, Vec<Track>)>> = HashMap::new();
    for album in all_albums(conn)? {
        let tracks = tracks.remove(&album.album_id).unwrap_or_default();
        albums.entry(album.artist_id).or_default().push((album, tracks));
    }
    let mut tree = Vec::new();
    for artist in all_artists(conn)? {
        let albums = albums.remove(&artist.artist_id).unwrap_or_default();
        tree.push((artist, albums));
    }
    run.rows(&tree);
    Ok(())
}

pub(super) fn filtered(conn: &Connection, run: &mut Run) -> Outcome {
    for genre in Workload::GENRES {
        let mut statement = conn.prepare_cached(tracks!(
            " WHERE t.GenreId = ?1 AND t.Milliseconds > ?2 ORDER BY t.Milliseconds, t.TrackId LIMIT 50"
        ))?;
        let tracks = statement.query_map([genre, Workload::LONGER_THAN], track)?;
        run.rows(&tracks.collect::<Result<Vec<_>>>()?);
    }
    Ok(())
}

pub(super) fn playlists(conn: &Connection, run: &mut Run) -> Outcome {
    for id in 1..=18 {
        let mut statement = conn.prepare_cached(tracks!(
            " JOIN PlaylistTrack j ON t.TrackId = j.TrackId WHERE j.PlaylistId = ?1"
        ))?;
        run.rows(&statement.query_map([id], track)?.collect::<Result<Vec<_>>>()?);
    }
    Ok(())
}

pub(super) fn grouped(conn: &Connection, run: &mut Run) -> Outcome {
    let sql = "SELECT GenreId, count(*), sum(Milliseconds) FROM Track
        GROUP BY GenreId HAVING count(*) > 10 ORDER BY count(*) DESC, GenreId";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let rows: Vec<(Option<i64>, i64, i64)> = rows.collect::<Result<_>>()?;
    run.rows(&rows);
    Ok(())
}

use diesel::dsl::{count_star, sql};
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use harness::{Outcome, Run, Workload};

use crate::rows::{Album, Artist, Track};
use crate::schema::{album, artist, playlist_track, track};

pub fn all_tracks(conn: &mut SqliteConnection) -> QueryResult<Vec<Track>> {
    track::table.select(Track::as_select()).load(conn)
}

pub fn all_albums(conn: &mut SqliteConnection) -> QueryResult<Vec<Album>> {
    album::table.select(Album::as_select()).load(conn)
}

pub fn all_artists(conn: &mut SqliteConnection) -> QueryResult<Vec<Artist>> {
    artist::table.select(Artist::as_select()).load(conn)
}

pub fn lookup(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for id in Workload::keys() {
        let found = track::table.find(id).select(Track::as_select()).first(conn);
        run.row(&found.optional()?);
    }
    Ok(())
}

pub fn children(conn: &mut SqliteConnection, albums: &[Album], run: &mut Run) -> Outcome {
    for album in albums {
        run.rows(&Track::belonging_to(album).select(Track::as_select()).load(conn)?);
    }
    Ok(())
}

pub fn parents(conn: &mut SqliteConnection, children: &[Track], run: &mut Run) -> Outcome {
    for child in children {
        let found =
            child.album_id.map(|id| album::table.find(id).select(Album::as_select()).first(conn));
        run.row(&found.transpose()?);
    }
    Ok(())
}

/// As many keys as a statement takes, about.
const KEYS: usize = 30_000;

type Albums = Vec<(Album, Vec<Track>)>;

pub fn nested(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let artists = all_artists(conn)?;
    let mut albums = Vec::new();
    for artists in artists.chunks(KEYS) {
        albums.extend(Album::belonging_to(artists).select(Album::as_select()).load(conn)?);
    }
    let mut tracks: Vec<Track> = Vec::new();
    for albums in albums.chunks(KEYS) {
        tracks.extend(Track::belonging_to(albums).select(Track::as_select()).load(conn)?);
    }
    let tracks = tracks.grouped_by(&albums);
    let albums: Albums = albums.into_iter().zip(tracks).collect();
    let albums = albums.grouped_by(&artists);
    let tree: Vec<(Artist, Albums)> = artists.into_iter().zip(albums).collect();
    run.rows(&tree);
    Ok(())
}

pub fn filtered(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for genre in Workload::GENRES {
        let tracks = track::table
            .filter(track::genre_id.eq(genre))
            .filter(track::milliseconds.gt(Workload::LONGER_THAN))
            .order_by((track::milliseconds, track::track_id))
            .limit(50)
            .select(Track::as_select());
        run.rows(&tracks.load(conn)?);
    }
    Ok(())
}

pub fn playlists(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for id in 1..=18_i64 {
        let tracks = playlist_track::table
            .inner_join(track::table)
            .filter(playlist_track::playlist_id.eq(id))
            .select(Track::as_select());
        run.rows(&tracks.load(conn)?);
    }
    Ok(())
}

pub fn grouped(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    // Its `sum` of a `BigInt` is a decimal, which it can't read from SQLite.
    let milliseconds = sql::<BigInt>("sum(Milliseconds)");
    let genres = track::table
        .group_by(track::genre_id)
        .having(count_star().gt(10))
        .select((track::genre_id, count_star(), milliseconds))
        .order_by((count_star().desc(), track::genre_id));
    run.rows(&genres.load::<(Option<i64>, i64, i64)>(conn)?);
    Ok(())
}

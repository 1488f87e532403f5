use std::collections::HashMap;

use harness::{Outcome, Run, Workload};
use sqlx::{Result, SqliteConnection, query_as};

use crate::rows::{Album, Artist, Track};

macro_rules! tracks {
    ($rest:literal) => {
        concat!(
            "SELECT t.TrackId, t.Name, t.AlbumId, t.MediaTypeId, t.GenreId, t.Composer, \
             t.Milliseconds, t.Bytes, t.UnitPrice FROM Track t",
            $rest
        )
    };
}

pub async fn all_tracks(conn: &mut SqliteConnection) -> Result<Vec<Track>> {
    query_as(tracks!("")).fetch_all(conn).await
}

pub async fn all_albums(conn: &mut SqliteConnection) -> Result<Vec<Album>> {
    query_as("SELECT AlbumId, Title, ArtistId FROM Album").fetch_all(conn).await
}

pub async fn all_artists(conn: &mut SqliteConnection) -> Result<Vec<Artist>> {
    query_as("SELECT ArtistId, Name FROM Artist").fetch_all(conn).await
}

pub async fn lookup(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for id in Workload::keys() {
        let query = query_as::<_, Track>(tracks!(" WHERE t.TrackId = ?1")).bind(id);
        run.row(&query.fetch_optional(&mut *conn).await?);
    }
    Ok(())
}

pub async fn children(conn: &mut SqliteConnection, albums: &[Album], run: &mut Run) -> Outcome {
    for album in albums {
        let query = query_as::<_, Track>(tracks!(" WHERE t.AlbumId = ?1")).bind(album.album_id);
        run.rows(&query.fetch_all(&mut *conn).await?);
    }
    Ok(())
}

pub async fn parents(conn: &mut SqliteConnection, children: &[Track], run: &mut Run) -> Outcome {
    let sql = "SELECT AlbumId, Title, ArtistId FROM Album WHERE AlbumId = ?1";
    for child in children {
        let mut found = None;
        if let Some(id) = child.album_id {
            found = Some(query_as::<_, Album>(sql).bind(id).fetch_one(&mut *conn).await?);
        }
        run.row(&found);
    }
    Ok(())
}

pub async fn nested(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let mut tracks: HashMap<i64, Vec<Track>> = HashMap::new();
    for track in all_tracks(conn).await? {
        if let Some(album) = track.album_id {
            tracks.entry(album).or_default().push(track);
        }
    }
    let mut albums: HashMap<i64, Vec<(Album, Vec<Track>)>> = HashMap::new();
    for album in all_albums(conn).await? {
        let tracks = tracks.remove(&album.album_id).unwrap_or_default();
        albums.entry(album.artist_id).or_default().push((album, tracks));
    }
    let mut tree = Vec::new();
    for artist in all_artists(conn).await? {
        let albums = albums.remove(&artist.artist_id).unwrap_or_default();
        tree.push((artist, albums));
    }
    run.rows(&tree);
    Ok(())
}

pub async fn filtered(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let sql = tracks!(
        " WHERE t.GenreId = ?1 AND t.Milliseconds > ?2 ORDER BY t.Milliseconds, t.TrackId LIMIT 50"
    );
    for genre in Workload::GENRES {
        let query = query_as::<_, Track>(sql).bind(genre).bind(Workload::LONGER_THAN);
        run.rows(&query.fetch_all(&mut *conn).await?);
    }
    Ok(())
}

pub async fn playlists(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let sql = tracks!(" JOIN PlaylistTrack j ON t.TrackId = j.TrackId WHERE j.PlaylistId = ?1");
    for id in 1..=18_i64 {
        run.rows(&query_as::<_, Track>(sql).bind(id).fetch_all(&mut *conn).await?);
    }
    Ok(())
}

pub async fn grouped(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let sql = "SELECT GenreId, count(*), sum(Milliseconds) FROM Track
        GROUP BY GenreId HAVING count(*) > 10 ORDER BY count(*) DESC, GenreId";
    let rows: Vec<(Option<i64>, i64, i64)> = query_as(sql).fetch_all(conn).await?;
    run.rows(&rows);
    Ok(())
}

//! Queries, by hand in SQL and as reflected code asks them.

use reflect_schema::rusqlite::Connection;

use crate::workloads::{Outcome, See};

pub(crate) mod by_hand {
    use std::collections::HashMap;

    use by_hand::{Album, Artist, Track};

    use super::{Connection, Outcome, See};

    pub(crate) fn filtered(conn: &Connection, see: See<'_>) -> Outcome {
        let sql = "SELECT t.TrackId, t.Name, t.AlbumId, t.MediaTypeId, t.GenreId, t.Composer,
                t.Milliseconds, t.Bytes, t.UnitPrice
            FROM Track t JOIN Album a ON a.AlbumId = t.AlbumId JOIN Artist r ON r.ArtistId = a.ArtistId
            WHERE r.Name = ?1 AND t.Milliseconds > ?2 ORDER BY t.Milliseconds LIMIT 50";
        let mut statement = conn.prepare_cached(sql)?;
        for track in statement.query_map(("Iron Maiden", 300_000), Track::from_row)? {
            see(&track?);
        }
        Ok(())
    }

    pub(crate) fn by_key(conn: &Connection, see: See<'_>) -> Outcome {
        for id in 1..=347 {
            let mut statement =
                conn.prepare_cached("SELECT Title FROM Album WHERE AlbumId = ?1")?;
            let title: String = statement.query_row([id], |row| row.get(0))?;
            see(&title);
        }
        Ok(())
    }

    pub(crate) fn titles(conn: &Connection, see: See<'_>) -> Outcome {
        let sql = "SELECT t.Name, a.Title FROM Track t LEFT JOIN Album a ON a.AlbumId = t.AlbumId";
        let mut statement = conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let rows: Vec<(String, Option<String>)> = rows.collect::<Result<_, _>>()?;
        rows.iter().for_each(|row| see(row));
        Ok(())
    }

    pub(crate) fn tree(conn: &Connection, see: See<'_>) -> Outcome {
        let mut tracks: HashMap<i64, Vec<Track>> = HashMap::new();
        for track in Track::all(conn)? {
            if let Some(album) = track.album_id {
                tracks.entry(album).or_default().push(track);
            }
        }
        let mut albums: HashMap<i64, Vec<(Album, Vec<Track>)>> = HashMap::new();
        for album in Album::all(conn)? {
            let tracks = tracks.remove(&album.album_id).unwrap_or_default();
            albums.entry(album.artist_id).or_default().push((album, tracks));
        }
        for artist in Artist::all(conn)? {
            let albums = albums.remove(&artist.artist_id).unwrap_or_default();
            see(&(artist, albums));
        }
        Ok(())
    }

    pub(crate) fn grouped(conn: &Connection, see: See<'_>) -> Outcome {
        let sql = "SELECT GenreId, count(*), sum(Milliseconds) FROM Track
            GROUP BY GenreId HAVING count(*) > 10 ORDER BY count(*) DESC, GenreId";
        let mut statement = conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        for row in rows {
            let row: (Option<i64>, i64, i64) = row?;
            see(&row);
        }
        Ok(())
    }

    pub(crate) fn borrowed(conn: &Connection, see: See<'_>) -> Outcome {
        let sql = "SELECT AlbumId, Title, ArtistId FROM Album";
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut letters = 0;
        while let Some(row) = rows.next()? {
            let (album, artist): (i64, i64) = (row.get(0)?, row.get(2)?);
            letters += row.get_ref(1)?.as_str()?.len() + usize::try_from(album + artist)?;
        }
        see(&letters);
        Ok(())
    }
}

pub(crate) mod reflected {
    use reflect_schema::{Error, Executor};
    use reflected::{Album, Artist, Track};

    use super::{Outcome, See};

    pub(crate) fn filtered(conn: &impl Executor, see: See<'_>) -> Outcome {
        let tracks = Track::query()
            .filter(|t| t.album().artist().name.eq("Iron Maiden") & t.milliseconds.gt(300_000))
            .order_by(|t| t.milliseconds.asc())
            .limit(50)
            .all(conn)?;
        tracks.iter().for_each(|track| see(track));
        Ok(())
    }

    pub(crate) fn by_key(conn: &impl Executor, see: See<'_>) -> Outcome {
        for id in 1..=347 {
            let title = Album::query().filter(|a| a.album_id.eq(id)).select(|a| a.title);
            see(&title.one(conn)?);
        }
        Ok(())
    }

    pub(crate) fn titles(conn: &impl Executor, see: See<'_>) -> Outcome {
        let rows = Track::query().select(|t| (t.name, t.album().title)).all(conn)?;
        rows.iter().for_each(|row| see(row));
        Ok(())
    }

    pub(crate) fn tree(conn: &impl Executor, see: See<'_>) -> Outcome {
        let artists = Artist::query()
            .select(|a| (a, a.albums().select(|album| (album, album.tracks()))))
            .all(conn)?;
        artists.iter().for_each(|artist| see(artist));
        Ok(())
    }

    pub(crate) fn grouped(conn: &impl Executor, see: See<'_>) -> Outcome {
        let genres = Track::query()
            .group_by(|t| t.genre_id)
            .having(|_, g| g.count().gt(10))
            .select(|genre, g| (genre, g.count(), g.sum(|t| t.milliseconds)))
            .order_by(|genre, g| (g.count().desc(), genre.asc()))
            .all(conn)?;
        genres.iter().for_each(|genre| see(genre));
        Ok(())
    }

    pub(crate) fn borrowed(conn: &impl Executor, see: See<'_>) -> Outcome {
        let mut letters = 0;
        Album::query().for_each_ref(conn, |album| {
            letters += album.title.len();
            letters += usize::try_from(album.album_id + album.artist_id).map_err(Error::abort)?;
            Ok(())
        })?;
        see(&letters);
        Ok(())
    }
}

use harness::{Fold, Outcome, Run, Workload};

use crate::contender::Session;
use crate::rows::{Album, Artist, Track};
use crate::sqlite::Statement;

macro_rules! tracks {
    ($rest:literal) => {
        concat!(
            "SELECT t.TrackId, t.Name, t.AlbumId, t.MediaTypeId, t.GenreId, t.Composer, \
             t.Milliseconds, t.Bytes, t.UnitPrice FROM Track t",
            $rest
        )
    };
}

fn track(row: &Statement) -> Outcome<Track> {
    Ok(Track {
        track_id: row.integer(0),
        name: row.text(1)?.to_owned(),
        album_id: row.optional_integer(2),
        media_type_id: row.integer(3),
        genre_id: row.optional_integer(4),
        composer: row.optional_text(5)?.map(str::to_owned),
        milliseconds: row.integer(6),
        bytes: row.optional_integer(7),
        unit_price: row.real(8),
    })
}

fn album(row: &Statement) -> Outcome<Album> {
    Ok(Album {
        album_id: row.integer(0),
        title: row.text(1)?.to_owned(),
        artist_id: row.integer(2),
    })
}

pub(crate) fn artist(row: &Statement) -> Outcome<Artist> {
    let name = row.optional_text(1)?.map(str::to_owned);
    Ok(Artist { artist_id: row.integer(0), name })
}

fn each(statement: &mut Statement, mut see: impl FnMut(&Statement) -> Outcome) -> Outcome {
    while statement.step()? {
        see(statement)?;
    }
    statement.reset()
}

fn all<T>(statement: &mut Statement, read: impl Fn(&Statement) -> Outcome<T>) -> Outcome<Vec<T>> {
    let mut rows = Vec::new();
    each(statement, |row| {
        rows.push(read(row)?);
        Ok(())
    })?;
    Ok(rows)
}

pub(crate) fn all_tracks(session: &mut Session) -> Outcome<Vec<Track>> {
    all(session.statement(tracks!(""))?.1, track)
}

pub(crate) fn all_albums(session: &mut Session) -> Outcome<Vec<Album>> {
    all(session.statement("SELECT AlbumId, Title, ArtistId FROM Album")?.1, album)
}

pub(crate) fn all_artists(session: &mut Session) -> Outcome<Vec<Artist>> {
    all(session.statement("SELECT ArtistId, Name FROM Artist")?.1, artist)
}

pub(crate) fn borrowed(session: &mut Session, run: &mut Run) -> Outcome {
    let mut fold = Fold::default();
    each(session.statement(tracks!(""))?.1, |row| {
        fold.text(row.text(1)?, row.optional_text(5)?);
        let numbers = [row.integer(0), row.integer(3), row.integer(6)];
        fold.add(numbers, [2, 4, 7].map(|column| row.optional_integer(column)), row.real(8));
        Ok(())
    })?;
    run.row(&fold);
    Ok(())
}

pub(crate) fn for_each(session: &mut Session, run: &mut Run) -> Outcome {
    each(session.statement(tracks!(""))?.1, |row| {
        run.row(&track(row)?);
        Ok(())
    })
}

pub(crate) fn lookup(session: &mut Session, run: &mut Run) -> Outcome {
    let (_, statement) = session.statement(tracks!(" WHERE t.TrackId = ?1"))?;
    for id in Workload::keys() {
        statement.bind_integer(1, id)?;
        let found = if statement.step()? { Some(track(statement)?) } else { None };
        statement.reset()?;
        run.row(&found);
    }
    Ok(())
}

pub(crate) fn children(session: &mut Session, albums: &[Album], run: &mut Run) -> Outcome {
    let (_, statement) = session.statement(tracks!(" WHERE t.AlbumId = ?1"))?;
    for album in albums {
        statement.bind_integer(1, album.album_id)?;
        run.rows(&all(statement, track)?);
    }
    Ok(())
}

pub(crate) fn parents(session: &mut Session, children: &[Track], run: &mut Run) -> Outcome {
    let sql = "SELECT AlbumId, Title, ArtistId FROM Album WHERE AlbumId = ?1";
    let (_, statement) = session.statement(sql)?;
    for child in children {
        let mut found = None;
        if let Some(id) = child.album_id {
            statement.bind_integer(1, id)?;
            if !statement.step()? {
                return Err("a track without its album".into());
            }
            found = Some(album(statement)?);
            statement.reset()?;
        }
        run.row(&found);
    }
    Ok(())
}

type Albums = Vec<(Album, Vec<Track>)>;

/// One statement for each table; keys are small numbers, so that places are found by index.
pub(crate) fn nested(session: &mut Session, run: &mut Run) -> Outcome {
    let mut artist_places = Places::default();
    let mut artists: Vec<(Artist, Albums)> = Vec::new();
    for artist in all_artists(session)? {
        artist_places.set(artist.artist_id, (artists.len(), 0))?;
        artists.push((artist, Vec::new()));
    }
    let mut album_places = Places::default();
    each(session.statement("SELECT AlbumId, Title, ArtistId FROM Album")?.1, |row| {
        let album = album(row)?;
        let (place, _) = artist_places.get(album.artist_id)?;
        album_places.set(album.album_id, (place, artists[place].1.len()))?;
        artists[place].1.push((album, Vec::new()));
        Ok(())
    })?;
    each(session.statement(tracks!(""))?.1, |row| {
        let track = track(row)?;
        if let Some(album) = track.album_id {
            let (artist, album) = album_places.get(album)?;
            artists[artist].1[album].1.push(track);
        }
        Ok(())
    })?;
    run.rows(&artists);
    Ok(())
}

#[derive(Default)]
struct Places(Vec<Option<(usize, usize)>>);

impl Places {
    fn set(&mut self, key: i64, place: (usize, usize)) -> Outcome {
        let key = usize::try_from(key)?;
        if key >= self.0.len() {
            self.0.resize(key + 1, None);
        }
        self.0[key] = Some(place);
        Ok(())
    }

    fn get(&self, key: i64) -> Outcome<(usize, usize)> {
        let place = self.0.get(usize::try_from(key)?).copied().flatten();
        place.ok_or_else(|| "a key that leads nowhere".into())
    }
}

pub(crate) fn filtered(session: &mut Session, run: &mut Run) -> Outcome {
    let (_, statement) = session.statement(tracks!(
        " WHERE t.GenreId = ?1 AND t.Milliseconds > ?2 ORDER BY t.Milliseconds, t.TrackId LIMIT 50"
    ))?;
    for genre in Workload::GENRES {
        statement.bind_integer(1, genre)?;
        statement.bind_integer(2, Workload::LONGER_THAN)?;
        run.rows(&all(statement, track)?);
    }
    Ok(())
}

pub(crate) fn playlists(session: &mut Session, run: &mut Run) -> Outcome {
    let (_, statement) = session.statement(tracks!(
        " JOIN PlaylistTrack j ON t.TrackId = j.TrackId WHERE j.PlaylistId = ?1"
    ))?;
    for id in 1..=18 {
        statement.bind_integer(1, id)?;
        run.rows(&all(statement, track)?);
    }
    Ok(())
}

pub(crate) fn grouped(session: &mut Session, run: &mut Run) -> Outcome {
    let sql = "SELECT GenreId, count(*), sum(Milliseconds) FROM Track
        GROUP BY GenreId HAVING count(*) > 10 ORDER BY count(*) DESC, GenreId";
    let row = |row: &Statement| Ok((row.optional_integer(0), row.integer(1), row.integer(2)));
    run.rows(&all(session.statement(sql)?.1, row)?);
    Ok(())
}

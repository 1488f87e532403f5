use std::borrow::Borrow;

use harness::{Outcome, Run};

use crate::contender::Session;
use crate::read::artist;
use crate::rows::{Artist, Track};
use crate::sqlite::Statement;

/// Executes a statement with one text, which is not copied.
fn execute(statement: &mut Statement, text: &str) -> Outcome {
    // SAFETY: stepped here, and then not before another text is bound here.
    unsafe { statement.bind_text(1, text) }?;
    statement.step()?;
    statement.reset()
}

/// The same of a statement that returns the row.
fn execute_returning(statement: &mut Statement, text: &str) -> Outcome<Artist> {
    // SAFETY: as above.
    unsafe { statement.bind_text(1, text) }?;
    if !statement.step()? {
        return Err("no row was written".into());
    }
    let artist = artist(statement)?;
    statement.step()?;
    statement.reset()?;
    Ok(artist)
}

pub(crate) fn insert(session: &mut Session, run: &mut Run) -> Outcome {
    let sql = "INSERT INTO Artist (Name) VALUES (?1) RETURNING ArtistId, Name";
    let (_, statement) = session.statement(sql)?;
    for number in 0..run.inserts {
        run.row(&execute_returning(statement, &format!("Artist {number}"))?);
    }
    Ok(())
}

/// One by one or in bulk.
pub(crate) fn insert_only(session: &mut Session, run: &mut Run) -> Outcome {
    let (_, statement) = session.statement("INSERT INTO Artist (Name) VALUES (?1)")?;
    for number in 0..run.inserts {
        execute(statement, &format!("Artist {number}"))?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

/// What is given of a track.
struct NewTrack {
    name: String,
    milliseconds: i64,
    bytes: i64,
}

fn new_tracks(run: &Run) -> impl Iterator<Item = NewTrack> + use<> {
    (0..run.inserts).map(|number| NewTrack {
        name: format!("Track {number}"),
        milliseconds: 180_000 + number,
        bytes: number,
    })
}

fn insert_tracks(
    session: &mut Session,
    tracks: impl Iterator<Item = impl Borrow<NewTrack>>,
) -> Outcome {
    let sql = "INSERT INTO Track (Name, MediaTypeId, Milliseconds, UnitPrice, Composer, Bytes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let (_, statement) = session.statement(sql)?;
    for track in tracks {
        let track = track.borrow();
        statement.bind_integer(2, 1)?;
        statement.bind_integer(3, track.milliseconds)?;
        statement.bind_real(4, 0.99)?;
        // SAFETY: the text lives to the end.
        unsafe { statement.bind_text(5, "A. L.") }?;
        statement.bind_integer(6, track.bytes)?;
        execute(statement, &track.name)?;
    }
    Ok(())
}

pub(crate) fn tracks(session: &mut Session, run: &mut Run) -> Outcome {
    insert_tracks(session, new_tracks(run))?;
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

/// The least that there is to keep: the new rows, and then the stored ones.
pub(crate) fn collected(session: &mut Session, run: &mut Run) -> Outcome {
    let new: Vec<NewTrack> = new_tracks(run).collect();
    insert_tracks(session, new.iter())?;
    let stored: Vec<Track> = new
        .into_iter()
        .map(|new| Track {
            track_id: new.bytes + 1,
            name: new.name,
            album_id: None,
            media_type_id: 1,
            genre_id: None,
            composer: Some("A. L.".to_owned()),
            milliseconds: new.milliseconds,
            bytes: Some(new.bytes),
            unit_price: 0.99,
        })
        .collect();
    run.rows(&stored);
    Ok(())
}

pub(crate) fn modify(session: &mut Session, artists: &[Artist], run: &mut Run) -> Outcome {
    let sql = "UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2";
    let (_, statement) = session.statement(sql)?;
    for artist in artists {
        let changed = Artist { artist_id: artist.artist_id, name: Some(name(artist.artist_id)) };
        statement.bind_integer(2, changed.artist_id)?;
        execute(statement, changed.name.as_deref().unwrap_or_default())?;
        run.row(&changed);
    }
    Ok(())
}

pub(crate) fn update_set(session: &mut Session, artists: &[Artist], run: &mut Run) -> Outcome {
    let sql = "UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2 RETURNING ArtistId, Name";
    let (_, statement) = session.statement(sql)?;
    for artist in artists {
        statement.bind_integer(2, artist.artist_id)?;
        run.row(&execute_returning(statement, &name(artist.artist_id))?);
    }
    Ok(())
}

pub(crate) fn update(session: &mut Session, run: &mut Run) -> Outcome {
    let sql = "UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2";
    let (connection, statement) = session.statement(sql)?;
    for id in 1..=1000 {
        statement.bind_integer(2, id)?;
        execute(statement, &name(id))?;
        run.row(&connection.changes());
    }
    Ok(())
}

fn name(id: i64) -> String {
    format!("Ada {id}")
}

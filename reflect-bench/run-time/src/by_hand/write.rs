use harness::{Outcome, Run};
use raw::Artist;
use rusqlite::Connection;

use super::read::artist;

const INSERT: &str = "INSERT INTO Artist (Name) VALUES (?1)";

const UPDATE: &str = "UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2";

pub(super) fn insert_only(conn: &Connection, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        conn.prepare_cached(INSERT)?.execute([format!("Artist {number}")])?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

pub(super) fn insert(conn: &Connection, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        let mut statement =
            conn.prepare_cached("INSERT INTO Artist (Name) VALUES (?1) RETURNING ArtistId, Name")?;
        run.row(&statement.query_row([format!("Artist {number}")], artist)?);
    }
    Ok(())
}

pub(super) fn artists(conn: &Connection, run: &mut Run) -> Outcome {
    let mut statement = conn.prepare_cached(INSERT)?;
    for number in 0..run.inserts {
        statement.execute([format!("Artist {number}")])?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

pub(super) fn tracks(conn: &Connection, run: &mut Run) -> Outcome {
    let mut statement = conn.prepare_cached(
        "INSERT INTO Track (Name, MediaTypeId, Milliseconds, UnitPrice, Composer, Bytes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for number in 0..run.inserts {
        let name = format!("Track {number}");
        statement.execute((name, 1, 180_000 + number, 0.99, "A. L.", number))?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

pub(super) fn modify(conn: &Connection, artists: &[Artist], run: &mut Run) -> Outcome {
    for artist in artists {
        let name = Some(format!("Ada {}", artist.artist_id));
        let changed = Artist { name, ..*artist };
        conn.prepare_cached(UPDATE)?.execute((&changed.name, changed.artist_id))?;
        run.row(&changed);
    }
    Ok(())
}

pub(super) fn update_set(conn: &Connection, artists: &[Artist], run: &mut Run) -> Outcome {
    for Artist { artist_id, .. } in artists {
        let mut statement = conn.prepare_cached(
            "UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2 RETURNING ArtistId, Name",
        )?;
        run.row(&statement.query_row((format!("Ada {artist_id}"), artist_id), artist)?);
    }
    Ok(())
}

pub(super) fn update(conn: &Connection, run: &mut Run) -> Outcome {
    for id in 1..=1000 {
        run.row(&conn.prepare_cached(UPDATE)?.execute((format!("Ada {id}"), id))?);
    }
    Ok(())
}

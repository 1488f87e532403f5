use diesel::prelude::*;
use diesel::{insert_into, update as change};
use harness::{Outcome, Run};

use crate::rows::{Artist, NewArtist, NewTrack};
use crate::schema::{artist, track};

/// How many rows are written by one statement.
const CHUNK: usize = 500;

pub fn insert_only(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        let name = format!("Artist {number}");
        insert_into(artist::table).values(artist::name.eq(name)).execute(conn)?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

pub fn insert(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        let name = format!("Artist {number}");
        let insert = insert_into(artist::table).values(artist::name.eq(name));
        run.row(&insert.returning(Artist::as_returning()).get_result(conn)?);
    }
    Ok(())
}

pub fn artists(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let new = |number| NewArtist { name: format!("Artist {number}") };
    let rows: Vec<NewArtist> = (0..run.inserts).map(new).collect();
    let mut written = 0;
    for chunk in rows.chunks(CHUNK) {
        written += insert_into(artist::table).values(chunk).execute(conn)?;
    }
    run.row(&written);
    Ok(())
}

pub fn tracks(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let new = |number| NewTrack {
        name: format!("Track {number}"),
        media_type_id: 1,
        milliseconds: 180_000 + number,
        unit_price: 0.99,
        composer: "A. L.",
        bytes: number,
    };
    let rows: Vec<NewTrack> = (0..run.inserts).map(new).collect();
    let mut written = 0;
    for chunk in rows.chunks(CHUNK) {
        written += insert_into(track::table).values(chunk).execute(conn)?;
    }
    run.row(&written);
    Ok(())
}

pub fn modify(conn: &mut SqliteConnection, artists: &[Artist], run: &mut Run) -> Outcome {
    for artist in artists {
        let name = Some(format!("Ada {}", artist.artist_id));
        let changed = Artist { artist_id: artist.artist_id, name };
        change(&changed).set(artist::name.eq(&changed.name)).execute(conn)?;
        run.row(&changed);
    }
    Ok(())
}

pub fn update_set(conn: &mut SqliteConnection, artists: &[Artist], run: &mut Run) -> Outcome {
    for artist in artists {
        let name = format!("Ada {}", artist.artist_id);
        let change = change(artist).set(artist::name.eq(name));
        run.row(&change.returning(Artist::as_returning()).get_result(conn)?);
    }
    Ok(())
}

pub fn update(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for id in 1..=1000_i64 {
        let one = artist::table.filter(artist::artist_id.eq(id));
        run.row(&change(one).set(artist::name.eq(format!("Ada {id}"))).execute(conn)?);
    }
    Ok(())
}

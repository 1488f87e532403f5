use harness::{Outcome, Run};
use reflect_schema::unit::Pending;
use reflect_schema::write::Insert;
use reflect_schema::{Executor, UnitOfWork};

use super::{Artist, NewArtist, NewTrack, Track};

pub(super) fn insert_only(conn: &impl Executor, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        let name = format!("Artist {number}");
        NewArtist {}.with(|a| a.name.set(name)).insert_only(conn)?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

pub(super) fn insert(conn: &impl Executor, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        let name = format!("Artist {number}");
        run.row(&NewArtist {}.with(|a| a.name.set(name)).insert(conn)?);
    }
    Ok(())
}

pub(super) fn artists(conn: &impl Executor, run: &mut Run) -> Outcome {
    let rows = (0..run.inserts)
        .map(|number| NewArtist {}.with(|a| a.name.set(format!("Artist {number}"))));
    run.row(&Artist::insert_all(conn, rows)?);
    Ok(())
}

fn new_tracks(run: &Run) -> impl Iterator<Item = Insert<NewTrack>> + use<> {
    (0..run.inserts).map(|number| {
        let new = NewTrack {
            name: format!("Track {number}"),
            media_type_id: 1,
            milliseconds: 180_000 + number,
            unit_price: 0.99,
        };
        new.with(|t| (t.composer.set("A. L."), t.bytes.set(number)))
    })
}

pub(super) fn tracks(conn: &impl Executor, run: &mut Run) -> Outcome {
    run.row(&Track::insert_all(conn, new_tracks(run))?);
    Ok(())
}

pub(super) fn unit(conn: &impl Executor, run: &mut Run) -> Outcome {
    let mut work = UnitOfWork::new();
    let tracks: Vec<Pending<Track>> = new_tracks(run).map(|track| work.add(track)).collect();
    let saved = work.commit(conn)?;
    for track in tracks {
        run.row(&saved[track]);
    }
    Ok(())
}

pub(super) fn modify(conn: &impl Executor, artists: &[Artist], run: &mut Run) -> Outcome {
    for artist in artists {
        let name = format!("Ada {}", artist.artist_id);
        run.row(&artist.modify(conn, |a| a.name = Some(name))?);
    }
    Ok(())
}

pub(super) fn update_set(conn: &impl Executor, artists: &[Artist], run: &mut Run) -> Outcome {
    for artist in artists {
        let name = format!("Ada {}", artist.artist_id);
        run.row(&artist.update_set(conn, |a| a.name.set(name))?);
    }
    Ok(())
}

pub(super) fn update(conn: &impl Executor, run: &mut Run) -> Outcome {
    for id in 1..=1000 {
        let one = Artist::query().filter(|a| a.artist_id.eq(id));
        run.row(&one.update(conn, |a| a.name.set(format!("Ada {id}")))?);
    }
    Ok(())
}

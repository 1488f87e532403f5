use harness::{Fold, Outcome, Run, Workload};
use reflect_schema::{Executor, Param, prepare};

use super::{Album, Artist, Playlist, Track};

pub(super) fn borrowed(conn: &impl Executor, run: &mut Run) -> Outcome {
    let mut fold = Fold::default();
    Track::query().for_each_ref(conn, |t| {
        fold.text(t.name, t.composer);
        let optional = [t.album_id, t.genre_id, t.bytes];
        fold.add([t.track_id, t.media_type_id, t.milliseconds], optional, t.unit_price);
        Ok(())
    })?;
    run.row(&fold);
    Ok(())
}

pub(super) fn for_each(conn: &impl Executor, run: &mut Run) -> Outcome {
    Track::query().for_each(conn, |track| {
        run.row(&track);
        Ok(())
    })?;
    Ok(())
}

pub(super) fn stream(conn: &impl Executor, run: &mut Run) -> Outcome {
    for track in &mut Track::query().stream(conn)? {
        run.row(&track?);
    }
    Ok(())
}

pub(super) fn lookup(conn: &impl Executor, run: &mut Run) -> Outcome {
    for id in Workload::keys() {
        run.row(&Track::find(conn, id)?);
    }
    Ok(())
}

pub(super) fn lookup_built(conn: &impl Executor, run: &mut Run) -> Outcome {
    for id in Workload::keys() {
        run.row(&Track::query().filter(|t| t.track_id.eq(id)).one_or_none(conn)?);
    }
    Ok(())
}

pub(super) fn lookup_prepared(conn: &impl Executor, run: &mut Run) -> Outcome {
    let mut by_key = prepare(conn, |id: Param<i64>| Track::query().filter(|t| t.track_id.eq(id)))?;
    for id in Workload::keys() {
        run.row(&by_key.one_or_none(id)?);
    }
    Ok(())
}

pub(super) fn children(conn: &impl Executor, albums: &[Album], run: &mut Run) -> Outcome {
    for album in albums {
        run.rows(&album.tracks(conn)?);
    }
    Ok(())
}

pub(super) fn children_built(conn: &impl Executor, albums: &[Album], run: &mut Run) -> Outcome {
    for album in albums {
        run.rows(&Track::query().filter(|t| t.album_id.eq(album.album_id)).all(conn)?);
    }
    Ok(())
}

pub(super) fn parents(conn: &impl Executor, children: &[Track], run: &mut Run) -> Outcome {
    for track in children {
        run.row(&track.album(conn)?);
    }
    Ok(())
}

pub(super) fn nested(conn: &impl Executor, run: &mut Run) -> Outcome {
    let artists = Artist::query()
        .select(|a| (a, a.albums().select(|album| (album, album.tracks()))))
        .all(conn)?;
    run.rows(&artists);
    Ok(())
}

pub(super) fn filtered(conn: &impl Executor, run: &mut Run) -> Outcome {
    for genre in Workload::GENRES {
        let tracks = Track::query()
            .filter(|t| t.genre_id.eq(genre) & t.milliseconds.gt(Workload::LONGER_THAN))
            .order_by(|t| (t.milliseconds.asc(), t.track_id.asc()))
            .limit(50)
            .all(conn)?;
        run.rows(&tracks);
    }
    Ok(())
}

pub(super) fn playlists(conn: &impl Executor, playlists: &[Playlist], run: &mut Run) -> Outcome {
    for playlist in playlists {
        run.rows(&playlist.tracks(conn)?);
    }
    Ok(())
}

pub(super) fn playlists_built(
    conn: &impl Executor,
    playlists: &[Playlist],
    run: &mut Run,
) -> Outcome {
    for playlist in playlists {
        let id = playlist.playlist_id;
        let tracks = Track::query().filter(|t| t.playlists().any(|p| p.playlist_id.eq(id)));
        run.rows(&tracks.all(conn)?);
    }
    Ok(())
}

pub(super) fn grouped(conn: &impl Executor, run: &mut Run) -> Outcome {
    let genres = Track::query()
        .group_by(|t| t.genre_id)
        .having(|_, g| g.count().gt(10))
        .select(|genre, g| (genre, g.count(), g.sum(|t| t.milliseconds)))
        .order_by(|genre, g| (g.count().desc(), genre.asc()))
        .all(conn)?;
    run.rows(&genres);
    Ok(())
}

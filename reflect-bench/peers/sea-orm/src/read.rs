use harness::{Outcome, Run, Workload};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, JoinType, LoaderTrait, ModelTrait, QueryFilter,
    QueryOrder, QuerySelect, RelationTrait,
};

use crate::entities::{album, artist, playlist_track, track};

pub async fn lookup(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    for id in Workload::keys() {
        run.row(&track::Entity::find_by_id(id).one(conn).await?);
    }
    Ok(())
}

pub async fn children(
    conn: &DatabaseConnection,
    albums: &[album::Model],
    run: &mut Run,
) -> Outcome {
    for album in albums {
        run.rows(&album.find_related(track::Entity).all(conn).await?);
    }
    Ok(())
}

pub async fn parents(
    conn: &DatabaseConnection,
    children: &[track::Model],
    run: &mut Run,
) -> Outcome {
    for child in children {
        run.row(&child.find_related(album::Entity).one(conn).await?);
    }
    Ok(())
}

/// As many keys as a statement takes, about.
const KEYS: usize = 30_000;

pub async fn nested(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    let artists = artist::Entity::find().all(conn).await?;
    let mut albums = Vec::new();
    for artists in artists.chunks(KEYS) {
        albums.extend(artists.load_many(album::Entity, conn).await?);
    }
    let flat: Vec<album::Model> = albums.iter().flatten().cloned().collect();
    let mut tracks = Vec::new();
    for albums in flat.chunks(KEYS) {
        tracks.extend(albums.load_many(track::Entity, conn).await?);
    }
    let mut tracks = tracks.into_iter();
    let mut tree = Vec::new();
    for (artist, albums) in artists.into_iter().zip(albums) {
        let albums: Vec<(album::Model, Vec<track::Model>)> =
            albums.into_iter().zip(&mut tracks).collect();
        tree.push((artist, albums));
    }
    run.rows(&tree);
    Ok(())
}

pub async fn filtered(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    for genre in Workload::GENRES {
        let tracks = track::Entity::find()
            .filter(track::Column::GenreId.eq(genre))
            .filter(track::Column::Milliseconds.gt(Workload::LONGER_THAN))
            .order_by_asc(track::Column::Milliseconds)
            .order_by_asc(track::Column::TrackId)
            .limit(50);
        run.rows(&tracks.all(conn).await?);
    }
    Ok(())
}

pub async fn playlists(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    for id in 1..=18_i64 {
        let tracks = track::Entity::find()
            .join(JoinType::InnerJoin, track::Relation::PlaylistTrack.def())
            .filter(playlist_track::Column::PlaylistId.eq(id));
        run.rows(&tracks.all(conn).await?);
    }
    Ok(())
}

pub async fn grouped(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    let count = || Expr::col(track::Column::TrackId).count();
    let genres: Vec<(Option<i64>, i64, i64)> = track::Entity::find()
        .select_only()
        .column(track::Column::GenreId)
        .column_as(count(), "count")
        .column_as(track::Column::Milliseconds.sum(), "sum")
        .group_by(track::Column::GenreId)
        .having(count().gt(10))
        .order_by_desc(count())
        .order_by_asc(track::Column::GenreId)
        .into_tuple()
        .all(conn)
        .await?;
    run.rows(&genres);
    Ok(())
}

use harness::{Outcome, Run};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, IntoActiveModel, QueryFilter,
    Set,
};

use crate::entities::{artist, track};

/// How many rows are written by one statement.
const CHUNK: usize = 500;

fn artist(number: i64) -> artist::ActiveModel {
    artist::ActiveModel { name: Set(Some(format!("Artist {number}"))), ..Default::default() }
}

fn track(number: i64) -> track::ActiveModel {
    track::ActiveModel {
        name: Set(format!("Track {number}")),
        media_type_id: Set(1),
        milliseconds: Set(180_000 + number),
        unit_price: Set(0.99),
        composer: Set(Some("A. L.".to_owned())),
        bytes: Set(Some(number)),
        ..Default::default()
    }
}

pub async fn insert_only(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        artist::Entity::insert(artist(number)).exec_without_returning(conn).await?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

pub async fn insert(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        run.row(&artist(number).insert(conn).await?);
    }
    Ok(())
}

pub async fn artists(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    let rows: Vec<artist::ActiveModel> = (0..run.inserts).map(artist).collect();
    let mut written = 0;
    for chunk in rows.chunks(CHUNK) {
        let insert = artist::Entity::insert_many(chunk.iter().cloned());
        written += insert.exec_without_returning(conn).await?;
    }
    run.row(&written);
    Ok(())
}

pub async fn tracks(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    let rows: Vec<track::ActiveModel> = (0..run.inserts).map(track).collect();
    let mut written = 0;
    for chunk in rows.chunks(CHUNK) {
        let insert = track::Entity::insert_many(chunk.iter().cloned());
        written += insert.exec_without_returning(conn).await?;
    }
    run.row(&written);
    Ok(())
}

/// Changes a row by its model, which comes back.
pub async fn modify(
    conn: &DatabaseConnection,
    artists: &[artist::Model],
    run: &mut Run,
) -> Outcome {
    for artist in artists {
        let name = format!("Ada {}", artist.artist_id);
        let mut artist = artist.clone().into_active_model();
        artist.name = Set(Some(name));
        run.row(&artist.update(conn).await?);
    }
    Ok(())
}

pub async fn update(conn: &DatabaseConnection, run: &mut Run) -> Outcome {
    for id in 1..=1000_i64 {
        let update = artist::Entity::update_many()
            .col_expr(artist::Column::Name, Expr::value(format!("Ada {id}")))
            .filter(artist::Column::ArtistId.eq(id));
        run.row(&update.exec(conn).await?.rows_affected);
    }
    Ok(())
}

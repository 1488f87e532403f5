use harness::{Outcome, Run};
use sqlx::{QueryBuilder, SqliteConnection, query, query_as};

use crate::rows::Artist;

/// How many rows are written by one statement.
const CHUNK: usize = 500;

const UPDATE: &str = "UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2";

pub async fn insert_only(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for number in 0..run.inserts {
        let name = format!("Artist {number}");
        query("INSERT INTO Artist (Name) VALUES (?1)").bind(name).execute(&mut *conn).await?;
    }
    let inserts = run.inserts;
    run.row(&inserts);
    Ok(())
}

pub async fn insert(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let sql = "INSERT INTO Artist (Name) VALUES (?1) RETURNING ArtistId, Name";
    for number in 0..run.inserts {
        let query = query_as::<_, Artist>(sql).bind(format!("Artist {number}"));
        run.row(&query.fetch_one(&mut *conn).await?);
    }
    Ok(())
}

pub async fn artists(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let numbers: Vec<i64> = (0..run.inserts).collect();
    let mut written = 0;
    for chunk in numbers.chunks(CHUNK) {
        let mut query = QueryBuilder::new("INSERT INTO Artist (Name) ");
        query.push_values(chunk, |mut row, number| {
            row.push_bind(format!("Artist {number}"));
        });
        written += query.build().execute(&mut *conn).await?.rows_affected();
    }
    run.row(&written);
    Ok(())
}

pub async fn tracks(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    let numbers: Vec<i64> = (0..run.inserts).collect();
    let mut written = 0;
    for chunk in numbers.chunks(CHUNK) {
        let mut query = QueryBuilder::new(
            "INSERT INTO Track (Name, MediaTypeId, Milliseconds, UnitPrice, Composer, Bytes) ",
        );
        query.push_values(chunk, |mut row, number| {
            row.push_bind(format!("Track {number}")).push_bind(1).push_bind(180_000 + number);
            row.push_bind(0.99).push_bind("A. L.").push_bind(number);
        });
        written += query.build().execute(&mut *conn).await?.rows_affected();
    }
    run.row(&written);
    Ok(())
}

pub async fn modify(conn: &mut SqliteConnection, artists: &[Artist], run: &mut Run) -> Outcome {
    for artist in artists {
        let name = Some(format!("Ada {}", artist.artist_id));
        let changed = Artist { name, ..*artist };
        let query = query(UPDATE).bind(&changed.name).bind(changed.artist_id);
        query.execute(&mut *conn).await?;
        run.row(&changed);
    }
    Ok(())
}

pub async fn update_set(conn: &mut SqliteConnection, artists: &[Artist], run: &mut Run) -> Outcome {
    let sql = "UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2 RETURNING ArtistId, Name";
    for Artist { artist_id, .. } in artists {
        let query = query_as::<_, Artist>(sql).bind(format!("Ada {artist_id}")).bind(artist_id);
        run.row(&query.fetch_one(&mut *conn).await?);
    }
    Ok(())
}

pub async fn update(conn: &mut SqliteConnection, run: &mut Run) -> Outcome {
    for id in 1..=1000_i64 {
        let query = query(UPDATE).bind(format!("Ada {id}")).bind(id);
        run.row(&query.execute(&mut *conn).await?.rows_affected());
    }
    Ok(())
}

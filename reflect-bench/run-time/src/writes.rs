//! Writing, each time into the same database, which is rolled back.

use reflect_schema::rusqlite::Connection;

use crate::workloads::{Outcome, See};

/// How many rows are written at once.
const ROWS: i64 = 100_000;

/// How many rows are written or changed one by one.
const SINGLE: i64 = 1_000;

/// An empty database in memory with what new rows refer to, and with rows to change.
pub(crate) fn prepare(conn: &Connection) -> Outcome {
    conn.execute_batch(
        "PRAGMA foreign_keys = ON;
        INSERT INTO MediaType (MediaTypeId) VALUES (1);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
        INSERT INTO Artist (ArtistId, Name) SELECT i, 'Artist' FROM n;",
    )?;
    Ok(())
}

/// Runs `write` in a transaction that is rolled back.
fn rolled_back(conn: &Connection, write: impl FnOnce() -> Outcome) -> Outcome {
    conn.execute_batch("BEGIN IMMEDIATE")?;
    write()?;
    conn.execute_batch("ROLLBACK")?;
    Ok(())
}

pub(crate) mod by_hand {
    use by_hand::Artist;

    use super::{Connection, Outcome, ROWS, SINGLE, See, rolled_back};

    pub(crate) fn many(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            let mut statement = conn.prepare_cached(
                "INSERT INTO Track (Name, MediaTypeId, Milliseconds, UnitPrice) VALUES (?, ?, ?, ?)",
            )?;
            for number in 0..ROWS {
                statement.execute((format!("Track {number}"), 1, 180_000 + number, 0.99))?;
            }
            see(&ROWS);
            Ok(())
        })
    }

    pub(crate) fn many_with(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            let sql =
                "INSERT INTO Track (Name, MediaTypeId, Milliseconds, UnitPrice, Composer, Bytes)
                VALUES (?, ?, ?, ?, ?, ?)";
            let mut statement = conn.prepare_cached(sql)?;
            for number in 0..ROWS {
                let name = format!("Track {number}");
                statement.execute((name, 1, 180_000 + number, 0.99, "A. L.", number))?;
            }
            see(&ROWS);
            Ok(())
        })
    }

    pub(crate) fn single(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            for number in 0..SINGLE {
                let mut statement = conn.prepare_cached(
                    "INSERT INTO Artist (Name) VALUES (?) RETURNING ArtistId, Name",
                )?;
                see(&statement.query_row([format!("Artist {number}")], Artist::from_row)?);
            }
            Ok(())
        })
    }

    pub(crate) fn changed(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            for id in 1..=SINGLE {
                let mut statement =
                    conn.prepare_cached("UPDATE Artist SET Name = ?1 WHERE ArtistId = ?2")?;
                see(&statement.execute(("Ada", id))?);
            }
            Ok(())
        })
    }
}

pub(crate) mod reflected {
    use reflect_schema::dec;
    use reflected::{Artist, NewArtist, NewTrack, Track};

    use super::{Connection, Outcome, ROWS, SINGLE, See, rolled_back};

    fn track(number: i64) -> NewTrack {
        NewTrack {
            name: format!("Track {number}"),
            media_type_id: 1,
            milliseconds: 180_000 + number,
            unit_price: dec!(0.99),
        }
    }

    pub(crate) fn many(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            see(&Track::insert_all(conn, (0..ROWS).map(track))?);
            Ok(())
        })
    }

    pub(crate) fn many_with(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            let rows = (0..ROWS).map(|number| {
                track(number).with(|t| (t.composer.set("A. L."), t.bytes.set(number)))
            });
            see(&Track::insert_all(conn, rows)?);
            Ok(())
        })
    }

    pub(crate) fn single(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            for number in 0..SINGLE {
                let name = format!("Artist {number}");
                see(&NewArtist {}.with(|a| a.name.set(name)).insert(conn)?);
            }
            Ok(())
        })
    }

    pub(crate) fn changed(conn: &Connection, see: See<'_>) -> Outcome {
        rolled_back(conn, || {
            for id in 1..=SINGLE {
                let one = Artist::query().filter(|a| a.artist_id.eq(id));
                see(&one.update(conn, |a| a.name.set("Ada"))?);
            }
            Ok(())
        })
    }
}

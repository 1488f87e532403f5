//! What is left of the search: nothing, and it takes a moment at most.

use reflect_schema::rusqlite::Connection;

use super::{MUSIC, database, fail, reference};

/// All that a program can ask a connection about.
fn state(conn: &Connection) -> (bool, i64, u64, bool, Vec<String>) {
    let deferred = conn.query_row("PRAGMA defer_foreign_keys", [], |row| row.get(0)).unwrap();
    let mut rows = conn
        .prepare(
            "SELECT 'Artist ' || ArtistId FROM Artist UNION ALL
            SELECT 'Album ' || AlbumId || ifnull(ArtistId, '') FROM Album
            UNION ALL SELECT name FROM sqlite_temp_schema ORDER BY 1",
        )
        .unwrap();
    let rows = rows.query_map([], |row| row.get(0)).unwrap().map(|it| it.unwrap()).collect();
    (conn.is_autocommit(), conn.last_insert_rowid(), conn.changes(), deferred, rows)
}

#[test]
fn finding_out_leaves_no_trace() {
    let statements = [
        "INSERT INTO Album VALUES (12, 99, '')",
        "INSERT INTO Album (ArtistId) VALUES (99), (1)",
        "UPDATE Album SET ArtistId = 5",
        "DELETE FROM Artist",
    ];
    for sql in statements {
        for begin in ["SELECT 1", "BEGIN", "SAVEPOINT s; SAVEPOINT reflect_trial"] {
            let [plain, found] = [false, true].map(|ours| {
                let conn = database(MUSIC);
                conn.execute_batch(begin).unwrap();
                conn.execute_batch("INSERT INTO Artist VALUES (3, '')").unwrap();
                if ours {
                    assert!(reference(&fail(&conn, sql)).is_some());
                } else {
                    conn.execute(sql, []).unwrap_err();
                }
                let after = state(&conn);
                if !conn.is_autocommit() {
                    // Keys are checked as ever.
                    assert!(conn.execute("INSERT INTO Album VALUES (77, 77, '')", []).is_err());
                    let end = if begin == "BEGIN" { "COMMIT" } else { "RELEASE s" };
                    conn.execute_batch(end).unwrap();
                }
                assert_eq!(
                    conn.query_row("SELECT count(*) FROM Artist", [], |row| row.get(0)),
                    Ok(3)
                );
                after
            });
            assert_eq!(plain, found, "{sql} after {begin}");
        }
    }
}

#[test]
fn queries_that_run_meanwhile_go_on() {
    let conn = database(MUSIC);
    let mut artists = conn.prepare("SELECT ArtistId FROM Artist").unwrap();
    let mut rows = artists.query([]).unwrap();
    rows.next().unwrap();
    // Putting `last_insert_rowid` back would end the query.
    assert_eq!(reference(&fail(&conn, "INSERT INTO Album VALUES (12, 99, '')")), None);
    assert!(reference(&fail(&conn, "UPDATE Album SET ArtistId = 9")).is_some());
    assert!(rows.next().unwrap().is_some());
    assert!(rows.next().unwrap().is_none());
}

#[test]
fn a_transaction_is_never_ended_by_the_search() {
    let conn = database(MUSIC);
    conn.execute_batch(
        "CREATE TABLE Note (ArtistId REFERENCES Artist ON DELETE RESTRICT);
        INSERT INTO Note VALUES (1);
        CREATE TRIGGER ends AFTER DELETE ON Artist BEGIN SELECT RAISE(ROLLBACK, 'the end'); END;
        BEGIN;
        INSERT INTO Artist VALUES (3, '')",
    )
    .unwrap();
    assert_eq!(reference(&fail(&conn, "DELETE FROM Artist WHERE ArtistId = 1")), None);
    assert!(!conn.is_autocommit());
    conn.execute_batch("COMMIT").unwrap();
    assert_eq!(conn.query_row("SELECT count(*) FROM Artist", [], |row| row.get(0)), Ok(3));
}

#[test]
fn a_large_table_costs_a_moment() {
    let conn = database(MUSIC);
    conn.execute_batch(
        "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n LIMIT 1000000)
        INSERT INTO Album SELECT i, 1, '' FROM n",
    )
    .unwrap();
    let begun = std::time::Instant::now();
    let error = fail(&conn, "INSERT INTO Album (ArtistId) VALUES (99)");
    // The newest rows are looked at first.
    assert_eq!(reference(&error).unwrap().key.to_string(), "ArtistId = 99");
    assert!(begun.elapsed() < std::time::Duration::from_secs(2), "{:?}", begun.elapsed());
}

#[test]
fn statements_that_were_looked_into_keep_to_restrict() {
    let conn = database(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY);
        CREATE TABLE child (
            parent_id REFERENCES parent ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
        );
        INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1);",
    );
    let delete = "DELETE FROM parent";
    assert!(reference(&fail(&conn, delete)).is_some());
    // The statement comes from the cache, and is the one that ran in the search.
    conn.execute_batch("BEGIN").unwrap();
    assert!(reference(&fail(&conn, delete)).is_some());
    conn.execute_batch("COMMIT").unwrap();
}

//! Which foreign key was in the way, of which SQLite says nothing.

use reflect_schema::{Value, transaction};

use super::{MUSIC, chinook, database, fail, reference};

#[test]
fn a_key_that_refers_to_nothing() {
    let conn = database(MUSIC);
    let cases = [
        (
            "INSERT INTO Album VALUES (12, 99, '')",
            "`Album.ArtistId` (row AlbumId = 12) refers to a row of `Artist` that does not exist: ArtistId = 99",
        ),
        (
            "INSERT INTO Album (ArtistId) VALUES (1), ('x'), (2)",
            "`Album.ArtistId` (row AlbumId = 13) refers to a row of `Artist` that does not exist: ArtistId = \"x\"",
        ),
        (
            "UPDATE Album SET ArtistId = 5 WHERE AlbumId = 10",
            "`Album.ArtistId` (row AlbumId = 10) refers to a row of `Artist` that does not exist: ArtistId = 5",
        ),
        (
            "DELETE FROM Artist WHERE ArtistId = 2",
            "a row of `Album` (AlbumId = 11) still refers to this row of `Artist` by `ArtistId`: ArtistId = 2",
        ),
        (
            "UPDATE Artist SET ArtistId = 7 WHERE ArtistId = 1",
            "a row of `Album` (AlbumId = 10) still refers to this row of `Artist` by `ArtistId`: ArtistId = 1",
        ),
        (
            "/* all */ DELETE FROM Artist",
            "a row of `Album` (AlbumId = 11) still refers to this row of `Artist` by `ArtistId`: ArtistId = 2",
        ),
    ];
    for (sql, said) in cases {
        for begin in ["SELECT 1", "BEGIN", "SAVEPOINT reflect_trial"] {
            conn.execute_batch(begin).unwrap();
            assert_eq!(fail(&conn, sql).to_string(), said, "{sql}");
            assert_eq!(conn.is_autocommit(), begin == "SELECT 1");
            if !conn.is_autocommit() {
                conn.execute_batch("COMMIT").unwrap();
            }
        }
    }
    let error = fail(&conn, "INSERT INTO Album VALUES (12, 99, '')");
    let found = reference(&error).unwrap();
    assert_eq!((&*found.table, &*found.parent), ("Album", "Artist"));
    assert_eq!(
        (&*found.columns, &*found.parent_columns),
        (&["ArtistId".to_owned()][..], &["ArtistId".to_owned()][..])
    );
    assert_eq!(found.key.get("ArtistId"), Some(&Value::Integer(99)));
    assert_eq!(found.row.get("AlbumId"), Some(&Value::Integer(12)));
    assert!(!found.parent_removed);
}

#[test]
fn parameters_are_those_that_were_bound() {
    let conn = database(MUSIC);
    let text = "nul \0 and more".to_owned();
    let values = [
        Value::Real(f64::INFINITY),
        Value::Real(0.1 + 0.2),
        Value::Text(text),
        Value::Blob(vec![0, 1]),
    ];
    for value in values {
        let sql = "INSERT INTO Album (ArtistId) VALUES (?1)";
        let error = chinook::Genre::from_sql(&conn, sql, [&value]).unwrap_err();
        assert_eq!(reference(&error).unwrap().key.get("ArtistId"), Some(&value));
    }
}

#[test]
fn hostile_names_composite_keys_and_collations() {
    let conn = database(
        r#"CREATE TABLE "a.b" ("x""y" TEXT COLLATE NOCASE, "'" INT, PRIMARY KEY ("x""y", "'")) WITHOUT ROWID;
        CREATE TABLE "a, b" (rowid, "?1" PRIMARY KEY, "p.q", FOREIGN KEY ("p.q", rowid) REFERENCES "a.b");
        CREATE TABLE three (rowid, _rowid_, oid REFERENCES self);
        CREATE TABLE self (id INTEGER PRIMARY KEY, up REFERENCES self);
        INSERT INTO "a.b" VALUES ('One', 1);
        INSERT INTO "a, b" VALUES (1, 'k', 'ONE'), ('1', 'l', 'one'), (NULL, 'm', 'none');
        INSERT INTO self VALUES (1, 1), (2, 1), (3, NULL)"#,
    );
    let error = fail(&conn, "INSERT INTO \"a, b\" VALUES (2, 'n', 'one')");
    let found = reference(&error).unwrap();
    assert_eq!((&*found.table, &*found.parent), ("a, b", "a.b"));
    assert_eq!(found.columns, ["p.q", "rowid"]);
    assert_eq!(found.key.to_string(), "x\"y = \"one\", ' = 2");
    assert_eq!(found.row.to_string(), "?1 = \"n\"");
    let error = fail(&conn, "DELETE FROM \"a.b\"");
    assert!(reference(&error).unwrap().parent_removed);
    // No name is left for the row id, so its rows can't be told apart.
    assert_eq!(reference(&fail(&conn, "INSERT INTO three VALUES (1, 1, 9)")), None);
    let cases = [
        ("INSERT INTO self VALUES (4, 5)", "up", "id = 5"),
        ("UPDATE self SET up = 8 WHERE id = 3", "up", "id = 8"),
        ("DELETE FROM self WHERE id = 1", "up", "id = 1"),
    ];
    for (sql, column, key) in cases {
        let error = fail(&conn, sql);
        let found = reference(&error).unwrap();
        assert_eq!(
            (found.columns.join(", "), found.key.to_string()),
            (column.to_owned(), key.to_owned())
        );
    }
}

#[test]
fn restrict_and_deferred_and_triggers() {
    let conn = database(
        "CREATE TABLE p (id INTEGER PRIMARY KEY);
        CREATE TABLE now (id INTEGER PRIMARY KEY, p REFERENCES p ON DELETE RESTRICT ON UPDATE RESTRICT);
        CREATE TABLE later (id INTEGER PRIMARY KEY, p REFERENCES p DEFERRABLE INITIALLY DEFERRED);
        CREATE TABLE source (n);
        CREATE TRIGGER copies AFTER INSERT ON source BEGIN INSERT INTO now (p) VALUES (new.n); END;
        CREATE TABLE cascades (id INTEGER PRIMARY KEY REFERENCES p ON DELETE CASCADE);
        CREATE TABLE grandchild (c REFERENCES cascades);
        INSERT INTO p VALUES (1), (2), (3), (4);
        INSERT INTO now VALUES (1, 1);
        INSERT INTO later VALUES (1, 3);
        INSERT INTO cascades VALUES (4);
        INSERT INTO grandchild VALUES (4)",
    );
    let cases = [
        ("DELETE FROM p WHERE id = 1", "now", "id = 1", true),
        ("UPDATE p SET id = 9 WHERE id = 1", "now", "id = 1", true),
        ("DELETE FROM p WHERE id = 3", "later", "id = 3", true),
        ("INSERT INTO later VALUES (5, 77)", "later", "id = 77", false),
        ("INSERT INTO source VALUES (66)", "now", "id = 66", false),
        ("DELETE FROM p WHERE id = 4", "grandchild", "id = 4", true),
    ];
    for (sql, table, key, removed) in cases {
        // A deferred key is checked by the commit.
        let error = match table {
            "later" => transaction(&conn, |tx| Ok(tx.execute(sql, ())?)).unwrap_err(),
            _ => fail(&conn, sql),
        };
        let found = reference(&error).unwrap_or_else(|| panic!("{sql}"));
        assert_eq!(
            (&*found.table, found.key.to_string(), found.parent_removed),
            (table, key.to_owned(), removed),
            "{sql}"
        );
    }
    // In a transaction, a deferred key was not what refused it.
    conn.execute_batch("DELETE FROM now; INSERT INTO now VALUES (1, 2); BEGIN").unwrap();
    for sql in ["DELETE FROM p WHERE id IN (2, 3)", "DELETE FROM p WHERE id IN (3, 4)"] {
        let error = fail(&conn, sql);
        assert_ne!(reference(&error).unwrap().table, "later", "{sql}");
    }
    conn.execute_batch("COMMIT").unwrap();
    // RESTRICT refuses at once what would be well in the end.
    let error = fail(&conn, "REPLACE INTO p VALUES (2)");
    assert_eq!(reference(&error), None);
}

#[test]
fn old_orphans_are_not_blamed() {
    let conn = database(MUSIC);
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
        INSERT INTO Album VALUES (20, 99, ''), (21, 98, ''), (999, 97, '');
        PRAGMA foreign_keys = ON;",
    )
    .unwrap();
    let said =
        |sql: &str| reference(&fail(&conn, sql)).map(|it| (it.row.to_string(), it.key.to_string()));
    let row = |row: &str, key: &str| Some((row.to_owned(), key.to_owned()));
    assert_eq!(said("INSERT INTO Album VALUES (30, 55, '')"), row("AlbumId = 30", "ArtistId = 55"));
    assert_eq!(said("INSERT INTO Album VALUES (30, 99, '')"), row("AlbumId = 30", "ArtistId = 99"));
    assert_eq!(said("DELETE FROM Artist"), row("AlbumId = 11", "ArtistId = 2"));
    // The old ones move, and one is new.
    let moves =
        "UPDATE Album SET AlbumId = AlbumId + 1000, ArtistId = iif(AlbumId = 10, 99, ArtistId)";
    let found = said(moves).unwrap();
    assert_eq!(found.1, "ArtistId = 99");
    assert_eq!(
        said("INSERT OR REPLACE INTO Album VALUES (10, 99, '')"),
        row("AlbumId = 10", "ArtistId = 99")
    );
}

#[test]
fn commits_tell_what_the_transaction_broke() {
    let conn = database(
        "CREATE TABLE p (id INTEGER PRIMARY KEY);
        CREATE TABLE c (id INTEGER PRIMARY KEY, p REFERENCES p DEFERRABLE INITIALLY DEFERRED);
        INSERT INTO p VALUES (1), (2);
        INSERT INTO c VALUES (1, 1);
        PRAGMA foreign_keys = OFF;
        INSERT INTO c VALUES (50, 77);
        PRAGMA foreign_keys = ON;",
    );
    let error = transaction(&conn, |tx| {
        transaction(tx, |tx| Ok(tx.execute_batch("INSERT INTO c VALUES (2, 88)")?))
    });
    assert_eq!(
        error.unwrap_err().to_string(),
        "`c.p` (row id = 2) refers to a row of `p` that does not exist: id = 88"
    );
    assert!(conn.is_autocommit());
    let error = transaction(&conn, |tx| Ok(tx.execute_batch("DELETE FROM p")?)).unwrap_err();
    assert!(reference(&error).unwrap().parent_removed);
    let rows: (i64, i64) = conn
        .query_row("SELECT (SELECT count(*) FROM p), (SELECT count(*) FROM c)", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(rows, (2, 2));
    // What was made good in time is no violation.
    transaction(&conn, |tx| {
        Ok(tx.execute_batch("INSERT INTO c VALUES (3, 5); INSERT INTO p VALUES (5)")?)
    })
    .unwrap();
}

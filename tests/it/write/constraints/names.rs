//! Tables, columns, indexes and checks, from the sentences that SQLite has for them.

use reflect_schema::{Error, ErrorKind, Result, rusqlite, transaction};

use super::{MUSIC, database, fail, reference};

#[test]
fn unique_keys_are_told_by_table_and_columns() {
    let conn = database(
        r#"CREATE TABLE Customer (Id INTEGER PRIMARY KEY, Email TEXT UNIQUE, First TEXT, Last TEXT,
            UNIQUE (First, Last));
        CREATE TABLE bare (x);
        CREATE TABLE pair (a, b, PRIMARY KEY (b, a)) WITHOUT ROWID;
        CREATE TABLE "a.b" (c PRIMARY KEY, "c, a.b.d", d, UNIQUE (c, d));
        CREATE TABLE a ("b.c" PRIMARY KEY, "b.c, a.b.d" UNIQUE);
        CREATE TABLE "x""y" ("'" UNIQUE, "a, b", "c" , UNIQUE ("a, b", c));
        CREATE TABLE "t, u" (v UNIQUE, w, UNIQUE(w, v));
        CREATE TABLE part (state, owner);
        CREATE UNIQUE INDEX one_open ON part (owner) WHERE state = 'open';
        CREATE UNIQUE INDEX "it's" ON part (lower(owner)) WHERE state = 'shut';
        CREATE TABLE both (x);
        CREATE TRIGGER writes_both AFTER INSERT ON both BEGIN
            INSERT INTO a VALUES (1, 7);
            INSERT INTO "a.b" VALUES (1, 7, 7);
        END;
        INSERT INTO Customer VALUES (1, 'a@b', 'Ada', 'King');
        INSERT INTO bare (rowid, x) VALUES (7, 0);
        INSERT INTO pair VALUES (1, 2);
        INSERT INTO "a.b" VALUES (1, 2, 3);
        INSERT INTO a VALUES (1, 2);
        INSERT INTO "x""y" VALUES (1, 2, 3);
        INSERT INTO "t, u" VALUES (1, 2);
        INSERT INTO part VALUES ('open', 'ada'), ('shut', 'bob')"#,
    );
    let cases: [(&str, &str, &[&str], Option<&str>); 14] = [
        ("INSERT INTO Customer VALUES (1, 'x', 'x', 'x')", "Customer", &["Id"], None),
        ("INSERT INTO customer (email) VALUES ('a@b')", "Customer", &["Email"], None),
        (
            "INSERT INTO Customer (First, Last) VALUES ('Ada', 'King')",
            "Customer",
            &["First", "Last"],
            None,
        ),
        ("INSERT INTO bare (rowid, x) VALUES (7, 1)", "bare", &["rowid"], None),
        ("INSERT INTO pair VALUES (1, 2)", "pair", &["b", "a"], None),
        // SQLite says `a.b.c` and `a.b.c, a.b.d` for each of two keys.
        ("INSERT INTO a VALUES (1, 3)", "a", &["b.c"], None),
        ("INSERT INTO a VALUES (3, 2)", "a", &["b.c, a.b.d"], None),
        ("INSERT INTO \"a.b\" VALUES (1, 5, 5)", "a.b", &["c"], None),
        ("INSERT INTO \"x\"\"y\" VALUES (1, 5, 5)", "x\"y", &["'"], None),
        ("INSERT INTO \"x\"\"y\" VALUES (5, 2, 3)", "x\"y", &["a, b", "c"], None),
        ("INSERT INTO \"t, u\" VALUES (1, 5)", "t, u", &["v"], None),
        (
            "UPDATE part SET state = 'open', owner = 'ada' WHERE owner = 'bob'",
            "part",
            &["owner"],
            None,
        ),
        ("INSERT INTO part VALUES ('shut', 'BOB')", "part", &[], Some("it's")),
        // Either table could be meant.
        ("INSERT INTO both VALUES (1)", "", &[], None),
    ];
    for (sql, in_table, in_columns, in_index) in cases {
        let error = fail(&conn, sql);
        let ErrorKind::UniqueViolation { table, columns, index, source } = error.kind() else {
            panic!("{sql}: {:?}", error.kind());
        };
        assert_eq!((&**table, index.as_deref()), (in_table, in_index), "{sql}");
        assert_eq!(columns, in_columns, "{sql}");
        let cause = std::error::Error::source(&error).unwrap();
        assert_eq!(cause.downcast_ref::<rusqlite::Error>(), source.downcast_ref());
    }
}

#[test]
fn unique_says_so_in_words() {
    let conn = database(
        "CREATE TABLE Customer (Email TEXT UNIQUE, First, Last, UNIQUE (First, Last));
        CREATE UNIQUE INDEX once ON Customer (lower(Email));
        INSERT INTO Customer VALUES ('a@b', 'Ada', 'King')",
    );
    let said = |sql: &str| fail(&conn, sql).to_string();
    assert_eq!(
        said("INSERT INTO Customer VALUES ('a@b', 'x', 'y')"),
        "another row has the same value in the unique index `once` of `Customer`"
    );
    conn.execute_batch("DROP INDEX once").unwrap();
    assert_eq!(
        said("INSERT INTO Customer VALUES ('a@b', 'x', 'y')"),
        "`Customer.Email` must be unique, and another row has the same value"
    );
    assert_eq!(
        said("INSERT INTO Customer VALUES ('x', 'Ada', 'King')"),
        "`Customer.First, Last` must be unique together, and another row has the same values"
    );
}

#[test]
fn checks_not_null_types_and_triggers() {
    let conn = database(
        r#"CREATE TABLE Track (Name TEXT NOT NULL, UnitPrice NUMERIC CONSTRAINT price_positive
            CHECK (UnitPrice >= 0), "a.b" INT NOT NULL DEFAULT 1, CHECK ("a.b" < 5));
        CREATE TABLE "Track.a" (b NOT NULL DEFAULT 1, Name CHECK ("a.b" <> 'x' OR Name > 1), "a.b");
        CREATE TABLE exact (n INT, "n, x.y" TEXT) STRICT;
        CREATE TABLE log (n CONSTRAINT few CHECK (n < 3));
        CREATE TABLE logged (n);
        CREATE TRIGGER logs AFTER INSERT ON logged BEGIN INSERT INTO log VALUES (new.n); END;
        CREATE TRIGGER refuses BEFORE DELETE ON logged
            BEGIN SELECT RAISE(ABORT, 'rows of `logged` stay'); END"#,
    );
    let cases = [
        ("INSERT INTO Track VALUES (NULL, 1, 1)", "`Track.Name` can't be NULL"),
        ("INSERT INTO Track VALUES ('', 1, NULL)", "`Track.a.b` can't be NULL"),
        ("INSERT INTO \"Track.a\" VALUES (NULL, 1, 1)", "`Track.a.b` can't be NULL"),
        (
            "INSERT INTO Track VALUES ('', -1, 1)",
            "`Track` breaks the check `price_positive`: UnitPrice >= 0",
        ),
        // SQLite calls both of these checks `a.b`.
        ("INSERT INTO Track VALUES ('', 1, 9)", "`Track` breaks a check: \"a.b\" < 5"),
        (
            "INSERT INTO \"Track.a\" VALUES (1, 1, 'x')",
            "`Track.a` breaks a check: \"a.b\" <> 'x' OR Name > 1",
        ),
        ("INSERT INTO logged VALUES (3)", "`log` breaks the check `few`: n < 3"),
        (
            "INSERT INTO exact VALUES ('x', '')",
            "`exact.n` is INT and can't hold a value of type TEXT",
        ),
        (
            "INSERT INTO exact VALUES (1, x'00')",
            "`exact.n, x.y` is TEXT and can't hold a value of type BLOB",
        ),
    ];
    for (sql, said) in cases {
        assert_eq!(fail(&conn, sql).to_string(), said, "{sql}");
    }
    let error = fail(&conn, "INSERT INTO \"Track.a\" VALUES (NULL, 1, 1)");
    let ErrorKind::NotNullViolation { table, column, .. } = error.kind() else { panic!() };
    assert_eq!((&**table, &**column), ("Track.a", "b"));
    conn.execute_batch("INSERT INTO logged VALUES (1)").unwrap();
    let error = fail(&conn, "DELETE FROM logged");
    assert!(
        matches!(error.kind(), ErrorKind::Rejected { message, .. } if message == "rows of `logged` stay")
    );
    assert_eq!(error.to_string(), "rows of `logged` stay");
}

#[test]
fn an_error_of_rusqlite_says_what_its_message_says() {
    let conn = database(MUSIC);
    conn.execute_batch("CREATE TABLE \"a.b\" (c NOT NULL, d CHECK (d > 0), e UNIQUE)").unwrap();
    let failed =
        |sql: &str| transaction(&conn, |tx| Ok::<_, Error>(tx.execute(sql, [])?)).unwrap_err();
    let error = failed("INSERT INTO Artist VALUES (1, '')");
    assert_eq!(
        error.to_string(),
        "`Artist.ArtistId` must be unique, and another row has the same value"
    );
    let error = failed("INSERT INTO \"a.b\" VALUES (NULL, 1, 1)");
    assert!(
        matches!(error.kind(), ErrorKind::NotNullViolation { table, column, .. } if table.is_empty() && column.is_empty())
    );
    assert_eq!(error.to_string(), "NOT NULL constraint failed: a.b.c");
    let error = failed("INSERT INTO \"a.b\" VALUES (1, 0, 1)");
    assert_eq!(error.to_string(), "a row breaks a check: d > 0");
    let error = failed("INSERT INTO Album VALUES (12, 99, '')");
    assert_eq!(reference(&error), None);
    assert_eq!(error.to_string(), "a foreign key would refer to a row that does not exist");
}

#[test]
fn full_and_read_only() -> Result<()> {
    let conn = database("CREATE TABLE t (a)");
    conn.execute_batch("PRAGMA max_page_count = 2")?;
    let error = fail(&conn, "INSERT INTO t SELECT zeroblob(10000)");
    assert!(matches!(error.kind(), ErrorKind::Full(_)), "{error}");
    conn.execute_batch("PRAGMA query_only = ON")?;
    let error = fail(&conn, "INSERT INTO t VALUES (1)");
    assert!(matches!(error.kind(), ErrorKind::ReadOnly(_)), "{error}");
    assert_eq!(error.to_string(), "the database can only be read");
    Ok(())
}

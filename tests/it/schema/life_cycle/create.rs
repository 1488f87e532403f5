//! `create_all`

use reflect_schema::{ErrorKind, Verdict, transaction};

use super::{chinook, copy, database, names, schema};

#[test]
fn what_exists_is_left_alone() {
    let (_directory, path) = copy();
    let conn = chinook::connect(&path).unwrap();
    conn.execute_batch("DROP INDEX IFK_AlbumArtistId; DROP TABLE InvoiceLine").unwrap();
    for _ in 0..2 {
        chinook::SCHEMA.create_all(&conn).unwrap();
        assert_eq!(chinook::SCHEMA.verify(&conn).unwrap(), Verdict::Exact);
        assert_eq!(chinook::Track::count(&conn).unwrap(), 3503);
        assert_eq!(chinook::InvoiceLine::count(&conn).unwrap(), 0);
    }
}

#[test]
fn the_same_in_other_words_is_the_same() {
    let schema = schema("CREATE TABLE t (a INT, b TEXT DEFAULT 'x'); CREATE INDEX i ON t (a)", &[]);
    let conn = database("create table \"T\"(B TEXT default 'x' /* b */,\n[a] int)");
    schema.create_all(&conn).unwrap();
    assert_eq!(names(&conn), ["T", "i"]);
    assert_eq!(schema.verify(&conn).unwrap(), Verdict::Exact);
}

#[test]
fn what_differs_is_an_error_and_nothing_is_created() {
    let conn = database(
        "CREATE TABLE Genre (GenreId INTEGER PRIMARY KEY, Name TEXT, Notes TEXT);
        CREATE TABLE Others (x)",
    );
    let error = chinook::SCHEMA.create_all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::ExistsOtherwise(_)));
    assert_eq!(
        error.to_string(),
        "nothing was created, since the database has some of it in another form:

error: column `Genre.Name` is `TEXT`, expected `NVARCHAR(120)`
  --> Genre.Name
   |
 - | expected: Name NVARCHAR(120)
 + |    found: Name TEXT
   |
   = note: both mean the same to this program

error: column `Genre.Notes` is new
  --> Genre.Notes
   |
 + |    found: column Notes
   |
   = note: this program does not know it; to use it, rebuild"
    );
    assert_eq!(names(&conn), ["Genre", "Others"]);
    assert!(conn.is_autocommit());
}

#[test]
fn every_kind_of_object_is_compared() {
    let schema = schema(
        "CREATE TABLE t (a); CREATE TABLE u (a); CREATE VIEW v AS SELECT a FROM t; CREATE INDEX i ON t (a);
        CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END",
        &[],
    );
    let conflicts = [
        ("CREATE VIEW t AS SELECT 1 AS a", vec!["table `t` is missing", "view `t` is new"]),
        ("CREATE TABLE v (a)", vec!["table `v` is new", "view `v` is missing"]),
        (
            "CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t WHERE a",
            vec!["view `v` is made by another query"],
        ),
        (
            "CREATE TABLE t (a); CREATE INDEX i ON t (a DESC)",
            vec!["index `i` of `t` is another one"],
        ),
        (
            "CREATE TABLE t (a); CREATE TABLE u (a); CREATE INDEX i ON u (a)",
            vec!["index `i` of `t` is missing", "index `i` of `u` is new"],
        ),
        (
            "CREATE TABLE t (a); CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 2; END",
            vec!["trigger `g` of `t` is another one"],
        ),
        ("CREATE TABLE t (a CHECK (a > 0))", vec!["table `t` differs in the checks"]),
    ];
    for (sql, expected) in conflicts {
        let conn = database(sql);
        let before = names(&conn);
        let error = schema.create_all(&conn).unwrap_err();
        let ErrorKind::ExistsOtherwise(found) = error.kind() else { panic!("{error}") };
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
        assert_eq!(names(&conn), before);
    }
}

// The inspector can't read it, so to the diff it is missing.
#[test]
fn a_view_that_waits_for_its_table_is_there() {
    let schema = schema("CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t", &[]);
    let conn = database("CREATE VIEW v AS SELECT a FROM t");
    schema.create_all(&conn).unwrap();
    assert_eq!(schema.verify(&conn).unwrap(), Verdict::Exact);
}

#[test]
fn what_is_left_out_may_be_of_any_form() {
    let schema = schema("CREATE TABLE t (a); CREATE TABLE logs (a)", &["logs"]);
    let conn = database("CREATE TABLE logs (b)");
    schema.create_all(&conn).unwrap();
    assert_eq!(names(&conn), ["logs", "t"]);
}

#[test]
fn within_a_transaction_it_is_a_part_of_that() {
    let conn = database("CREATE TABLE own (x)");
    transaction(&conn, |tx| {
        tx.execute("INSERT INTO own VALUES (1)", ())?;
        chinook::SCHEMA.create_all(tx)?;
        Err::<(), _>(reflect_schema::Error::abort("no"))
    })
    .unwrap_err();
    assert_eq!(names(&conn), ["own"]);

    // What went before survives when it fails.
    conn.execute_batch("CREATE TABLE Track (x)").unwrap();
    transaction(&conn, |tx| {
        tx.execute("INSERT INTO own VALUES (1)", ())?;
        chinook::SCHEMA.create_all(tx).unwrap_err();
        Ok(())
    })
    .unwrap();
    assert_eq!(names(&conn), ["Track", "own"]);
    assert_eq!(conn.query_row("SELECT x FROM own", [], |row| row.get::<_, i64>(0)), Ok(1));
}

#[test]
fn temporary_tables_of_the_same_names_are_not_in_the_way() {
    let sql = "CREATE TABLE t (a UNIQUE); CREATE UNIQUE INDEX i ON t (a); CREATE VIEW v AS SELECT a FROM t;
        CREATE VIRTUAL TABLE f USING fts5(a); CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END";
    let schema = schema(sql, &[]);
    let temporary = "CREATE TEMP TABLE t (a); CREATE TEMP TABLE v (a)";
    let conn = database(temporary);
    schema.create_all(&conn).unwrap();
    assert_eq!(schema.verify(&conn).unwrap(), Verdict::Exact);
    schema.drop_all(&conn).unwrap();
    assert!(names(&conn).is_empty());
    let left = "SELECT count(*) FROM temp.sqlite_schema";
    assert_eq!(conn.query_row(left, [], |row| row.get::<_, i64>(0)), Ok(2));
}

#[test]
fn a_statement_that_fails_leaves_nothing() {
    let schema = schema("CREATE TABLE a (x); CREATE TABLE b (x)", &[]);
    let conn = database("");
    conn.execute_batch("PRAGMA query_only = ON").unwrap();
    let error = schema.create_all(&conn).unwrap_err();
    assert_eq!(error.to_string(), "the database can only be read");
    assert!(names(&conn).is_empty() && conn.is_autocommit());
}

#[test]
fn one_table_is_created_with_what_belongs_to_it() {
    let conn = database("");
    chinook::SCHEMA.create_table::<chinook::Album>(&conn).unwrap();
    assert_eq!(names(&conn), ["Album", "IFK_AlbumArtistId"]);
    chinook::SCHEMA.create_table::<chinook::Album>(&conn).unwrap();
    chinook::SCHEMA.create_table::<chinook::Artist>(&conn).unwrap();
    assert_eq!(names(&conn), ["Album", "Artist", "IFK_AlbumArtistId"]);
    chinook::SCHEMA.create_all(&conn).unwrap();
    assert_eq!(chinook::SCHEMA.verify(&conn).unwrap(), Verdict::Exact);
}

#[test]
fn one_table_that_differs_or_is_of_another_schema_is_an_error() {
    let conn = database("CREATE TABLE Genre (a); CREATE TABLE Artist (b)");
    let error = chinook::SCHEMA.create_table::<chinook::Genre>(&conn).unwrap_err();
    let ErrorKind::ExistsOtherwise(differences) = error.kind() else { panic!("{error}") };
    assert!(differences.iter().all(|it| it.table == "Genre"), "{error}");
    chinook::SCHEMA.create_table::<chinook::MediaType>(&conn).unwrap();
    let other = schema("CREATE TABLE t (a)", &[]);
    assert!(other.create_table::<chinook::Genre>(&conn).is_err());
    assert_eq!(names(&conn), ["Artist", "Genre", "MediaType"]);
}

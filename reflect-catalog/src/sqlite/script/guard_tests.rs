//! Nothing leaves the database in memory.

use std::fs;

use super::run_tests::{run_one, tables};
use super::*;

#[test]
fn what_is_denied() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("evil.db");
    let file = file.display();
    let attach = "a script runs in memory, in one database, and can't open another";
    let outside = "it reaches files or code outside of the database";
    let process = "it directs where the whole process puts its files";
    let cases = [
        (format!("ATTACH '{file}' AS e"), "`ATTACH`", attach),
        (format!("attach database '{file}' || '' as e"), "`ATTACH`", attach),
        ("ATTACH ':memory:' AS e".to_owned(), "`ATTACH`", attach),
        ("ATTACH '' AS e".to_owned(), "`ATTACH`", attach),
        ("DETACH main".to_owned(), "`DETACH`", attach),
        (format!("VACUUM INTO '{file}'"), "`VACUUM INTO`", "it writes a file"),
        (format!("VACUUM /**/ main\nInto '{file}'"), "`VACUUM INTO`", "it writes a file"),
        (format!("SELECT load_extension('{file}')"), "the function `load_extension`", outside),
        ("SELECT LOAD_EXTENSION('x')".to_owned(), "the function `load_extension`", outside),
        (
            format!("PRAGMA temp_store_directory = '{}'", directory.path().display()),
            "`PRAGMA temp_store_directory`",
            process,
        ),
        ("SELECT fts3_tokenizer('simple')".to_owned(), "the function `fts3_tokenizer`", outside),
    ];
    for (sql, what, why) in cases {
        let error = run_one(&format!("CREATE TABLE a (x);\n{sql};")).unwrap_err();
        let first = error.to_string().lines().next().unwrap().to_owned();
        let (place, reason) = first.split_once(": ").unwrap();
        assert!(place.starts_with("x.sql:2:"), "{sql}: {error}");
        assert_eq!(reason, format!("{what} is not allowed here: {why}"), "{sql}");
    }
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}

#[test]
fn a_denial_quotes_the_statement() {
    assert_eq!(
        run_one("CREATE TABLE a (x);\n  ATTACH 'evil.db' AS e;").unwrap_err().to_string(),
        "x.sql:2:3: `ATTACH` is not allowed here: a script runs in memory, in one database, and \
         can't open another\n  |\n2 |   ATTACH 'evil.db' AS e;\n  |   ^"
    );
}

/// The actions of a trigger are denied when it fires.
#[test]
fn triggers_are_watched() {
    let sql = "CREATE TABLE a (x);\n\
               CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT load_extension('x'); END;\n\
               INSERT INTO a VALUES (1);";
    let error = run_one(sql).unwrap_err();
    assert!(matches!(error, ScriptError::Denied { .. }), "{error}");
    assert_eq!(error.position().unwrap().line, 3);
}

#[test]
fn temporary_data_stays_in_memory() {
    let sql = "PRAGMA temp_store = FILE; PRAGMA cache_size = 1; CREATE TEMP TABLE t (x);";
    let connection = run_one(sql).unwrap();
    let file: String = connection
        .query_row("SELECT group_concat(file, '') FROM pragma_database_list", [], |row| row.get(0))
        .unwrap();
    assert_eq!(file, "");
    let temp_store: i64 = connection.query_row("PRAGMA temp_store", [], |row| row.get(0)).unwrap();
    assert_eq!(temp_store, 2);
}

#[test]
fn what_is_left_only_reads() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("evil.db");
    let connection = run_one("CREATE TABLE a (x);").unwrap();
    assert_eq!(tables(&connection), ["a"]);
    let columns: i64 = connection
        .query_row("SELECT count(*) FROM pragma_table_xinfo('a')", [], |row| row.get(0))
        .unwrap();
    assert_eq!(columns, 1);
    for sql in [
        format!("ATTACH '{}' AS e", file.display()),
        format!("VACUUM INTO '{}'", file.display()),
        "SELECT load_extension('x')".to_owned(),
        "CREATE TABLE b (x)".to_owned(),
        "INSERT INTO a VALUES (1)".to_owned(),
    ] {
        connection.execute_batch(&sql).unwrap_err();
    }
    assert!(!file.exists());
}

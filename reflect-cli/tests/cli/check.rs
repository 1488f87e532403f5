use std::path::Path;

use reflect_schema::rusqlite::Connection;
use tempfile::TempDir;

use super::{Answer, command};

/// A directory with a database.
fn database(sql: &str) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    let conn = Connection::open(directory.path().join("app.db")).unwrap();
    conn.execute_batch(sql).unwrap();
    directory
}

fn check(directory: &Path, more: &[&str]) -> Answer {
    let arguments = [&["check", "app.db"], more].concat();
    command(&arguments).current_dir(directory).output().unwrap().into()
}

const DIRTY: &str = "
    PRAGMA foreign_keys = OFF;
    CREATE TABLE visit (
        id INTEGER PRIMARY KEY, at DATETIME, ms DATETIME, day DATE, number INTEGER NOT NULL,
        name TEXT, ok BOOLEAN, clean DATETIME
    );
    INSERT INTO visit VALUES
        (1, '2024-05-01T08:00:00Z', 1714550400000, '2024-05-01T05:00:00.000Z', 1, 'a', 1, 0),
        (2, 'n/a', 1714550401000, '2024-05-02', 'two', CAST(x'6361e9' AS TEXT), 'T', '2024-05-01'),
        (3, '', NULL, NULL, '', 'c', 'F', NULL),
        (4, 'never', NULL, NULL, 1.5, 'd', 0, NULL),
        (5, 'soon', NULL, NULL, 2, x'00', 0, NULL);
    CREATE TABLE \"order detail\" (a INTEGER, b INTEGER, PRIMARY KEY (a, b));
    INSERT INTO \"order detail\" VALUES (1, NULL);
    CREATE TABLE note (id INTEGER PRIMARY KEY, visit_id INTEGER REFERENCES visit (id),
        gone_id INTEGER REFERENCES gone (id));
    INSERT INTO note VALUES (1, 1, 7), (2, 0, NULL), (3, 99, NULL), (4, NULL, NULL);
";

#[test]
fn what_does_not_fit_is_shown_with_the_options_to_paste() {
    let directory = database(DIRTY);
    let answer = check(directory.path(), &[]);
    assert_eq!((answer.code, answer.stderr.as_str()), (1, ""));
    for expected in [
        "visit: 5 rows\n",
        "  at (DATETIME, NaiveDateTime): 4 values do not fit\n    \
            id = 2: expected a date and time, found the text \"n/a\"\n",
        "id = 4: expected a date and time, found the text \"never\"\n    …\n",
        "  number (INTEGER, i64): 3 values do not fit\n    id = 2: ",
        "  (visit_id): 2 rows refer to nothing in visit\n    id = 2, visit_id = 0\n    \
            id = 3, visit_id = 99\n",
        "  (gone_id): a foreign key to gone that leads nowhere: there is no such table\n",
        "        visit.at => String,\n",
        "        visit.ms => unix_ms,\n",
        "        visit.day => reflect_schema::chrono::NaiveDateTime,\n",
        "        visit.number => reflect_schema::Value,\n",
        "        note(visit_id) => none,\n",
        "What no option is for has to be mended in the database.\n",
        "  b (INTEGER, i64): 1 value does not fit\n    a = 1, b = NULL: expected a value, found NULL\n",
        ": 10 rows of 3 tables were read\n",
    ] {
        assert!(answer.stdout.contains(expected), "{expected}\n{}", answer.stdout);
    }
    assert!(!answer.stdout.contains("clean"), "{}", answer.stdout);
}

#[test]
fn the_options_are_a_remedy() {
    let directory = database(
        "CREATE TABLE visit (
            id INTEGER PRIMARY KEY, ms DATETIME, at DATETIME, n INTEGER NOT NULL, latin TEXT, token UUID
        );
        INSERT INTO visit VALUES (1, 1714550400000, 'n/a', 'x', CAST(x'6361e9' AS TEXT), '1e99');
        CREATE TABLE note (id INTEGER PRIMARY KEY, visit_id INTEGER REFERENCES visit (id));
        PRAGMA foreign_keys = OFF;
        INSERT INTO note VALUES (1, 0)",
    );
    let answer = check(directory.path(), &[]);
    assert_eq!(answer.code, 1);
    assert!(answer.stdout.contains("visit.latin => Vec<u8>,\n"), "{}", answer.stdout);
    assert!(answer.stdout.contains("visit.token => reflect_schema::Value,\n"), "{}", answer.stdout);
    let (_, options) = answer.stdout.split_once("can be read:\n\n").unwrap();
    let (options, _) = options.split_once("\n\n").unwrap();
    let again = check(directory.path(), &["--", options]);
    assert_eq!((again.code, again.stderr.as_str()), (0, ""), "{}", again.stdout);
    assert_eq!(again.stdout, "everything fits: 2 rows of 2 tables were read\n");
}

#[test]
fn programs_read_it_as_json() {
    let directory = database(DIRTY);
    let answer = check(directory.path(), &["--json"]);
    assert_eq!(answer.code, 1);
    let report: serde_json::Value = serde_json::from_str(&answer.stdout).unwrap();
    let tables = report["tables"].as_array().unwrap();
    let visit = tables.iter().find(|it| it["table"] == "visit").unwrap();
    assert_eq!(visit["misfits"][0]["column"], "at");
    assert_eq!(visit["misfits"][0]["count"], 4);
    assert_eq!(visit["misfits"][1]["remedy"], "unix_ms");
    let note = tables.iter().find(|it| it["table"] == "note").unwrap();
    assert_eq!(note["orphans"][0]["count"], 2);
}

#[test]
fn a_clean_database_is_told_to_be_one() {
    let answer = command(&["check", "examples/chinook.db"]).output().unwrap();
    let answer = Answer::from(answer);
    assert_eq!(answer.stdout, "everything fits: 15,607 rows of 11 tables were read\n");
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""));
}

#[test]
fn what_has_no_rows_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("app.sql"), "CREATE TABLE t (id INTEGER)").unwrap();
    let answer = command(&["check", "app.sql"]).current_dir(&directory).output().unwrap();
    let answer = Answer::from(answer);
    assert_eq!(answer.code, 1);
    assert!(
        answer.stderr.starts_with("error: `app.sql` is no database whose rows"),
        "{}",
        answer.stderr
    );
}

#[test]
fn uuids_and_json_are_read_as_the_macro_reads_them() {
    let directory = database(
        "CREATE TABLE device (
             id UUID NOT NULL PRIMARY KEY, tag BINARY(16) UNIQUE, other TEXT, meta JSON
         );
         INSERT INTO device VALUES
             ('67e55044-10b1-426f-9247-bb680e5fe0c8', zeroblob(16), zeroblob(16), '{\"a\": 1}'),
             ('77E55044-10b1-426f-9247-bb680e5fe0c8', '77e55044-10b1-426f-9247-bb680e5fe0c8', 'n/a', '{');",
    );
    let options = "uuids = uuid, json = serde_json, types = { device.tag => uuid::Uuid, \
        device.other => uuid::Uuid }";
    let answer = check(directory.path(), &["--", options]);
    assert_eq!((answer.code, answer.stderr.as_str()), (1, ""));
    for expected in [
        "  id (UUID, Uuid): 1 value does not fit\n",
        "  tag (BINARY(16), Uuid): 1 value does not fit\n",
        "  other (TEXT, Uuid): 1 value does not fit\n",
        "expected a UUID, as text or as 16 bytes, found the text \"n/a\"\n",
        "  meta (JSON, Value): 1 value does not fit\n",
        "        device.other => reflect_schema::Value,\n",
    ] {
        assert!(answer.stdout.contains(expected), "{expected}\n{}", answer.stdout);
    }
}

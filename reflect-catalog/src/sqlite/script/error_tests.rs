//! Each error of reading and running a script, as the user sees it.

use std::fs;
use std::path::Path;

use super::run_tests::{run_one, script};
use super::*;

fn message(sql: &str) -> String {
    run_one(sql).unwrap_err().to_string()
}

#[test]
fn a_syntax_error_is_shown_in_its_line() {
    assert_eq!(
        message(
            "CREATE TABLE a (id INTEGER PRIMARY KEY);\n\
             CREATE TABLE b (id INTEGER PRIMARY KEY,, name TEXT);\n\
             CREATE TABLE c (id INTEGER);\n"
        ),
        "x.sql:2:40: near \",\": syntax error\n  \
         |\n\
         2 | CREATE TABLE b (id INTEGER PRIMARY KEY,, name TEXT);\n  \
         |                                        ^"
    );
}

#[test]
fn positions() {
    let cases = [
        ("CREATE TABLE a (\r\n  \"é日\" TEXT,\r\n  'ü' TEXT x y (\r\n);", 4, 1),
        ("/* é */ SELECT 'ü', nope;", 1, 21),
        ("SELECT 1; /* é */ SELECT 1 1;", 1, 28),
        ("\n\n-- é;\n  CREATE TABLE a (x, x);", 4, 3),
        ("CREATE TABLE a (x);\nCREATE INDEX i\n  ON a (x, z);", 3, 12),
        ("SELECT '\n';\n\tDROP TABLE a;", 3, 2),
        ("CREATE TABLE a (x UNIQUE); INSERT INTO a VALUES (1); INSERT INTO a VALUES (1);", 1, 54),
        ("CREATE TABLE a (x)\nCREATE TABLE b (x)\n", 2, 1),
        (
            "CREATE TABLE a (x);CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; CREATE TABLE b (x); END;",
            1,
            71,
        ),
    ];
    for (sql, line, column) in cases {
        let error = run_one(sql).unwrap_err();
        let at = error.position().unwrap();
        assert_eq!((at.line, at.column), (line, column), "{sql}\n{error}");
    }
}

#[test]
fn statements_that_fail() {
    let cases = [
        (
            "CREATE TABLE a (x);\nCREATE TABLE A (x);",
            "x.sql:2:14: table A already exists\n  |\n2 | CREATE TABLE A (x);\n  |              ^",
        ),
        (
            "CREATE TABLE a (v TEXT DEFAULT 'oops);\nCREATE TABLE b (x);\n",
            "x.sql:1:32: the string that starts here is never closed\n  |\n\
             1 | CREATE TABLE a (v TEXT DEFAULT 'oops);\n  |                                ^",
        ),
        (
            "CREATE TABLE \"a (x);",
            "x.sql:1:14: the name that starts here is never closed\n  |\n\
             1 | CREATE TABLE \"a (x);\n  |              ^",
        ),
        (
            "CREATE TABLE a (x);\0CREATE TABLE b (x);",
            "x.sql:1:20: there is a NUL character here, which SQL can't contain\n  |\n\
             1 | CREATE TABLE a (x); CREATE TABLE b (x);\n  |                    ^",
        ),
        (
            "CREATE TABLE sqlite_x (x);",
            "x.sql:1:1: object name reserved for internal use: sqlite_x\n  |\n\
             1 | CREATE TABLE sqlite_x (x);\n  | ^",
        ),
        (
            "PRAGMA writable_schema=ON;\nINSERT INTO sqlite_schema(type) VALUES('table');",
            "x.sql:2:1: table sqlite_master may not be modified; if this script is the output of \
             `.dump`, use that of `.schema` instead\n  |\n\
             2 | INSERT INTO sqlite_schema(type) VALUES('table');\n  | ^",
        ),
    ];
    for (sql, expected) in cases {
        assert_eq!(message(sql), expected, "{sql}");
    }
}

#[test]
fn a_long_message_is_cut() {
    let error = run_one(&format!("SELECT {}()", "n".repeat(1_000))).unwrap_err();
    let ScriptError::Failed { message, .. } = &error else {
        panic!("{error}");
    };
    assert_eq!(message.chars().count(), 201);
    assert!(message.ends_with("nnn…"), "{message}");
}

#[test]
fn incomplete_statements() {
    let expected = "this statement is not complete where the script ends; a closing parenthesis \
                    or the `END;` of a trigger may be missing";
    assert_eq!(
        message("CREATE TABLE a (x);\nCREATE TABLE b (x,\n"),
        format!("x.sql:2:1: {expected}\n  |\n2 | CREATE TABLE b (x,\n  | ^")
    );
    assert_eq!(
        message("CREATE TABLE a (x);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;"),
        format!(
            "x.sql:2:1: {expected}\n  |\n\
             2 | CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;\n  | ^"
        )
    );
}

#[test]
fn a_transaction_that_stays_open() {
    let expected = "x.sql:2:1: the script ends without a `COMMIT` for the transaction that begins \
                    here\n  |\n2 | BEGIN;\n  | ^";
    assert_eq!(message("BEGIN; COMMIT;\nBEGIN;\nCREATE TABLE a (x);\n"), expected);
    // The next script must not run in it.
    let scripts = [script("\nBEGIN;"), script("COMMIT;")];
    assert_eq!(run(&scripts, &StandIns::default()).unwrap_err().to_string(), expected);
}

#[test]
fn commands_of_the_shell() {
    assert_eq!(
        message("-- exported\n.mode csv\nCREATE TABLE a (x);\n"),
        "x.sql:2:1: `.mode` is a command of the `sqlite3` shell, not SQL; remove the line\n  \
         |\n2 | .mode csv\n  | ^"
    );
}

#[test]
fn files_that_are_not_scripts() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().display().to_string();
    let write = |name: &str, bytes: &[u8]| fs::write(directory.path().join(name), bytes).unwrap();
    let read = |name: &str| {
        let error = read_script(&directory.path().join(name)).unwrap_err();
        error.to_string().replace(&place, "D").replace('\\', "/")
    };

    write("latin1.sql", b"SELECT 1;\nSELECT 'caf\xe9', 2;\n");
    assert_eq!(
        read("latin1.sql"),
        "D/latin1.sql:2:12: the file is not in UTF-8: the byte 0xe9 is not text\n  \
         |\n2 | SELECT 'caf\n  |            ^"
    );
    write("utf16.sql", b"\xff\xfeS\0E\0");
    assert_eq!(
        read("utf16.sql"),
        "D/utf16.sql:1:1: the file is in UTF-16; save it as UTF-8\n  |\n1 |\n  | ^"
    );
    assert_eq!(read("."), "`D/.` is a directory, not a script");
    assert!(read("none.sql").starts_with("`D/none.sql` can't be read: "));

    let large = fs::File::create(directory.path().join("large.sql")).unwrap();
    large.set_len(SCRIPT_LIMIT + 1).unwrap();
    assert_eq!(read("large.sql"), "`D/large.sql` is larger than 64 MiB, the limit for a script");
    if cfg!(unix) {
        let error = read_script(Path::new("/dev/null")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`/dev/null` is a pipe, a socket or a device, not a regular file"
        );
    }

    let marked = directory.path().join("marked.sql");
    fs::write(&marked, "\u{feff}SELECT é").unwrap();
    let script = read_script(&marked).unwrap();
    assert_eq!((script.sql.as_str(), script.path), ("SELECT é", marked));
}

//! Scripts have their effects, and their statements are told apart.

use std::time::Duration;

use super::guard::Limits;
use super::*;

pub(super) fn script(sql: &str) -> Script {
    Script { path: PathBuf::from("x.sql"), sql: sql.to_owned() }
}

fn run_within(scripts: &[Script], limits: Limits) -> Result<Connection, ScriptError> {
    super::thread::run_within(scripts, &StandIns::default(), limits)
}

pub(super) fn run_one(sql: &str) -> Result<Connection, ScriptError> {
    run(&[script(sql)], &StandIns::default())
}

pub(super) fn tables(connection: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
               ORDER BY name";
    let mut statement = connection.prepare(sql).unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

fn number(connection: &Connection, sql: &str) -> i64 {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn scripts_that_run() {
    let cases: [(&str, &[&str]); 12] = [
        ("", &[]),
        ("-- nothing\n/* or this */\n;;\n", &[]),
        ("CREATE TABLE a (x)", &["a"]),
        ("\u{feff}CREATE TABLE a (x);\r\nCREATE TABLE b (y);\r\n", &["a", "b"]),
        ("BEGIN;CREATE TABLE a (x);COMMIT;BEGIN;DROP TABLE a;ROLLBACK", &["a"]),
        ("CREATE TABLE a (x DEFAULT 'b; -- c'); /* ; */ CREATE TABLE [d;e] (x);", &["a", "d;e"]),
        ("SELECT 1; CREATE TABLE a AS SELECT 1 AS b UNION SELECT 2; SELECT * FROM a;", &["a"]),
        ("CREATE TABLE a (x); VACUUM; vacuum main;", &["a"]),
        (
            "PRAGMA journal_mode = WAL; PRAGMA synchronous(NORMAL); PRAGMA mmap_size=1000000;\n\
             PRAGMA temp_store = FILE; PRAGMA no_such_pragma = 1; CREATE TABLE a (x);",
            &["a"],
        ),
        // As `.schema` prints it.
        (
            "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT);\n\
             CREATE TABLE sqlite_sequence(name,seq);\n\
             CREATE TABLE sqlite_stat1(tbl,idx,stat);",
            &["a"],
        ),
        (
            "CREATE VIRTUAL TABLE f USING fts5(x, content='') /* f(x) */;\n\
             CREATE TABLE IF NOT EXISTS 'f_data'(id INTEGER PRIMARY KEY, block BLOB);\n\
             CREATE TABLE 'f_config'(k PRIMARY KEY, v) WITHOUT ROWID;\n\
             INSERT INTO f (x) VALUES ('text');",
            &["f", "f_config", "f_data", "f_docsize", "f_idx"],
        ),
        ("CREATE TEMP TABLE t (x); CREATE TABLE a (x); DROP TABLE t;", &["a"]),
    ];
    for (sql, expected) in cases {
        let connection = run_one(sql).unwrap_or_else(|error| panic!("{sql}\n{error}"));
        assert_eq!(tables(&connection), expected, "{sql}");
    }
}

#[test]
fn a_trigger_with_semicolons_works() {
    let connection = run_one(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);\n\
         CREATE TRIGGER t AFTER INSERT ON a BEGIN\n\
           UPDATE a SET v = 'x;y' WHERE id = new.id; -- END;\n\
           DELETE FROM a WHERE v = 'END;';\n\
         END;\n\
         INSERT INTO a (v) VALUES ('z'), ('END;');",
    )
    .unwrap();
    assert_eq!(tables(&connection), ["a", "t"]);
    assert_eq!(number(&connection, "SELECT count(*) FROM a WHERE v = 'x;y'"), 2);
}

#[test]
fn pragmas_that_matter_are_kept_from_script_to_script() {
    let connection = run(
        &[
            script("PRAGMA legacy_alter_table = ON; PRAGMA user_version = 7; CREATE TABLE a (x);"),
            // With the setting off, the view would be an error.
            script("CREATE VIEW v AS SELECT x FROM a; ALTER TABLE a RENAME TO b;"),
        ],
        &StandIns::default(),
    )
    .unwrap();
    assert_eq!(tables(&connection), ["b", "v"]);
    assert_eq!(number(&connection, "PRAGMA user_version"), 7);
}

#[test]
fn foreign_keys_are_enforced_only_on_demand() {
    let sql = "CREATE TABLE p (id INTEGER PRIMARY KEY);\n\
               CREATE TABLE c (p REFERENCES p);\n\
               INSERT INTO c VALUES (1);";
    run_one(sql).unwrap();
    let error = run_one(&format!("PRAGMA foreign_keys = ON;\n{sql}")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "x.sql:4:1: FOREIGN KEY constraint failed\n  |\n4 | INSERT INTO c VALUES (1);\n  | ^"
    );
}

#[test]
fn only_the_up_section_runs() {
    for (up, down) in [("migrate:up", "migrate:down"), ("+goose Up", "+goose Down")] {
        let sql = format!("-- {up}\nCREATE TABLE a (x);\n-- {down}\nDROP TABLE a;\n");
        assert_eq!(tables(&run_one(&sql).unwrap()), ["a"]);
        let sql = format!("-- {up}\nCREATE TABLE a (\n-- {down}\nDROP TABLE a;\n");
        let error = run_one(&sql).unwrap_err();
        assert!(matches!(error, ScriptError::Incomplete { .. }), "{error}");
    }
}

/// The limit on time ends it if each statement looks at the whole script.
#[test]
fn many_statements_take_linear_time() {
    let rows = "INSERT INTO a VALUES (';');\n".repeat(20_000);
    let connection = run_one(&format!("CREATE TABLE a (x);\n{rows}")).unwrap();
    assert_eq!(number(&connection, "SELECT count(*) FROM a"), 20_000);
}

#[test]
fn an_endless_statement_is_stopped() {
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    let limits = Limits { time: Duration::from_millis(200), ..Limits::default() };
    let sql = format!("CREATE TABLE a (x);\nCREATE VIEW v AS {endless};\n  SELECT * FROM v;");
    let started = std::time::Instant::now();
    let error = run_within(&[script(&sql)], limits).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(60));
    assert_eq!(
        error.to_string(),
        "x.sql:3:3: the scripts took longer than 0.2 seconds and were stopped in this statement\n  \
         |\n3 |   SELECT * FROM v;\n  |   ^"
    );
    // Looking at the view doesn't run it.
    let sql = format!("CREATE VIEW v AS {endless}");
    let connection = run_one(&sql).unwrap();
    connection.prepare("SELECT * FROM v").unwrap();
}

#[test]
fn no_time_is_left_for_the_next_script() {
    let limits = Limits { time: Duration::ZERO, ..Limits::default() };
    let error = run_within(&[script("SELECT 1")], limits).unwrap_err();
    assert!(matches!(error, ScriptError::TookTooLong { .. }), "{error}");
}

#[test]
fn the_size_is_limited() {
    let limits = Limits { size: 1 << 20, length: 1 << 22, ..Limits::default() };
    for temp in ["", "TEMP "] {
        let sql = format!("CREATE {temp}TABLE a (x);\nINSERT INTO a VALUES (zeroblob(2000000));");
        let error = run_within(&[script(&sql)], limits).unwrap_err();
        assert_eq!(
            error.to_string(),
            "x.sql:2:1: the tables grow larger than 1 MiB, the limit for a database in memory\n  \
             |\n2 | INSERT INTO a VALUES (zeroblob(2000000));\n  | ^"
        );
    }
}

#[test]
fn the_length_of_a_value_is_limited() {
    let error = run_one("SELECT 1;\nSELECT hex(zeroblob(450000000));").unwrap_err();
    assert_eq!(
        error.to_string(),
        "x.sql:2:1: a value grows longer than 1024 KiB, the limit here\n  \
         |\n2 | SELECT hex(zeroblob(450000000));\n  | ^"
    );
    // What the script spells out is no longer than the script.
    let long = "x".repeat(3_000_000);
    let sql = format!("CREATE TABLE a (x); INSERT INTO a VALUES ('{long}');");
    assert_eq!(number(&run_one(&sql).unwrap(), "SELECT length(x) FROM a"), 3_000_000);
}

/// SQLite looks at the clock only between two instructions.
#[test]
fn a_single_instruction_is_not_waited_for() {
    let sql = "SELECT 1;\n SELECT instr(zeroblob(500000), zeroblob(250000) || x'01')";
    let limits = Limits { time: Duration::from_millis(50), ..Limits::default() };
    let started = std::time::Instant::now();
    let error = run_within(&[script("SELECT 2"), script(sql)], limits).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    assert!(matches!(error, ScriptError::TookTooLong { .. }), "{error}");
    assert_eq!(error.position().map(|at| (at.line, at.column)), Some((2, 2)));
}

#[test]
fn functions_and_collations_of_the_application_have_stand_ins() {
    let sql = "CREATE TABLE a (x TEXT COLLATE unicase, y AS (slug(x)), CHECK (valid(x, y)));
        CREATE INDEX i ON a (slug(x), x COLLATE unicase);
        INSERT INTO a (x) VALUES ('b'), ('a');
        CREATE TABLE b AS SELECT slug(x) AS s FROM a ORDER BY x;
        INSERT INTO b SELECT median(x) FILTER (WHERE x > '') FROM a;
        CREATE VIEW v AS SELECT slug(x) AS s, median(DISTINCT x), median(x) OVER (ORDER BY x ROWS 1 PRECEDING) FROM a WHERE x = 'A' ORDER BY x COLLATE unicase;";
    let names = |names: &[&str]| names.iter().map(|&it| it.to_owned()).collect();
    let stand_ins = StandIns {
        functions: names(&["slug", "Valid"]),
        aggregates: names(&["median"]),
        collations: names(&["unicase"]),
    };
    let connection = run(&[script(sql)], &stand_ins).unwrap();
    connection.prepare("SELECT * FROM v").unwrap();
    let error = run_one(sql).unwrap_err().to_string();
    assert!(error.contains("no such"), "{error}");
}

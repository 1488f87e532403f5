//! What is said of every kind of difference, from both sides.

mod common;

use common::read;
use reflect_catalog::diff::{Level, Report, diff};

/// The blocks for what `found` differs in, without the heads that `diff.rs` tests.
#[track_caller]
fn check(expected: &str, found: &str, blocks: &[&str]) {
    let differences = diff(&read(expected), &read(found));
    let report = Report::new(&differences, Level::Error).to_string();
    let bodies = report.split("\n\n").map(|block| {
        let (head, body) = block.split_once('\n').unwrap();
        assert!(head.starts_with("error: "), "{head}");
        body
    });
    assert_eq!(bodies.collect::<Vec<_>>(), blocks);
}

const MIGRATE: &str = "help: migrate the database, or rebuild this program against it";
const UNKNOWN: &str = "note: this program does not know it; to use it, rebuild";
const EITHER: &str =
    "help: this program works with both; to be exact, migrate the database or rebuild";
const CREATE: &str = "help: `SCHEMA.create_all` creates it";

/// A block from its parts; an empty side is left out.
fn block(place: &str, expected: &str, found: &str, advice: &str) -> String {
    let mut text = format!("  --> {place}\n   |\n");
    for (label, side) in [(" - | expected: ", expected), (" + |    found: ", found)] {
        if !side.is_empty() {
            text.extend([label, side, "\n"]);
        }
    }
    text + &format!("   |\n   = {advice}")
}

#[track_caller]
fn check_one(a: &str, b: &str, place: &str, sides: (&str, &str), forth: &str, back: &str) {
    check(a, b, &[&block(place, sides.0, sides.1, forth)]);
    check(b, a, &[&block(place, sides.1, sides.0, back)]);
}

#[test]
fn a_report_in_full() {
    let expected = read("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL)");
    let found = read("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE TABLE u (c)");
    assert_eq!(
        Report::new(&diff(&expected, &found), Level::Note).to_string(),
        "note: column `t.b` may be NULL, expected NOT NULL
  --> t.b
   |
 - | expected: b NOT NULL
 + |    found: b may be NULL
   |
   = help: migrate the column to NOT NULL, or rebuild this program, where it becomes an `Option`

note: table `u` is new
  --> u
   |
 + |    found: table u
   |
   = note: this program does not know it; to use it, rebuild"
    );
    assert_eq!(Report::new(&[], Level::Error).to_string(), "");
}

#[test]
fn tables_and_views() {
    let missing = "help: `SCHEMA.create_all` creates it; if it was renamed or dropped on purpose, \
                   rebuild this program against the database";
    let (t, v) = ("CREATE TABLE t (a)", "CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t");
    check_one("CREATE TABLE u (a)", "", "u", ("table u", ""), missing, UNKNOWN);
    check_one(v, t, "v", ("view v", ""), CREATE, UNKNOWN);
    let [one, other] = ["CREATE VIEW v AS\nSELECT 1 AS x", "CREATE VIEW v AS\nSELECT 2 AS x"];
    let [first, second] = [
        "CREATE VIEW v AS\n - |           SELECT 1 AS x",
        "CREATE VIEW v AS\n + |           SELECT 2 AS x",
    ];
    check(one, other, &[&block("v", first, second, EITHER)]);
}

#[test]
fn columns() {
    let t = |column: &str| format!("CREATE TABLE t (a INT, {column})");
    check_one(&t("b"), "CREATE TABLE t (a INT)", "t.b", ("column b", ""), MIGRATE, UNKNOWN);
    check_one(&t("b INT"), &t("b TEXT"), "t.b", ("b INT", "b TEXT"), MIGRATE, MIGRATE);
    check_one(&t("b"), &t("b TEXT"), "t.b", ("b of no type", "b TEXT"), MIGRATE, MIGRATE);
    let same = "note: both mean the same to this program";
    check_one(&t("b CLOB"), &t("b TEXT"), "t.b", ("b CLOB", "b TEXT"), same, same);
    check_one(
        &t("b NOT NULL"),
        &t("b"),
        "t.b",
        ("b NOT NULL", "b may be NULL"),
        "help: migrate the column to NOT NULL, or rebuild this program, where it becomes an `Option`",
        "note: it is read as ever; to write NULL is an error",
    );
    check_one(
        &t("b INT"),
        &t("b INT AS (a)"),
        "t.b",
        ("b is written", "b is generated"),
        MIGRATE,
        "note: it is read as ever",
    );
}

#[test]
fn keys() {
    let p = "CREATE TABLE p (a PRIMARY KEY);";
    let t = |columns: &str| format!("{p} CREATE TABLE t ({columns})");
    check_one(
        &t("x, y, PRIMARY KEY (x, y)"),
        &t("x, y"),
        "t",
        ("PRIMARY KEY (x, y)", "none"),
        MIGRATE,
        MIGRATE,
    );
    check_one(
        &t("x REFERENCES p"),
        &t("x"),
        "t(x)",
        ("FOREIGN KEY (x) REFERENCES p", ""),
        MIGRATE,
        UNKNOWN,
    );
    let uniques = |expected, found| block("t", expected, found, EITHER);
    let unique = ("UNIQUE (x)", "(x) not unique");
    let again = "note: a second row of the same values is an error";
    check(
        &t("x REFERENCES p"),
        &t("x UNIQUE REFERENCES p"),
        &[&block("t(x)", unique.1, unique.0, again), &uniques("none", "(\"x\")")],
    );
    check(
        &t("x UNIQUE REFERENCES p"),
        &t("x REFERENCES p"),
        &[&block("t(x)", unique.0, unique.1, MIGRATE), &uniques("(\"x\")", "none")],
    );
}

#[test]
fn what_belongs_to_a_table() {
    let t = |rest: &str| format!("CREATE TABLE t (a);{rest}");
    let [one, other] = ["CREATE INDEX i ON t (a)", "CREATE INDEX i ON t (a DESC)"];
    check_one(&t(one), &t(""), "t", ("index i", ""), CREATE, UNKNOWN);
    check_one(&t(one), &t(other), "t", (one, other), EITHER, EITHER);
    let [one, other] =
        [1, 2].map(|n| format!("CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT {n}; END"));
    check_one(&t(&one), &t(""), "t", ("trigger g", ""), CREATE, UNKNOWN);
    check_one(&t(&one), &t(&other), "t", (&one, &other), EITHER, EITHER);
    check_one(
        "CREATE TABLE t (a DEFAULT 1)",
        "CREATE TABLE t (a)",
        "t",
        ("1", "none"),
        EITHER,
        EITHER,
    );
}

#[test]
fn what_a_stranger_has_written_stays_in_its_place() {
    let long = "a\n".repeat(30);
    let found =
        format!("CREATE TABLE \"t\x1b[2J\n\" (a); CREATE VIEW v AS SELECT 1 AS x /*{long}*/, 2");
    let differences = diff(&read("CREATE VIEW v AS SELECT 1 AS x"), &read(&found));
    let text = Report::new(&differences, Level::Error).to_string();
    assert!(
        text.contains("error: table `t\\u{1b}[2J\\n` is new\n  --> t\\u{1b}[2J\\n\n"),
        "{text}"
    );
    assert_eq!(text.lines().filter(|line| line.starts_with(" + |           a")).count(), 11);
    assert!(text.contains("\n + |           …\n"), "{text}");
}

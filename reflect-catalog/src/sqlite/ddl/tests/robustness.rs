//! No text makes the parser panic, hang or lose a byte.

use proptest::prelude::*;

use super::super::{parse_index, parse_table, tokens};
use super::generator::statement;

const FRAGMENTS: [&str; 46] = [
    "(",
    ")",
    ",",
    ";",
    ".",
    "-",
    "--",
    "/*",
    "*/",
    "\n",
    "\n\n",
    " ",
    "'",
    "\"",
    "`",
    "[",
    "]",
    "x'",
    "a",
    "é",
    "1e+",
    "\u{feff}",
    "\0",
    "$",
    "CREATE",
    "TABLE",
    "INDEX",
    "ON",
    "t",
    "CONSTRAINT",
    "PRIMARY",
    "KEY",
    "UNIQUE",
    "NOT",
    "NULL",
    "CHECK",
    "FOREIGN",
    "REFERENCES",
    "DEFAULT",
    "COLLATE",
    "AS",
    "WHERE",
    "MATCH",
    "DEFERRABLE",
    "INITIALLY",
    "AUTOINCREMENT",
];

fn check(sql: &str) {
    let mut end = 0;
    for token in tokens(sql) {
        assert!(token.start >= end && !token.text.is_empty());
        assert!(
            sql[end..token.start].chars().all(|c| c.is_ascii_control() || " \u{feff}".contains(c))
        );
        assert_eq!(&sql[token.start..token.end()], token.text);
        end = token.end();
    }
    assert!(sql[end..].chars().all(|c| c.is_ascii_control() || " \u{feff}".contains(c)));
    let _ = parse_table(sql);
    let _ = parse_index(sql);
}

fn check_everywhere(text: &str) {
    check(text);
    for before in [
        "CREATE TABLE t",
        "CREATE TABLE t(",
        "CREATE TABLE t(a ",
        "CREATE INDEX i ON t(",
        "CREATE INDEX i ON t(a) WHERE ",
    ] {
        check(&format!("{before}{text}"));
    }
}

fn floor(text: &str, position: usize) -> usize {
    (0..=position.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in any::<String>()) {
        check_everywhere(&text);
    }

    #[test]
    fn any_fragments(
        text in proptest::collection::vec(proptest::sample::select(&FRAGMENTS[..]), 0..60),
        gap in proptest::sample::select(&["", " "][..]),
    ) {
        check_everywhere(&text.join(gap));
    }

    #[test]
    fn mutated_tables(
        statement in statement(),
        edits in proptest::collection::vec((any::<u16>(), 0..8_usize, proptest::sample::select(&FRAGMENTS[..])), 1..5),
    ) {
        let mut sql = statement.sql;
        for (position, length, text) in edits {
            let start = floor(&sql, usize::from(position) % (sql.len() + 1));
            let end = floor(&sql, start + length);
            sql.replace_range(start..end, text);
        }
        check(&sql);
    }
}

/// Of a quadratic parser this test would see no end.
#[test]
fn much_of_anything() {
    for repeated in FRAGMENTS.into_iter().chain([
        "((",
        "()",
        "a,",
        "a/*\n*/,",
        "--\n",
        "-- a\n\n",
        "a DEFERRABLE ",
        "REFERENCES p ",
        "UNIQUE(a) ",
        "CONSTRAINT a ",
        "PRIMARY KEY(a AUTOINCREMENT),",
        "CHECK(",
        "REFERENCES p(",
        "a COLLATE ",
        "DEFAULT(",
        "AS(a) ",
        "a((b)) COLLATE x,",
    ]) {
        let text = repeated.repeat((1 << 17) / repeated.len());
        for before in [
            "",
            "CREATE TABLE t(",
            "CREATE TABLE t(a REFERENCES p UNIQUE ",
            "CREATE INDEX i ON t(",
            "CREATE INDEX i ON t(a) WHERE ",
        ] {
            let sql = format!("{before}{text}");
            let _ = parse_table(&sql);
            let _ = parse_index(&sql);
        }
    }
}

/// The name of a column isn't repeated for each of its constraints.
#[test]
fn a_long_name() {
    let sql =
        format!("CREATE TABLE t(\"{}\" {})", "\"\"".repeat(1 << 18), "UNIQUE ".repeat(1 << 16));
    let table = parse_table(&sql).unwrap();
    assert_eq!(table.all_constraints().count(), 1 << 16);
}

//! Statements are told apart by their kind, and the names of columns are read.

use super::super::{parse_index, parse_table};

fn names(sql: &str) -> Option<String> {
    let columns = parse_table(sql)?.columns.into_iter();
    Some(columns.map(|column| column.name).collect::<Vec<_>>().join("|"))
}

#[test]
fn columns() {
    for (sql, expected) in [
        ("CREATE TABLE t (a, b INT, c)", "a|b|c"),
        ("create temporary table if not exists main . \"t u\"(a)", "a"),
        ("CREATE TABLE IF (a)", "a"),
        ("CREATE TABLE 't'('a''b', \"c\"\"d\", [e\"f], `g``h`)", "a'b|c\"d|e\"f|g`h"),
        ("CREATE TABLE x.y(a$b, _c1, größe, 列)", "a$b|_c1|größe|列"),
        ("CREATE TABLE \"\" (\"\" TEXT)", ""),
        (
            "CREATE TABLE t (key, match, \"primary\" KEY, [check], left)",
            "key|match|primary|check|left",
        ),
        ("\u{feff}CREATE/**/TABLE--\nt(a\u{b}INT,\u{c}b)", "a|b"),
        ("CREATE TABLE t (a\u{a0}b, c)", "a\u{a0}b|c"),
        ("CREATE TABLE t (a, CHECK (b), c)", "a|c"),
        ("CREATE TABLE t (a INT DEFAULT x'29', b, c)", "a|b|c"),
        ("CREATE TABLE t (a, 5, b", "a|b"),
        ("CREATE TABLE t (a) STRICT; CREATE TABLE u (b)", "a"),
    ] {
        assert_eq!(names(sql).as_deref(), Some(expected), "{sql}");
    }
}

#[test]
fn not_a_table() {
    for sql in [
        "",
        "CREATE",
        "CREATE TABLE t",
        "CREATE TABLE t AS SELECT (1)",
        "CREATE VIRTUAL TABLE t USING fts5(a, b)",
        "CREATE VIEW v(a) AS SELECT 1",
        "CREATE INDEX i ON t(a)",
        "-- CREATE TABLE t (a)",
        "'CREATE' TABLE t (a)",
        "SELECT 1",
    ] {
        assert_eq!(parse_table(sql), None, "{sql}");
    }
}

#[test]
fn not_an_index() {
    for sql in [
        "",
        "CREATE INDEX i",
        "CREATE INDEX i ON t",
        "CREATE TABLE t (a)",
        "CREATE UNIQUE TABLE i ON t(a)",
    ] {
        assert_eq!(parse_index(sql), None, "{sql}");
    }
}

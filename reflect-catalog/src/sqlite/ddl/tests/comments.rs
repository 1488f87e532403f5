use super::super::parse_table;

/// The comments as `table; column; column`.
fn comments(sql: &str) -> String {
    let table = parse_table(sql).unwrap_or_else(|| panic!("not a table: {sql}"));
    let columns = table.columns.into_iter().map(|column| column.comment);
    let all = std::iter::once(table.comment).chain(columns);
    all.map(Option::unwrap_or_default).collect::<Vec<_>>().join("; ")
}

#[test]
fn owners() {
    for (case, sql, expected) in [
        ("none", "CREATE TABLE t (a, b)", "; ; "),
        ("after the comma", "CREATE TABLE t (\n a INT, -- A\n b INT -- B\n)", "; A; B"),
        ("before the comma", "CREATE TABLE t (\n a INT /* A */,\n b INT)", "; A; "),
        ("comma first", "CREATE TABLE t (\n  a -- A\n, b -- B\n -- C\n, c\n)", "; A; B; C"),
        ("lines before", "CREATE TABLE t (\n -- A\n /* more */\n a,\n -- B\n b)", "; A\nmore; B"),
        ("before and after", "CREATE TABLE t (\n -- A\n a, -- more\n -- B\n b)", "; A\nmore; B"),
        ("one line", "CREATE TABLE t (a, /* B */ b /* more */, c)", "; ; B\nmore; "),
        ("beginning of the line", "CREATE TABLE t (\n /* A */ a,\n /* B */ b)", "; A; B"),
        ("several after", "CREATE TABLE t (a, /* A */ -- more\n b)", "; A\nmore; "),
        (
            "several lines after",
            "CREATE TABLE t (a, /* A\n more */\n b, /* C\n */ c)",
            "; A\nmore; ; C",
        ),
        ("within", "CREATE TABLE t (\n a INT -- A\n  CHECK (a > 0), -- more\n b)", "; A\nmore; "),
        ("in parentheses", "CREATE TABLE t (a CHECK (a /* no */ > 0 -- no\n), b)", "; ; "),
        ("blank line", "CREATE TABLE t (\n -- no\n\n -- A\n a,\n -- no\n -- no\n\n b)", "; A; "),
        ("blank line after", "CREATE TABLE t (\n a, -- A\n\n b)", "; A; "),
        ("at the end", "CREATE TABLE t (\n a -- A\n -- no\n) -- no", "; A"),
        ("after the end", "CREATE TABLE t (a) /* no */ STRICT -- no", "; "),
        (
            "constraints",
            "CREATE TABLE t (\n a, -- A\n -- no\n UNIQUE (a), -- no\n CHECK (a) /* no */\n -- no\n)",
            "; A",
        ),
        ("table", "CREATE TABLE t -- T\n /* more */ ( -- too\n -- A\n a)", "T\nmore\ntoo; A"),
        ("table on one line", "CREATE TABLE t (/* T */ a /* A */)", "T; A"),
        ("in strings", "CREATE TABLE t (a DEFAULT '-- no', \"/* no\" INT -- B\n)", "; ; B"),
        ("unterminated", "CREATE TABLE t (a, b /* B", "; ; B"),
        ("Windows", "CREATE TABLE t (\r\n a, -- A\r\n\r\n -- B\r\n b\r\n)", "; A; B"),
    ] {
        assert_eq!(comments(sql), expected, "{case}: {sql}");
    }
}

#[test]
fn texts() {
    for (comment, expected) in [
        ("-- A b", "; A b"),
        ("--- A ---", "; A"),
        ("-- -5", "; -5"),
        ("--", "; "),
        ("-------\n--A\n--\n--B\n-------", "; A\n\nB"),
        ("/* A */", "; A"),
        ("/** A **/", "; A"),
        ("/**/", "; "),
        ("/* *A* b */", "; *A* b"),
        ("/*\n * A\n *\n * B\n */", "; A\n\nB"),
        ("/* A:\n * one\n two */", "; A:\n* one\ntwo"),
        ("/* A\n\n   B */", "; A\n\nB"),
    ] {
        let sql = format!("CREATE TABLE t (\n{comment}\na)");
        assert_eq!(comments(&sql), expected, "{comment}");
    }
}

#[test]
fn added_columns() {
    // As `ALTER TABLE … ADD COLUMN` leaves it: put in before the parenthesis, or the constraints.
    assert_eq!(comments("CREATE TABLE t (\n a INT -- A\n, b INT)"), "; A; ");
    assert_eq!(comments("CREATE TABLE t (\n a INT, b INT, -- A\n UNIQUE (a))"), "; ; A");
}

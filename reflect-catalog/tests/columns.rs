//! Columns: names, types, nullability, defaults and what is generated.

mod common;

use common::inspect;
use reflect_catalog::{Column, Generated, Table};

fn table(ddl: &str) -> Table {
    inspect(ddl).tables.remove(0)
}

fn column(declaration: &str) -> Column {
    let mut columns = table(&format!("CREATE TABLE t (a INT, {declaration})")).columns;
    columns.remove(1)
}

// R-COL-01, R-COL-03
#[test]
fn columns_keep_their_order_and_their_unquoted_names() {
    let table = table("CREATE TABLE t (\"c\"\"d\", [a b], \"a.b\", `q``r`, Ünïcode, 'str', \"\")");
    let names: Vec<_> = table.columns.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["c\"d", "a b", "a.b", "q`r", "Ünïcode", "str", ""]);
}

// 1.2.1, R-COL-12
#[test]
fn types_are_as_written() {
    let rows = [
        ("b", ""),
        ("b INTEGER", "INTEGER"),
        ("b nvarchar(160)", "nvarchar(160)"),
        ("b NUMERIC(10,2) NOT NULL", "NUMERIC(10,2)"),
        ("b UNSIGNED BIG INT DEFAULT 1", "UNSIGNED BIG INT"),
        ("b VARCHAR(20) COLLATE NOCASE", "VARCHAR(20)"),
        ("b TIMESTAMP WITH TIME ZONE", "TIMESTAMP WITH TIME ZONE"),
        ("b \"my type\"", "my type"),
    ];
    for (declaration, expected) in rows {
        assert_eq!(column(declaration).declared_type, expected, "{declaration}");
    }
    let copied = inspect(
        "CREATE TABLE t (a VARCHAR(5) NOT NULL DEFAULT 'x'); CREATE TABLE u AS SELECT a FROM t",
    );
    let column = &copied.tables[1].columns[0];
    assert_eq!((column.declared_type.as_str(), column.nullable), ("TEXT", true));
    assert_eq!(column.default, None);
}

// R-COL-05, R-COL-07
#[test]
fn a_column_is_nullable_unless_it_says_otherwise() {
    let rows = [
        ("b INT", true),
        ("b INT NULL", true),
        ("b INT NOT NULL", false),
        ("b INT CONSTRAINT nn NOT NULL CHECK (b > 0)", false),
        ("b INT CHECK (b NOT NULL)", true),
        ("b INT UNIQUE", true),
    ];
    for (declaration, nullable) in rows {
        assert_eq!(column(declaration).nullable, nullable, "{declaration}");
    }
}

// R-COL-09, R-COL-10
#[test]
fn a_default_is_the_expression_as_written() {
    let rows = [
        ("b", None),
        ("b DEFAULT 'abc'", Some("'abc'")),
        ("b DEFAULT \"dq\"", Some("\"dq\"")),
        ("b DEFAULT -1", Some("-1")),
        ("b DEFAULT 0x10", Some("0x10")),
        ("b DEFAULT x'00ff'", Some("x'00ff'")),
        ("b DEFAULT 1e3", Some("1e3")),
        ("b DEFAULT NULL", Some("NULL")),
        ("b DEFAULT TRUE", Some("TRUE")),
        ("b DEFAULT CURRENT_TIMESTAMP", Some("CURRENT_TIMESTAMP")),
        ("b DEFAULT abc", Some("abc")),
        ("b DEFAULT (1+2)", Some("1+2")),
        ("b DEFAULT (datetime('now'))", Some("datetime('now')")),
        ("b AS (a + 1)", None),
    ];
    for (declaration, expected) in rows {
        assert_eq!(column(declaration).default.as_deref(), expected, "{declaration}");
    }
}

// R-COL-02: where the text sorts and compares by another order than that of its bytes.
#[test]
fn a_collation_is_told_where_it_is_unusual() {
    let rows = [
        ("b TEXT", None),
        ("b TEXT COLLATE binary", None),
        ("b TEXT COLLATE NOCASE", Some("NOCASE")),
        ("b VARCHAR(20) NOT NULL COLLATE rtrim DEFAULT 'x'", Some("rtrim")),
        ("b COLLATE [NOCASE]", Some("NOCASE")),
        ("b COLLATE RTRIM COLLATE NOCASE", Some("NOCASE")),
        ("b TEXT DEFAULT 'COLLATE NOCASE' /* COLLATE NOCASE */", None),
        ("b TEXT CHECK (b COLLATE NOCASE <> 'x')", None),
        ("b TEXT AS (a COLLATE NOCASE)", None),
    ];
    for (declaration, expected) in rows {
        assert_eq!(column(declaration).collation.as_deref(), expected, "{declaration}");
    }
}

fn generated(declaration: &str) -> Option<Generated> {
    column(declaration).generated
}

// R-GEN-01, R-GEN-03, R-GEN-04, R-GEN-05, R-GEN-06
#[test]
fn a_generated_column_has_its_expression_as_written() {
    let rows = [
        ("b INTEGER GENERATED ALWAYS AS (a)", "a", false),
        ("b INTEGER generated  always AS ( a ) STORED", "a", true),
        ("b INT AS (a+1)", "a+1", false),
        ("b AS (a\n  + 1) VIRTUAL", "a\n  + 1", false),
        ("b AS (a -- )\n+ 1)", "a -- )\n+ 1", false),
        ("b AS (coalesce(a, ')', \")\"))", "coalesce(a, ')', \")\")", false),
        ("b INT AS (a+1), bb INT generated always as (a+2)", "a+1", false),
        ("b INT AS (a+1) STORED CHECK (b > 0)", "a+1", true),
        ("b INT NOT NULL AS ((a) + (1)) UNIQUE", "(a) + (1)", false),
        ("b CHECK (b > 'AS (x)') AS (a)", "a", false),
    ];
    for (declaration, expression, stored) in rows {
        let expected = Generated { expression: expression.to_owned(), stored };
        assert_eq!(generated(declaration), Some(expected), "{declaration}");
    }
    assert_eq!(generated("b INT DEFAULT (1)"), None);
    let both = table("CREATE TABLE t (a, b INT AS (a+1), bb INT AS (a+2) STORED)");
    let expressions: Vec<_> =
        both.columns.iter().map(|it| it.generated.as_ref().map(|it| &it.expression[..])).collect();
    assert_eq!(expressions, [None, Some("a+1"), Some("a+2")]);
}

// R-GEN-02
#[test]
fn the_words_of_a_generated_column_are_not_its_type() {
    let rows = [
        ("b INTEGER GENERATED ALWAYS AS (a)", "INTEGER"),
        ("b INTEGER generated  always AS (a) STORED", "INTEGER"),
        ("b GENERATED ALWAYS AS (a)", ""),
        ("b AS (a)", ""),
        ("b NUMERIC(10,2) AS (a)", "NUMERIC(10,2)"),
        ("b \"my type\" GENERATED ALWAYS AS (a)", "my type"),
    ];
    for (declaration, expected) in rows {
        assert_eq!(column(declaration).declared_type, expected, "{declaration}");
    }
}

// R-GEN-03, R-GEN-07
#[test]
fn what_follows_the_table_hides_no_expression() {
    let ends = ["", " WITHOUT ROWID", " STRICT", " STRICT, WITHOUT ROWID", " WITHOUT ROWID -- c"];
    for end in ends {
        let table = table(&format!("CREATE TABLE t (a INT PRIMARY KEY, b INT AS (a + 1)){end}"));
        let generated = table.columns[1].generated.clone().unwrap();
        assert_eq!(generated.expression, "a + 1", "{end}");
    }
}

// R-OPT-03
#[test]
fn comments_beside_a_column_are_its_comment() {
    let table = table(
        "CREATE TABLE t ( -- what it is
            a INT, -- the first
            /* the
             * second */
            b INT,
            c INT
            -- nothing of anybody
        )",
    );
    assert_eq!(table.comment.as_deref(), Some("what it is"));
    let comments: Vec<_> = table.columns.iter().map(|it| it.comment.as_deref()).collect();
    assert_eq!(comments, [Some("the first"), Some("the\nsecond"), None]);
}

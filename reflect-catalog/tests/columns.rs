//! Columns: names, types, nullability, defaults and what is generated.

use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Catalog, Column, Generated, Table};
use rusqlite::Connection;

fn inspect(ddl: &str) -> Catalog {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(ddl).unwrap();
    Inspector::new(&conn).catalog().unwrap()
}

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

// R-GEN-01, R-GEN-02, R-GEN-04, R-GEN-05, R-GEN-06
#[test]
fn generated_columns() {
    let rows = [
        ("b INTEGER GENERATED ALWAYS AS (a)", "INTEGER", Some(Generated::Virtual)),
        ("b INTEGER generated  always AS (a) STORED", "INTEGER", Some(Generated::Stored)),
        ("b GENERATED ALWAYS AS (a)", "", Some(Generated::Virtual)),
        ("b INT AS (a+1)", "INT", Some(Generated::Virtual)),
        ("b AS (a\n+ 1) VIRTUAL", "", Some(Generated::Virtual)),
        ("b TEXT AS (a || ',') STORED CHECK (b > 0), c AS (a)", "TEXT", Some(Generated::Stored)),
        ("b INT DEFAULT 1", "INT", None),
    ];
    for (declaration, declared_type, generated) in rows {
        let column = column(declaration);
        assert_eq!(column.declared_type, declared_type, "{declaration}");
        assert_eq!(column.generated, generated, "{declaration}");
    }
}

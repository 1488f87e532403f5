//! Unique constraints and indexes.

use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Index, Table};
use rusqlite::Connection;

/// The table `c` of a schema.
fn child(ddl: &str) -> Table {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(ddl).unwrap();
    let catalog = Inspector::new(&conn).catalog().unwrap();
    catalog.table("c").unwrap().clone()
}

// R-UQ-01 to R-UQ-06, R-UQ-08
#[test]
fn unique_constraints_are_those_with_an_index_of_their_own() {
    let rows: [(&str, &[&[&str]]); 11] = [
        ("(x)", &[]),
        ("(x INT PRIMARY KEY)", &[]),
        ("(x INT PRIMARY KEY, UNIQUE (x))", &[]), // R-UQ-04: the key's index serves both
        ("(x INTEGER PRIMARY KEY, UNIQUE (x))", &[&["x"]]),
        ("(x UNIQUE)", &[&["x"]]),
        ("(x VARCHAR(20) NOT NULL DEFAULT 'a'\n\tUNIQUE ON CONFLICT IGNORE)", &[&["x"]]),
        ("(x, UNIQUE (x), UNIQUE (x))", &[&["x"]]),
        ("(x, y, UNIQUE (x, y), UNIQUE (y, x))", &[&["x", "y"], &["y", "x"]]),
        ("([y z], x, CONSTRAINT [n] UNIQUE([Y Z],X))", &[&["y z", "x"]]),
        ("(x, y, UNIQUE (x COLLATE NOCASE, y DESC))", &[&["x", "y"]]),
        ("(b UNIQUE, a UNIQUE)", &[&["b"], &["a"]]),
    ];
    for (columns, expected) in rows {
        let table = child(&format!("CREATE TABLE c {columns}; CREATE UNIQUE INDEX i ON c (1)"));
        assert_eq!(table.uniques, expected, "{columns}");
    }
}

// R-IX-09, R-UQ-06
#[test]
fn columns_are_unique_through_a_constraint_a_key_or_a_whole_unique_index() {
    let rows = [
        ("(x, y)", "SELECT 1", false),
        ("(x UNIQUE, y)", "SELECT 1", true),
        ("(x PRIMARY KEY, y)", "SELECT 1", true),
        ("(x, y, PRIMARY KEY (x, y))", "SELECT 1", false),
        ("(x, y)", "CREATE UNIQUE INDEX i ON c (X DESC)", true),
        ("(x, y)", "CREATE INDEX i ON c (x)", false),
        ("(x, y)", "CREATE UNIQUE INDEX i ON c (x) WHERE y > 0", false),
        ("(x, y)", "CREATE UNIQUE INDEX i ON c (x, y)", false),
        ("(x, y)", "CREATE UNIQUE INDEX i ON c (x, lower(y))", false),
        ("(x, y)", "CREATE UNIQUE INDEX i ON c (lower(x))", false),
    ];
    for (columns, index, unique) in rows {
        let table = child(&format!("CREATE TABLE c {columns}; {index}"));
        assert_eq!(table.is_unique(&["x".into()]), unique, "{columns} {index}");
    }
    let both = child("CREATE TABLE c (x, y, UNIQUE (y, x))");
    assert!(both.is_unique(&["x".into(), "Y".into()]), "in any order");
    assert!(!both.is_unique(&["x".into(), "x".into()]), "each column counts");
}

fn term(index: &Index) -> String {
    let terms = index.terms.iter().map(|term| {
        let column = term.column.as_deref().unwrap_or("?");
        let order = if term.descending { " DESC" } else { "" };
        format!("{column} {}{order}", term.collation)
    });
    terms.collect::<Vec<_>>().join(", ")
}

// R-IX-01 to R-IX-08
#[test]
fn indexes_tell_their_terms_and_whether_they_cover_all_rows() {
    let rows = [
        ("INDEX i ON c (x)", false, false, "x BINARY"),
        ("UNIQUE INDEX i ON c (x, y)", true, false, "x BINARY, y NOCASE"),
        ("INDEX i ON c (y COLLATE RTRIM DESC, x ASC)", false, false, "y RTRIM DESC, x BINARY"),
        ("INDEX i ON c (x) WHERE y > 0", false, true, "x BINARY"),
        ("INDEX i ON c (x)where\ny -- )\n> 0", false, true, "x BINARY"),
        ("INDEX i ON c (lower(y), x + 1 DESC)", false, false, "? BINARY, ? BINARY DESC"),
        ("INDEX i ON c (x, x)", false, false, "x BINARY, x BINARY"),
        ("INDEX i ON c (\"A.b c\")", false, false, "A.b c BINARY"),
    ];
    for (index, unique, partial, terms) in rows {
        let ddl = format!("CREATE TABLE c (x, y COLLATE NOCASE, \"A.b c\" UNIQUE); CREATE {index}");
        let table = child(&ddl);
        let [found] = &table.indexes[..] else { panic!("{index}") };
        assert_eq!((found.unique, found.partial), (unique, partial), "{index}");
        assert_eq!(term(found), terms, "{index}");
        assert_eq!(found.sql, format!("CREATE {index}"));
    }
    let many = child(
        "CREATE TABLE c (x); CREATE INDEX b ON C (x); CREATE INDEX a ON c (x); CREATE INDEX B2 ON c (x)",
    );
    let names: Vec<_> = many.indexes.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["B2", "a", "b"]);
}

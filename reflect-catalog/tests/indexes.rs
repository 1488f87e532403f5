//! Unique constraints and indexes.

mod common;

use common::child;
use reflect_catalog::{Index, IndexTerm};

// R-UQ-01 to R-UQ-06, R-UQ-08
#[test]
fn unique_constraints_are_those_with_an_index_of_their_own() {
    let rows: [(&str, &[&[&str]]); 11] = [
        ("(x)", &[]),
        ("(x INT PRIMARY KEY)", &[]),
        ("(x INT PRIMARY KEY, UNIQUE (x))", &[&["x"]]), // R-UQ-04
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
        let found: Vec<_> = table.uniques.iter().map(|it| &it.columns[..]).collect();
        assert_eq!(found, expected, "{columns}");
    }
}

// R-UQ-02, R-UQ-03, R-UQ-07, R-UQ-10
#[test]
fn a_unique_constraint_has_its_name() {
    let rows: [(&str, &[(&str, &str)]); 12] = [
        ("(x UNIQUE)", &[("-", "x")]),
        ("(x CONSTRAINT u UNIQUE)", &[("u", "x")]),
        ("(x, constraint \"u u\"\n unique (X))", &[("u u", "x")]),
        ("(x, CONSTRAINT [u] UNIQUE (x))", &[("u", "x")]),
        ("(x CONSTRAINT `u` UNIQUE)", &[("u", "x")]),
        ("(x CONSTRAINT nn NOT NULL UNIQUE)", &[("-", "x")]),
        ("(x INT PRIMARY KEY, CONSTRAINT u UNIQUE (x))", &[("u", "x")]),
        ("(x, y, CONSTRAINT u UNIQUE (y), CONSTRAINT v UNIQUE (x))", &[("u", "y"), ("v", "x")]),
        ("(x CONSTRAINT a UNIQUE, CONSTRAINT b UNIQUE (x))", &[("a", "x")]),
        ("(x UNIQUE, CONSTRAINT b UNIQUE (x))", &[("b", "x")]),
        ("(x UNIQUE, CONSTRAINT b UNIQUE (x COLLATE NOCASE))", &[("-", "x"), ("b", "x")]),
        ("(x UNIQUE DEFAULT 'CONSTRAINT u UNIQUE (x)')", &[("-", "x")]),
    ];
    for (columns, expected) in rows {
        let uniques = child(&format!("CREATE TABLE c {columns}")).uniques;
        let named =
            uniques.iter().map(|it| (it.name.as_deref().unwrap_or("-"), it.columns.join(",")));
        let expected = expected.iter().map(|(name, columns)| (*name, (*columns).to_owned()));
        assert!(named.eq(expected), "{columns}: {uniques:?}");
    }
    let spaces = " ".repeat(100_000);
    let table =
        child(&format!("CREATE TABLE c (x,{spaces}CONSTRAINT{spaces}u UNIQUE (x{spaces}))"));
    assert_eq!(table.uniques[0].name.as_deref(), Some("u"));
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

// R-IX-03, R-IX-04
#[test]
fn a_partial_index_has_its_predicate_as_written() {
    let rows = [
        ("(x)", None),
        ("(x) WHERE y > 0", Some("y > 0")),
        ("(x)where y > 0", Some("y > 0")),
        ("(x)\n  WHERE   y > 0 ", Some("y > 0")),
        ("(x) /* WHERE z */ WHERE y > 0", Some("y > 0")),
        ("(x) WHERE y\n  > 0 -- and so on", Some("y\n  > 0")),
        ("(x) WHERE y IN ('a)', ';') OR x IS NULL", Some("y IN ('a)', ';') OR x IS NULL")),
        ("(lower(x), y || ') WHERE z') WHERE y", Some("y")),
    ];
    for (index, predicate) in rows {
        let table = child(&format!("CREATE TABLE c (x, y); CREATE INDEX i ON c {index}"));
        let [found] = &table.indexes[..] else { panic!("{index}") };
        assert_eq!(found.predicate.as_deref(), predicate, "{index}");
        assert_eq!(found.partial, predicate.is_some(), "{index}");
    }
}

// R-IX-05, R-IX-06
#[test]
fn an_index_on_an_expression_has_its_text() {
    let rows: [(&str, &[&str]); 7] = [
        ("(x)", &["x BINARY"]),
        ("(lower(x))", &["`lower(x)` BINARY"]),
        ("(x, y + 1 DESC)", &["x BINARY", "`y + 1` BINARY DESC"]),
        ("(lower(x) COLLATE NOCASE DESC, y)", &["`lower(x)` NOCASE DESC", "y NOCASE"]),
        ("(\"x\" COLLATE rtrim, [y] DESC)", &["x rtrim", "y NOCASE DESC"]),
        ("(coalesce(x, ',', ')'), x)", &["`coalesce(x, ',', ')')` BINARY", "x BINARY"]),
        ("((x), (x || y))", &["x BINARY", "`(x || y)` BINARY"]),
    ];
    for (index, expected) in rows {
        let table = child(&format!(
            "CREATE TABLE c (x, y TEXT COLLATE NOCASE); CREATE INDEX i ON c {index}"
        ));
        let terms: Vec<_> = table.indexes[0].terms.iter().map(full).collect();
        assert_eq!(terms, expected, "{index}");
    }
}

fn full(term: &IndexTerm) -> String {
    let what = match (&term.column, &term.expression) {
        (Some(column), None) => column.clone(),
        (None, Some(expression)) => format!("`{expression}`"),
        _ => format!("{term:?}"),
    };
    let order = if term.descending { " DESC" } else { "" };
    format!("{what} {}{order}", term.collation)
}

#[test]
fn keys_tell_the_collations_that_they_compare_by() {
    let rows = [
        ("(x TEXT COLLATE NOCASE PRIMARY KEY)", "", "NOCASE"),
        ("(x TEXT COLLATE NOCASE, PRIMARY KEY (x COLLATE BINARY))", "BINARY", "BINARY"),
        ("(x TEXT, PRIMARY KEY (x COLLATE nocase)) WITHOUT ROWID", "nocase", "NOCASE"),
        ("(x INTEGER PRIMARY KEY)", "", "BINARY"),
    ];
    for (columns, own, by) in rows {
        let table = child(&format!("CREATE TABLE c {columns}"));
        let key = table.primary_key.as_ref().unwrap();
        assert_eq!(key.collations.join(","), own, "{columns}");
        let x = ["x".to_owned()];
        for collation in ["BINARY", "NOCASE"] {
            assert_eq!(table.is_unique_by(&x, &[collation]), collation == by, "{columns}");
        }
    }
    let table = child("CREATE TABLE c (x UNIQUE, y, UNIQUE (y COLLATE RTRIM, x), UNIQUE (y, x))");
    let uniques: Vec<_> = table.uniques.iter().map(|it| it.collations.join(",")).collect();
    assert_eq!(uniques, ["", "RTRIM,BINARY", ""]);
    let both = ["x".to_owned(), "y".to_owned()];
    assert!(
        table.is_unique_by(&both, &["BINARY", "RTRIM"])
            && table.is_unique_by(&both, &["binary"; 2])
    );
    assert!(!table.is_unique_by(&both, &["RTRIM", "BINARY"]));
    let table = child("CREATE TABLE c (x, y); CREATE UNIQUE INDEX i ON c (x COLLATE NOCASE)");
    assert!(table.is_unique(&["x".into()]) && !table.is_unique_by(&["x".into()], &["BINARY"]));
}

#[test]
fn an_index_finds_rows_by_the_columns_that_it_begins_with() {
    let rows = [
        ("(x, y)", "SELECT 1", false),
        ("(x PRIMARY KEY, y)", "SELECT 1", true),
        ("(x INTEGER PRIMARY KEY, y)", "SELECT 1", true),
        ("(x, y, UNIQUE (x, y))", "SELECT 1", true),
        ("(x, y, UNIQUE (y, x))", "SELECT 1", false),
        ("(x, y)", "CREATE INDEX i ON c (x, y)", true),
        ("(x, y)", "CREATE INDEX i ON c (y, x)", false),
        ("(x, y)", "CREATE INDEX i ON c (x COLLATE NOCASE)", false),
        ("(x, y)", "CREATE INDEX i ON c (x) WHERE x > 0", false),
        ("(x, y)", "CREATE INDEX i ON c (lower(x))", false),
    ];
    for (columns, index, indexed) in rows {
        let table = child(&format!("CREATE TABLE c {columns}; {index}"));
        assert_eq!(table.is_indexed(&["X".into()], &["BINARY"]), indexed, "{columns} {index}");
    }
}

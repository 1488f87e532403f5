//! Every kind of difference, from both sides, and whether code made from the first schema still
//! works on the second.

#[path = "../common/mod.rs"]
mod common;
mod details;

use common::read;
use reflect_catalog::Catalog;
use reflect_catalog::diff::diff;

/// The differences as text, each marked with `ok` or `bad`.
fn changes(expected: &Catalog, found: &Catalog) -> Vec<String> {
    let differences = diff(expected, found);
    let marked = differences.iter().map(|it| {
        let mark = if it.change.is_compatible() { "ok" } else { "bad" };
        format!("{mark}: {it}")
    });
    marked.collect()
}

#[track_caller]
fn check(a: &str, b: &str, forth: &[&str], back: &[&str]) {
    let catalogs = [a, b].map(read);
    assert_eq!(changes(&catalogs[0], &catalogs[1]), forth, "{a} → {b}");
    assert_eq!(changes(&catalogs[1], &catalogs[0]), back, "{b} → {a}");
    for catalog in &catalogs {
        assert!(diff(catalog, catalog).is_empty());
    }
}

#[test]
fn tables() {
    check(
        "CREATE TABLE t (a); CREATE TABLE u (b)",
        "CREATE TABLE t (a)",
        &["bad: table `u` is missing"],
        &["ok: table `u` is new"],
    );
    check(
        "CREATE TABLE t (a)",
        "CREATE VIEW t AS SELECT 1 AS a",
        &["bad: table `t` is missing", "ok: view `t` is new"],
        &["ok: table `t` is new", "bad: view `t` is missing"],
    );
}

#[test]
fn views() {
    let t = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL, c)";
    check(
        &format!("{t}; CREATE VIEW v AS SELECT a FROM t"),
        t,
        &["bad: view `v` is missing"],
        &["ok: view `v` is new"],
    );
    check(
        &format!("{t}; CREATE VIEW v AS SELECT a, b, b AS d FROM t"),
        &format!("{t}; CREATE VIEW V AS SELECT B, c AS d, lower(b) AS A FROM t"),
        &[
            "bad: column `v.a` is `TEXT`, expected `INTEGER`",
            "bad: column `v.a` may be NULL, expected NOT NULL",
            "bad: column `v.d` has no type, expected `TEXT`",
            "bad: column `v.d` may be NULL, expected NOT NULL",
            "ok: view `v` is made by another query",
        ],
        &[
            "bad: column `V.d` is `TEXT`, expected no type",
            "ok: column `V.d` is NOT NULL, expected a nullable one",
            "bad: column `V.A` is `INTEGER`, expected `TEXT`",
            "ok: column `V.A` is NOT NULL, expected a nullable one",
            "ok: view `V` is made by another query",
        ],
    );
    check(
        &format!("{t}; CREATE VIEW v AS SELECT a, b FROM t"),
        &format!("{t}; CREATE VIEW v AS SELECT b FROM t WHERE c > 0"),
        &["bad: column `v.a` is missing", "ok: view `v` is made by another query"],
        &["ok: column `v.a` is new", "ok: view `v` is made by another query"],
    );
    // R-COL-14: what can't be read isn't there for the code that reads it.
    check(
        "CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t",
        "CREATE TABLE t (b); CREATE VIEW v AS SELECT a FROM t",
        &["bad: column `t.a` is missing", "ok: column `t.b` is new", "bad: view `v` is missing"],
        &["bad: column `t.b` is missing", "ok: column `t.a` is new", "ok: view `v` is new"],
    );
}

// R-GEN-08
#[test]
fn generated_columns() {
    check(
        "CREATE TABLE t (a INT, b INT)",
        "CREATE TABLE t (a INT, b INT AS (a))",
        &["bad: column `t.b` is generated now"],
        &["ok: column `t.b` is no longer generated"],
    );
    check(
        "CREATE TABLE t (a INT, b INT AS (a))",
        "CREATE TABLE t (a INT, b INT AS (a + 1) STORED)",
        &["ok: table `t` differs in the expression of column `b`"],
        &["ok: table `t` differs in the expression of column `b`"],
    );
}

#[test]
fn columns() {
    check(
        "CREATE TABLE t (a, b)",
        "CREATE TABLE t (b)",
        &["bad: column `t.a` is missing"],
        &["ok: column `t.a` is new"],
    );
    check(
        "CREATE TABLE t (a)",
        "CREATE TABLE t (b)",
        &["bad: column `t.a` is missing", "ok: column `t.b` is new"],
        &["bad: column `t.b` is missing", "ok: column `t.a` is new"],
    );
}

#[test]
fn types() {
    check(
        "CREATE TABLE t (a INTEGER)",
        "CREATE TABLE t (a TEXT)",
        &["bad: column `t.a` is `TEXT`, expected `INTEGER`"],
        &["bad: column `t.a` is `INTEGER`, expected `TEXT`"],
    );
    check(
        "CREATE TABLE t (a VARCHAR(20))",
        "CREATE TABLE t (a TEXT)",
        &["ok: column `t.a` is `TEXT`, expected `VARCHAR(20)`"],
        &["ok: column `t.a` is `VARCHAR(20)`, expected `TEXT`"],
    );
    check(
        "CREATE TABLE t (a)",
        "CREATE TABLE t (a DATETIME)",
        &["bad: column `t.a` is `DATETIME`, expected no type"],
        &["bad: column `t.a` has no type, expected `DATETIME`"],
    );
    // A virtual table's module, not the declaration, says what its columns hold.
    check(
        "CREATE VIRTUAL TABLE t USING rtree(id, x, y)",
        "CREATE VIRTUAL TABLE t USING rtree_i32(id, x, y)",
        &[
            "ok: column `t.x` is `INT`, expected `REAL`",
            "ok: column `t.y` is `INT`, expected `REAL`",
            "ok: table `t` differs in the definition",
        ],
        &[
            "ok: column `t.x` is `REAL`, expected `INT`",
            "ok: column `t.y` is `REAL`, expected `INT`",
            "ok: table `t` differs in the definition",
        ],
    );
}

#[test]
fn nullability() {
    check(
        "CREATE TABLE t (a TEXT NOT NULL)",
        "CREATE TABLE t (a TEXT)",
        &["bad: column `t.a` may be NULL, expected NOT NULL"],
        &["ok: column `t.a` is NOT NULL, expected a nullable one"],
    );
}

#[test]
fn primary_keys() {
    check(
        "CREATE TABLE t (a, b, PRIMARY KEY (a, b))",
        "CREATE TABLE t (a, b, PRIMARY KEY (b, a))",
        &["bad: the primary key of `t` is (b, a), expected (a, b)"],
        &["bad: the primary key of `t` is (a, b), expected (b, a)"],
    );
    check(
        "CREATE TABLE t (a PRIMARY KEY)",
        "CREATE TABLE t (a)",
        &["bad: the primary key of `t` is none, expected (a)"],
        &["bad: the primary key of `t` is (a), expected none"],
    );
}

#[test]
fn foreign_keys() {
    check(
        "CREATE TABLE p (a PRIMARY KEY); CREATE TABLE t (x, y, FOREIGN KEY (x) REFERENCES p)",
        "CREATE TABLE p (a PRIMARY KEY); CREATE TABLE t (x, y)",
        &["bad: foreign key `t`(x) to `p` is missing"],
        &["ok: foreign key `t`(x) to `p` is new"],
    );
    check(
        "CREATE TABLE p (a PRIMARY KEY, b UNIQUE); CREATE TABLE t (x REFERENCES p (a))",
        "CREATE TABLE p (a PRIMARY KEY, b UNIQUE); CREATE TABLE t (x REFERENCES p (b))",
        &["bad: foreign key `t`(x) to `p` is missing", "ok: foreign key `t`(x) to `p` is new"],
        &["bad: foreign key `t`(x) to `p` is missing", "ok: foreign key `t`(x) to `p` is new"],
    );
}

#[test]
fn whether_a_foreign_key_is_unique() {
    check(
        "CREATE TABLE p (a PRIMARY KEY); CREATE TABLE t (x REFERENCES p)",
        "CREATE TABLE p (a PRIMARY KEY); CREATE TABLE t (x UNIQUE REFERENCES p)",
        &["ok: `t`(x) is unique now", "ok: table `t` differs in the unique constraints"],
        &["bad: `t`(x) is no longer unique", "ok: table `t` differs in the unique constraints"],
    );
    // By the collation that the key compares by.
    check(
        "CREATE TABLE p (a COLLATE NOCASE PRIMARY KEY); CREATE TABLE t (x REFERENCES p);
        CREATE UNIQUE INDEX i ON t (x)",
        "CREATE TABLE p (a COLLATE NOCASE PRIMARY KEY); CREATE TABLE t (x REFERENCES p);
        CREATE UNIQUE INDEX i ON t (x COLLATE NOCASE)",
        &["ok: `t`(x) is unique now", "ok: index `i` of `t` is another one"],
        &["bad: `t`(x) is no longer unique", "ok: index `i` of `t` is another one"],
    );
    // Of other columns it makes no relation.
    check(
        "CREATE TABLE t (x)",
        "CREATE TABLE t (x UNIQUE)",
        &["ok: table `t` differs in the unique constraints"],
        &["ok: table `t` differs in the unique constraints"],
    );
}

#[test]
fn what_makes_no_difference() {
    let base = "CREATE TABLE p (Id INTEGER PRIMARY KEY); CREATE TABLE t (a INT, x REFERENCES p)";
    let same = [
        "CREATE TABLE P (ID INTEGER PRIMARY KEY); CREATE TABLE T (A INT, X REFERENCES p (id))",
        "CREATE TABLE p (Id INTEGER PRIMARY KEY); CREATE TABLE t (x REFERENCES p, a INT)",
        "CREATE TABLE \"p\" (Id INTEGER\nprimary key); CREATE TABLE t ([a] INT, x REFERENCES p)",
        "CREATE TABLE p (Id INTEGER PRIMARY KEY);
        CREATE TABLE t (a INT COLLATE BINARY /* note */, x CONSTRAINT f REFERENCES p DEFERRABLE)",
    ];
    for other in same {
        check(base, other, &[], &[]);
    }
}

#[test]
fn differences_are_listed_table_by_table() {
    check(
        "CREATE TABLE b (x INT, y); CREATE TABLE a (x); CREATE TABLE d (x)",
        "CREATE TABLE b (x TEXT, z); CREATE TABLE c (x); CREATE TABLE d (x NOT NULL)",
        &[
            "bad: table `a` is missing",
            "bad: column `b.x` is `TEXT`, expected `INT`",
            "bad: column `b.y` is missing",
            "ok: column `b.z` is new",
            "ok: column `d.x` is NOT NULL, expected a nullable one",
            "ok: table `c` is new",
        ],
        &[
            "bad: column `b.x` is `INT`, expected `TEXT`",
            "bad: column `b.z` is missing",
            "ok: column `b.y` is new",
            "bad: table `c` is missing",
            "bad: column `d.x` may be NULL, expected NOT NULL",
            "ok: table `a` is new",
        ],
    );
}

#[test]
fn a_column_that_every_row_has_to_give() {
    let t = "CREATE TABLE t (id INTEGER PRIMARY KEY";
    check(
        &format!("{t})"),
        &format!(
            "{t}, a NOT NULL, b NOT NULL DEFAULT NULL, c NOT NULL DEFAULT 0, d, e NOT NULL AS (c))"
        ),
        &[
            "bad: column `t.a` is new, NOT NULL and without a default",
            "bad: column `t.b` is new, NOT NULL and without a default",
            "ok: column `t.c` is new",
            "ok: column `t.d` is new",
            "ok: column `t.e` is new",
        ],
        &[
            "bad: column `t.a` is missing",
            "bad: column `t.b` is missing",
            "bad: column `t.c` is missing",
            "bad: column `t.d` is missing",
            "bad: column `t.e` is missing",
        ],
    );
    check(
        "CREATE VIEW v AS SELECT 1 AS one",
        "CREATE VIEW v AS SELECT 1 AS one, 2 AS two",
        &["ok: column `v.two` is new", "ok: view `v` is made by another query"],
        &["bad: column `v.two` is missing", "ok: view `v` is made by another query"],
    );
}

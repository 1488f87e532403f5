//! Differences that generated code doesn't see.

use crate::check;

#[test]
fn what_only_the_database_sees() {
    let differs = |what: &str| format!("ok: table `t` differs in {what}");
    let cases = [
        ("(a INTEGER PRIMARY KEY)", "(a INTEGER PRIMARY KEY AUTOINCREMENT)", "the kind of table"),
        (
            "(a INT PRIMARY KEY NOT NULL) STRICT",
            "(a INT PRIMARY KEY NOT NULL)",
            "the kind of table",
        ),
        ("(a INT DEFAULT 1)", "(a INT DEFAULT (1 + 1))", "the default of column `a`"),
        ("(a INT DEFAULT 1)", "(a INT)", "the default of column `a`"),
        ("(a COLLATE NOCASE)", "(a)", "the collation of column `a`"),
        ("(a CHECK (a > 0))", "(a CHECK (a > 1))", "the checks"),
        ("(a, b, UNIQUE (a, b))", "(a, b, UNIQUE (b, a))", "the unique constraints"),
        ("(a REFERENCES t)", "(a REFERENCES t ON DELETE CASCADE)", "foreign key (a) to `t`"),
        (
            "(a REFERENCES t)",
            "(a REFERENCES t DEFERRABLE INITIALLY DEFERRED)",
            "foreign key (a) to `t`",
        ),
    ];
    for (one, other, what) in cases {
        let [one, other] = [one, other].map(|it| format!("CREATE TABLE t {it}"));
        check(&one, &other, &[&differs(what)], &[&differs(what)]);
    }
}

#[test]
fn indexes_and_triggers() {
    let t = "CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t";
    let both = |one: &str, other: &str, forth: &str, back: &str| {
        check(&format!("{t};{one}"), &format!("{t};{other}"), &[forth], &[back]);
    };
    both(
        "CREATE INDEX i ON t (a)",
        "",
        "ok: index `i` of `t` is missing",
        "ok: index `i` of `t` is new",
    );
    both(
        "CREATE INDEX i ON t (a)",
        "CREATE INDEX I ON t (a DESC)",
        "ok: index `i` of `t` is another one",
        "ok: index `I` of `t` is another one",
    );
    let trigger = "CREATE TRIGGER g INSTEAD OF INSERT ON v BEGIN SELECT";
    both(
        &format!("{trigger} 1; END"),
        "",
        "ok: trigger `g` of `v` is missing",
        "ok: trigger `g` of `v` is new",
    );
    both(
        &format!("{trigger} 1; END"),
        &format!("{trigger} 2; END"),
        "ok: trigger `g` of `v` is another one",
        "ok: trigger `g` of `v` is another one",
    );
}

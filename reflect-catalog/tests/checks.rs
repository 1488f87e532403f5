//! Check constraints.

mod common;

use common::child;

/// Each constraint as `name: expression`.
fn checks(columns: &str) -> Vec<String> {
    let checks = child(&format!("CREATE TABLE c {columns}")).checks;
    let shown = checks
        .iter()
        .map(|check| format!("{}: {}", check.name.as_deref().unwrap_or("-"), check.expression));
    shown.collect()
}

#[track_caller]
fn check(rows: &[(&str, &[&str])]) {
    for (columns, expected) in rows {
        assert_eq!(checks(columns), *expected, "{columns}");
    }
}

// R-CK-01, R-CK-02, R-CK-03 (in the order of the text, not of the names), R-CK-07
#[test]
fn a_check_is_the_text_between_its_parentheses() {
    check(&[
        ("(x)", &[]),
        ("(x CHECK (x > 0))", &["-: x > 0"]),
        ("(x INT cHeCk( x > 0 ) check(x<9))", &["-: x > 0", "-: x<9"]),
        ("(x, y, CHECK (x\n\t> y))", &["-: x\n\t> y"]),
        (
            "(x CONSTRAINT z CHECK (x > 0), y CHECK (y), CONSTRAINT b CHECK (x), CHECK (x + y))",
            &["z: x > 0", "-: y", "b: x", "-: x + y"],
        ),
        ("(x CONSTRAINT nn NOT NULL CHECK (x > 0))", &["-: x > 0"]),
        ("(x CHECK ((x) > (0)))", &["-: (x) > (0)"]),
        ("(x, CHECK (x > 0) CHECK (x < 9))", &["-: x > 0", "-: x < 9"]),
    ]);
}

// R-CK-04, R-CK-05
#[test]
fn quotes_are_kept_in_the_text_and_taken_off_the_name() {
    check(&[
        ("(x CONSTRAINT \"a b\" CHECK (x))", &["a b: x"]),
        ("(x CONSTRAINT \"a\"\"b\" CHECK (x))", &["a\"b: x"]),
        ("(x CONSTRAINT 'a''b' CHECK (x))", &["a'b: x"]),
        ("(x CONSTRAINT [a)b] CHECK (x))", &["a)b: x"]),
        ("(x CONSTRAINT `a``b` CHECK (x))", &["a`b: x"]),
        ("(x CONSTRAINT ünï$1 CHECK (x))", &["ünï$1: x"]),
        ("(x CHECK (x <> ')'))", &["-: x <> ')'"]),
        ("(x CHECK (x <> 'it''s ('))", &["-: x <> 'it''s ('"]),
        ("(\"a)\"\"b\" CHECK (\"a)\"\"b\" > 0))", &["-: \"a)\"\"b\" > 0"]),
        ("([a)b] CHECK ([a)b] > 0))", &["-: [a)b] > 0"]),
        ("(x CHECK (x > 0 /* ) */ AND x < 9))", &["-: x > 0 /* ) */ AND x < 9"]),
    ]);
}

// R-CK-06, R-CK-08
#[test]
fn what_looks_like_a_check_is_none() {
    check(&[
        ("(checked, my_check INT, \"check (1)\" INT)", &[]),
        ("(x -- check (x > 1)\n, y /* CONSTRAINT a CHECK (y) */)", &[]),
        ("(x DEFAULT 'check (1)')", &[]),
        ("(constraint_id INT, x CHECK (x))", &["-: x"]),
    ]);
}

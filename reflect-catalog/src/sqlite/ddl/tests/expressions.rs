//! Check constraints, generated columns and collations.

use super::check_tables;

#[test]
fn check_constraints() {
    check_tables(&[
        (
            "R-CK-01",
            "CREATE TABLE t (a CHECK ( a\n\t> 0 ), CHECK((a) <> 5))",
            &["-: a CHECK (a\n\t> 0)", "-:  CHECK ((a) <> 5)"],
        ),
        (
            "R-CK-02",
            "CREATE TABLE t (a check(a>0)CHECK(a<9), Constraint c Check(a<>5))",
            &["-: a CHECK (a>0)", "-: a CHECK (a<9)", "c:  CHECK (a<>5)"],
        ),
        (
            "R-CK-04",
            "CREATE TABLE t (a, CONSTRAINT \"c 1\" CHECK (1), CONSTRAINT 'c 2' CHECK (2), CONSTRAINT [c 3] CHECK (3), CONSTRAINT `c 4` CHECK (4), CONSTRAINT c$é_5 CHECK (5))",
            &[
                "c 1:  CHECK (1)",
                "c 2:  CHECK (2)",
                "c 3:  CHECK (3)",
                "c 4:  CHECK (4)",
                "c$é_5:  CHECK (5)",
            ],
        ),
        (
            "R-CK-05",
            "CREATE TABLE t (a CHECK (a <> ')' AND \"x\"\")\" <> 'it''s (' AND (a)), b)",
            &["-: a CHECK (a <> ')' AND \"x\"\")\" <> 'it''s (' AND (a))"],
        ),
        (
            "R-CK-06",
            "CREATE TABLE my_CHECK (a_CONSTRAINT, CHECKs INT, \"CHECK\" INT, [CONSTRAINT] INT)",
            &[],
        ),
        (
            "R-CK-07",
            "CREATE TABLE t (x INT CONSTRAINT nn NOT NULL CHECK(x>0))",
            &["nn: x NOT NULL", "-: x CHECK (x>0)"],
        ),
        (
            "R-CK-07 name of a default",
            "CREATE TABLE t (x CONSTRAINT d DEFAULT 5 CHECK(x>0))",
            &["-: x CHECK (x>0)"],
        ),
        (
            "R-CK-07 two names",
            "CREATE TABLE t (x CONSTRAINT a CONSTRAINT b CHECK(x), CONSTRAINT c CONSTRAINT d CHECK (y))",
            &["b: x CHECK (x)", "d:  CHECK (y)"],
        ),
        (
            "R-CK-07 a name alone",
            "CREATE TABLE t (x CONSTRAINT a, y CHECK(y), CONSTRAINT b, CHECK(z))",
            &["-: y CHECK (y)", "-:  CHECK (z)"],
        ),
        ("R-CK-08 comments", "CREATE TABLE t (x -- check (x>1)\n, /* check (x>2) */ y)", &[]),
        ("R-CK-08 default", "CREATE TABLE t (x DEFAULT 'check (1)', y DEFAULT \"check (2)\")", &[]),
        (
            "R-CK-08 parenthesis in a comment",
            "CREATE TABLE t (x CHECK (x /* :-) */ > 1 -- ) \n AND x < 9))",
            &["-: x CHECK (x /* :-) */ > 1 -- ) \n AND x < 9)"],
        ),
        (
            "R-CK-08 names",
            "CREATE TABLE t ([a)b], CHECK ([a)b] > 0), CONSTRAINT \"a\"\"b\" CHECK (1))",
            &["-:  CHECK ([a)b] > 0)", "a\"b:  CHECK (1)"],
        ),
        (
            "conflict clause",
            "CREATE TABLE t (x, CHECK (x) ON CONFLICT ABORT, CHECK (y))",
            &["-:  CHECK (x)", "-:  CHECK (y)"],
        ),
    ]);
}

#[test]
fn generated_columns() {
    check_tables(&[
        (
            "R-GEN-02",
            "CREATE TABLE t (a, b INTEGER GENERATED ALWAYS AS (a + 1), c GENERATED ALWAYS AS (a))",
            &["b AS (a + 1)", "c AS (a)"],
        ),
        (
            "R-GEN-03",
            "CREATE TABLE t (a, b AS (max(a, 1, (2))) STORED) STRICT, WITHOUT ROWID",
            &["b AS (max(a, 1, (2)))"],
        ),
        (
            "R-GEN-04",
            "CREATE TABLE t (a, b INT AS (a+1) VIRTUAL NOT NULL)",
            &["b AS (a+1)", "-: b NOT NULL"],
        ),
        ("R-GEN-05", "CREATE TABLE t (a, b AS (\n  a\n  + 1\n))", &["b AS (a\n  + 1)"]),
        (
            "R-GEN-06",
            "CREATE TABLE t (a, b int generated always as (a+1), bb int generated always as (a+2))",
            &["b AS (a+1)", "bb AS (a+2)"],
        ),
        (
            "R-GEN-06 check",
            "CREATE TABLE t (a, b INT AS (a+1) STORED CHECK (b > 0))",
            &["b AS (a+1)", "-: b CHECK (b > 0)"],
        ),
        (
            "R-GEN-07, R-OPT-02",
            "CREATE TABLE t (a PRIMARY KEY, b AS (a)) WITHOUT ROWID -- c",
            &["b AS (a)", "-: a PRIMARY KEY"],
        ),
        (
            "named",
            "CREATE TABLE t (a, b INT CONSTRAINT g GENERATED ALWAYS AS (a) CHECK (b))",
            &["b AS (a)", "-: b CHECK (b)"],
        ),
    ]);
}

#[test]
fn collations_and_types() {
    check_tables(&[
        (
            "the last one counts",
            "CREATE TABLE t (a TEXT COLLATE rtrim NOT NULL COLLATE \"no case\", b COLLATE 'x')",
            &["a COLLATE no case", "b COLLATE x", "-: a NOT NULL"],
        ),
        (
            "not of an expression",
            "CREATE TABLE t (a CHECK (a COLLATE x) DEFAULT (1 COLLATE y))",
            &["-: a CHECK (a COLLATE x)"],
        ),
        (
            "long types",
            "CREATE TABLE t (a UNSIGNED BIG INT(10, -2) NOT NULL, b \"AS\" [NOT NULL] (3) UNIQUE)",
            &["-: a NOT NULL", "-: b UNIQUE"],
        ),
    ]);
}

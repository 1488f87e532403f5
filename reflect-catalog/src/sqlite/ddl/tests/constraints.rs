//! Keys, foreign keys and unique constraints.

use super::check_tables;

#[test]
fn primary_keys() {
    check_tables(&[
        (
            "R-PK-03 inline",
            "CREATE TABLE t (a INT CONSTRAINT \"n\" PRIMARY KEY)",
            &["n: a PRIMARY KEY"],
        ),
        (
            "R-PK-03 table",
            "CREATE TABLE t (a, b, constraint n\nprimary\tkey(b, a))",
            &["n: b,a PRIMARY KEY"],
        ),
        (
            "R-PK-04 brackets",
            "CREATE TABLE t (a, CONSTRAINT [n m] PRIMARY KEY (a))",
            &["n m: a PRIMARY KEY"],
        ),
        (
            "R-PK-04 backticks",
            "CREATE TABLE t (a CONSTRAINT `n``m` PRIMARY KEY)",
            &["n`m: a PRIMARY KEY"],
        ),
        (
            "R-PK-04 decoy",
            "CREATE TABLE t (a /* CONSTRAINT fake PRIMARY KEY */, PRIMARY KEY (a))",
            &["-: a PRIMARY KEY"],
        ),
        (
            "R-PK-05",
            "CREATE TABLE t (a, CONSTRAINT \"primary key\" CHECK (a <> 'PRIMARY KEY (b)'), CONSTRAINT k PRIMARY KEY (a), CONSTRAINT c CHECK (a > 0))",
            &[
                "primary key:  CHECK (a <> 'PRIMARY KEY (b)')",
                "k: a PRIMARY KEY",
                "c:  CHECK (a > 0)",
            ],
        ),
        (
            "R-PK-08 inline",
            "CREATE TABLE t (id INTEGER PRIMARY KEY DESC ON CONFLICT FAIL AUTOINCREMENT)",
            &["id AUTOINCREMENT", "-: id PRIMARY KEY"],
        ),
        (
            "R-PK-08 table",
            "CREATE TABLE t (a, \"Id\" INTEGER, PRIMARY KEY(\"id\" COLLATE x ASC AUTOINCREMENT))",
            &["Id AUTOINCREMENT", "-: id PRIMARY KEY"],
        ),
        (
            "R-PK-08 decoy",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a DEFAULT 'AUTOINCREMENT' -- AUTOINCREMENT\n)",
            &["-: id PRIMARY KEY"],
        ),
        (
            "R-PK-09",
            "CREATE TABLE t (a, b, PRIMARY KEY (a) ON CONFLICT REPLACE UNIQUE (b))",
            &["-: a PRIMARY KEY", "-: b UNIQUE"],
        ),
    ]);
}

#[test]
fn foreign_keys() {
    check_tables(&[
        (
            "R-FK-03",
            "CREATE TABLE t (a REFERENCES p, b REFERENCES q, FOREIGN KEY (a) REFERENCES r)",
            &["-: a -> p()", "-: b -> q()", "-: a -> r()"],
        ),
        ("R-FK-04", "CREATE TABLE t (a, foreign key (a) references p (x))", &["-: a -> p(x)"]),
        (
            "R-FK-05",
            "CREATE TABLE t (\"a b\", c, CONSTRAINT \"Fk (1)\" FOReiGN  KEY(\"a b\",c)REFERENCes \"P q\"( \"x)\" ,y))",
            &["Fk (1): a b,c -> P q(x),y)"],
        ),
        (
            "R-FK-06",
            "CREATE TABLE t (a, b, c, FOREIGN KEY (a) REFERENCES p(x) ON DELETE SET NULL ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED, \
             FOREIGN KEY (b) REFERENCES p(x) NOT DEFERRABLE INITIALLY IMMEDIATE, FOREIGN KEY (c) REFERENCES p(x) ON DELETE NO ACTION)",
            &["-: a -> p(x) DEFERRABLE DEFERRED", "-: b -> p(x) NOT DEFERRABLE", "-: c -> p(x)"],
        ),
        (
            "R-FK-07",
            "CREATE TABLE t (x INT CONSTRAINT f REFERENCES p(id) ON DELETE CASCADE DEFERRABLE NOT NULL, y REFERENCES q ON DELETE SET NULL)",
            &["f: x -> p(id) DEFERRABLE", "-: x NOT NULL", "-: y -> q()"],
        ),
        (
            "R-FK-07 deferral after another constraint",
            "CREATE TABLE t (x REFERENCES p NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED)",
            &["-: x -> p() DEFERRABLE DEFERRED", "-: x NOT NULL", "-: x UNIQUE"],
        ),
        (
            "R-FK-08 columns left out",
            "CREATE TABLE t (a, CONSTRAINT f FOREIGN KEY (a) REFERENCES p ON DELETE CASCADE)",
            &["f: a -> p()"],
        ),
        (
            "R-FK-08 quotes",
            "CREATE TABLE t (a, b, c, CONSTRAINT [f g] FOREIGN KEY ([a]) REFERENCES [p q](`x y`), CONSTRAINT 'h' FOREIGN KEY ('b') REFERENCES 'p'('z'))",
            &["f g: a -> p q(x y)", "h: b -> p(z)"],
        ),
        (
            "R-FK-08 Unicode",
            "CREATE TABLE t (ä, CONSTRAINT é FOREIGN KEY (ä) REFERENCES größe(naïve))",
            &["é: ä -> größe(naïve)"],
        ),
        (
            "R-FK-08 after MATCH",
            "CREATE TABLE t (a REFERENCES p(x) MATCH FULL ON UPDATE RESTRICT NOT DEFERRABLE, b)",
            &["-: a -> p(x) MATCH FULL NOT DEFERRABLE"],
        ),
        (
            "R-FK-19",
            "CREATE TABLE t (a, -- FOREIGN KEY (a) REFERENCES p(x),\n b DEFAULT 'REFERENCES q(y) words words words', /* c REFERENCES r */ c)",
            &[],
        ),
    ]);
}

#[test]
fn unique_constraints() {
    check_tables(&[
        (
            "R-UQ-02",
            "CREATE TABLE t (a UNIQUE, b, CONSTRAINT u unIQUE (a, b), COnstraINT \"v w\" UNIQUE\n(b))",
            &["-: a UNIQUE", "u: a,b UNIQUE", "v w: b UNIQUE"],
        ),
        (
            "R-UQ-05",
            "CREATE TABLE t (\"a (b, c)\" INTEGER NULL unique, [d e]\tINTEGER\tNOT NULL\tUNIQUE)",
            &["-: a (b, c) UNIQUE", "-: d e NOT NULL", "-: d e UNIQUE"],
        ),
        (
            "R-UQ-06 type with parentheses",
            "CREATE TABLE t (email VARCHAR(20) NOT NULL UNIQUE)",
            &["-: email NOT NULL", "-: email UNIQUE"],
        ),
        ("R-UQ-06 no type", "CREATE TABLE t (x UNIQUE)", &["-: x UNIQUE"]),
        ("R-UQ-06 next line", "CREATE TABLE t (x TEXT -- here:\n UNIQUE)", &["-: x UNIQUE"]),
        (
            "R-UQ-06 after DEFAULT",
            "CREATE TABLE t (a DEFAULT 'a' UNIQUE, b DEFAULT -1.5e+3 UNIQUE, c DEFAULT (1, 2) UNIQUE, d DEFAULT NULL UNIQUE, e DEFAULT CURRENT_TIMESTAMP UNIQUE)",
            &["-: a UNIQUE", "-: b UNIQUE", "-: c UNIQUE", "-: d UNIQUE", "-: e UNIQUE"],
        ),
        (
            "R-UQ-06 terms",
            "CREATE TABLE t (x, [y z], UNIQUE([y z], x), UNIQUE(X COLLATE NOCASE, 'y z' DESC), UNIQUE((x)))",
            &["-: y z,x UNIQUE", "-: X,y z UNIQUE", "-: x UNIQUE"],
        ),
        (
            "R-UQ-07",
            "CREATE TABLE t (x CONSTRAINT [a] UNIQUE, CONSTRAINT `b` UNIQUE (x))",
            &["a: x UNIQUE", "b: x UNIQUE"],
        ),
        (
            "ON CONFLICT",
            "CREATE TABLE t (x UNIQUE ON CONFLICT IGNORE NOT NULL ON CONFLICT ROLLBACK)",
            &["-: x UNIQUE", "-: x NOT NULL"],
        ),
        (
            "no commas",
            "CREATE TABLE t (x, y, CONSTRAINT a UNIQUE (x) CONSTRAINT b UNIQUE (y) UNIQUE (x, y))",
            &["a: x UNIQUE", "b: y UNIQUE", "-: x,y UNIQUE"],
        ),
    ]);
}

#[test]
fn blanks_do_not_matter() {
    let blanks = " ".repeat(100_000);
    check_tables(&[
        (
            "R-UQ-10",
            &format!("CREATE TABLE t (x{blanks}TEXT{blanks}UNIQUE{blanks}, y)"),
            &["-: x UNIQUE"],
        ),
        ("R-FK-19", &format!("CREATE TABLE t (x DEFAULT '{}')", "word ".repeat(100_000)), &[]),
    ]);
}

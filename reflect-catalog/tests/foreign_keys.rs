//! Foreign keys.

mod common;

use common::{child, database};
use reflect_catalog::{Action, Broken, ForeignKey};

/// `columns -> parent(columns)`, with the reason if it is broken.
fn shown(key: &ForeignKey) -> String {
    let (columns, parent_columns) = (key.columns.join(","), key.parent_columns.join(","));
    let broken = key.broken.map(|it| format!(" {it:?}")).unwrap_or_default();
    format!("{columns} -> {}({parent_columns}){broken}", key.parent)
}

// R-FK-03, R-FK-09, R-FK-14, R-FK-15, R-FK-17 and the spelling of R-FK-13, R-FK-05
#[test]
fn a_foreign_key_names_its_columns_and_those_it_refers_to() {
    let p = "CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE)";
    let pp = "CREATE TABLE pp (a, b, c, UNIQUE (b, a), PRIMARY KEY (b, a))";
    let rows: [(&str, &str, &[&str]); 15] = [
        (p, "(x REFERENCES p(id))", &["x -> p(id)"]),
        (p, "(x REFERENCES p)", &["x -> p(id)"]),
        (p, "(x REFERENCES p(code))", &["x -> p(code)"]),
        (p, "(x INT, CONSTRAINT \"f (x)\" FOREIGN KEY(x)REFERENCES[p] (\"id\"))", &["x -> p(id)"]),
        (p, "(Xx, FOREIGN KEY (xX) REFERENCES P (ID))", &["Xx -> p(id)"]),
        (p, "(Xx REFERENCES P)", &["Xx -> p(id)"]),
        (pp, "(x, y, FOREIGN KEY (x, y) REFERENCES pp)", &["x,y -> pp(b,a)"]),
        (pp, "(x, y, FOREIGN KEY (x, y) REFERENCES pp (b, a))", &["x,y -> pp(b,a)"]),
        (pp, "(x, y, FOREIGN KEY (y, x) REFERENCES PP (A, B))", &["y,x -> pp(a,b)"]),
        (pp, "(x, FOREIGN KEY (x, x) REFERENCES pp)", &["x,x -> pp(b,a)"]),
        ("", "(id INTEGER PRIMARY KEY, up REFERENCES c)", &["up -> c(id)"]),
        ("", "(id INTEGER PRIMARY KEY, up REFERENCES C (ID))", &["up -> c(id)"]),
        ("", "(a, b, FOREIGN KEY (b) REFERENCES c (a), PRIMARY KEY (a))", &["b -> c(a)"]),
        (
            p,
            "(a REFERENCES p, b REFERENCES p, c, d, FOREIGN KEY (c) REFERENCES p, FOREIGN KEY (d) REFERENCES p)",
            &["a -> p(id)", "b -> p(id)", "c -> p(id)", "d -> p(id)"],
        ),
        (p, "(x REFERENCES p(id) REFERENCES p(code))", &["x -> p(id)", "x -> p(code)"]),
    ];
    for (parent, columns, expected) in rows {
        let table = child(&format!("{parent}; CREATE TABLE c {columns}"));
        let keys: Vec<_> = table.foreign_keys.iter().map(shown).collect();
        assert_eq!(keys, expected, "{columns}");
    }
}

// R-FK-10, R-FK-11, R-FK-12, R-FK-20: SQLite accepts these; they are kept with the reason.
#[test]
fn a_foreign_key_that_leads_nowhere_says_why() {
    let p = "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE pp (a, b, PRIMARY KEY (a, b));
        CREATE TABLE bare (x); CREATE VIEW v AS SELECT 1 AS id";
    let rows = [
        ("(x REFERENCES gone)", "x -> gone() MissingTable"),
        ("(x REFERENCES Gone (id))", "x -> Gone(id) MissingTable"),
        ("(x REFERENCES v (id))", "x -> v(id) View"),
        ("(x REFERENCES sqlite_schema (name))", "x -> sqlite_schema(name) MissingTable"),
        ("(x REFERENCES p (nope))", "x -> p(nope) MissingColumn"),
        ("(x REFERENCES p (rowid))", "x -> p(rowid) MissingColumn"),
        ("(x REFERENCES pp)", "x -> pp(a,b) ColumnCount"),
        ("(x REFERENCES bare)", "x -> bare() ColumnCount"),
        ("(x, y, FOREIGN KEY (x, y) REFERENCES p)", "x,y -> p(id) ColumnCount"),
    ];
    for (columns, expected) in rows {
        let table = child(&format!("{p}; CREATE TABLE c {columns}"));
        let keys: Vec<_> = table.foreign_keys.iter().map(shown).collect();
        assert_eq!(keys, [expected], "{columns}");
    }
}

// R-FK-16: one relation, however often and in whatever words it is declared. The first wins.
#[test]
fn equal_foreign_keys_are_one() {
    let rows = [
        "(x, FOREIGN KEY (x) REFERENCES p (id), FOREIGN KEY (x) REFERENCES p (id))",
        "(x, CONSTRAINT one FOREIGN KEY (x) REFERENCES p, CONSTRAINT two FOREIGN KEY (x) REFERENCES p)",
        "(x REFERENCES p, FOREIGN KEY (x) REFERENCES p (id))",
        "(x REFERENCES p (id), FOREIGN KEY (X) REFERENCES P (ID))",
        "(x REFERENCES p, FOREIGN KEY (x) REFERENCES p ON DELETE CASCADE)",
    ];
    for columns in rows {
        let ddl = format!("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c {columns}");
        let [key] = &child(&ddl).foreign_keys[..] else { panic!("{columns}") };
        assert_eq!(shown(key), "x -> p(id)", "{columns}");
        assert_eq!(key.on_delete, Action::NoAction, "{columns}");
    }
    let two_targets =
        "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE q (id INTEGER PRIMARY KEY);
        CREATE TABLE c (x REFERENCES p REFERENCES q)";
    assert_eq!(child(two_targets).foreign_keys.len(), 2);
}

// R-FK-06, R-FK-07, R-FK-08
#[test]
fn actions_are_read_however_the_key_is_written() {
    let rows = [
        ("(x REFERENCES p)", Action::NoAction, Action::NoAction),
        ("(x REFERENCES p ON DELETE CASCADE)", Action::Cascade, Action::NoAction),
        ("(x CONSTRAINT f REFERENCES [p] ON UPDATE SET  NULL)", Action::NoAction, Action::SetNull),
        (
            "(x, FOREIGN KEY (x) REFERENCES p (id) MATCH FULL on delete restrict ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED)",
            Action::Restrict,
            Action::Cascade,
        ),
        (
            "(x REFERENCES p ON DELETE SET DEFAULT ON UPDATE NO ACTION)",
            Action::SetDefault,
            Action::NoAction,
        ),
    ];
    for (columns, on_delete, on_update) in rows {
        let table =
            child(&format!("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c {columns}"));
        let key = &table.foreign_keys[0];
        assert_eq!((key.on_delete, key.on_update), (on_delete, on_update), "{columns}");
    }
    let altered = child(
        "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (y);
        ALTER TABLE c ADD COLUMN x REFERENCES p ON DELETE SET NULL; ALTER TABLE p RENAME TO p2",
    );
    assert_eq!(shown(&altered.foreign_keys[0]), "x -> p2(id)"); // R-FK-18
    assert_eq!(altered.foreign_keys[0].on_delete, Action::SetNull);
}

// R-FK-19
#[test]
fn words_in_comments_and_strings_are_no_keys() {
    let table = child(
        "CREATE TABLE c (x -- REFERENCES p(id)
        , y DEFAULT 'FOREIGN KEY (x) REFERENCES p' /* UNIQUE (x) */)",
    );
    assert_eq!((table.foreign_keys.len(), table.uniques.len()), (0, 0));
}

// R-FK-12: what is broken is known as such to code that reads the catalog.
#[test]
fn only_a_broken_key_has_a_reason() {
    let table = child(
        "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (x REFERENCES p, y REFERENCES q)",
    );
    let reasons: Vec<_> = table.foreign_keys.iter().map(|it| it.broken).collect();
    assert_eq!(reasons, [None, Some(Broken::MissingTable)]);
}

/// SQLite's own word for a key that leads nowhere is that no row can be written.
#[test]
fn a_key_is_broken_where_sqlite_says_so() {
    let rows = [
        ("TABLE p (k TEXT UNIQUE)", "p (k)", None),
        ("TABLE p (k TEXT); CREATE UNIQUE INDEX i ON p (k DESC)", "p (k)", None),
        ("TABLE p (k TEXT COLLATE NOCASE); CREATE UNIQUE INDEX i ON p (k)", "p (k)", None),
        (
            "TABLE p (k TEXT COLLATE NOCASE); CREATE UNIQUE INDEX i ON p (k COLLATE BINARY)",
            "p (k)",
            Some(Broken::OtherCollation),
        ),
        (
            "TABLE p (k TEXT); CREATE UNIQUE INDEX i ON p (k COLLATE nocase)",
            "p (k)",
            Some(Broken::OtherCollation),
        ),
        (
            "TABLE p (k TEXT); CREATE UNIQUE INDEX i ON p (k) WHERE k <> ''",
            "p (k)",
            Some(Broken::PartialIndex),
        ),
        ("TABLE p (k TEXT); CREATE INDEX i ON p (k)", "p (k)", Some(Broken::NotUnique)),
        (
            "TABLE p (k TEXT); CREATE UNIQUE INDEX i ON p (lower(k))",
            "p (k)",
            Some(Broken::NotUnique),
        ),
        ("TABLE p (k TEXT UNIQUE)", "p (rowid)", Some(Broken::MissingColumn)),
        ("TABLE p (k TEXT UNIQUE)", "p", Some(Broken::ColumnCount)),
        ("TABLE p (a, b, PRIMARY KEY (a, b))", "p", Some(Broken::ColumnCount)),
        ("VIEW P AS SELECT 1 AS k", "p (k)", Some(Broken::View)),
        ("TABLE q (k)", "p (k)", Some(Broken::MissingTable)),
    ];
    for (parent, reference, broken) in rows {
        let ddl = format!("CREATE {parent}; CREATE TABLE c (x REFERENCES {reference})");
        assert_eq!(child(&ddl).foreign_keys[0].broken, broken, "{ddl}");
        let conn = database(&format!("{ddl}; PRAGMA foreign_keys = ON"));
        let error = conn.execute("INSERT INTO c VALUES ('a')", []).unwrap_err().to_string();
        assert_eq!(error == "FOREIGN KEY constraint failed", broken.is_none(), "{ddl}: {error}");
    }
}

// R-FK-04, R-FK-05, R-FK-07, R-FK-08
#[test]
fn a_foreign_key_has_the_name_of_its_constraint() {
    let rows = [
        ("(x REFERENCES p)", None),
        ("(x INT CONSTRAINT f REFERENCES p (id) ON DELETE CASCADE)", Some("f")),
        ("(x, CONSTRAINT \"f (x)\" FOREIGN KEY (x) REFERENCES p)", Some("f (x)")),
        ("(x, constraint MixedCase\n foreign  key(x)references p(id))", Some("MixedCase")),
        ("(x, CONSTRAINT [f] FOREIGN KEY ([x]) REFERENCES [p] ([id]))", Some("f")),
        ("(x, CONSTRAINT `f` FOREIGN KEY (`x`) REFERENCES `p` (`id`))", Some("f")),
        ("(x, CONSTRAINT 'f' FOREIGN KEY ('x') REFERENCES 'p' ('id'))", Some("f")),
        ("(x, CONSTRAINT ключ FOREIGN KEY (x) REFERENCES p ON DELETE CASCADE)", Some("ключ")),
        ("(x CONSTRAINT nn NOT NULL REFERENCES p)", None),
        ("(x /* CONSTRAINT f */ REFERENCES p)", None),
        ("(x, CONSTRAINT a CHECK (x > 0), CONSTRAINT f FOREIGN KEY (x) REFERENCES p)", Some("f")),
    ];
    for (columns, name) in rows {
        let ddl = format!("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c {columns}");
        let [key] = &child(&ddl).foreign_keys[..] else { panic!("{columns}") };
        assert_eq!(key.name.as_deref(), name, "{columns}");
    }
    // R-FK-16: of two names the first stays.
    let twice = child(
        "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (x,
        CONSTRAINT one FOREIGN KEY (x) REFERENCES p, CONSTRAINT two FOREIGN KEY (x) REFERENCES p)",
    );
    assert_eq!(twice.foreign_keys[0].name.as_deref(), Some("one"));
}

// R-FK-03, R-FK-05: each has its own, whichever way it is declared.
#[test]
fn names_do_not_get_mixed_up() {
    let table = child(
        "CREATE TABLE p (id INTEGER PRIMARY KEY, n UNIQUE); CREATE TABLE c (
            a CONSTRAINT fa REFERENCES p, b REFERENCES p MATCH FULL,
            d CONSTRAINT fd1 REFERENCES p CONSTRAINT fd2 REFERENCES p (n), e, f,
            CONSTRAINT fe FOREIGN KEY (e) REFERENCES p DEFERRABLE, FOREIGN KEY (f) REFERENCES p)",
    );
    let name = |key: &ForeignKey| key.name.clone().unwrap_or_default();
    let keys = table.foreign_keys.iter().map(|key| format!("{} {}", key.columns[0], name(key)));
    assert_eq!(keys.collect::<Vec<_>>(), ["a fa", "b ", "d fd1", "d fd2", "e fe", "f "]);
    let deferrable: Vec<_> = table.foreign_keys.iter().map(|key| key.deferrable).collect();
    assert_eq!(deferrable, [false, false, false, false, true, false]);
    assert_eq!(table.foreign_keys[1].match_name.as_deref(), Some("FULL"));
}

// R-FK-06, R-FK-08
#[test]
fn a_foreign_key_tells_when_it_is_checked() {
    let rows = [
        ("", (false, false, None)),
        ("DEFERRABLE", (true, false, None)),
        ("NOT DEFERRABLE", (false, false, None)),
        ("deferrable initially deferred", (true, true, None)),
        ("DEFERRABLE INITIALLY IMMEDIATE", (true, false, None)),
        ("ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED", (true, true, None)),
        ("MATCH SIMPLE DEFERRABLE", (true, false, Some("SIMPLE"))),
        ("MATCH \"full\" ON UPDATE CASCADE", (false, false, Some("full"))),
        ("NOT NULL DEFERRABLE INITIALLY DEFERRED", (true, true, None)),
        ("DEFAULT 'DEFERRABLE' -- DEFERRABLE\n", (false, false, None)),
    ];
    for (clause, expected) in rows {
        let ddl = format!(
            "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (x REFERENCES p {clause})"
        );
        let key = &child(&ddl).foreign_keys[0];
        let found = (key.deferrable, key.initially_deferred, key.match_name.as_deref());
        assert_eq!(found, expected, "{clause}");
        let conn = database(&format!("{ddl}; PRAGMA foreign_keys = ON; BEGIN"));
        let waits = conn.execute("INSERT INTO c VALUES (1)", []).is_ok();
        assert_eq!(waits, key.deferrable && key.initially_deferred, "{clause}");
    }
}

//! Foreign keys.

use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Action, Broken, ForeignKey, Table};
use rusqlite::Connection;

/// The table `c` of a schema.
fn child(ddl: &str) -> Table {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(ddl).unwrap();
    let catalog = Inspector::new(&conn).catalog().unwrap();
    catalog.table("c").unwrap().clone()
}

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
        ("(x REFERENCES v (id))", "x -> v(id) MissingTable"),
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

use super::*;

fn failed(code: i32, message: &str) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(message.to_owned()))
}

fn kind(code: i32, message: &str) -> ErrorKind {
    super::super::classify(failed(code, message), None)
}

#[test]
fn a_message_alone_tells_plain_names() {
    let cases: [(&str, &str, &[&str], Option<&str>); 8] = [
        ("t.a", "t", &["a"], None),
        ("t.a, t.b", "t", &["a", "b"], None),
        ("x, t.a", "x, t", &["a"], None),
        ("t.a b", "t", &["a b"], None),
        ("index 'i'", "", &[], Some("i")),
        ("index 'it''s'", "", &[], Some("it's")),
        // The table `a.b` or the column `b.c`.
        ("a.b.c", "", &[], None),
        ("t.a, s.b", "", &[], None),
    ];
    for (text, in_table, in_columns, in_index) in cases {
        let message = format!("UNIQUE constraint failed: {text}");
        let ErrorKind::UniqueViolation { table, columns, index, .. } =
            kind(ffi::SQLITE_CONSTRAINT_UNIQUE, &message)
        else {
            panic!("{text}");
        };
        assert_eq!(
            (&*table, columns, index.as_deref()),
            (in_table, in_columns.iter().map(|&it| it.to_owned()).collect(), in_index)
        );
    }
}

#[test]
fn labels_are_what_sqlite_calls_checks() {
    let conn = rusqlite::Connection::open_in_memory().unwrap();
    let cases = [
        "a > 0",
        "  a > 0 /* more */ ",
        "\"a\" > 0",
        "\"a\"\"b\" > 0",
        "'x' < a",
        "[a] > 0",
        "`a` > 0 AND a < 5",
        "(a) > (0)",
        "\n\ta>0\n",
        "a > 0 -- so\n",
    ];
    for expression in cases {
        let sql = format!("CREATE TABLE t (a INT, \"a\"\"b\" INT, CHECK ({expression}))");
        conn.execute_batch(&sql).unwrap();
        let catalog = reflect_catalog::sqlite::Inspector::new(&conn).catalog().unwrap();
        let mut values = [-1, 0, 7, 100].into_iter();
        let broken = values
            .find_map(|it| conn.execute("INSERT INTO t VALUES (?1, ?1)", [it]).err())
            .or_else(|| conn.execute("INSERT INTO t VALUES ('', '')", []).err());
        let Some(Fault::Check(text)) = Fault::of(&broken.unwrap()) else { panic!("{expression}") };
        assert_eq!(label(&catalog.tables[0].checks[0]), text, "{expression}");
        conn.execute_batch("DROP TABLE t").unwrap();
    }
}

#[test]
fn other_messages_are_no_faults() {
    assert_eq!(Fault::of(&failed(ffi::SQLITE_CONSTRAINT, "constraint failed")), None);
    assert_eq!(Fault::of(&failed(ffi::SQLITE_CONSTRAINT_UNIQUE, "constraint failed")), None);
    let bare = ffi::Error::new(ffi::SQLITE_CONSTRAINT_UNIQUE);
    assert_eq!(Fault::of(&rusqlite::Error::SqliteFailure(bare, None)), None);
    let text = "NOT NULL constraint failed: t.a";
    assert_eq!(
        Fault::of(&failed(ffi::SQLITE_CONSTRAINT_TRIGGER, text)),
        Some(Fault::Rejected(text.to_owned()))
    );
}

#[test]
fn full_and_read_only_are_kinds() {
    assert!(matches!(kind(ffi::SQLITE_FULL, "full"), ErrorKind::Full(_)));
    assert!(matches!(kind(ffi::SQLITE_READONLY_DBMOVED, "moved"), ErrorKind::ReadOnly(_)));
}

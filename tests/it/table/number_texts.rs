//! Texts in columns that SQLite takes for numbers, as their declared types say nothing of text.

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Condition, Error, ErrorKind, Load, Value};

mod db {
    reflect_schema::reflect_schema!(
        "tests/schemas/number_texts.sql",
        types = { session.any => reflect_schema::Value },
    );
}

use db::{NewSession, NewToken, Session, SessionColumns, Token, UseOfToken};

fn database() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    db::SCHEMA.create_all(&conn).unwrap();
    let rows = "INSERT INTO session (id, source, u, g, j, name, any) VALUES
            (1, '+4912345', NULL, NULL, NULL, '4912345', 5),
            (2, 'abc', '97033619637148748591279e7866347', NULL, '{}', 'abc', '5x'),
            (3, '9', '11111111111111111111111111111111', NULL, '5', '+9', 1.5),
            (4, '10', '550e8400-e29b-41d4-a716-446655440000', NULL, '[1]', '010', NULL),
            (5, 'z', NULL, '12345678901234567890123456789012', '1.5', '+4912345', 'x');
        INSERT INTO token VALUES ('7', 'Ada'), ('70', 'Grace'), ('a', 'Joan');
        INSERT INTO use_of_token VALUES (1, '7'), (2, 'a');";
    conn.execute_batch(rows).unwrap();
    conn
}

fn message<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().to_string()
}

#[track_caller]
fn found(conn: &Connection, condition: fn(SessionColumns) -> Condition<Session>, ids: &[i64]) {
    let query = Session::query().filter(condition).order_by(|s| s.id.asc());
    assert_eq!(query.select(|s| s.id).all(conn).unwrap(), ids);
}

#[test]
fn a_text_that_became_a_real_number_is_lost() {
    let conn = database();
    assert_eq!(
        message(Session::get(&conn, 2)),
        "`session.u`: expected text, found the real inf (row id = 2); \
         `cargo reflect check` lists all such values"
    );
    for (id, column, real) in [(3, "u", "1.1111111111111112e31"), (5, "g", "1.2345678901234567e31")]
    {
        let expected =
            format!("`session.{column}`: expected text, found the real {real} (row id = {id});");
        let message = message(Session::get(&conn, id));
        assert!(message.starts_with(&expected), "{message}");
    }
    // An integer has one text, which everybody sees.
    assert_eq!(Session::get(&conn, 1).unwrap().source.as_deref(), Some("4912345"));
    let texts = Session::query().filter(|s| s.u.is_not_null()).select(|s| s.u.coalesce("none"));
    assert_eq!(
        message(texts.all(&conn)),
        "value 1 of the result: expected text, found the real inf"
    );
    let greatest = Session::query().filter(|s| s.id.eq(4)).aggregate(|g| g.max(|s| s.u));
    let expected = Some("550e8400-e29b-41d4-a716-446655440000".to_owned());
    assert_eq!(greatest.one(&conn).unwrap(), expected);
}

#[test]
fn only_the_text_that_is_read_finds_a_row() {
    let conn = database();
    found(&conn, |s| s.source.eq("4912345"), &[1]);
    found(&conn, |s| s.source.eq("+4912345"), &[]);
    found(&conn, |s| s.source.eq("4912345.0"), &[]);
    found(&conn, |s| s.source.eq(" 9"), &[]);
    found(&conn, |s| s.source.eq("abc"), &[2]);
    found(&conn, |s| s.source.ne("9e0"), &[1, 2, 3, 4, 5]);
    found(&conn, |s| s.source.in_(["9", "010", "1e1"]), &[3]);
    found(&conn, |s| s.source.in_(["9", "10"]), &[3, 4]);
    found(&conn, |s| s.source.not_in(["9", "10"]), &[1, 2, 5]);
    found(&conn, |s| s.source.not_in(["09"]), &[1, 2, 3, 4, 5]);
    found(&conn, |s| s.source.is_not_distinct_from("9.0"), &[]);
    // Both become the same infinity.
    found(&conn, |s| s.u.eq("11133619637148748591279e7866347"), &[]);
    found(&conn, |s| s.u.eq("11111111111111111111111111111111"), &[]);
    found(&conn, |s| s.u.eq("550e8400-e29b-41d4-a716-446655440000"), &[4]);
    // With texts that are stored as such.
    found(&conn, |s| s.source.eq(s.name), &[1, 2]);
    found(&conn, |s| s.name.eq(s.source), &[1, 2]);
    found(&conn, |s| s.source.eq(s.source), &[1, 2, 3, 4, 5]);
    found(&conn, |s| s.source.coalesce("x").eq("9"), &[3]);
    found(&conn, |s| s.source.coalesce("x").eq("09"), &[]);
    found(&conn, |s| s.name.in_(s.subquery::<Session>().select(|o| o.source)), &[1, 2]);
    found(&conn, |s| s.source.null_if("9").is_null(), &[3]);
    found(&conn, |s| s.source.null_if("+9").is_null(), &[]);
    let groups = Session::query().group_by(|s| s.source).having(|key, _| key.eq("9"));
    assert_eq!(groups.count(&conn).unwrap(), 1);
    let source = Session::query().select(|s| s.source).as_source();
    assert_eq!(source.filter(|it| it.eq("10")).count(&conn).unwrap(), 1);
}

#[test]
fn texts_sort_as_texts() {
    let conn = database();
    found(&conn, |s| s.source.lt("9"), &[1, 4]);
    found(&conn, |s| s.source.between("1", "10"), &[4]);
    let sorted = Session::query().order_by(|s| s.source.asc()).select(|s| s.source);
    let expected = ["10", "4912345", "9", "abc", "z"].map(|it| Some(it.to_owned()));
    assert_eq!(sorted.all(&conn).unwrap(), expected);
    let ends = Session::query().aggregate(|g| (g.min(|s| s.source), g.max(|s| s.source)));
    let expected = (Some("10".to_owned()), Some("z".to_owned()));
    assert_eq!(ends.one(&conn).unwrap(), expected);
}

#[test]
fn a_key_is_the_text_that_is_read() {
    let conn = database();
    assert_eq!(Token::get(&conn, "7").unwrap().owner.as_deref(), Some("Ada"));
    for code in ["07", "7.0", "+7", " 7", "7e0"] {
        assert!(Token::find(&conn, code).unwrap().is_none(), "{code}");
        let token = Token { code: code.to_owned(), owner: None };
        let changed = token.modify(&conn, |it| it.owner = Some("Bob".to_owned()));
        assert!(changed.is_err(), "{code}");
        assert!(token.delete(&conn).is_err(), "{code}");
        let uses = [token].load(&conn, |t| t.use_of_tokens());
        assert!(uses.is_err(), "{code}");
        assert!(NewToken { code: code.to_owned() }.insert(&conn).is_err(), "{code}");
    }
    assert_eq!(Token::count(&conn).unwrap(), 3);
    let owners = UseOfToken::query().order_by(|u| u.id.asc()).select(|u| u.code().owner);
    assert_eq!(owners.all(&conn).unwrap(), [Some("Ada".to_owned()), Some("Joan".to_owned())]);
    let token = UseOfToken::get(&conn, 1).unwrap().code(&conn).unwrap();
    assert_eq!(token.use_of_tokens(&conn).unwrap().len(), 1);
}

#[test]
fn what_would_be_another_text_is_not_written() {
    let conn = database();
    let insert = |text: &str| NewSession {}.with(|s| s.source.set(text)).insert(&conn);
    for text in ["+4912345", "0123", "1e5", " 7", "12345678901234567890123456789012", "1.5"] {
        let error = insert(text).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Encode { column: "source", .. }), "{error}");
    }
    for text in ["123", "0x10", "inf", "550e8400-e29b-41d4-a716-446655440001", "-7"] {
        assert_eq!(insert(text).unwrap().source.as_deref(), Some(text));
    }
}

#[test]
fn an_index_finds_texts() {
    let conn = database();
    conn.execute_batch("CREATE INDEX by_source ON session (source)").unwrap();
    let plan = Session::query().filter(|s| s.source.eq("4912345")).explain(&conn).unwrap();
    assert!(plan.to_string().contains("by_source"), "{plan}");
    let plan = Session::query().filter(|s| s.source.in_(["1", "x"])).explain(&conn).unwrap();
    assert!(plan.to_string().contains("by_source"), "{plan}");
}

#[test]
fn a_value_is_equal_to_one_of_its_own_kind() {
    let conn = database();
    found(&conn, |s| s.any.eq(5), &[1]);
    found(&conn, |s| s.any.eq("5"), &[]);
    found(&conn, |s| s.any.eq("5x"), &[2]);
    found(&conn, |s| s.any.in_([Value::from("5"), Value::from(1.5)]), &[3]);
    found(&conn, |s| s.any.ne("5"), &[1, 2, 3, 5]);
}

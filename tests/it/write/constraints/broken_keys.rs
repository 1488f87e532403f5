//! Foreign keys that lead nowhere: a write that SQLite refuses because of one names the key.

use reflect_schema::catalog::Broken;
use reflect_schema::{AnyKey, BrokenKey, Connection, Error, ErrorKind, PrimaryKey};

mod db {
    reflect_schema::reflect_schema!("tests/schemas/broken_keys.sql");
}
use db::{
    Author, GoneChild, NewAuthor, NewBook, NewCD, NewGoneChild, NewPartChild, NewPerson,
    NewThreeChild, Person,
};

fn key(error: &Error) -> &BrokenKey {
    match error.kind() {
        ErrorKind::BrokenForeignKey { key, .. } => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_write_that_has_to_follow_one_names_it() {
    let conn = db::connect_in_memory().unwrap();
    let said = "SQLite can't follow the foreign key `book.author_username`: it refers to \
        `author.username`, which is no unique key";
    let ada = || NewAuthor { id: "1".into(), username: "a".into() };
    let upsert = ada().on_conflict(PrimaryKey).update(|it, new| it.username.set(new.username));
    let errors = [
        NewBook {}.insert(&conn).unwrap_err(),
        NewBook {}.with(|it| it.author_username.set("a")).insert(&conn).unwrap_err(),
        upsert.insert(&conn).unwrap_err(),
        Author::query().everything().delete(&conn).unwrap_err(),
        Author::from_sql(&conn, "DELETE FROM author RETURNING *", ()).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.to_string(), said);
        let BrokenKey { table, columns, parent, reason, .. } = key(&error);
        assert_eq!(
            (table.as_str(), parent.as_str(), *reason),
            ("book", "author", Broken::NotUnique)
        );
        assert_eq!(columns, &["author_username"]);
        assert!(std::error::Error::source(&error).is_some());
    }
    let gone = NewGoneChild {}.with(|it| it.gone_id.set(1)).insert(&conn).unwrap_err();
    let said = "SQLite can't follow the foreign key `gone_child.gone_id`: it refers to a table `gone`, \
        which is not there";
    assert_eq!((gone.to_string().as_str(), key(&gone).reason), (said, Broken::MissingTable));
    let part = NewPartChild {}.with(|it| it.k.set("x")).insert(&conn).unwrap_err();
    assert_eq!(
        (key(&part).table.as_str(), key(&part).reason),
        ("part_child", Broken::PartialIndex)
    );
    let three = NewThreeChild {}.insert(&conn).unwrap_err();
    assert_eq!(key(&three).reason, Broken::ColumnCount);
    let odd = NewCD {}.insert(&conn).unwrap_err();
    assert_eq!((key(&odd).table.as_str(), key(&odd).reason), ("c\"d", Broken::MissingColumn));
}

#[test]
fn what_is_missing_itself_is_no_key() {
    let conn = db::connect_in_memory().unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; DROP TABLE gone_child").unwrap();
    let error = NewGoneChild {}.insert(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::MissingTable { table: "gone_child" }), "{error}");
    assert!(GoneChild::all(&conn).is_err());
}

fn leader(conn: &Connection, email: &str) -> reflect_schema::Result<Option<Person>> {
    let new = NewPerson { leads: true }.with(|it| (it.team_id.set(1), it.email.set(email)));
    new.on_conflict(AnyKey).do_nothing().insert(conn)
}

#[test]
fn any_key_may_be_in_the_way() {
    let conn = db::connect_in_memory().unwrap();
    let first = leader(&conn, "a@x").unwrap().unwrap();
    assert_eq!(leader(&conn, "b@x").unwrap(), None);
    let other = || NewPerson { leads: false }.with(|it| it.email.set("A@X"));
    assert_eq!(other().on_conflict(AnyKey).do_nothing().insert(&conn).unwrap(), None);
    let changed = other()
        .on_conflict(AnyKey)
        .update(|it, new| it.email.set(new.email))
        .insert(&conn)
        .unwrap();
    assert_eq!((changed.id, changed.email.as_deref()), (first.id, Some("A@X")));
    let same = other().on_conflict(AnyKey).update(|_, _| ()).insert(&conn).unwrap();
    assert_eq!(Person::all(&conn).unwrap(), [same]);
}

//! Triggers that come and go, and errors that leave nothing behind.

use reflect_schema::rusqlite;
use reflect_schema::{Connection, ErrorKind, chrono, transaction};

use super::town::{self, Happened, NewHappened, NewLabel, NewPlace, NewVisit, Place};
use super::{conn, place, seen, statements};

const NAMES: &str = "CREATE TRIGGER named AFTER INSERT ON place BEGIN
    UPDATE place SET code = 'by a trigger' WHERE id = new.id; END;";

/// The trigger has put a name there.
fn is_named(place: &Place) -> bool {
    format!("{:?}", place.code).contains("by a trigger")
}

#[test]
fn a_trigger_that_appears_on_the_connection() {
    let conn = conn();
    transaction(&conn, |tx| {
        assert!(!is_named(&place(tx, "a")));
        tx.execute_batch(NAMES)?;
        assert!(is_named(&place(tx, "b")));
        tx.execute_batch("DROP TRIGGER named")?;
        assert!(!is_named(&place(tx, "c")));
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_trigger_that_is_rolled_back_and_another_in_its_place() {
    let conn = conn();
    place(&conn, "a");
    let undone = transaction(&conn, |tx| {
        tx.execute_batch("CREATE TRIGGER other AFTER INSERT ON visit BEGIN SELECT 1; END;")?;
        place(tx, "b");
        Err::<(), _>(reflect_schema::Error::abort("undone"))
    });
    undone.unwrap_err();
    transaction(&conn, |tx| {
        tx.execute_batch(NAMES)?;
        assert!(is_named(&place(tx, "c")));
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_trigger_of_another_connection() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("town.db");
    town::SCHEMA.create_all(&rusqlite::Connection::open(&path).unwrap()).unwrap();
    let conn = town::connect(&path).unwrap();
    let known = |conn: &Connection, name: &str| {
        let mut found = None;
        transaction(conn, |tx| {
            found = Some(place(tx, name));
            Ok(())
        })
        .unwrap();
        is_named(&found.unwrap())
    };
    assert!(!known(&conn, "a"));
    rusqlite::Connection::open(&path).unwrap().execute_batch(NAMES).unwrap();
    assert!(known(&conn, "b"));
    assert!(is_named(&place(&conn, "c")));
    rusqlite::Connection::open(&path).unwrap().execute_batch("DROP TRIGGER named").unwrap();
    assert!(!known(&conn, "d"));
}

#[test]
fn a_temporary_trigger() {
    let conn = conn();
    transaction(&conn, |tx| {
        let first = place(tx, "a");
        tx.execute_batch(
            "CREATE TEMP TRIGGER named AFTER UPDATE ON main.Place WHEN new.code IS NULL BEGIN
                UPDATE place SET code = 'by a trigger' WHERE id = new.id; END;",
        )?;
        assert!(is_named(&first.modify(tx, |it| it.size = Some(1.5))?));
        tx.execute_batch("DROP TRIGGER temp.named")?;
        let second = place(tx, "b");
        assert!(!is_named(&second.modify(tx, |it| it.size = Some(1.5))?));
        Ok(())
    })
    .unwrap();
}

/// What is known may be of a schema that is gone, or of one that is there no more, when a statement is
/// prepared.
#[test]
fn a_trigger_before_a_statement_is_prepared() {
    let conn = conn();
    let new = |name: &str| NewPlace { name: name.into() };
    transaction(&conn, |tx| {
        place(tx, "a");
        tx.execute_batch(NAMES)?;
        new("b").with(|p| p.size.set(1.5)).insert_only(tx)?;
        assert!(is_named(&new("c").with(|p| p.day.set(None::<chrono::NaiveDate>)).insert(tx)?));
        let undone = transaction(tx, |tx| {
            tx.execute_batch("DROP TRIGGER named")?;
            assert!(!is_named(&place(tx, "d")));
            assert!(!is_named(&new("e").with(|p| p.within.set(1)).insert(tx)?));
            Err::<(), _>(reflect_schema::Error::abort("undone"))
        });
        undone.unwrap_err();
        assert!(is_named(&new("f").with(|p| p.within.set(1)).insert(tx)?));
        assert!(is_named(&place(tx, "g")));
        assert!(is_named(&new("h").with(|p| (p.within.set(1), p.size.set(2.5))).insert(tx)?));
        Ok(())
    })
    .unwrap();
}

/// With a trigger that writes more, the whole is one again: also a change that has known better until then.
#[test]
fn a_trigger_meets_each_way_of_writing() {
    let happens = "INSERT INTO happened (what) VALUES ('so'); SELECT RAISE(FAIL, 'no')";
    for (schema, event) in [("", "INSERT"), ("TEMP", "INSERT"), ("", "UPDATE"), ("TEMP", "UPDATE")]
    {
        let conn = conn();
        transaction(&conn, |tx| {
            let write = |name: &str| {
                let new = || NewPlace { name: name.into() };
                let first = Place::get(tx, 1)?;
                let one = Place::query().filter(|p| p.id.eq(1));
                let done = match event {
                    "INSERT" => vec![new().insert_only(tx), new().insert(tx).map(drop)],
                    _ => vec![
                        first.modify(tx, |p| p.size = Some(2.5)).map(drop),
                        first.update_set(tx, |p| p.size.set(2.5)).map(drop),
                        one.update(tx, |p| p.size.set(2.5)).map(drop),
                    ],
                };
                Ok::<_, reflect_schema::Error>(done)
            };
            place(tx, "a");
            write("b")?;
            write("c")?;
            tx.execute_batch(&format!(
                "UPDATE place SET size = 1.5;
                CREATE {schema} TRIGGER half AFTER {event} ON place BEGIN {happens}; END"
            ))?;
            let count = Place::count(tx)?;
            for failed in write("d")? {
                failed.unwrap_err();
            }
            assert_eq!((Place::count(tx)?, Happened::count(tx)?), (count, 0));
            assert_eq!(Place::query().filter(|p| p.size.eq(2.5)).count(tx)?, 0);
            Ok(())
        })
        .unwrap();
    }
}

/// With `RAISE(FAIL)`, SQLite keeps what was written before.
#[test]
fn a_trigger_that_fails_half_way_leaves_nothing() {
    let conn = conn();
    transaction(&conn, |tx| {
        place(tx, "a");
        place(tx, "b");
        tx.execute_batch(
            "CREATE TRIGGER half AFTER INSERT ON place WHEN new.name = 'half' BEGIN
                INSERT INTO happened (what) VALUES ('half');
                SELECT RAISE(FAIL, 'no'); END;
            CREATE TRIGGER half_way AFTER UPDATE ON place WHEN new.id = 2 BEGIN
                SELECT RAISE(FAIL, 'no'); END;",
        )?;
        NewPlace { name: "half".into() }.insert(tx).unwrap_err();
        NewPlace { name: "half".into() }.insert_only(tx).unwrap_err();
        let all = Place::query().everything();
        all.update(tx, |it| it.size.set(9.5)).unwrap_err();
        assert_eq!((Place::count(tx)?, Happened::count(tx)?), (2, 0));
        assert_eq!(Place::query().filter(|p| p.size.eq(9.5)).count(tx)?, 0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_trigger_that_ignores() {
    let conn = conn();
    transaction(&conn, |tx| {
        place(tx, "a");
        tx.execute_batch(
            "CREATE TRIGGER never BEFORE INSERT ON place BEGIN
                INSERT INTO happened (what) VALUES ('tried');
                SELECT RAISE(IGNORE); END;",
        )?;
        for _ in 0..2 {
            let error = NewPlace { name: "b".into() }.insert_only(tx).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Ignored { .. }), "{error}");
            let error = NewPlace { name: "b".into() }.insert(tx).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Ignored { .. }), "{error}");
        }
        assert_eq!((Place::count(tx)?, Happened::count(tx)?), (1, 0));
        Ok(())
    })
    .unwrap();
}

/// An error of the shorter way says as much as one of the longer way, and leaves the transaction as it was.
#[test]
fn errors_are_explained() {
    let conn = conn();
    let bare = rusqlite::Connection::open_in_memory().unwrap();
    bare.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    town::SCHEMA.create_all(&bare).unwrap();
    let errors = |conn: &dyn reflect_schema::Executor| {
        let conn = &conn;
        let mut errors = Vec::new();
        transaction(conn, |tx| {
            let first = place(tx, "a");
            NewLabel { place_id: 1, word: "w".into() }.insert(tx)?;
            let results = [
                NewVisit { place_id: 9, stars: 3 }.insert(tx).map(drop),
                NewVisit { place_id: 9, stars: 3 }.insert_only(tx),
                NewVisit { place_id: 1, stars: 7 }.insert_only(tx),
                NewPlace { name: "a".into() }.insert(tx).map(drop),
                NewPlace { name: "b".into() }.with(|p| p.within.set(8)).insert(tx).map(drop),
                NewPlace { name: "b".into() }.with(|p| p.id.set(1)).insert(tx).map(drop),
                NewLabel { place_id: 1, word: "w".into() }.insert(tx).map(drop),
                NewLabel { place_id: 5, word: "w".into() }.insert(tx).map(drop),
                first.modify(tx, |p| p.within = Some(99)).map(drop),
                first.update_set(tx, |p| p.within.set(99)).map(drop),
                Place::query().filter(|p| p.id.eq(1)).update(tx, |p| p.within.set(99)).map(drop),
                first.update_set(tx, |p| p.size.set(f64::NAN)).map(drop),
            ];
            for result in results {
                let error = result.unwrap_err();
                errors.push(format!("{:?} {error}", std::mem::discriminant(error.kind())));
            }
            assert_eq!(Place::all(tx)?, [first]);
            Ok(())
        })
        .unwrap();
        errors
    };
    assert_eq!(errors(&conn), errors(&bare));
}

#[test]
fn a_row_that_is_gone_or_changed() {
    let conn = conn();
    transaction(&conn, |tx| {
        let visit = NewVisit { place_id: place(tx, "a").id, stars: 1 }.insert(tx)?;
        visit.modify(tx, |it| it.stars = 2)?;
        let stale = visit.modify(tx, |it| it.stars = 3).unwrap_err();
        assert!(matches!(stale.kind(), ErrorKind::Stale { column: None, .. }), "{stale}");
        let place = place(tx, "b");
        place.modify(tx, |it| it.size = Some(1.5))?;
        let stale = place.modify_checked(tx, |it| it.size = Some(2.5)).unwrap_err();
        assert!(matches!(stale.kind(), ErrorKind::Stale { column: Some("size"), .. }), "{stale}");
        assert_eq!(place.modify_checked(tx, |it| it.name = "c".into())?.size, Some(1.5));
        place.delete(tx)?;
        for gone in [
            place.modify(tx, |it| it.size = Some(3.5)),
            place.update_set(tx, |it| it.size.set(1.5)),
        ] {
            let gone = gone.unwrap_err();
            assert!(matches!(gone.kind(), ErrorKind::NotFound { .. }), "{gone}");
        }
        Ok(())
    })
    .unwrap();
}

/// A column that another table refers to may have actions there, which the update of a row sets off.
#[test]
fn keys_that_others_refer_to_change_in_a_savepoint() {
    let directory = tempfile::tempdir().unwrap();
    let conn = seen(directory.path());
    let mut found = Vec::new();
    transaction(&conn, |tx| {
        let place = place(tx, "a");
        found = statements(|| {
            place.update_set(tx, |p| p.name.set("b")).unwrap();
        });
        Ok(())
    })
    .unwrap();
    assert!(found[0].starts_with("SAVEPOINT"), "{found:?}");
}

/// Two schemas, one connection: what is known of a table is known by its definition.
mod two {
    use reflect_schema::{ErrorKind, transaction};

    use super::super::conn;
    use super::{Happened, NewHappened};

    mod other {
        reflect_schema::reflect_schema!("tests/schemas/plain.sql", types = { happened.id => i32 });
    }

    #[test]
    fn schemas_on_one_connection() {
        let conn = conn();
        transaction(&conn, |tx| {
            let first = NewHappened {}.with(|h| h.what.set("x")).insert(tx)?;
            let second = other::NewHappened {}.with(|h| h.what.set("x")).insert(tx)?;
            assert_eq!((first.id, second.id), (1, 2_i32));
            NewHappened {}.with(|h| h.id.set(i64::from(i32::MAX))).insert(tx)?;
            // It has no room in the type, so it is not written.
            let error = other::NewHappened {}.insert(tx).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
            assert_eq!(Happened::count(tx)?, 3);
            Ok(())
        })
        .unwrap();
    }
}

/// A transaction that has read nothing yet may wait for another writer.
#[test]
fn a_deferred_transaction_waits() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("town.db");
    town::SCHEMA.create_all(&rusqlite::Connection::open(&path).unwrap()).unwrap();
    let conn = town::SCHEMA.options().wal(true).connect(&path).unwrap();
    let other = town::connect(&path).unwrap();
    place(&conn, "a");
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    place(&other, "b");
    std::thread::scope(|scope| {
        let late = scope.spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(200));
            other.execute_batch("COMMIT").unwrap();
        });
        conn.execute_batch("BEGIN").unwrap();
        assert_eq!(place(&conn, "c").id, 3);
        conn.execute_batch("COMMIT").unwrap();
        late.join().unwrap();
    });
}

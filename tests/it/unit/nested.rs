use std::error::Error as _;

use reflect_schema::rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY;
use reflect_schema::unit::Operation;
use reflect_schema::{Connection, Error, Result, Transaction, UnitOfWork, transaction};

use super::db::{
    Book, City, Country, Entry, Link, NewBook, NewCity, NewCountry, NewEntry, NewShelf, Shelf,
};
use super::{code, open};

fn circle() -> UnitOfWork {
    let mut work = UnitOfWork::new();
    let france = work.add(NewCountry { name: "France".into(), capital_id: 0 });
    let paris = work.add_with(france, |it| NewCity { name: "Paris".into(), country_id: it.id });
    work.update_set_with(france, paris, |f, paris| f.capital_id.set(paris.id));
    work
}

fn is_deferred(conn: &rusqlite::Connection) -> bool {
    conn.query_row("PRAGMA defer_foreign_keys", (), |row| row.get(0)).unwrap()
}

fn defer(tx: &Transaction<'_>) {
    tx.execute_batch("PRAGMA defer_foreign_keys = ON").unwrap();
}

fn entry() -> UnitOfWork {
    let mut work = UnitOfWork::new();
    work.add(NewEntry { cents: 1 });
    work
}

#[test]
fn within_a_transaction_a_unit_is_rolled_back_alone() {
    let conn = open();
    transaction(&conn, |tx| {
        entry().commit(tx)?;
        let mut work = entry();
        work.add(NewEntry { cents: 2000 });
        assert!(work.commit(tx).is_err());
        assert_eq!(Entry::count(tx)?, 1);
        entry().commit(tx)?;
        Ok(())
    })
    .unwrap();
    assert_eq!(Entry::count(&conn).unwrap(), 2);
    let aborted: Result<()> = transaction(&conn, |tx| {
        entry().commit(tx)?;
        Err(Error::abort("no"))
    });
    assert!(aborted.is_err());
    assert_eq!(Entry::count(&conn).unwrap(), 2);
}

#[test]
fn a_circle_is_closed_within_a_transaction() {
    let conn = open();
    transaction(&conn, |tx| {
        circle().commit(tx)?;
        assert!(!is_deferred(tx));
        // Keys are checked at once again.
        let lost = NewCity { name: "Nowhere".into(), country_id: 77 };
        assert!(lost.insert(tx).is_err());
        Ok(())
    })
    .unwrap();
    assert_eq!((Country::count(&conn).unwrap(), City::count(&conn).unwrap()), (1, 1));
}

/// All the ways that a key can stay open.
fn open_circles() -> [UnitOfWork; 3] {
    let mut single = UnitOfWork::new();
    let france = single.add(NewCountry { name: "France".into(), capital_id: 0 });
    single.add_with(france, |it| NewCity { name: "Paris".into(), country_id: it.id });
    let mut many = UnitOfWork::new();
    let book = |title: &str| NewBook { title: title.into(), room: "R".into(), shelf: 9 };
    many.add_all(["a", "b"].map(book));
    let mut deleted = circle();
    deleted.then();
    let city = deleted.add(NewCity { name: "Lyon".into(), country_id: 77 });
    deleted.update_set(city, |c| c.name.set("Lugdunum"));
    [single, many, deleted]
}

#[test]
fn a_circle_that_stays_open_is_rolled_back_alone() {
    for (work, at_once) in open_circles().into_iter().zip([None, Some(1), None]) {
        let conn = open();
        transaction(&conn, |tx| {
            circle().commit(tx)?;
            let error = work.commit(tx).unwrap_err();
            assert_eq!(code(&error), Some(SQLITE_CONSTRAINT_FOREIGNKEY), "{error}");
            assert_eq!(error.operation().map(Operation::number), at_once, "{error}");
            assert!(!is_deferred(tx));
            entry().commit(tx)?;
            Ok(())
        })
        .unwrap();
        assert_eq!((Country::count(&conn).unwrap(), City::count(&conn).unwrap()), (1, 1));
        assert_eq!((Book::count(&conn).unwrap(), Entry::count(&conn).unwrap()), (0, 1));
    }
}

#[test]
fn rows_that_referred_to_nothing_before_are_no_fault_of_the_unit() {
    let conn = open();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    NewCity { name: "Atlantis".into(), country_id: 1000 }.insert(&conn).unwrap();
    conn.pragma_update(None, "foreign_keys", true).unwrap();
    transaction(&conn, |tx| circle().commit(tx).map(|_| ())).unwrap();
    let error = transaction(&conn, |tx| {
        let [work, ..] = open_circles();
        work.commit(tx).map(|_| ())
    });
    let error = error.unwrap_err();
    assert!(error.source().unwrap().to_string().contains("a row of `country`"), "{error}");
}

/// A row that referred to nothing before may not refer to nothing by another value.
#[test]
fn an_old_orphan_hides_no_new_one() {
    let conn = open();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; INSERT INTO city VALUES (1, 'Atlantis', 1000);
        INSERT INTO link VALUES ('x', 1000); PRAGMA foreign_keys = ON",
    )
    .unwrap();
    let moved = |to: i64| {
        transaction(&conn, |tx| {
            let mut work = UnitOfWork::new();
            work.update_set(City::get(tx, 1)?, move |c| c.country_id.set(to));
            work.add(NewCountry { name: "Other".into(), capital_id: 1 });
            work.commit(tx).map(|_| ())
        })
    };
    let error = moved(77).unwrap_err();
    assert_eq!(code(&error), Some(SQLITE_CONSTRAINT_FOREIGNKEY), "{error}");
    assert!(error.source().unwrap().to_string().contains("a row of `city`"), "{error}");
    assert_eq!(City::get(&conn, 1).unwrap().country_id, 1000);
    // The new country has this number.
    moved(1).unwrap();
    let linked = |to: i64| {
        transaction(&conn, |tx| {
            let mut work = UnitOfWork::new();
            work.update_set(Link::get(tx, "x")?, move |l| l.country_id.set(to));
            work.add(NewCountry { name: "Other".into(), capital_id: 1 });
            work.commit(tx).map(|_| ())
        })
    };
    assert_eq!(code(&linked(77).unwrap_err()), Some(SQLITE_CONSTRAINT_FOREIGNKEY));
    linked(2).unwrap();
}

#[test]
fn keys_that_wait_already_go_on_waiting() {
    let conn = open();
    transaction(&conn, |tx| {
        defer(tx);
        let [work, ..] = open_circles();
        work.commit(tx)?;
        assert!(is_deferred(tx));
        tx.execute_batch("INSERT INTO city VALUES (0, 'Zero', 1)")?;
        Ok(())
    })
    .unwrap();
    assert_eq!(Country::count(&conn).unwrap(), 1);
    let left_open = transaction(&conn, |tx| {
        defer(tx);
        let [_, work, _] = open_circles();
        work.commit(tx).map(|_| ())
    });
    assert!(left_open.is_err());
    assert_eq!(Book::count(&conn).unwrap(), 0);
    assert!(!is_deferred(&conn));
}

#[test]
fn a_panic_ends_the_deferral() {
    let conn: Connection = open();
    transaction(&conn, |tx| {
        let mut work = circle();
        let shelf = work.add(NewShelf { room: "R".into(), number: 1 });
        work.add_with(shelf, |_| -> NewBook { panic!("at once") });
        let work = std::panic::AssertUnwindSafe(|| work.commit(tx));
        assert!(std::panic::catch_unwind(work).is_err());
        assert!(!is_deferred(tx));
        assert_eq!(Shelf::count(tx)?, 0);
        Ok(())
    })
    .unwrap();
    assert_eq!(Country::count(&conn).unwrap(), 0);
}

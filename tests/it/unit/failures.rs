use std::panic::{AssertUnwindSafe, catch_unwind};

use reflect_schema::unit::{Action, Operation, Pending};
use reflect_schema::{ErrorKind, UnitOfWork};

use super::chinook::{Artist, NewAlbum, NewArtist, NewMediaType};
use super::db::{self, Entry, NewBook, NewEntry, NewPage, NewShelf, Page, Shelf};
use super::open;

#[test]
fn nothing_is_left_of_a_unit_that_fails() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("unit.db");
    let script = include_str!("../../schemas/unit.sql");
    rusqlite::Connection::open(&path).unwrap().execute_batch(script).unwrap();
    let (conn, other) = (db::connect(&path).unwrap(), db::connect(&path).unwrap());
    for (cents, message) in [(2000, "too much"), (-1, "all of it")] {
        let mut work = UnitOfWork::new();
        work.add(NewShelf { room: "R".into(), number: 1 });
        work.add_all([NewEntry { cents: 1 }, NewEntry { cents: 2 }]);
        work.add(NewEntry { cents });
        work.add(NewPage { body: String::new() });
        let error = work.commit(&conn).unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
        assert!(error.to_string().starts_with("operation 3, to add to `entry`: "), "{error}");
        let operation = error.operation().unwrap();
        assert_eq!((operation.number(), operation.action()), (3, Action::Add));
        assert!(conn.is_autocommit());
        assert_eq!((Shelf::count(&other).unwrap(), Entry::count(&other).unwrap()), (0, 0));
    }
    let mut work = UnitOfWork::new();
    work.add(NewEntry { cents: 1 });
    work.commit(&conn).unwrap();
    assert_eq!(Entry::count(&other).unwrap(), 1);
}

#[test]
fn an_error_names_the_row() {
    let conn = open();
    let page = NewPage { body: "a".into() }.insert(&conn).unwrap();
    page.delete(&conn).unwrap();
    let gone = "no row in `page` with id = 1";
    let mut work = UnitOfWork::new();
    work.delete(page.clone());
    let error = work.commit(&conn).unwrap_err();
    assert_eq!(error.to_string(), format!("operation 1, to delete from `page` (id = 1): {gone}"));
    let mut work = UnitOfWork::new();
    work.add(NewPage { body: "b".into() }.with(|p| p.id.set(7)));
    work.modify(page.clone(), |p| p.body = "c".into());
    let error = work.commit(&conn).unwrap_err();
    assert_eq!(error.to_string(), format!("operation 2, to update in `page` (id = 1): {gone}"));
    assert!(matches!(error.kind(), ErrorKind::NotFound { .. }));
    assert_eq!(error.operation().unwrap().key().unwrap().to_string(), "id = 1");
    let mut work = UnitOfWork::new();
    work.update_set(page, |p| (p.body.set("a"), p.body.set("b")));
    let error = work.commit(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
    assert_eq!(error.operation().unwrap().key().unwrap().to_string(), "id = 1");
    assert_eq!(Page::count(&conn).unwrap(), 0);
}

#[test]
fn a_key_that_nothing_can_put_right_is_an_error_at_once() {
    let conn = super::chinook::connect_in_memory().unwrap();
    let mut work = UnitOfWork::new();
    work.add(NewAlbum { title: "b".into(), artist_id: 999 });
    work.add(NewArtist {});
    let error = work.commit(&conn).unwrap_err();
    // The second might have had that key.
    assert!(error.operation().is_none(), "{error}");
    let mut work = UnitOfWork::new();
    work.add(NewAlbum { title: "b".into(), artist_id: 999 });
    work.add(NewMediaType {});
    let error = work.commit(&conn).unwrap_err();
    assert_eq!(error.operation().map(Operation::number), Some(1), "{error}");
    assert_eq!(Artist::count(&conn).unwrap(), 0);
}

#[test]
fn a_handle_of_another_unit_is_an_error_before_anything_is_written() {
    let conn = super::chinook::connect_in_memory().unwrap();
    let mut other = UnitOfWork::new();
    let stranger = other.add(NewArtist {});
    let uses: [fn(&mut UnitOfWork, Pending<Artist>); 4] = [
        |work, it| {
            work.add_with(it, |it| NewAlbum { title: "a".into(), artist_id: it.artist_id });
        },
        |work, it| work.add_all_with((it, it), |(it, _)| [it.clone()].map(|_| NewArtist {})),
        |work, it| {
            work.update_set(it, |a| a.name.set("x"));
        },
        |work, it| work.delete(it),
    ];
    for using in uses {
        let mut work = UnitOfWork::new();
        work.add(NewArtist {});
        using(&mut work, stranger);
        let error = work.commit(&conn).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::OtherUnit { table: "Artist" }), "{error}");
        assert!(error.to_string().contains("another one is to write"), "{error}");
    }
    assert_eq!(Artist::count(&conn).unwrap(), 0);
    let saved = UnitOfWork::new().commit(&conn).unwrap();
    assert!(saved.get(stranger).is_none());
    let panic = catch_unwind(AssertUnwindSafe(|| saved[stranger].clone())).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert_eq!(text, "there is no row 1 (`Artist`): it is another unit's, or was taken");
}

#[test]
fn a_panic_rolls_back() {
    let conn = open();
    let mut work = UnitOfWork::new();
    let shelf = work.add(NewShelf { room: "R".into(), number: 1 });
    work.add_with(shelf, |shelf| -> NewBook { panic!("at {}", shelf.room) });
    let panicked = catch_unwind(AssertUnwindSafe(|| work.commit(&conn)));
    assert!(panicked.is_err());
    assert!(conn.is_autocommit());
    assert_eq!(Shelf::count(&conn).unwrap(), 0);
}

#[test]
fn foreign_keys_that_are_not_enforced_stay_so() {
    let conn = open();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    let mut work = UnitOfWork::new();
    let book = work.add(NewBook { title: "B".into(), room: "none".into(), shelf: 1 });
    let saved = work.commit(&conn).unwrap();
    assert_eq!(saved[book].room, "none");
}

use reflect_schema::rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER;
use reflect_schema::{Connection, ErrorKind, UnitOfWork, transaction};

use super::db::{
    Band, Book, Employee, Loan, NewBand, NewBook, NewEmployee, NewLoan, NewNode, NewShelf, NewSong,
    Node, Shelf, Song,
};
use super::{code, open};

fn shelf_with_book(conn: &Connection) -> (Shelf, Book, Loan) {
    let mut work = UnitOfWork::new();
    let shelf = work.add(NewShelf { room: "R".into(), number: 1 });
    let book = work.add_with(shelf, |shelf| NewBook {
        title: "B".into(),
        room: shelf.room.clone(),
        shelf: shelf.number,
    });
    let loan =
        work.add_with(book, |book| NewLoan { reader: "X".into() }.with(|l| l.book_id.set(book.id)));
    let saved = work.commit(conn).unwrap();
    (saved[shelf].clone(), saved[book].clone(), saved[loan].clone())
}

#[test]
fn children_go_first_whatever_was_said_first() {
    let conn = open();
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let (shelf, book, loan) = shelf_with_book(&conn);
        let mut work = UnitOfWork::new();
        for which in order {
            match which {
                0 => work.delete(shelf.clone()),
                1 => work.delete(book.clone()),
                _ => work.delete(loan.clone()),
            }
        }
        work.commit(&conn).unwrap();
        assert_eq!(Shelf::count(&conn).unwrap(), 0);
    }
}

#[test]
fn a_row_finds_another_parent_before_its_old_one_goes() {
    let conn = open();
    let (shelf, book, _) = shelf_with_book(&conn);
    let mut work = UnitOfWork::new();
    work.delete(shelf);
    let other = work.add(NewShelf { room: "R".into(), number: 2 });
    work.update_set_with(book, other, |b, shelf| b.shelf.set(shelf.number));
    work.commit(&conn).unwrap();
    assert_eq!(Shelf::all(&conn).unwrap(), [Shelf { room: "R".into(), number: 2 }]);
    assert_eq!(Loan::count(&conn).unwrap(), 1);
}

#[test]
fn a_unique_value_is_free_after_then() {
    let conn = open();
    let (_, book, _) = shelf_with_book(&conn);
    let again = || NewBook { title: "B".into(), room: "R".into(), shelf: 1 };
    let mut work = UnitOfWork::new();
    work.delete(book.clone());
    work.add(again());
    let error = work.commit(&conn).unwrap_err();
    assert!(
        error.to_string().starts_with(
            "operation 2, to add to `book`, before rows of `book` are deleted, unless `then` comes \
             between: "
        ),
        "{error}"
    );
    let mut work = UnitOfWork::new();
    work.delete(book.clone());
    work.then();
    let new = work.add(again().with(|b| b.id.set(9)));
    let saved = work.commit(&conn).unwrap();
    assert_eq!(Book::all(&conn).unwrap(), [saved[new].clone()]);
    // A value that an update frees needs no more than the order.
    let mut work = UnitOfWork::new();
    work.modify(saved[new].clone(), |b| b.title = "old".into());
    work.add(again());
    work.commit(&conn).unwrap();
    assert_eq!(Book::count(&conn).unwrap(), 2);
}

fn chain(conn: &Connection, length: usize) -> Vec<Employee> {
    let mut work = UnitOfWork::new();
    let mut handles = vec![work.add(NewEmployee { name: "boss".into() })];
    while let Some(boss) = handles.last().copied().filter(|_| handles.len() < length) {
        handles.push(work.add_with(boss, |boss| {
            NewEmployee { name: "worker".into() }.with(|e| e.boss_id.set(boss.id))
        }));
    }
    let saved = work.commit(conn).unwrap();
    handles.into_iter().map(|it| saved[it].clone()).collect()
}

#[test]
fn rows_of_one_table_go_in_the_order_of_their_keys() {
    let conn = open();
    let mut work = UnitOfWork::new();
    for row in chain(&conn, 500) {
        work.delete(row);
    }
    work.commit(&conn).unwrap();
    assert_eq!(Employee::count(&conn).unwrap(), 0);

    let root = NewNode { name: "root".into(), parent_id: 1 }.insert(&conn).unwrap();
    let leaf = NewNode { name: "leaf".into(), parent_id: 1 }.insert(&conn).unwrap();
    let mut work = UnitOfWork::new();
    work.delete(root);
    work.delete(leaf);
    work.commit(&conn).unwrap();
    assert_eq!(Node::count(&conn).unwrap(), 0);
}

#[test]
fn what_a_circle_takes_along_is_no_error_and_what_was_gone_before_is() {
    let conn = open();
    let circle = || {
        let mut work = UnitOfWork::new();
        let band = work.add(NewBand { name: "B".into() });
        let song = work.add_with(band, |band| NewSong { title: "S".into(), band_id: band.id });
        let band = work.update_set_with(band, song, |b, song| b.best_song_id.set(song.id));
        let saved = work.commit(&conn).unwrap();
        (saved[band].clone(), saved[song].clone())
    };
    for band_first in [false, true] {
        let (band, song) = circle();
        let mut work = UnitOfWork::new();
        if band_first {
            work.delete(band);
            work.delete(song);
        } else {
            work.delete(song);
            work.delete(band);
        }
        work.commit(&conn).unwrap();
        assert_eq!((Band::count(&conn).unwrap(), Song::count(&conn).unwrap()), (0, 0));
    }
    let (band, song) = circle();
    let other = NewSong { title: "O".into(), band_id: band.id }.insert(&conn).unwrap();
    other.delete(&conn).unwrap();
    let mut work = UnitOfWork::new();
    work.delete(band);
    work.delete(song);
    work.delete(other);
    let error = work.commit(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotFound { table: "song", .. }), "{error}");
    assert_eq!((Band::count(&conn).unwrap(), Song::count(&conn).unwrap()), (1, 1));
}

#[test]
fn a_circle_that_forbids_deletions_goes_as_a_whole() {
    let conn = open();
    let pair = || {
        let [a, b]: [Employee; 2] = chain(&conn, 2).try_into().unwrap();
        (a.update_set(&conn, |e| e.boss_id.set(b.id)).unwrap(), b)
    };
    let (a, b) = pair();
    let mut work = UnitOfWork::new();
    work.delete(a);
    work.delete(b);
    work.commit(&conn).unwrap();
    let (a, b) = pair();
    let other = NewEmployee { name: "other".into() }.with(|e| e.boss_id.set(a.id));
    other.insert(&conn).unwrap();
    let mut work = UnitOfWork::new();
    work.delete(a.clone());
    work.delete(b);
    assert!(work.commit(&conn).is_err());
    assert_eq!(Employee::count(&conn).unwrap(), 3);
    let mut work = UnitOfWork::new();
    let opened = work.update_set(a, |e| e.boss_id.set(None::<i64>));
    work.delete(opened);
    let error = work.commit(&conn).unwrap_err();
    assert!(error.to_string().contains("operation 2, to delete from `employee`"), "{error}");
}

#[test]
fn what_waited_for_a_unit_does_not_wait_afterwards() {
    for nested in [false, true] {
        let conn = open();
        let [a, b]: [Employee; 2] = chain(&conn, 2).try_into().unwrap();
        let mut work = UnitOfWork::new();
        work.delete(a.update_set(&conn, |e| e.boss_id.set(b.id)).unwrap());
        work.delete(b);
        if nested {
            transaction(&conn, |tx| work.commit(tx).map(|_| ())).unwrap();
        } else {
            work.commit(&conn).unwrap();
        }
        // The same statement, prepared while keys were waiting, would not know of `RESTRICT`.
        let [boss, _]: [Employee; 2] = chain(&conn, 2).try_into().unwrap();
        let error = transaction(&conn, |tx| boss.delete(tx)).unwrap_err();
        assert_eq!(code(&error), Some(SQLITE_CONSTRAINT_TRIGGER));
        assert_eq!(Employee::count(&conn).unwrap(), 2);
    }
}

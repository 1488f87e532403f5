//! Everything that statements can run on.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

use reflect_schema::rusqlite;
use reflect_schema::{Connection, Error, Executor};

use crate::support::chinook::{self, Artist, Playlist, Track};

fn bare() -> rusqlite::Connection {
    rusqlite::Connection::open("examples/chinook.db").unwrap()
}

fn ours() -> Connection {
    chinook::connect("examples/chinook.db").unwrap()
}

/// Makes every kind of call.
fn works(conn: &impl Executor) {
    let track = Track::get(conn, 1).unwrap();
    assert_eq!(Track::find(conn, 1).unwrap().as_ref(), Some(&track));
    assert_eq!(Track::first(conn).unwrap().as_ref(), Some(&track));
    assert_eq!(Artist::all(conn).unwrap().len(), 275);
    assert_eq!(Artist::count(conn).unwrap(), 275);
    let album = track.album(conn).unwrap().unwrap();
    assert_eq!(album.tracks(conn).unwrap().len(), 10);
    assert_eq!(track.playlists(conn).unwrap().len(), 3);
    chinook::SCHEMA.verify(conn).unwrap();
    assert_eq!(chinook::SCHEMA.differences(conn).unwrap(), []);
}

#[test]
fn connections_and_references_to_them() {
    works(&ours());
    works(&bare());
    works(&&ours());
    works(&&&bare());
    works(&&mut bare());
}

#[test]
fn transactions_and_savepoints() {
    let mut conn = bare();
    let mut transaction = conn.transaction().unwrap();
    works(&transaction);
    works(&&mut transaction);
    let mut savepoint = transaction.savepoint().unwrap();
    works(&savepoint);
    works(&savepoint.savepoint().unwrap());

    let conn = ours();
    works(&conn.unchecked_transaction().unwrap());
}

#[test]
fn a_transaction_sees_what_it_has_written() {
    let mut conn = chinook::connect_in_memory().unwrap();
    let add = "INSERT INTO Artist (Name) VALUES ('Ada')";
    {
        let transaction = conn.unchecked_transaction().unwrap();
        transaction.execute(add, []).unwrap();
        assert_eq!(Artist::count(&transaction).unwrap(), 1);
    }
    assert_eq!(Artist::count(&conn).unwrap(), 0, "rolled back");
    works_mutably(&mut conn);
}

/// A function of the user's that holds its connection mutably.
fn works_mutably(conn: &mut impl Executor) {
    assert_eq!(Artist::all(conn).unwrap(), []);
}

#[test]
#[expect(clippy::arc_with_non_send_sync, reason = "users do it")]
fn boxes_and_counted_pointers() {
    works(&Box::new(ours()));
    works(&Rc::new(ours()));
    works(&Arc::new(ours()));
    works(&Box::new(bare()));
    works(&Rc::new(bare()));
    works(&Arc::new(bare()));
    works(&Rc::new(Box::new(&bare())));
}

#[test]
fn guards_of_locks_and_cells() {
    let shared = Arc::new(Mutex::new(bare()));
    works(&shared.lock().unwrap());
    works(&*shared.lock().unwrap());
    works(&&shared.lock().unwrap());
    works(&Mutex::new(ours()).lock().unwrap());
    works(&Mutex::new(Box::new(ours())).lock().unwrap());

    let cell = RefCell::new(ours());
    works(&cell.borrow());
    works(&cell.borrow_mut());
}

#[test]
fn trait_objects() {
    let (ours, bare) = (ours(), bare());
    let connections: [&dyn Executor; 2] = [&ours, &bare];
    for conn in connections {
        works(&conn);
    }
    works(&(Box::new(bare) as Box<dyn Executor>));
    works(&(Rc::new(ours) as Rc<dyn Executor>));
}

#[test]
fn a_connection_and_its_errors_can_go_to_another_thread() {
    fn sendable<T: Send>() {}
    fn shareable<T: Send + Sync + 'static>() {}
    sendable::<Connection>();
    shareable::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());

    let conn = Arc::new(Mutex::new(ours()));
    let threads: Vec<_> = (1..=4)
        .map(|id| {
            let conn = Arc::clone(&conn);
            thread::spawn(move || Playlist::get(&conn.lock().unwrap(), id).unwrap().name)
        })
        .collect();
    let names = threads.into_iter().map(|it| it.join().unwrap().unwrap());
    assert_eq!(names.collect::<Vec<_>>(), ["Music", "Movies", "TV Shows", "Audiobooks"]);
}

#[test]
fn statements_may_overlap_on_one_connection() {
    let conn = bare();
    for artist in Artist::all(&conn).unwrap().iter().take(3) {
        for album in artist.albums(&conn).unwrap() {
            assert_eq!(&album.artist(&conn).unwrap(), artist);
        }
    }
    let mut statement = conn.prepare("SELECT TrackId FROM Track LIMIT 5").unwrap();
    let ids = statement.query_map([], |row| row.get(0)).unwrap();
    for id in ids {
        Track::get(&conn, id.unwrap()).unwrap();
    }
}

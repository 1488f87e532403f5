use reflect_schema::rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY;
use reflect_schema::{UnitOfWork, transaction};

use super::db::{City, Country, NewBand, NewCity, NewCountry, NewEmployee, NewNode, NewSong, Node};
use super::{code, open};

#[test]
fn a_key_that_can_be_null_is_set_afterwards() {
    let conn = open();
    let mut work = UnitOfWork::new();
    let band = work.add(NewBand { name: "Kraftwerk".into() });
    let song = work.add_with(band, |band| NewSong { title: "Autobahn".into(), band_id: band.id });
    work.update_set_with(band, song, |b, song| b.best_song_id.set(song.id));
    let saved = work.commit(&conn).unwrap();
    assert_eq!(saved[band].best_song_id, Some(saved[song].id));
    assert_eq!(saved[band].reload(&conn).unwrap(), saved[band]);
}

#[test]
fn keys_that_are_known_refer_in_any_order() {
    let conn = open();
    let mut work = UnitOfWork::new();
    let paris = NewCity { name: "Paris".into(), country_id: 33 }.with(|c| c.id.set(75));
    let france = NewCountry { name: "France".into(), capital_id: 75 }.with(|c| c.id.set(33));
    work.add(paris);
    let france = work.add(france);
    let saved = work.commit(&conn).unwrap();
    assert_eq!(City::get(&conn, 75).unwrap().country(&conn).unwrap(), saved[france]);
}

#[test]
fn keys_that_are_generated_stand_in_for_each_other() {
    let conn = open();
    let mut work = UnitOfWork::new();
    let france = work.add(NewCountry { name: "France".into(), capital_id: 0 });
    let paris = work.add_with(france, |it| NewCity { name: "Paris".into(), country_id: it.id });
    work.update_set_with(france, paris, |f, paris| f.capital_id.set(paris.id));
    let saved = work.commit(&conn).unwrap();
    assert_eq!(saved[france].capital_id, saved[paris].id);
    assert_eq!(saved[paris].country_id, saved[france].id);
}

#[test]
fn a_row_refers_to_itself() {
    let conn = open();
    let mut work = UnitOfWork::new();
    let boss = work.add(NewEmployee { name: "Ada".into() });
    work.update_set(boss, |e| e.boss_id.set(e.id));
    let root = work.add(NewNode { name: "root".into(), parent_id: -1 });
    work.update_set(root, |n| n.parent_id.set(n.id));
    let leaf = work.add_with(root, |root| NewNode { name: "leaf".into(), parent_id: root.id });
    let saved = work.commit(&conn).unwrap();
    assert_eq!(saved[boss].boss_id, Some(saved[boss].id));
    assert_eq!(saved[root].parent_id, saved[root].id);
    assert_eq!(saved[leaf].parent_id, saved[root].id);
}

#[test]
fn many_rows_refer_to_each_other() {
    let tree = || {
        (0..200)
            .rev()
            .map(|id| NewNode { name: "n".into(), parent_id: id / 2 }.with(|n| n.id.set(id)))
    };
    let conn = open();
    let mut work = UnitOfWork::new();
    work.add_all(tree());
    work.commit(&conn).unwrap();
    let conn = open();
    let mut work = UnitOfWork::new();
    work.add_all(tree());
    transaction(&conn, |tx| work.commit(tx).map(|_| ())).unwrap();
    assert_eq!(Node::count(&conn).unwrap(), 200);
    let mut work = UnitOfWork::new();
    for row in Node::all(&conn).unwrap() {
        work.delete(row);
    }
    work.commit(&conn).unwrap();
    assert_eq!(Node::count(&conn).unwrap(), 0);
}

#[test]
fn a_circle_that_stays_open_is_an_error() {
    let conn = open();
    let mut work = UnitOfWork::new();
    let france = work.add(NewCountry { name: "France".into(), capital_id: 0 });
    work.add_with(france, |it| NewCity { name: "Paris".into(), country_id: it.id });
    let error = work.commit(&conn).unwrap_err();
    assert_eq!(code(&error), Some(SQLITE_CONSTRAINT_FOREIGNKEY), "{error}");
    assert!(error.operation().is_none());
    assert!(conn.is_autocommit());
    assert_eq!((Country::count(&conn).unwrap(), City::count(&conn).unwrap()), (0, 0));
    let deferred: bool = conn.query_row("PRAGMA defer_foreign_keys", (), |row| row.get(0)).unwrap();
    assert!(!deferred);
}

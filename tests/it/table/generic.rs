//! Functions that work on any table, by the traits that have the methods of row structs.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fmt::Debug;

use reflect_schema::write::RowOf;
use reflect_schema::{
    Connection, ErrorKind, Executor, PrimaryKey, ReadTable, Result, WriteNew, WriteTable, dec,
};

use crate::support::chinook::{self, Album, Artist, Genre, NewGenre, PlaylistTrack, Track};
use crate::support::keys;

fn chinook() -> Connection {
    chinook::connect("examples/chinook.db").unwrap()
}

/// Every way to read a table by itself, against its own rows.
fn read<T: ReadTable + PartialEq + Debug>(conn: &impl Executor) -> Result<usize>
where
    T::Key: reflect_schema::query::Identified + Debug,
{
    let all = T::all(conn)?;
    assert_eq!(T::count(conn)?, all.len() as u64);
    assert_eq!(T::query().count(conn)?, all.len() as u64);
    assert_eq!(T::first(conn)?.is_some(), !all.is_empty());
    for row in all.iter().take(20) {
        let key = row.key();
        assert_eq!(T::find(conn, &key)?.as_ref(), Some(row));
        assert_eq!(T::get(conn, key)?, *row);
    }
    Ok(all.len())
}

fn missing<T: ReadTable<Key = i64>>(conn: &Connection) {
    assert!(T::find(conn, -1).unwrap().is_none());
    assert!(matches!(T::get(conn, -1).err().unwrap().kind(), ErrorKind::NotFound { .. }));
    assert_eq!(
        T::from_sql(conn, "SELECT * FROM Artist WHERE ArtistId < ?1", [3]).unwrap().len(),
        2
    );
}

#[test]
fn reading() {
    let conn = chinook();
    assert_eq!(read::<Genre>(&conn).unwrap(), 25);
    assert_eq!(read::<Track>(&conn).unwrap(), 3503);
    assert_eq!(read::<PlaylistTrack>(&conn).unwrap(), 8715);
    missing::<Artist>(&conn);
}

#[test]
fn keys_of_every_kind() {
    let conn = keys::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO word VALUES ('a');
        INSERT INTO tag VALUES ('Red');
        INSERT INTO object VALUES (x'01');
        INSERT INTO point VALUES (2.5);
        INSERT INTO thing VALUES ('x'), (7);
        INSERT INTO rate VALUES ('1.50');
        INSERT INTO cell VALUES ('s', 1);",
    )
    .unwrap();
    assert_eq!(read::<keys::Word>(&conn).unwrap(), 1);
    assert_eq!(read::<keys::Tag>(&conn).unwrap(), 1);
    assert_eq!(read::<keys::Object>(&conn).unwrap(), 1);
    assert_eq!(read::<keys::Point>(&conn).unwrap(), 1);
    assert_eq!(read::<keys::Thing>(&conn).unwrap(), 2);
    assert_eq!(read::<keys::Rate>(&conn).unwrap(), 1);
    assert_eq!(read::<keys::Cell>(&conn).unwrap(), 1);
    assert!(<keys::Rate as ReadTable>::find(&conn, dec!(1.50)).unwrap().is_some());
}

fn once<N: WriteNew>(conn: &Connection, new: N) -> Option<RowOf<N>> {
    new.on_conflict(reflect_schema::AnyKey).do_nothing().insert(conn).unwrap()
}

#[test]
fn writing() {
    fn write<N: WriteNew + Clone>(conn: &Connection, new: N) -> Result<RowOf<N>>
    where
        RowOf<N>: WriteTable + ReadTable + PartialEq + Debug,
        <RowOf<N> as reflect_schema::Table>::Key: reflect_schema::query::Identified,
    {
        let row = new.clone().insert(conn)?;
        new.clone().insert_only(conn)?;
        assert_eq!(<RowOf<N>>::insert_all(conn, [new.clone(), new])?, 2);
        assert_eq!(<RowOf<N>>::count(conn)?, 4);
        assert_eq!(row.modify(conn, |_| ())?, row);
        assert_eq!(row.modify_checked(conn, |_| ())?, row);
        assert_eq!(row.update_set(conn, |_| ())?, row);
        assert_eq!(row.reload(conn)?, row);
        row.delete(conn)?;
        assert!(row.reload(conn).is_err());
        Ok(row)
    }
    let conn = chinook::connect_in_memory().unwrap();
    assert_eq!(write(&conn, NewGenre {}).unwrap().genre_id, 1);
    assert_eq!(once(&conn, NewGenre {}).unwrap().genre_id, 5);
    let other = WriteNew::with(NewGenre {}, |g| g.genre_id.set(5));
    assert!(other.on_conflict(PrimaryKey).do_nothing().insert(&conn).unwrap().is_none());
}

#[test]
fn whole_tables_are_copied_as_they_are() {
    fn copy<T: WriteTable + ReadTable + PartialEq + Debug>(from: &Connection, to: &Connection) {
        let rows = T::all(from).unwrap();
        assert_eq!(T::insert_rows(to, &rows).unwrap(), rows.len() as u64);
        assert_eq!(T::all(to).unwrap(), rows);
    }
    let (from, to) = (chinook(), chinook::connect_in_memory().unwrap());
    copy::<Artist>(&from, &to);
    copy::<Album>(&from, &to);
    copy::<Genre>(&from, &to);
    copy::<chinook::MediaType>(&from, &to);
    copy::<Track>(&from, &to);
    // All or nothing.
    let error = Genre::insert_rows(&to, Genre::all(&from).unwrap()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::UniqueViolation { .. }), "{error}");
    assert_eq!(Genre::count(&to).unwrap(), 25);
}

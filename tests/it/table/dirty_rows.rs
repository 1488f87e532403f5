//! Rows that the declared types exclude and SQLite lets in. A bare connection verifies no schema,
//! so looser tables of the same names stand in for what a file may hold.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::rusqlite::{Connection, params};
use reflect_schema::{Error, ErrorKind, RowKey, Value};

use crate::support::chinook::{
    self, Album, Artist, Customer, Genre, Invoice, PlaylistTrack, Track,
};

fn database(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

/// Chinook's own tables.
fn chinook(sql: &str) -> Connection {
    let conn = database("");
    chinook::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

fn message<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    without_hint(&result.unwrap_err())
}

/// The text of an error without where to look for more such values.
fn without_hint(error: &Error) -> String {
    let text = error.to_string();
    text.strip_suffix("; `cargo reflect check` lists all such values").unwrap_or(&text).to_owned()
}

#[test]
fn a_value_of_another_type_is_named_with_its_row() {
    let track = |column: &str, value: &str| {
        let sql = format!(
            "INSERT INTO Track (TrackId, Name, MediaTypeId, Milliseconds, UnitPrice)
            VALUES (7, 'Note G', 1, 1000, 0.99); UPDATE Track SET {column} = {value}"
        );
        message(Track::all(&chinook(&sql)))
    };
    let rows = [
        ("Milliseconds", "'n/a'", "expected an integer, found the text \"n/a\""),
        ("Milliseconds", "1.5", "expected an integer, found the real 1.5"),
        ("Bytes", "''", "expected an integer, found the text \"\""),
        ("AlbumId", "x'00ff'", "expected an integer, found a blob of 2 bytes"),
        ("Name", "x'4142'", "expected text, found a blob of 2 bytes"),
        (
            "Name",
            "CAST(x'41ff42' AS TEXT)",
            "expected text, found text of 3 bytes that is not UTF-8",
        ),
        ("UnitPrice", "'free'", "expected a decimal number, found the text \"free\""),
        ("UnitPrice", "9e999", "expected a decimal number, found the real inf"),
    ];
    for (column, value, mismatch) in rows {
        let expected = format!("`Track.{column}`: {mismatch} (row TrackId = 7)");
        assert_eq!(track(column, value), expected);
    }
}

#[test]
fn a_date_that_is_none_is_named_with_its_row() {
    let invoice = |date: &str| {
        let conn = chinook("");
        let sql = "INSERT INTO Invoice VALUES (1, 1, ?1, NULL, NULL, NULL, NULL, NULL, 1)";
        conn.execute(sql, [date]).unwrap();
        message(Invoice::get(&conn, 1))
    };
    for date in ["soon", "31.12.2009", "2009-02-30 00:00:00"] {
        let expected = format!(
            "`Invoice.InvoiceDate`: expected a date and time, found the text {date:?} (row InvoiceId = 1)"
        );
        assert_eq!(invoice(date), expected);
    }
}

#[test]
fn null_in_a_required_column_is_an_error() {
    let conn = database("CREATE TABLE Album (AlbumId INTEGER PRIMARY KEY, Title, ArtistId)");
    conn.execute_batch("INSERT INTO Album VALUES (1, NULL, 1), (2, 'Engines', NULL)").unwrap();
    assert_eq!(
        message(Album::get(&conn, 1)),
        "`Album.Title`: expected text, found NULL (row AlbumId = 1)"
    );
    let error = Album::find(&conn, 2).unwrap_err();
    assert_eq!(
        without_hint(&error),
        "`Album.ArtistId`: expected an integer, found NULL (row AlbumId = 2)"
    );
    let ErrorKind::Decode { table: "Album", column: "ArtistId", row: Some(RowKey(row)), mismatch } =
        error.kind()
    else {
        panic!("{error:?}")
    };
    assert_eq!(row, &[("AlbumId", Value::Integer(2))]);
    assert_eq!(mismatch.to_string(), "expected an integer, found NULL");
}

#[test]
fn null_in_a_key_is_an_error_of_its_own() {
    let conn = database("CREATE TABLE Genre (GenreId INT PRIMARY KEY, Name)");
    conn.execute_batch("INSERT INTO Genre VALUES (1, 'Rock'), (NULL, 'Noise')").unwrap();
    for error in [Genre::all(&conn).unwrap_err(), Genre::first(&conn).unwrap_err()] {
        assert_eq!(without_hint(&error), "`Genre.GenreId`: NULL in a column of the primary key");
        assert!(matches!(error.kind(), ErrorKind::NullKey { .. }));
    }
    assert!(Genre::find(&conn, 1).unwrap().is_some());

    let conn = database("CREATE TABLE PlaylistTrack (PlaylistId, TrackId)");
    conn.execute_batch("INSERT INTO PlaylistTrack VALUES (1, NULL)").unwrap();
    assert_eq!(
        message(PlaylistTrack::all(&conn)),
        "`PlaylistTrack.TrackId`: NULL in a column of the primary key"
    );
}

#[test]
fn a_key_of_another_type_is_named_too() {
    let conn = database("CREATE TABLE Genre (GenreId, Name)");
    conn.execute_batch("INSERT INTO Genre VALUES ('rock', 'Rock')").unwrap();
    assert_eq!(
        message(Genre::all(&conn)),
        "`Genre.GenreId`: expected an integer, found the text \"rock\" (row GenreId = \"rock\")"
    );
    conn.execute_batch("UPDATE Genre SET GenreId = CAST(x'ff' AS TEXT)").unwrap();
    assert_eq!(
        message(Genre::all(&conn)),
        "`Genre.GenreId`: expected an integer, found text of 1 bytes that is not UTF-8 \
         (row GenreId = text of 1 bytes that is not UTF-8)"
    );
}

#[test]
fn a_long_text_is_shortened() {
    let long = "ä".repeat(1_000_000);
    let start = "ä".repeat(40);
    let conn = database("CREATE TABLE PlaylistTrack (PlaylistId, TrackId)");
    conn.execute("INSERT INTO PlaylistTrack VALUES (?1, 2)", [&long]).unwrap();
    assert_eq!(
        message(PlaylistTrack::all(&conn)),
        format!(
            "`PlaylistTrack.PlaylistId`: expected an integer, found the text \"{start}\"… \
             (row PlaylistId = \"{start}\"…, TrackId = 2)"
        )
    );
    let fits = "b".repeat(40);
    conn.execute("UPDATE PlaylistTrack SET PlaylistId = ?1", [&fits]).unwrap();
    assert_eq!(
        message(PlaylistTrack::all(&conn)),
        format!(
            "`PlaylistTrack.PlaylistId`: expected an integer, found the text \"{fits}\" \
             (row PlaylistId = \"{fits}\", TrackId = 2)"
        )
    );
}

#[test]
fn one_bad_row_spoils_no_other() {
    let conn = chinook("INSERT INTO Artist VALUES (1, 'Ada'), (2, x'00'), (3, NULL)");
    assert_eq!(
        message(Artist::all(&conn)),
        "`Artist.Name`: expected text, found a blob of 1 bytes (row ArtistId = 2)"
    );
    assert_eq!(Artist::get(&conn, 1).unwrap().name.as_deref(), Some("Ada"));
    assert_eq!(Artist::get(&conn, 3).unwrap().name, None);
    assert_eq!(Artist::count(&conn).unwrap(), 3);
    let clean = "UPDATE Artist SET Name = 'Grace' WHERE ArtistId = ?1";
    conn.execute(clean, params![2]).unwrap();
    assert_eq!(Artist::all(&conn).unwrap().len(), 3);
}

#[test]
fn an_orphan_names_both_ends() {
    let conn = chinook(
        "INSERT INTO Album VALUES (5, 'Engines', 99);
        INSERT INTO PlaylistTrack VALUES (8, 3402);
        INSERT INTO Customer (CustomerId, FirstName, LastName, Email, SupportRepId)
            VALUES (1, 'A', 'L', 'a@example.org', 4), (2, 'C', 'B', 'c@example.org', NULL)",
    );
    let error = Album::get(&conn, 5).unwrap().artist(&conn).unwrap_err();
    assert_eq!(
        without_hint(&error),
        "`Album.ArtistId` (row AlbumId = 5) refers to a row of `Artist` that does not exist: ArtistId = 99"
    );
    let ErrorKind::Orphan { table: "Album", row, parent: "Artist", key, .. } = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(row.0, [("AlbumId", Value::Integer(5))]);
    assert_eq!(key.0, [("ArtistId", Value::Integer(99))]);

    let entry = PlaylistTrack::first(&conn).unwrap().unwrap();
    assert_eq!(
        message(entry.track(&conn)),
        "`PlaylistTrack.TrackId` (row PlaylistId = 8, TrackId = 3402) refers to a row of `Track` that does not exist: TrackId = 3402"
    );

    // Of a nullable key, too; only NULL itself leads to `None`.
    let [orphan, free] = [1, 2].map(|id| Customer::get(&conn, id).unwrap());
    assert_eq!(
        message(orphan.support_rep(&conn)),
        "`Customer.SupportRepId` (row CustomerId = 1) refers to a row of `Employee` that does not exist: EmployeeId = 4"
    );
    assert_eq!(free.support_rep(&conn).unwrap(), None);
}

/// A table of which nothing is certain.
mod loose {
    reflect_schema::reflect_schema!(
        "tests/schemas/loose.sql",
        types = {
            note.body => Vec<u8>,
            note.flag => reflect_schema::Value,
            note.count => reflect_schema::Value,
            note.title => reflect_schema::Value,
        },
    );
}

/// Latin 1: "Käse" in bytes.
const LATIN: &[u8] = b"K\xe4se";

#[test]
fn text_that_is_not_utf8_is_read_as_bytes() {
    let conn = loose::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO note VALUES (1, CAST(x'4be47365' AS TEXT), CAST(x'4be47365' AS TEXT), 'T', ''),
            (2, 'Brot', 'Brot', 1, x'0001'), (3, x'4be47365', NULL, NULL, 1.5)",
    )
    .unwrap();
    let note = loose::Note::get(&conn, 1).unwrap();
    assert_eq!(note.body.as_deref(), Some(LATIN));
    assert_eq!(note.title, Some(Value::RawText(LATIN.to_vec())));
    assert_eq!(note.flag, Some(Value::Text("T".into())));
    // Found by what was read, and written as it was.
    let by = |note: &loose::Note| {
        let (body, title) = (note.body.clone(), note.title.clone());
        let query = loose::Note::query().filter(|n| n.body.eq(&body) & n.title.eq(&title));
        query.select(|n| n.id).all(&conn).unwrap()
    };
    assert_eq!(by(&note), [1]);
    assert_eq!(by(&loose::Note::get(&conn, 2).unwrap()), [2]);
    let before = crate::support::rows(&conn, "SELECT *, typeof(body), typeof(title) FROM note");
    for note in loose::Note::all(&conn).unwrap() {
        conn.execute("DELETE FROM note WHERE id = ?1", [note.id]).unwrap();
        let set = |n: loose::NoteColumns<_>| {
            (
                n.id.set(note.id),
                n.title.set(&note.title),
                n.body.set(&note.body),
                n.flag.set(&note.flag),
                n.count.set(&note.count),
            )
        };
        loose::NewNote {}.with(set).insert(&conn).unwrap();
    }
    let after = crate::support::rows(&conn, "SELECT *, typeof(body), typeof(title) FROM note");
    assert_eq!(after, before);
    let longer = loose::Note::query().filter(|n| n.body.gt(&b"K"[..]));
    assert_eq!(longer.select(|n| n.id).all(&conn).unwrap(), [1]);
    conn.execute_batch("UPDATE note SET body = x'00' WHERE id = 1").unwrap();
    assert_eq!(
        message(loose::Note::get(&conn, 1)),
        "`note.body`: expected text, found a blob of 1 bytes (row id = 1)"
    );
}

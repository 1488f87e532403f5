//! Which row is which: keys of every kind lead to the rows that SQLite would lead to, or are errors.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::{Connection, ErrorKind, Table, Value};

mod a {
    reflect_schema::reflect_schema!("tests/schemas/name_then_secret.sql");
}
mod b {
    reflect_schema::reflect_schema!("tests/schemas/secret_then_name.sql");
}
mod schema {
    reflect_schema::reflect_schema!("tests/schemas/identity.sql");
}
use schema::{City, Country, Day, Document, Entry, Note, Price, Tag, Wide};

fn with(sql: &str) -> Connection {
    let conn = schema::connect_in_memory().unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

#[test]
fn equal_tables_of_two_schemas_keep_their_own_parents() {
    let insert = "INSERT INTO user (id, name, secret) VALUES (1, 'Ada', 's3cret');
        INSERT INTO comment VALUES (1, 1);";
    let (a, b) = (a::connect_in_memory().unwrap(), b::connect_in_memory().unwrap());
    a.execute_batch(insert).unwrap();
    b.execute_batch(insert).unwrap();
    assert_eq!(a::Comment::get(&a, 1).unwrap().owner(&a).unwrap().name, "Ada");
    assert_eq!(b::Comment::get(&b, 1).unwrap().owner(&b).unwrap().name, "Ada");
}

#[test]
fn the_parents_collation_decides_what_belongs_together() {
    let conn = with(
        "INSERT INTO country VALUES ('de');
        INSERT INTO city VALUES (1, 'de'), (2, 'DE');
        INSERT INTO visit VALUES (1, 'De'), (2, 'DE');
        INSERT INTO tag VALUES ('a'), ('A');
        INSERT INTO note VALUES (1, 'a'), (2, 'A');",
    );
    let country = Country::get(&conn, "DE").unwrap();
    assert_eq!(country.code, "de");
    assert_eq!(country.cities(&conn).unwrap().len(), 2);
    assert_eq!(country.cities_via_visit(&conn).unwrap().len(), 2);
    for city in City::all(&conn).unwrap() {
        assert_eq!(city.code(&conn).unwrap(), country);
    }
    for tag in Tag::all(&conn).unwrap() {
        let notes: Vec<Note> = tag.notes(&conn).unwrap();
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].tag(&conn).unwrap(), Some(tag));
    }
}

#[test]
fn a_key_in_another_form_is_an_error_and_no_row_that_cannot_be_found() {
    let conn = with(
        "PRAGMA foreign_keys = OFF;
        INSERT INTO day VALUES ('2024-01-31');
        INSERT INTO entry VALUES (1, '2024-01-31'), (2, '2024-01-31 00:00:00');
        INSERT INTO price VALUES (0.99), (0.1 + 0.2);",
    );
    let day = Day::first(&conn).unwrap().unwrap();
    assert_eq!(Day::find(&conn, day.date).unwrap().as_ref(), Some(&day));
    assert_eq!(Entry::get(&conn, 1).unwrap().day(&conn).unwrap(), day);
    let error = Entry::get(&conn, 2).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`entry.day`: expected a value in the form that is written, since rows are found by it, \
         found the text \"2024-01-31 00:00:00\" (row id = 2); \
         `cargo reflect check` lists all such values"
    );
    let error = Price::all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { column: "amount", .. }), "{error}");
}

#[test]
fn a_key_of_many_columns_is_a_list_of_values() {
    let conn = with("INSERT INTO wide VALUES (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 'x')");
    let row = Wide::find(&conn, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, "x").unwrap().unwrap();
    assert_eq!(row.key().len(), 13);
    assert_eq!(row.key()[12], Value::Text("x".to_owned()));
}

#[test]
fn json_is_text_also_where_it_is_a_number() {
    let conn = with(r#"INSERT INTO document VALUES (1, '{"a":1}'), (2, '42')"#);
    let bodies = Document::all(&conn).unwrap().into_iter().map(|it| it.body);
    assert_eq!(bodies.collect::<Vec<_>>(), [r#"{"a":1}"#, "42"]);
}

#[test]
fn a_temporary_table_of_the_same_name_is_not_meant() {
    let conn = with(
        "INSERT INTO tag VALUES ('real');
        CREATE TEMP TABLE tag (name TEXT); INSERT INTO temp.tag VALUES ('other'), ('more');",
    );
    assert_eq!(Tag::count(&conn).unwrap(), 1);
    assert_eq!(Tag::all(&conn).unwrap()[0].name, "real");
}

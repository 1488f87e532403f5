//! diesel writes and reads the file that reflect-schema reads and writes, in one program.

use diesel::prelude::*;
use std::error::Error;

#[path = "../../app.rs"]
mod app;

diesel::table! {
    author (id) {
        id -> BigInt,
        name -> Text,
    }
}

diesel::table! {
    book (id) {
        id -> BigInt,
        author_id -> BigInt,
        title -> Text,
    }
}

diesel::joinable!(book -> author (author_id));
diesel::allow_tables_to_appear_in_same_query!(author, book);

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name a new file")?;
    app::write(&path)?;

    let mut conn = SqliteConnection::establish(&path)?;
    let found: Vec<(String, String)> = author::table
        .inner_join(book::table)
        .select((author::name, book::title))
        .load(&mut conn)?;
    assert_eq!(found, [("Ursula".to_owned(), "The Dispossessed".to_owned())]);
    diesel::insert_into(author::table)
        .values((author::id.eq(7), author::name.eq("Octavia")))
        .execute(&mut conn)?;
    diesel::insert_into(book::table)
        .values((book::author_id.eq(7), book::title.eq("Kindred")))
        .execute(&mut conn)?;

    app::read(&path)?;
    println!("diesel: ok, SQLite {}", reflect_schema::rusqlite::version());
    Ok(())
}

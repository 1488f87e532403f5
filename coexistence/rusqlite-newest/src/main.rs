//! The program's own rusqlite is the one that reflect-schema uses, so their connections are of one type.

use rusqlite::Connection;
use std::error::Error;

mod app {
    reflect_schema::reflect_schema!("../schema.sql");
}
use app::{Author, NewAuthor, NewBook};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name a new file")?;
    write(&path)?;

    let conn = Connection::open(&path)?;
    let ursula = Author::all(&conn)?.remove(0);
    assert_eq!(ursula.books(&conn)?[0].title, "The Dispossessed");
    conn.execute("INSERT INTO author (id, name) VALUES (7, 'Octavia')", ())?;
    NewBook { author_id: 7, title: "Kindred".into() }.insert(&conn)?;

    read(&path)?;
    println!("rusqlite: ok, SQLite {}", rusqlite::version());
    Ok(())
}

/// Makes the file, and writes to it.
fn write(path: &str) -> reflect_schema::Result<()> {
    let conn = app::connect_with(path, |conn| app::SCHEMA.create_all(conn))?;
    let author = NewAuthor { name: "Ursula".into() }.insert(&conn)?;
    NewBook { author_id: author.id, title: "The Dispossessed".into() }.insert(&conn)?;
    Ok(())
}

/// Reads what the other crate has written.
fn read(path: &str) -> reflect_schema::Result<()> {
    let conn = app::connect(path)?;
    let octavia = Author::query().filter(|it| it.name.eq("Octavia")).one(&conn)?;
    let titles: Vec<_> = octavia.books(&conn)?.into_iter().map(|it| it.title).collect();
    assert_eq!(titles, ["Kindred"]);
    Ok(())
}

//! The program's own rusqlite is the one that reflect-schema uses, so their connections are of one type.

use rusqlite::Connection;
use std::error::Error;

mod app;
use app::{Author, NewBook};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name a new file")?;
    app::write(&path)?;

    let conn = Connection::open(&path)?;
    let ursula = Author::all(&conn)?.remove(0);
    assert_eq!(ursula.books(&conn)?[0].title, "The Dispossessed");
    conn.execute("INSERT INTO author (id, name) VALUES (7, 'Octavia')", ())?;
    NewBook { author_id: 7, title: "Kindred".into() }.insert(&conn)?;

    app::read(&path)?;
    println!("rusqlite: ok, SQLite {}", rusqlite::version());
    Ok(())
}

//! sqlx writes and reads the file that reflect-schema reads and writes, in one program.

use sqlx::{Connection, SqliteConnection};
use std::error::Error;

mod app {
    reflect_schema::reflect_schema!("../schema.sql");
}
use app::{Author, NewAuthor, NewBook};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name a new file")?;
    write(&path)?;

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(elsewhere(&path))?;

    read(&path)?;
    println!("sqlx: ok, SQLite {}", reflect_schema::rusqlite::version());
    Ok(())
}

async fn elsewhere(path: &str) -> sqlx::Result<()> {
    let mut conn = SqliteConnection::connect(&format!("sqlite://{path}")).await?;
    let sql = "SELECT name, title FROM author JOIN book ON author_id = author.id";
    let found: Vec<(String, String)> = sqlx::query_as(sql).fetch_all(&mut conn).await?;
    assert_eq!(found, [("Ursula".to_owned(), "The Dispossessed".to_owned())]);
    let author = sqlx::query("INSERT INTO author (name) VALUES (?)").bind("Octavia");
    let id = author.execute(&mut conn).await?.last_insert_rowid();
    let book = sqlx::query("INSERT INTO book (author_id, title) VALUES (?, ?)");
    book.bind(id).bind("Kindred").execute(&mut conn).await?;
    conn.close().await
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

//! sqlx writes and reads the file that reflect-schema reads and writes, in one program.

use sqlx::{Connection, SqliteConnection};
use std::error::Error;

#[path = "../../app.rs"]
mod app;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name a new file")?;
    app::write(&path)?;

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(elsewhere(&path))?;

    app::read(&path)?;
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

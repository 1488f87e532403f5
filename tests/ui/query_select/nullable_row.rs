mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let albums: Vec<Album> = Track::query().select(|t| t.album()).all(&conn)?;
    println!("{}", albums.len());
    Ok(())
}

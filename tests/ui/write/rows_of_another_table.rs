mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Artist, NewAlbum};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Artist::insert_all(&conn, [NewAlbum { title: "Engines".into(), artist_id: 1 }])?;
    Ok(())
}

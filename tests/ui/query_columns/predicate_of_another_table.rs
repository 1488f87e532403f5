mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, AlbumColumns, Track};
use reflect_schema::Condition;

fn live(album: AlbumColumns) -> Condition<Album> {
    album.title.eq("Live")
}

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().filter(live).all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let mut title = None;
    let albums = Album::query().filter(|a| {
        title = Some(a.title);
        a.album_id.gt(1)
    });
    albums.all(&conn)?;
    Track::query().select(|t| (t.name, title.unwrap())).all(&conn)?;
    Ok(())
}

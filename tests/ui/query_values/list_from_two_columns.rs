mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query()
        .filter(|t| t.album_id.in_(Album::query().select(|a| (a.album_id, a.title))))
        .all(&conn)?;
    Ok(())
}

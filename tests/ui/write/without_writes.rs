mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", writes = none);
}
use chinook::{Playlist, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().everything().delete(&conn)?;
    let playlist = Playlist::get(&conn, 1)?;
    playlist.add_track(&conn, &Track::get(&conn, 1)?)?;
    playlist.delete(&conn)?;
    Ok(())
}

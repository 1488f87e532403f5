mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::PlaylistTrack;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    // The primary key is PlaylistId and TrackId.
    PlaylistTrack::get(&conn, 1)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let tracks = Track::all(&conn)?;
    tracks.load(&conn, |t| t.album())?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;
use reflect_schema::Related;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let track = Track::get(&conn, 1)?;
    track.related(|t| t.album()).all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let tracks: Vec<(String, String)> =
        Track::query().select(|t| (t.name, t.album().title)).all(&conn)?;
    Ok(())
}

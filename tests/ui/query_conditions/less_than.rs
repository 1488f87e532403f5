mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Artist, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().filter(|t| t.genre_id.eq(1) & (t.milliseconds < 300_000)).all(&conn)?;
    Artist::query().filter(|a| a.albums().any(|al| al.title != "IV")).all(&conn)?;
    Ok(())
}

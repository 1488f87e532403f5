mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

struct Summary {
    tracks: i64,
}

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().select(|_| Summary { tracks: 1 }).all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let tracks: Vec<(String, i64)> =
        Track::query().select(|t| (t.milliseconds, t.name)).all(&conn)?;
    Ok(())
}

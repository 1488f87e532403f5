mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().group_by(|t| t.composer).select(|composer, g| (composer, g.name)).all(&conn)?;
    Ok(())
}

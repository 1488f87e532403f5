mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().filter(|t| t.milliseconds / 1000).all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let names: Vec<String> = Track::query().select(|t| t.name.optional()).all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let composers: Vec<Option<String>> =
        Track::query().select(|t| t.composer.required()).all(&conn)?;
    Ok(())
}

mod dates {
    reflect_schema::reflect_schema!("data/types.sql", only = ["event"]);
}
use dates::Event;

fn main() -> reflect_schema::Result<()> {
    let conn = dates::connect_in_memory()?;
    Event::query().select(|e| e.day.time()).all(&conn)?;
    Event::query().select(|e| e.start.year()).all(&conn)?;
    Ok(())
}

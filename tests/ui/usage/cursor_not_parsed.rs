mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().after(&"[1]".parse()?).page(&conn, 10)?;
    Ok(())
}

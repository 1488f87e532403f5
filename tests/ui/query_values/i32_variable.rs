mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let limit: i32 = 300_000;
    Track::query().filter(|t| t.milliseconds.gt(limit)).all(&conn)?;
    Ok(())
}

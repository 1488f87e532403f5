mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let rows: i64 = 10;
    Track::query().limit(rows).all(&conn)?;
    Ok(())
}

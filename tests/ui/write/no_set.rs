mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().filter(|t| t.track_id.eq(1)).update(&conn, |t| t.name.eq("x"))?;
    Ok(())
}

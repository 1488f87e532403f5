mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db", borrowed = ["Track"]);
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().select(|t| t.name).for_each_ref(&conn, |_| Ok(()))?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().select(|t| t.call::<i32>("unicode", (t.name,))).all(&conn)?;
    Ok(())
}

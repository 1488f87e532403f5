mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::get(&conn, 1)?.update_set(&conn, |t| t.name = "x")?;
    Ok(())
}

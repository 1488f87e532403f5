mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let names = ["Restless", "Facelift"];
    Track::query().filter(|t| t.milliseconds.gt(names.len())).all(&conn)?;
    Ok(())
}

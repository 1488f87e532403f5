mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let all = false;
    Track::query().filter(|t| t.milliseconds.gt(300_000) & all).all(&conn)?;
    Ok(())
}

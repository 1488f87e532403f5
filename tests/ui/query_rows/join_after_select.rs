mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().select(|t| t.name).join::<Album>(|t, a| t.name.eq(a.title)).all(&conn)?;
    Ok(())
}

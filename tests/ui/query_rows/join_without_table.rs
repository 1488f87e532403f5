mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query().join(|t, a| t.name.eq(a.title)).all(&conn)?;
    Album::all(&conn)?;
    Ok(())
}

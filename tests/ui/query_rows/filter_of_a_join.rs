mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Track};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Track::query()
        .join::<Album>(|t, a| t.name.eq(a.title))
        .filter(|t| t.milliseconds.gt(300_000))
        .all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Artist;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Artist::query().select(|a| (a, a.albums().select(|al| (al.title, 1)))).all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Album;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Album::query().filter(|a| a.artist_id.eq(a.artist())).all(&conn)?;
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::NewArtist;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    NewArtist {}.on_conflict(reflect_schema::PrimaryKey).insert(&conn)?;
    Ok(())
}

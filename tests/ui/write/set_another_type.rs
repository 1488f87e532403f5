mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::NewArtist;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    NewArtist {}.with(|a| a.name.set(1)).insert(&conn)?;
    Ok(())
}

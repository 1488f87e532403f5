mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::NewArtist;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    NewArtist {}.on_conflict("Name").do_nothing().insert(&conn)?;
    Ok(())
}

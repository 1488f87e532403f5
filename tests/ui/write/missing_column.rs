mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::NewAlbum;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    NewAlbum { title: "Engines".into() }.insert(&conn)?;
    Ok(())
}

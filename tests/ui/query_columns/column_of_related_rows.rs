mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Artist;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    Artist::query().filter(|a| a.albums().title.eq("Facelift")).all(&conn)?;
    Ok(())
}

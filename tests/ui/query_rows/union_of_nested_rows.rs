mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Artist;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let rock = Artist::query().select(|a| (a.name, a.albums()));
    let jazz = Artist::query().select(|a| (a.name, a.albums()));
    rock.union(jazz).all(&conn)?;
    Ok(())
}

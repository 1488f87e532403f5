mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Artist;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    for artist in Artist::query().select(|a| (a.name, a.albums())).stream(&conn)?.iter() {
        println!("{:?}", artist?.0);
    }
    Ok(())
}

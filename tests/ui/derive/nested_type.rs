mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Artist};
use reflect_schema::Select;

#[derive(Debug, Select)]
struct Discography {
    artist: Option<String>,
    albums: Vec<Album>,
}

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let all = Artist::query()
        .select(|a| DiscographySelect { artist: a.name, albums: a.albums().select(|al| al.title) })
        .all(&conn)?;
    println!("{all:?}");
    Ok(())
}

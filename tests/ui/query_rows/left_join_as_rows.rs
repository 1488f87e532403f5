mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Album, Artist};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let pairs: Vec<(Artist, Album)> =
        Artist::query().left_join::<Album>(|a, b| a.artist_id.eq(b.artist_id)).all(&conn)?;
    println!("{}", pairs.len());
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Artist, NewArtist};

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect_in_memory()?;
    Artist::insert_all_returning(&conn, [NewArtist {}])?;
    Ok(())
}

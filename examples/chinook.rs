//! Placeholder.
#[allow(missing_docs)]
mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::*;
fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let track = Track::get(&conn, 1)?;
    println!("{track:?} {:?}", track.album(&conn)?);
    println!("{:?}", Playlist::get(&conn, 18)?.tracks(&conn)?.len());
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::Track;

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    // AlbumId may be NULL.
    println!("{}", Track::get(&conn, 1)?.album(&conn)?.title);
    Ok(())
}

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let playlist = chinook::Playlist::get(&conn, 1)?;
    playlist.set_tracks(&conn, chinook::Track::all(&conn)?)?;
    Ok(())
}

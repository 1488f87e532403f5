mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Playlist, Track};
use reflect_schema::Select;

#[derive(Debug, Select)]
struct Line {
    track: String,
    album: Option<String>,
    playlists: Vec<Playlist>,
}

fn main() -> reflect_schema::Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let lines = Track::query()
        .select(|t| LineSelect { track: t.name, album: t.album().title })
        .all(&conn)?;
    println!("{lines:?}");
    Ok(())
}

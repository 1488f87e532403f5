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
    let lines: Vec<Line> = Track::query()
        .select(|t| LineSelect {
            track: t.milliseconds,
            album: t.album().title,
            playlists: t.playlists(),
        })
        .all(&conn)?;
    println!("{lines:?}");
    Ok(())
}

use std::fs;
use std::path::Path;

use harness::{Data, Outcome, Scale};

use crate::sqlite::Connection;

const CHINOOK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/chinook.db");

/// The databases, which are copies of Chinook that stay in the temporary directory.
pub(crate) fn make(scale: Scale) -> Outcome<Data> {
    let directory = std::env::temp_dir().join("reflect-bench");
    fs::create_dir_all(&directory)?;
    let name = |tracks: u32| directory.join(format!("{tracks}-tracks.db"));
    let (chinook, tracks) = (name(Scale::COUNTED.tracks), name(scale.tracks));
    for (path, count) in [(&chinook, Scale::COUNTED.tracks), (&tracks, scale.tracks)] {
        if !path.exists() {
            let unfinished = path.with_extension(std::process::id().to_string());
            multiply(&unfinished, count)?;
            fs::rename(unfinished, path)?;
        }
    }
    Ok(Data { chinook, tracks, scale })
}

/// Repeats Chinook's artists, albums and tracks under other keys until there are so many tracks.
fn multiply(path: &Path, tracks: u32) -> Outcome {
    fs::copy(CHINOOK, path)?;
    let more = tracks - Scale::COUNTED.tracks;
    let copies = more.div_ceil(Scale::COUNTED.tracks);
    let numbers = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 WHERE {copies} UNION ALL SELECT i + 1 FROM n WHERE i < {copies})"
    );
    Connection::open(path)?.execute(&format!(
        "BEGIN;
        {numbers} INSERT INTO Artist
            SELECT ArtistId + i * 275, Name FROM n CROSS JOIN Artist;
        {numbers} INSERT INTO Album
            SELECT AlbumId + i * 347, Title, ArtistId + i * 275 FROM n CROSS JOIN Album;
        {numbers} INSERT INTO Track
            SELECT TrackId + i * 3503, Name, AlbumId + i * 347, MediaTypeId, GenreId, Composer,
                Milliseconds, Bytes, UnitPrice
            FROM n CROSS JOIN Track LIMIT {more};
        COMMIT;
        VACUUM;"
    ))
}

//! Queries as values: put together at run time, and run in different ways.

use reflect_schema::query::{Cursor, OrderTerm, Path};
use reflect_schema::{Condition, Executor, Result};

use super::answer::Answer;
use super::chinook::{Album, Playlist, Track, TrackColumns, TrackRef};

/// A predicate that is generic over the path works on tracks wherever a query meets them.
fn long<P: Path>(t: TrackColumns<P>) -> Condition<P::Root> {
    t.milliseconds.gt(10 * 60_000)
}

pub(crate) fn predicate(conn: &impl Executor) -> Result<Answer> {
    let question = "Which albums have long tracks only, and how many?";
    let query = Album::query()
        .filter(|al| al.tracks().all(long) & al.tracks().any(long))
        .select(|al| (al, al.tracks().filter(long).count()));
    let albums: Vec<(Album, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &albums))
}

/// What somebody fills in before pressing "search".
struct Search<'s> {
    genre: Option<&'s str>,
    words: Vec<&'s str>,
    at_least: Option<i64>,
    sort: &'s str,
}

/// Terms of an order have one type, whatever they sort by. `None` sorts by nothing.
fn order(t: TrackColumns, sort: &str) -> Option<OrderTerm<Track>> {
    match sort {
        "name" => Some(t.name.asc()),
        "album" => Some(t.album().title.asc()),
        "longest" => Some(t.milliseconds.desc()),
        _ => None,
    }
}

/// A condition may be `None` too, which lets every row through. What isn't asked for isn't joined.
pub(crate) fn dynamic(conn: &impl Executor) -> Result<Answer> {
    let question = "Whatever somebody asks for: say, rock with \"the\" and \"man\", by album";
    let search =
        Search { genre: Some("Rock"), words: vec!["the", "man"], at_least: None, sort: "album" };
    let query = Track::query()
        .filter(|t| search.genre.map(|genre| t.genre().name.eq(genre)))
        .filter(|t| search.at_least.map(|milliseconds| t.milliseconds.ge(milliseconds)))
        .filter(|t| {
            let contains = |word: &&str| t.raw::<bool>("{} LIKE '%' || {} || '%'", (t.name, *word));
            Condition::all(search.words.iter().map(contains))
        })
        .order_by(|t| (order(t, search.sort), t.track_id.asc()));
    let tracks: Vec<Track> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// A page and the cursor for the next one, which a program may hand out as text. SQLite doesn't
/// have to read the rows before, as it has for `offset`.
pub(crate) fn pages(conn: &impl Executor) -> Result<Answer> {
    let question = "Which are the albums, by title, a hundred at a time?";
    let query = Album::query().order_by(|al| al.title.asc());
    let mut page = query.page(conn, 100)?;
    let mut albums: Vec<Album> = page.rows;
    while let Some(next) = page.next {
        let cursor: Cursor = next.to_string().parse()?;
        page = query.clone().after(&cursor).page(conn, 100)?;
        albums.append(&mut page.rows);
    }
    Ok(Answer::new(question, &query.to_sql()?, &albums))
}

/// Row by row, in memory that doesn't grow with their number; `.iter()` is an iterator.
pub(crate) fn stream(conn: &impl Executor) -> Result<Answer> {
    let question = "Of the shortest tracks, which fit on a CD of 74 minutes together?";
    let query = Track::query().order_by(|t| (t.milliseconds.asc(), t.track_id.asc()));
    let sql = query.to_sql()?;
    let (mut chosen, mut length) = (Vec::new(), 0);
    for track in &mut query.stream(conn)? {
        let track: Track = track?;
        length += track.milliseconds;
        if length > 74 * 60_000 {
            break;
        }
        chosen.push(track);
    }
    Ok(Answer::new(question, &sql, &chosen))
}

/// The same with text borrowed from SQLite: only what is kept is copied.
pub(crate) fn borrowed(conn: &impl Executor) -> Result<Answer> {
    let question = "Which track has the longest name?";
    let query = Track::query();
    let mut longest = String::new();
    query.for_each_ref(conn, |track: TrackRef<'_>| {
        if track.name.chars().count() > longest.chars().count() {
            track.name.clone_into(&mut longest);
        }
        Ok(())
    })?;
    Ok(Answer::new(question, &query.to_sql()?, &[longest]))
}

/// The other ends of a query.
pub(crate) fn ends(conn: &impl Executor) -> Result<Answer> {
    let question = "What can be asked about the playlists called \"Music\"?";
    let called = |name| Playlist::query().filter(move |p| p.name.eq(name));
    let music = called("Music");
    let first: Option<Playlist> = music.first(conn)?;
    let number: u64 = music.count(conn)?;
    // An error unless there is one row.
    let grunge: Playlist = called("Grunge").one(conn)?;
    let silence: Option<Playlist> = called("Silence").one_or_none(conn)?;
    let more: bool = Playlist::query().filter(|p| p.playlist_id.gt(18)).exists(conn)?;
    let last: Option<i64> = music.clone().aggregate(|g| g.max(|p| p.playlist_id)).scalar(conn)?;
    Ok(Answer::new(question, &music.to_sql()?, &[(first, number, grunge, silence, more, last)]))
}

/// SQL by hand, for rows of a table: columns are found by name, and checked.
pub(crate) fn from_sql(conn: &impl Executor) -> Result<Answer> {
    let question = "Which tracks are four times as long as the one before on the album?";
    let sql = "SELECT t.* FROM Track AS t JOIN Track AS before
               ON before.AlbumId = t.AlbumId AND before.TrackId = t.TrackId - 1
               WHERE before.Milliseconds * ?1 < t.Milliseconds";
    let tracks: Vec<Track> = Track::from_sql(conn, sql, [4])?;
    Ok(Answer::new(question, sql, &tracks))
}

/// How SQLite is going to find the rows.
pub(crate) fn explain(conn: &impl Executor) -> Result<Answer> {
    let question = "How are the tracks of an artist found?";
    let query = Track::query().filter(|t| t.album().artist_id.eq(1)).order_by(|t| t.name.asc());
    let plan = query.explain(conn)?.to_string();
    let lines: Vec<String> = plan.lines().map(str::to_owned).collect();
    Ok(Answer::new(question, &query.to_sql()?, &lines))
}

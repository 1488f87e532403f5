//! Lists in rows: one statement for each level, however many rows there are.

use reflect_schema::{Executor, Load, Result};

use super::answer::Answer;
use super::chinook::{Album, Artist, Customer, Employee, Genre, Invoice, Playlist, Track};

/// A to-many relation is something to select: all its rows.
pub(crate) fn lists(conn: &impl Executor) -> Result<Answer> {
    let question = "Which albums has each artist?";
    let query = Artist::query().select(|a| (a, a.albums()));
    let artists: Vec<(Artist, Vec<Album>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &artists))
}

/// What is true of a query is true of each list: it can be filtered, sorted, cut, and select other
/// lists.
pub(crate) fn lists_of_lists(conn: &impl Executor) -> Result<Answer> {
    let question = "Of artists with ten albums, which are the first two, and their longest tracks?";
    let query = Artist::query().filter(|a| a.albums().count().ge(10)).select(|a| {
        let albums = a.albums().order_by(|al| al.title.asc()).limit(2).select(|al| {
            let tracks = al.tracks().order_by(|t| t.milliseconds.desc()).limit(3);
            (al.title, tracks.select(|t| t.name))
        });
        (a.name, albums)
    });
    let artists: Vec<(Option<String>, Vec<(String, Vec<String>)>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &artists))
}

/// Lists beside each other, filtered, with what belongs to their rows.
pub(crate) fn chosen(conn: &impl Executor) -> Result<Answer> {
    let question = "Whom in Brazil and whom in France does each sales agent look after?";
    let query = Employee::query().filter(|e| e.title.eq("Sales Support Agent")).select(|e| {
        let customers = e.customers_by_support_rep();
        let brazilian = customers.clone().filter(|c| c.country.eq("Brazil"));
        let french = customers.filter(|c| c.country.eq("France"));
        (
            e.first_name,
            brazilian.order_by(|c| c.last_name.asc()),
            french.order_by(|c| c.last_name.asc()).select(|c| (c.last_name, c.invoices().count())),
        )
    });
    let agents: Vec<(String, Vec<Customer>, Vec<(String, i64)>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &agents))
}

/// Lists of a row at the end of a path.
pub(crate) fn beyond_a_key(conn: &impl Executor) -> Result<Answer> {
    let question = "What is on the albums of the tracks on the playlist \"Music Videos\"?";
    let query = Track::query()
        .filter(|t| t.playlists().any(|p| p.name.eq("Music Videos")))
        .select(|t| (t.name, t.album().tracks().order_by(|other| other.track_id.asc())));
    let tracks: Vec<(String, Vec<Track>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// `load` reads what belongs to rows that are already there, in their order.
pub(crate) fn in_hand(conn: &impl Executor) -> Result<Answer> {
    let question =
        "Of what kind are the five longest songs, where are they listed, and who bought them?";
    let query = Track::query()
        .filter(|t| t.media_type().name.ne("Protected MPEG-4 video file"))
        .order_by(|t| t.milliseconds.desc())
        .limit(5);
    let tracks: Vec<Track> = query.all(conn)?;
    let genres: Vec<Option<Genre>> = tracks.load(conn, |t| t.genre())?;
    let playlists: Vec<Vec<Playlist>> =
        tracks.load(conn, |t| t.playlists().order_by(|p| p.playlist_id.asc()))?;
    let sold: Vec<Vec<(Invoice, Customer)>> = tracks.load(conn, |t| {
        let lines = t.invoice_lines().order_by(|l| l.invoice_id.asc());
        lines.select(|l| (l.invoice(), l.invoice().customer()))
    })?;
    let rows = tracks.into_iter().zip(genres).zip(playlists).zip(sold);
    let rows: Vec<_> =
        rows.map(|(((track, genre), lists), sold)| (track, genre, lists, sold)).collect();
    Ok(Answer::new(question, &query.to_sql()?, &rows))
}

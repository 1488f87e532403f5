//! To many related rows: as a condition, or as one value.

use reflect_schema::chrono::NaiveDateTime;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Executor, Result};

use super::answer::Answer;
use super::chinook::{Artist, Customer, Playlist, Track};

/// Whether there are related rows at all.
pub(crate) fn none(conn: &impl Executor) -> Result<Answer> {
    let question = "Which artists have no album?";
    let query = Artist::query().filter(|a| a.albums().is_empty()).order_by(|a| a.name.asc());
    let artists: Vec<Artist> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &artists))
}

/// Conditions about related rows may go further, to parents and to many.
pub(crate) fn any(conn: &impl Executor) -> Result<Answer> {
    let question = "Which customers have bought jazz, but never pop?";
    let query = Customer::query().filter(|c| {
        let bought = |genre| {
            c.invoices().any(|i| i.invoice_lines().any(|l| l.track().genre().name.eq(genre)))
        };
        bought("Jazz") & !bought("Pop")
    });
    let customers: Vec<Customer> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// Where there is none, every one meets every condition.
pub(crate) fn all(conn: &impl Executor) -> Result<Answer> {
    let question = "Which playlists have tracks, and only classical ones?";
    let query = Playlist::query()
        .filter(|p| !p.tracks().is_empty() & p.tracks().all(|t| t.genre().name.eq("Classical")));
    let playlists: Vec<Playlist> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &playlists))
}

/// Related rows as values. A sum of nothing is NULL, so it is an `Option`; a number of rows isn't.
pub(crate) fn counted(conn: &impl Executor) -> Result<Answer> {
    let question = "Who has spent more than 40, in how many invoices, and when was the last one?";
    let query = Customer::query()
        .filter(|c| c.invoices().sum(|i| i.total).gt(40))
        .order_by(|c| (c.invoices().sum(|i| i.total).desc(), c.customer_id.asc()))
        .select(|c| {
            let invoices = || c.invoices();
            let last = invoices().max(|i| i.invoice_date);
            (c.last_name, invoices().sum(|i| i.total), invoices().count(), last)
        });
    let customers: Vec<(String, Option<Decimal>, i64, Option<NaiveDateTime>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// A junction table is stepped over: `PlaylistTrack` makes `t.playlists()` and `p.tracks()`.
pub(crate) fn many_to_many(conn: &impl Executor) -> Result<Answer> {
    let question =
        "Which tracks of the playlist \"Grunge\" are on most playlists with other names?";
    let query = Track::query()
        .filter(|t| t.playlists().any(|p| p.name.eq("Grunge")))
        .select(|t| (t.name, t.playlists().filter(|p| p.name.ne("Grunge")).count()))
        .order_by(|t| (t.playlists().count().desc(), t.name.asc()));
    let tracks: Vec<(String, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

//! Groups. The closures get the key and the group, which offers aggregates and nothing else: a
//! column that is not grouped by can't be selected.

use reflect_schema::chrono::NaiveDateTime;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Executor, Result};

use super::answer::Answer;
use super::chinook::{Customer, Invoice, InvoiceLine, Track};

/// One key. `having` filters groups, as `filter` before filters rows.
pub(crate) fn by_column(conn: &impl Executor) -> Result<Answer> {
    let question = "How much do the countries with more than ten invoices spend?";
    let query = Invoice::query()
        .group_by(|i| i.billing_country)
        .having(|_, g| g.count().gt(10))
        .select(|country, g| (country, g.count(), g.sum(|i| i.total)))
        .order_by(|country, g| (g.sum(|i| i.total).desc(), country.asc()));
    let countries: Vec<(Option<String>, i64, Decimal)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &countries))
}

/// Several keys are a tuple, and may be computed or come from a parent.
pub(crate) fn by_several(conn: &impl Executor) -> Result<Answer> {
    let question = "How much of each genre was sold in each year?";
    let query = InvoiceLine::query()
        .group_by(|l| {
            let year = l.call::<String>("strftime", ("%Y", l.invoice().invoice_date));
            (year, l.track().genre().name)
        })
        .select(|(year, genre), g| {
            (year, genre, g.sum(|l| l.quantity), g.sum(|l| l.unit_price * l.quantity))
        })
        .order_by(|(year, genre), _| (year.asc(), genre.asc()));
    let sold: Vec<(String, Option<String>, i64, Decimal)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &sold))
}

/// A related row is a key; its columns and relations are there.
pub(crate) fn by_related_row(conn: &impl Executor) -> Result<Answer> {
    let question = "Who are the five best customers, and who looks after them?";
    let query = Invoice::query()
        .group_by(|i| i.customer())
        .select(|customer, g| (customer, customer.support_rep().first_name, g.sum(|i| i.total)))
        .order_by(|customer, g| (g.sum(|i| i.total).desc(), customer.customer_id.asc()))
        .limit(5);
    let customers: Vec<(Customer, Option<String>, Decimal)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// A condition makes two groups, or three where it may be neither true nor false.
pub(crate) fn by_condition(conn: &impl Executor) -> Result<Answer> {
    let question =
        "How many tracks are by AC/DC, by others and by unknown composers, and how long are they?";
    let query = Track::query()
        .group_by(|t| t.composer.eq("AC/DC"))
        .select(|by_band, g| (by_band, g.count(), g.avg(|t| t.milliseconds)))
        .order_by(|by_band, _| by_band.asc());
    let tracks: Vec<(Option<bool>, i64, f64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// All rows as one group. It may be empty, so all but its count may be NULL.
pub(crate) fn without_a_key(conn: &impl Executor) -> Result<Answer> {
    let question = "When was the first and the last invoice over 20, and how many are there?";
    let query = Invoice::query().filter(|i| i.total.gt(20)).aggregate(|g| {
        (g.count(), g.min(|i| i.invoice_date), g.max(|i| i.invoice_date), g.sum(|i| i.total))
    });
    let summary: (i64, Option<NaiveDateTime>, Option<NaiveDateTime>, Option<Decimal>) =
        query.one(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &[summary]))
}

/// Aggregates of some of a group's rows, and of different values.
pub(crate) fn filtered(conn: &impl Executor) -> Result<Answer> {
    let question = "Per genre: how many tracks, long ones, their average, albums and artists?";
    let query = Track::query()
        .group_by(|t| t.genre().name)
        .select(|genre, g| {
            let long = g.filter(|t| t.milliseconds.gt(10 * 60_000));
            (
                genre,
                g.count(),
                long.count(),
                long.avg(|t| t.milliseconds),
                g.count_distinct(|t| t.album_id),
                g.count_distinct(|t| t.album().artist_id),
            )
        })
        .order_by(|genre, _| genre.asc());
    let genres: Vec<(Option<String>, i64, i64, Option<f64>, i64, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &genres))
}

/// The results are the source of another query: groups of groups.
pub(crate) fn of_groups(conn: &impl Executor) -> Result<Answer> {
    let question = "How many albums have how many tracks?";
    let query = Track::query()
        .group_by(|t| t.album_id)
        .select(|_, g| g.count())
        .as_source()
        .group_by(|tracks| tracks)
        .select(|tracks, g| (tracks, g.count()))
        .order_by(|tracks, _| tracks.desc());
    let albums: Vec<(i64, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &albums))
}

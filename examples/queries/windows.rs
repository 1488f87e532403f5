//! Windows: values from the rows around a row.

use reflect_schema::chrono::NaiveDateTime;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Executor, Result};

use super::answer::Answer;
use super::chinook::{Customer, Invoice, Track};

/// The place of a row among others, equal ones sharing a place.
pub(crate) fn rank(conn: &impl Executor) -> Result<Answer> {
    let question = "Which rank have customers by what they spent, in all and in their country?";
    let query = Customer::query()
        .select(|c| {
            let spent = || c.invoices().sum(|i| i.total);
            let everywhere = c.window().order_by(spent().desc());
            let country = c.window().partition_by(c.country).order_by(spent().desc());
            (c.last_name, c.country, spent(), everywhere.rank(), country.dense_rank())
        })
        .order_by(|c| (c.country.asc(), c.last_name.asc()));
    let customers: Vec<(String, Option<String>, Option<Decimal>, i64, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// The row before or after. At the ends there is none, so it is an `Option`.
pub(crate) fn neighbours(conn: &impl Executor) -> Result<Answer> {
    let question = "Before and after each invoice, when had the same customer another?";
    let query = Invoice::query()
        .select(|i| {
            let by_date = i.window().partition_by(i.customer_id).order_by(i.invoice_id.asc());
            (
                i.customer().last_name,
                by_date.lag(i.invoice_date, 1),
                i.invoice_date,
                by_date.lead(i.invoice_date, 1),
            )
        })
        .order_by(|i| i.invoice_id.asc());
    let invoices: Vec<(String, Option<NaiveDateTime>, NaiveDateTime, Option<NaiveDateTime>)> =
        query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &invoices))
}

/// With an order, aggregates take the rows so far; `rows` says which others.
pub(crate) fn running_sum(conn: &impl Executor) -> Result<Answer> {
    let question = "How much was sold up to each invoice, and in it with the two before?";
    let query = Invoice::query()
        .select(|i| {
            let so_far = i.window().order_by(i.invoice_id.asc());
            let three = so_far.clone().rows(Some(2), Some(0));
            (i.invoice_id, i.total, so_far.sum(i.total), three.sum(i.total))
        })
        .order_by(|i| i.invoice_id.asc());
    let invoices: Vec<(i64, Decimal, Decimal, Decimal)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &invoices))
}

/// Groups have windows too: over the groups.
pub(crate) fn over_groups(conn: &impl Executor) -> Result<Answer> {
    let question = "How much was sold in each month, and how much in the month before?";
    let query = Invoice::query()
        .group_by(|i| i.call::<String>("strftime", ("%Y-%m", i.invoice_date)))
        .select(|month, g| {
            let sold = || g.sum(|i| i.total);
            (month, sold(), g.window().order_by(month.asc()).lag(sold(), 1))
        })
        .order_by(|month, _| month.asc());
    let months: Vec<(String, Decimal, Option<Decimal>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &months))
}

/// A window is computed after the filter. `as_source` makes a query of its results, whose filter
/// sees them.
pub(crate) fn best_of_each(conn: &impl Executor) -> Result<Answer> {
    let question = "Which are the two longest tracks of each genre?";
    let query = Track::query()
        .select(|t| {
            let longest = (t.milliseconds.desc(), t.track_id.asc());
            let genre = t.window().partition_by(t.genre_id).order_by(longest);
            (t.genre().name, t.name, t.milliseconds, genre.row_number())
        })
        .as_source()
        .filter(|(_, _, _, number)| number.le(2))
        .order_by(|(genre, _, _, number)| (genre.asc(), number.asc()));
    let tracks: Vec<(Option<String>, String, i64, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

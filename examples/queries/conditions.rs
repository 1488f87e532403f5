//! Rows of one table: which of them, in which order, and what of them.

use reflect_schema::chrono::{NaiveDate, NaiveDateTime};
use reflect_schema::query::Optional;
use reflect_schema::query::{Expr, Path};
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Executor, Result, dec};

use super::answer::Answer;
use super::chinook::{Customer, Invoice, Track, TrackColumns};

/// A closure gets the table with its columns as fields. Conditions combine with `&`, `|` and `!`.
/// A decimal is written with `dec!`, so that it is exact.
pub(crate) fn two_conditions(conn: &impl Executor) -> Result<Answer> {
    let question = "Which tracks last longer than 48 minutes and cost more than 1.50?";
    let query = Track::query()
        .filter(|t| t.milliseconds.gt(48 * 60_000) & t.unit_price.gt(dec!(1.50)))
        .order_by(|t| t.milliseconds.desc());
    let tracks: Vec<Track> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// As in all of Rust, parentheses say what belongs together.
pub(crate) fn either_or(conn: &impl Executor) -> Result<Answer> {
    let question = "Which private customers live in Brazil, in Portugal or in California?";
    let query = Customer::query().filter(|c| {
        (c.country.in_(["Brazil", "Portugal"]) | c.state.eq("CA")) & c.company.is_null()
    });
    let customers: Vec<Customer> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// Several filters must all be met.
pub(crate) fn neither_nor(conn: &impl Executor) -> Result<Answer> {
    let question = "Which companies are neither in the USA or Brazil nor in Prague?";
    let query = Customer::query()
        .filter(|c| !(c.country.in_(["USA", "Brazil"]) | c.city.eq("Prague")))
        .filter(|c| c.company.is_not_null());
    let customers: Vec<Customer> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// Dates are `chrono` types, and whole numbers may stand beside decimals.
pub(crate) fn dates_and_decimals(conn: &impl Executor) -> Result<Answer> {
    let question = "Which invoices of January 2009 are between 3 and 9.90?";
    let january = first_of(2009, 1)..first_of(2009, 2);
    let query = Invoice::query()
        .filter(|i| i.invoice_date.ge(january.start) & i.invoice_date.lt(january.end))
        .filter(|i| i.total.between(3, dec!(9.90)));
    let invoices: Vec<Invoice> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &invoices))
}

fn first_of(year: i32, month: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default().into()
}

/// A tuple sorts by several terms. Where NULL goes can be said; else it comes before everything.
pub(crate) fn sorted_and_cut(conn: &impl Executor) -> Result<Answer> {
    let question = "Who is on the second page of the customers, by company, private ones last?";
    let query = Customer::query()
        .order_by(|c| (c.company.asc().nulls_last(), c.last_name.asc(), c.first_name.asc()))
        .limit(8)
        .offset(8);
    let customers: Vec<Customer> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// `select` takes a column, or a tuple. A column that may be NULL is an `Option`.
pub(crate) fn only_once(conn: &impl Executor) -> Result<Answer> {
    let question = "In which countries and states do customers live?";
    let query = Customer::query()
        .select(|c| (c.country, c.state))
        .distinct()
        .order_by(|c| (c.country.asc(), c.state.asc()));
    let places: Vec<(Option<String>, Option<String>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &places))
}

/// For what has no method: any function of SQLite, and SQL by hand with a `{}` for each value.
/// The type says what comes back.
pub(crate) fn by_hand(conn: &impl Executor) -> Result<Answer> {
    let question = "Which tracks are called something with \"Love\" at the beginning of a word?";
    let query = Track::query()
        .filter(|t| t.raw::<bool>("' ' || {} GLOB {}", (t.name, "* Love*")))
        .order_by(|t| (t.call::<i64>("length", (t.name,)).asc(), t.track_id.asc()))
        .select(|t| (t.name, t.call::<i64>("length", (t.name,))));
    let names: Vec<(String, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &names))
}

/// Columns are numbers to compute with. A division may be by zero, so its result may be NULL.
pub(crate) fn computed(conn: &impl Executor) -> Result<Answer> {
    let question = "Which tracks have the highest bit rate, and what does a minute of them cost?";
    let query = Track::query()
        .filter(|t| kilobits(t).gt(320))
        .order_by(|t| kilobits(t).desc())
        .select(|t| (t.name, kilobits(t), (t.unit_price * 60_000 / t.milliseconds).round(4)));
    let tracks: Vec<(String, Option<i64>, Option<Decimal>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// An expression with a name, for tracks in any query.
fn kilobits<P: Path>(t: TrackColumns<P>) -> Expr<P::Root, i64, Optional> {
    t.bytes * 8 / t.milliseconds
}

/// What is never NULL is no `Option` any more.
pub(crate) fn instead_of_null(conn: &impl Executor) -> Result<Answer> {
    let question = "In which state does each customer live, or else in which city?";
    let query = Customer::query().select(|c| {
        // In Ireland, "Dublin" is written as the state too.
        (c.last_name, c.state.null_if(c.city).coalesce(c.city).coalesce("somewhere"))
    });
    let places: Vec<(String, String)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &places))
}

/// The first condition that is true decides.
pub(crate) fn case(conn: &impl Executor) -> Result<Answer> {
    let question = "How long are the tracks, in words?";
    let query = Track::query().select(|t| {
        let length = t
            .when(t.milliseconds.lt(2 * 60_000), "short")
            .when(t.milliseconds.lt(6 * 60_000), "normal")
            .otherwise("long");
        (t.name, length)
    });
    let tracks: Vec<(String, String)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

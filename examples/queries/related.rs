//! To one related row: foreign keys are methods, and following one joins its table.

use reflect_schema::{Executor, Result};

use super::answer::Answer;
use super::chinook::{Customer, Employee, Invoice, InvoiceLine, Track};

/// Joins follow from the path. The same path is joined once, however often it is named.
pub(crate) fn by_path(conn: &impl Executor) -> Result<Answer> {
    let question = "Which tracks by AC/DC last longer than five minutes?";
    let query = Track::query()
        .filter(|t| t.album().artist().name.eq("AC/DC") & t.milliseconds.gt(5 * 60_000))
        .order_by(|t| (t.album().title.asc(), t.name.asc()));
    let tracks: Vec<Track> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// Selecting what is at the end of a path never loses a row. `Track.AlbumId` may be NULL, so the
/// title is an `Option` here, although an album always has one; a media type is always there.
pub(crate) fn columns_of_parents(conn: &impl Executor) -> Result<Answer> {
    let question = "Of what kind is each track, on which album is it, and by whom?";
    let query = Track::query()
        .select(|t| (t.name, t.media_type().name, t.album().title, t.album().artist().name));
    let tracks: Vec<(String, Option<String>, Option<String>, Option<String>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// A path is itself something to select: the whole row at its end.
pub(crate) fn rows_of_parents(conn: &impl Executor) -> Result<Answer> {
    let question = "Which are the largest invoices, whose are they, and who looks after them?";
    let query = Invoice::query()
        .order_by(|i| (i.total.desc(), i.invoice_id.asc()))
        .limit(10)
        .select(|i| (i, i.customer(), i.customer().support_rep()));
    let invoices: Vec<(Invoice, Customer, Option<Employee>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &invoices))
}

/// Paths may be long, and begin with the same steps.
pub(crate) fn far_away(conn: &impl Executor) -> Result<Answer> {
    let question =
        "Which jazz did customers buy whose sales agent is a Jane from their own country?";
    let query = InvoiceLine::query()
        .filter(|l| l.track().genre().name.eq("Jazz"))
        .filter(|l| {
            let customer = l.invoice().customer();
            let rep = customer.support_rep();
            rep.first_name.eq("Jane") & rep.country.eq(customer.country)
        })
        .order_by(|l| (l.invoice().invoice_date.asc(), l.track().name.asc()))
        .select(|l| (l.invoice().customer().last_name, l.track().name, l.unit_price));
    let lines: Vec<(String, String, _)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &lines))
}

/// A table that refers to itself is joined as often as the path goes through it.
pub(crate) fn itself(conn: &impl Executor) -> Result<Answer> {
    let question = "Who reports to whom, and to whom do those report?";
    let query = Employee::query().select(|e| {
        let manager = e.reports_to();
        (e.last_name, manager.last_name, manager.reports_to().last_name)
    });
    let employees: Vec<(String, Option<String>, Option<String>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &employees))
}

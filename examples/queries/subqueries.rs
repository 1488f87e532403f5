//! What no foreign key says: subqueries and explicit joins.

use reflect_schema::{Executor, Result};

use super::answer::Answer;
use super::chinook::{Customer, Employee, Genre, InvoiceLine, Track};

/// A subquery is opened from the columns that it may mention.
pub(crate) fn exists(conn: &impl Executor) -> Result<Answer> {
    let question = "Which customers live in a state where an employee lives?";
    let query = Customer::query()
        .filter(|c| c.exists(c.subquery::<Employee>().filter(|e| e.state.eq(c.state))));
    let customers: Vec<Customer> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &customers))
}

/// A query with one value is a value.
pub(crate) fn scalar(conn: &impl Executor) -> Result<Answer> {
    let question = "Which tracks are three times as long as the average of their genre?";
    let query = Track::query()
        .filter(|t| {
            let genre = t.subquery::<Track>().filter(|other| other.genre_id.eq(t.genre_id));
            let average = t.scalar(genre.aggregate(|g| g.avg(|other| other.milliseconds)));
            t.milliseconds.gt(average * 3)
        })
        .order_by(|t| t.milliseconds.desc());
    let tracks: Vec<Track> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// A query of its own, for `in_`.
pub(crate) fn in_a_query(conn: &impl Executor) -> Result<Answer> {
    let question = "Which tracks were sold to Norway?";
    let to_norway = InvoiceLine::query()
        .filter(|l| l.invoice().billing_country.eq("Norway"))
        .select(|l| l.track_id);
    let query = Track::query()
        .filter(|t| t.track_id.in_(to_norway))
        .order_by(|t| t.name.asc())
        .select(|t| t.name);
    let names: Vec<String> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &names))
}

/// A join by any condition. What follows gets all its tables, and each row is a tuple.
pub(crate) fn joined(conn: &impl Executor) -> Result<Answer> {
    let question = "Which employees live in the same city?";
    let query = Employee::query()
        .join::<Employee>(|a, b| a.city.eq(b.city) & a.employee_id.lt(b.employee_id))
        .order_by(|(a, b)| (a.employee_id.asc(), b.employee_id.asc()));
    let pairs: Vec<(Employee, Employee)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &pairs))
}

/// Where no row meets the condition, there is `None`. Relations can be followed from each table.
pub(crate) fn left_joined(conn: &impl Executor) -> Result<Answer> {
    let question = "Which genre comes before which, and how many tracks has each?";
    let query = Genre::query()
        .left_join::<Genre>(|a, b| a.genre_id.eq(b.genre_id + 1))
        .order_by(|(a, _)| a.genre_id.asc())
        .select(|(a, b)| (a.name, a.tracks().count(), b.name, b.tracks().count()));
    let genres: Vec<(Option<String>, i64, Option<String>, i64)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &genres))
}

//! What queries find, put together with what others find.

use reflect_schema::{Executor, Result};

use super::answer::Answer;
use super::chinook::{Customer, Employee, Track};

/// Two queries that select the same types. Of the result, what was selected can be used.
pub(crate) fn union(conn: &impl Executor) -> Result<Answer> {
    let question = "In which cities is somebody, customer or employee?";
    let query = Customer::query()
        .select(|c| (c.city, c.country))
        .union(Employee::query().select(|e| (e.city, e.country)))
        .filter(|(_, country)| country.ne("USA"))
        .order_by(|(city, country)| (country.asc(), city.asc()));
    let places: Vec<(Option<String>, Option<String>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &places))
}

/// What both find.
pub(crate) fn intersect(conn: &impl Executor) -> Result<Answer> {
    let question = "In which cities are both customers and employees?";
    let query = Customer::query()
        .select(|c| c.city)
        .intersect(Employee::query().select(|e| e.city))
        .order_by(|city| city.asc());
    let cities: Vec<Option<String>> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &cities))
}

/// What only the first finds.
pub(crate) fn except(conn: &impl Executor) -> Result<Answer> {
    let question = "Which first names of customers has no employee?";
    let query = Customer::query()
        .select(|c| c.first_name)
        .except(Employee::query().select(|e| e.first_name))
        .order_by(|name| name.asc());
    let names: Vec<String> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &names))
}

/// Whole rows stay rows: their relations can be followed.
pub(crate) fn whole_rows(conn: &impl Executor) -> Result<Answer> {
    let question = "Of the 20 longest and the 20 dearest tracks, which are by Lost, and on what?";
    let longest = Track::query().order_by(|t| t.milliseconds.desc()).limit(20);
    let dearest = Track::query().order_by(|t| (t.unit_price.desc(), t.track_id.asc())).limit(20);
    let query = longest
        .union(dearest)
        .filter(|t| t.album().artist().name.eq("Lost"))
        .order_by(|t| t.track_id.asc())
        .select(|t| (t, t.album().title));
    let tracks: Vec<(Track, Option<String>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &tracks))
}

/// Following a relation again and again, towards the root …
pub(crate) fn upwards(conn: &impl Executor) -> Result<Answer> {
    let question = "Who is above Laura?";
    let query = Employee::query()
        .filter(|e| e.first_name.eq("Laura"))
        .recursive(|e| e.reports_to())
        .filter(|e| e.first_name.ne("Laura"))
        .order_by(|e| e.employee_id.desc());
    let employees: Vec<Employee> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &employees))
}

/// … or towards the leaves. What is found can be asked for like any rows.
pub(crate) fn downwards(conn: &impl Executor) -> Result<Answer> {
    let question = "Who is in the tree below Nancy, and whom do they look after?";
    let query = Employee::query()
        .filter(|e| e.first_name.eq("Nancy"))
        .recursive(|e| e.employees_by_reports_to())
        .order_by(|e| e.employee_id.asc())
        .select(|e| {
            let customers = e.customers_by_support_rep().order_by(|c| c.last_name.asc());
            (e.first_name, customers.limit(3).select(|c| c.last_name))
        });
    let employees: Vec<(String, Vec<String>)> = query.all(conn)?;
    Ok(Answer::new(question, &query.to_sql()?, &employees))
}

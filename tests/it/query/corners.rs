//! Corners of queries.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::ErrorKind;

use crate::support::chinook::{self, Customer, Track};

#[test]
fn a_condition_sorts_both_ways() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let companies_first = Customer::query()
        .order_by(|c| (c.company.is_null().asc(), c.customer_id.asc()))
        .select(|c| c.company);
    let companies = companies_first.all(&conn).unwrap();
    let number = Customer::query().filter(|c| c.company.is_not_null()).count(&conn).unwrap();
    let number = usize::try_from(number).unwrap();
    assert!(companies[..number].iter().all(Option::is_some));
    assert!(companies[number..].iter().all(Option::is_none));

    let query = Customer::query().order_by(|c| (c.company.is_null().desc(), c.customer_id.asc()));
    assert_eq!(query.first(&conn).unwrap().unwrap().company, None);
}

#[test]
fn a_cursor_of_another_order_is_refused_as_one() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let by_name = Track::query().order_by(|t| t.name.asc());
    let cursor = by_name.page(&conn, 1).unwrap().next.unwrap();
    let query = Track::query().after(&cursor);
    let errors = [
        query.page(&conn, 1).unwrap_err(),
        query.all(&conn).unwrap_err(),
        query.count(&conn).unwrap_err(),
        query.to_sql().unwrap_err(),
    ];
    for error in errors {
        assert!(matches!(error.kind(), ErrorKind::Cursor { .. }), "{error}");
        assert_eq!(error.to_string(), "this cursor belongs to a query with another order");
    }
}

#[test]
fn different_texts_are_joined_with_any_separator() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let joined = |separator: &'static str| {
        Customer::query()
            .filter(|c| c.country.in_(["Norway", "Canada"]))
            .group_by(|c| c.country)
            .select(move |country, g| (country, g.distinct().join(|c| c.country, separator)))
            .order_by(|country, _| country.asc())
            .all(&conn)
            .unwrap()
    };
    for separator in [",", "; "] {
        let both = ["Canada", "Norway"].map(|it| (Some(it.to_owned()), Some(it.to_owned())));
        assert_eq!(joined(separator), both);
    }
    let states = Customer::query()
        .filter(|c| c.country.eq("Canada"))
        .aggregate(|g| g.distinct().filter(|c| c.state.ne("ON")).join(|c| c.state, " + "));
    let states = states.scalar(&conn).unwrap().unwrap();
    let mut states: Vec<_> = states.split(" + ").collect();
    states.sort_unstable();
    assert_eq!(states, ["AB", "BC", "MB", "NS", "NT", "QC"]);
}

#[test]
fn one_row_is_asked_for_by_the_name_of_the_table() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let none = Track::query().filter(|t| t.track_id.eq(-1));
    let said = "no row of `Track`, where there should be one";
    assert_eq!(none.one(&conn).unwrap_err().to_string(), said);
    let names = none.select(|t| t.name);
    assert_eq!(names.scalar(&conn).unwrap_err().to_string(), said);
    let said = "more than one row of `Track`, where there should be one";
    assert_eq!(Track::query().one(&conn).unwrap_err().to_string(), said);
    assert_eq!(Track::query().one_or_none(&conn).unwrap_err().to_string(), said);
    let pairs = Track::query().join::<Customer>(|t, c| t.track_id.eq(c.customer_id));
    let said = "more than one row, where there should be one";
    assert_eq!(pairs.one(&conn).unwrap_err().to_string(), said);
}

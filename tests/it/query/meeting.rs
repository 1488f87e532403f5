//! Values of several forms where rules of their own meet: keys, pages, long lists, set operators.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::chrono::NaiveDateTime;
use reflect_schema::{Condition, Connection, dec};

mod db {
    reflect_schema::reflect_schema!(
        "tests/schemas/meeting.sql",
        dates = { visit.julian => julian, visit.iso => "YYYY-MM-DDTHH:MM:SSZ" },
    );
}

use db::{Code, Ledger, LedgerColumns, NewVisit, Odder, Reading, Visit};

fn with(sql: &str) -> Connection {
    let conn = db::connect_in_memory().unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn visit(conn: &Connection, moment: &str) {
    let moment = at(moment);
    let set =
        |v: db::VisitColumns<_>| (v.julian.set(moment), v.iso.set(moment), v.mixed.set(moment));
    NewVisit {}.with(set).insert(conn).unwrap();
}

#[test]
fn a_query_writes_the_rows_that_the_key_tells_apart() {
    let conn = with("INSERT INTO odder VALUES ('a', '1'), ('A', '2')");
    let first = || Odder::query().filter(|o| o.v.eq("1")).limit(1);
    assert_eq!(first().update(&conn, |o| o.v.set("1")).unwrap(), 1);
    assert_eq!(first().delete(&conn).unwrap(), 1);
    let left: Vec<String> = Odder::query().select(|o| o.v).all(&conn).unwrap();
    assert_eq!(left, ["2"]);
}

#[test]
fn pages_have_what_is_no_decimal_too() {
    let conn = with(
        "INSERT INTO ledger VALUES (1, 5), (2, 'abc'), (3, 2.5), (4, 7), (5, NULL), (6, 'abd'), (7, x'00')",
    );
    let query = || Ledger::query().order_by(|l| (l.amount.asc(), l.id.desc())).select(|l| l.id);
    let (mut pages, mut next) = (Vec::new(), None);
    loop {
        let page = query().after(&next).page(&conn, 1).unwrap();
        pages.extend(page.rows);
        next = page.next;
        if next.is_none() {
            break;
        }
    }
    assert_eq!(pages, query().all(&conn).unwrap());
    assert_eq!(pages.len(), 7);
}

#[test]
fn what_is_no_decimal_meets_no_comparison_and_not_its_opposite() {
    let conn = with("INSERT INTO ledger VALUES (1, 5), (2, 'abc'), (3, 2.5), (4, NULL)");
    let ids = |condition: fn(LedgerColumns) -> Condition<Ledger>| -> Vec<i64> {
        let query = Ledger::query().filter(condition).order_by(|l| l.id.asc());
        query.select(|l| l.id).all(&conn).unwrap()
    };
    assert_eq!(ids(|l| !l.amount.eq(dec!(5))), [3]);
    assert_eq!(ids(|l| l.amount.ne(dec!(5))), [3]);
    assert_eq!(ids(|l| !l.amount.gt(dec!(3))), [3]);
    assert_eq!(ids(|l| !l.amount.in_([dec!(5)])), [3]);
    assert_eq!(ids(|l| l.amount.not_in([dec!(5)])), [3]);
    assert_eq!(ids(|l| l.amount.gt(dec!(3))), [1]);
}

#[test]
fn a_moment_is_null_if_it_equals_another_of_any_form() {
    let conn = with("");
    let moment = at("2024-05-01T08:00:00");
    visit(&conn, "2024-05-01T08:00:00");
    let values = Visit::query().select(|v| {
        let literal = (v.iso.null_if(moment), v.julian.null_if(moment), v.mixed.null_if(moment));
        (literal, (v.iso.null_if(v.mixed), v.mixed.null_if(v.iso), v.iso.null_if(v.iso)))
    });
    let nothing = (None, None, None);
    assert_eq!(values.all(&conn).unwrap(), [(nothing, nothing)]);
    let other = at("2024-05-02T08:00:00");
    let values = Visit::query().select(|v| (v.iso.null_if(other), v.julian.null_if(other)));
    assert_eq!(values.all(&conn).unwrap(), [(Some(moment), Some(moment))]);
}

#[test]
fn rows_of_every_form_go_through_set_operators() {
    let conn = with("");
    visit(&conn, "2024-05-01T08:00:00");
    let row = Visit::query().one(&conn).unwrap();
    let both = Visit::query().union(Visit::query());
    assert_eq!(both.all(&conn).unwrap(), std::slice::from_ref(&row));
    assert_eq!(Visit::query().distinct().all(&conn).unwrap(), std::slice::from_ref(&row));
    let julian = Visit::query().select(|v| v.julian).distinct();
    assert_eq!(julian.all(&conn).unwrap(), [row.julian]);
    let crossed = Visit::query().select(|v| (v.julian, v.iso));
    let crossed = crossed.union(Visit::query().select(|v| (v.iso, v.julian)));
    assert_eq!(crossed.all(&conn).unwrap(), [(row.julian, row.iso)]);
    let groups = Visit::query().group_by(|v| v.julian).select(|at, g| (at, g.count()));
    assert_eq!(groups.all(&conn).unwrap(), [(row.julian, 1)]);
}

#[test]
fn keys_stay_as_they_are_stored() {
    let conn = with(
        "INSERT INTO reading VALUES (1, '2024-05-01T08:00:00Z', 1), (1, '2024-05-01 09:00:00', 2)",
    );
    let of = |v: i64| Reading::query().filter(|r| r.v.eq(v));
    assert_eq!(of(1).union(of(2)).delete(&conn).unwrap(), 2);
    assert_eq!(Reading::count(&conn).unwrap(), 0);
}

#[test]
fn a_long_list_of_texts_finds_what_a_short_one_finds() {
    let conn = with("INSERT INTO code VALUES (1, 1.5), (2, 'x')");
    let short = ["1.5".to_owned(), "x".to_owned()];
    let long: Vec<_> = (0..200).map(|it| format!("k{it}")).chain(short.clone()).collect();
    for list in [&short[..], &long] {
        let found = Code::query().filter(|c| c.code.in_(list)).select(|c| c.id);
        assert_eq!(found.all(&conn).unwrap(), [2]);
        let others = Code::query().filter(|c| c.code.not_in(list)).select(|c| c.id);
        assert_eq!(others.all(&conn).unwrap(), [1]);
    }
}

//! Functions of dates and times in queries, on every form in which they are stored, against chrono.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime};
use reflect_schema::chrono::{TimeDelta, Timelike};
use reflect_schema::query::Expr;
use reflect_schema::{Condition, Connection, ErrorKind, Query, Result};

use crate::support::chinook::{self, Invoice};
use crate::support::functions::{self, Moment, MomentColumns};

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

/// Rows whose moments are these SQL expressions.
fn stored(moments: &[&str]) -> Connection {
    let conn = functions::connect_in_memory().unwrap();
    for moment in moments {
        conn.execute_batch(&format!("INSERT INTO moment (at) VALUES ({moment})")).unwrap();
    }
    conn
}

/// The same moment, as SQLite may hold it.
const SAME: [&str; 8] = [
    "'2007-01-31 23:59:58'",
    "'2007-01-31T23:59:58'",
    "'2007-01-31 23:59:58.000'",
    "'2007-01-31T23:59:58Z'",
    "'2007-02-01 01:59:58+02:00'",
    "'2007-01-31 21:29:58 -02:30'",
    "1170287998",
    "julianday('2007-01-31 23:59:58')",
];

const OTHERS: [&str; 9] = [
    "0",
    "-1",
    "'2007-01-31'",
    "'2008-02-29 00:00'",
    "'0000-01-01 00:00:00.5'",
    "'9999-12-31 23:59:59.999'",
    "'1969-12-31T23:59:59.050-14:00'",
    "julianday('2007-01-31 23:59:58.250')",
    "253402300799",
];

#[test]
fn parts_are_those_of_the_moment_that_is_read() {
    type Row = (NaiveDateTime, (i64, i64, i64, i64, i64, i64, i64), Derived);
    type Derived = (NaiveDate, NaiveTime, NaiveDateTime);
    let conn = stored(&[&SAME[..], &OTHERS].concat());
    let query = Moment::query().select(|m| {
        let at = m.at;
        let time = (at.hour(), at.minute(), at.second());
        let parts = (at.year(), at.month(), at.day(), at.weekday(), time.0, time.1, time.2);
        (at, parts, (at.date(), at.time(), at.normalized()))
    });
    let rows: Vec<Row> = query.all(&conn).unwrap();
    assert_eq!(rows.len(), SAME.len() + OTHERS.len());
    for (at, parts, derived) in rows {
        let weekday = at.weekday().num_days_from_sunday();
        let of_rust = [at.month(), at.day(), weekday, at.hour(), at.minute(), at.second()];
        let [month, day, weekday, hour, minute, second] = of_rust.map(i64::from);
        let year = i64::from(at.year());
        assert_eq!(parts, (year, month, day, weekday, hour, minute, second), "{at}");
        assert_eq!(derived, (at.date(), at.time(), at));
    }
}

#[test]
fn a_normalized_moment_equals_every_form_of_it() {
    let conn = stored(&SAME);
    let count = |query: Query<Moment>| query.count(&conn).unwrap();
    let moment = at("2007-01-31T23:59:58");
    let all = SAME.len() as u64;
    assert_eq!(count(Moment::query().filter(|m| m.at.eq(moment))), 1);
    assert_eq!(count(Moment::query().filter(|m| m.at.normalized().eq(moment))), all);
    assert_eq!(count(Moment::query().filter(|m| m.at.normalized().ne(moment))), 0);
    assert_eq!(count(Moment::query().filter(|m| m.at.normalized().in_([moment]))), all);
    assert_eq!(count(Moment::query().filter(|m| m.at.normalized().between(moment, moment))), all);
    assert_eq!(
        count(
            Moment::query().filter(|m| m.at.normalized().plus_days(1).date().eq(day("2007-02-01")))
        ),
        all
    );
    assert_eq!(
        count(
            Moment::query()
                .filter(|m| m.at.normalized().is_not_distinct_from(None::<NaiveDateTime>))
        ),
        0
    );
    assert_eq!(count(Moment::query().filter(|m| m.value(moment).eq(m.at.normalized()))), all);
    let distinct = Moment::query().select(|m| m.at.normalized()).distinct().all(&conn).unwrap();
    assert_eq!(distinct, [moment]);
    let latest: Option<NaiveDateTime> =
        Moment::query().aggregate(|g| g.max(|m| m.at.normalized())).one(&conn).unwrap();
    assert_eq!(latest, Some(moment));
}

/// A row for each pair of forms.
fn pairs() -> Connection {
    let conn = functions::connect_in_memory().unwrap();
    for (a, b) in SAME.iter().flat_map(|a| SAME.map(|b| (a, b))) {
        let insert = format!("INSERT INTO moment (at, other) VALUES ({a}, {b})");
        conn.execute_batch(&insert).unwrap();
    }
    conn
}

#[test]
fn what_a_normalized_moment_meets_is_normalized_too() {
    type Test = fn(MomentColumns) -> Condition<Moment>;
    let conn = pairs();
    let all: [Test; 8] = [
        |m| m.at.normalized().eq(m.other),
        |m| m.at.eq(m.other.normalized()),
        |m| m.at.normalized().eq(m.other.normalized()),
        |m| m.at.plus_days(1).normalized().eq(m.other.plus_days(1)),
        |m| m.at.normalized().plus_days(1).gt(m.other),
        |m| m.at.normalized().between(m.other, m.other),
        |m| m.at.in_([m.other.normalized()]),
        |m| m.at.normalized().eq(m.other.coalesce(m.at)),
    ];
    for (index, condition) in all.into_iter().enumerate() {
        let query = Moment::query().filter(condition);
        assert_eq!(query.count(&conn).unwrap(), 64, "{index}: {query:?}");
    }
    let others = || Moment::query().filter(|m| m.id.eq(7)).select(|m| m.other);
    let query = Moment::query().filter(|m| m.at.normalized().in_(others()));
    assert_eq!(query.count(&conn).unwrap(), 64);
    // Without it, stored values are compared: equal are those of one form.
    assert_eq!(Moment::query().filter(|m| m.at.eq(m.other)).count(&conn).unwrap(), 8);
}

#[test]
fn milliseconds_are_what_is_compared() {
    let conn = stored(&["'2007-01-31 23:59:58.123456'", "'2007-01-31 23:59:58.1'"]);
    let count = |moment: &str| {
        Moment::query().filter(|m| m.at.normalized().eq(at(moment))).count(&conn).unwrap()
    };
    assert_eq!(count("2007-01-31T23:59:58.123456"), 1);
    assert_eq!(count("2007-01-31T23:59:58.123"), 1);
    assert_eq!(count("2007-01-31T23:59:58.124"), 0);
    assert_eq!(count("2007-01-31T23:59:58.100"), 1);
    let exact = Moment::query().filter(|m| m.at.eq(at("2007-01-31T23:59:58.123456")));
    assert_eq!(exact.count(&conn).unwrap(), 1);
}

#[test]
fn days_and_times_of_day_are_normalized_too() {
    let conn = functions::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO moment (at, day, time) VALUES
        (0, '2007-01-31', '12:30'), (0, '2007-01-31T00:00Z', '12:30:00.000'),
        (0, 1170201600, '12:30:00'), (0, julianday('2007-01-31'), '12:30:00.0'), (0, NULL, NULL)",
    )
    .unwrap();
    let days: Vec<Option<NaiveDate>> = Moment::query().select(|m| m.day).all(&conn).unwrap();
    assert_eq!(days[..4], [Some(day("2007-01-31")); 4]);
    let count = |query: Query<Moment>| query.count(&conn).unwrap();
    assert_eq!(count(Moment::query().filter(|m| m.day.normalized().eq(day("2007-01-31")))), 4);
    assert_eq!(count(Moment::query().filter(|m| m.day.eq(day("2007-01-31")))), 1);
    assert_eq!(count(Moment::query().filter(|m| m.day.normalized().eq(None::<NaiveDate>))), 1);
    assert_eq!(count(Moment::query().filter(|m| m.time.normalized().eq(time("12:30:00")))), 4);
    assert_eq!(count(Moment::query().filter(|m| m.time.normalized().le(m.time))), 4);
    let parts = Moment::query()
        .select(|m| (m.day.weekday(), m.time.hour(), m.time.minute(), m.day.strftime("%Y/%m")))
        .distinct()
        .all(&conn)
        .unwrap();
    let there = (Some(3), Some(12), Some(30), Some("2007/01".to_owned()));
    assert_eq!(parts, [there, (None, None, None, None)]);
}

/// What a function makes of the moments, and how many of them a condition finds by that value.
fn moved(
    conn: &Connection,
    function: impl Fn(MomentColumns) -> Expr<Moment, NaiveDateTime>,
) -> Vec<NaiveDateTime> {
    let query = Moment::query().order_by(|m| m.id.asc());
    let moved = query.select(&function).all(conn).unwrap();
    for (id, moved) in (1_i64..).zip(&moved) {
        let found = Moment::query().filter(|m| m.id.eq(id) & function(m).eq(*moved));
        assert_eq!(found.count(conn).unwrap(), 1, "written as we write it: {moved}");
    }
    moved
}

#[test]
fn dates_move_as_they_do_in_rust() {
    let moments = [
        "2007-01-31T10:00:00",
        "2007-03-31T23:59:59.500",
        "2004-02-29T00:00:00",
        "2003-02-28T12:00:00",
        "1999-12-31T23:59:59",
        "0004-02-29T00:00:00.001",
    ];
    let literals = moments.map(|it| format!("'{}'", it.replace('T', " ")));
    let conn = stored(&literals.each_ref().map(String::as_str));
    let moments = moments.map(at);
    for n in [0, 1, -1, 2, 11, 12, -13, 48, 365, -1000, 86_399, 86_401] {
        let shift = |by: TimeDelta| moments.map(|it| it + by);
        assert_eq!(moved(&conn, |m| m.at.plus_seconds(n)), shift(TimeDelta::seconds(n)));
        if n.abs() > 365 {
            continue;
        }
        assert_eq!(moved(&conn, |m| m.at.plus_days(n)), shift(TimeDelta::days(n)));
        let months = |n: i64| {
            let months = Months::new(u32::try_from(n.abs()).unwrap());
            moments.map(|it| if n < 0 { it - months } else { it + months })
        };
        assert_eq!(moved(&conn, |m| m.at.plus_months(n)), months(n), "{n}");
        if n.abs() < 48 {
            assert_eq!(moved(&conn, |m| m.at.plus_years(n.abs())), months(n.abs() * 12), "{n}");
        }
    }
    // By a number that is in the database.
    let by_id = moved(&conn, |m| m.at.plus_days(m.id));
    let days = (1..).zip(moments).map(|(id, it)| it + Days::new(id));
    assert_eq!(by_id, days.collect::<Vec<_>>());
}

#[test]
fn every_form_moves() {
    let conn = stored(&SAME);
    assert_eq!(moved(&conn, |m| m.at.plus_months(1)), [at("2007-02-28T23:59:58"); SAME.len()]);
    assert_eq!(moved(&conn, |m| m.at.plus_seconds(2)), [at("2007-02-01T00:00:00"); SAME.len()]);
}

#[test]
fn a_date_stays_a_date_and_a_time_a_time() {
    let conn = functions::connect_in_memory().unwrap();
    let insert = "INSERT INTO moment (at, day, time) VALUES (0, '2008-02-29', '23:59:59.25')";
    conn.execute_batch(insert).unwrap();
    let row: (Option<NaiveDate>, Option<NaiveDate>, Option<NaiveTime>, Option<NaiveTime>) =
        Moment::query()
            .filter(|m| m.day.plus_years(1).eq(day("2009-02-28")))
            .filter(|m| m.time.plus_seconds(1).eq(time("00:00:00.250")))
            .select(|m| {
                let none = m.value(None::<i64>);
                (
                    m.day.plus_days(1),
                    m.day.plus_days(none),
                    m.time.plus_seconds(1),
                    m.time.normalized(),
                )
            })
            .one(&conn)
            .unwrap();
    let times = ["00:00:00.250", "23:59:59.250"].map(|it| Some(time(it)));
    assert_eq!(row, (Some(day("2008-03-01")), None, times[0], times[1]));
}

#[test]
fn beyond_the_years_is_null() {
    let conn = stored(&["'9999-12-31 00:00:00'"]);
    for days in [1, i64::MAX, i64::MIN] {
        let required: Result<Vec<NaiveDateTime>> =
            Moment::query().select(|m| m.at.plus_days(days)).all(&conn);
        let error = required.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::DecodeResult { .. }), "{error}");
        let optional = Moment::query().select(|m| m.at.plus_days(days).optional());
        assert_eq!(optional.all(&conn).unwrap(), [None]);
    }
    let format = Moment::query().select(|m| m.at.strftime("%Q").optional());
    assert_eq!(format.all(&conn).unwrap(), [None]);
}

#[test]
fn days_between_have_fractions() {
    let conn = functions::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO moment (at, other, day) VALUES
        ('2007-01-31 12:00:00', 1170288000, '2007-02-28'), ('2007-01-31 12:00:00', NULL, NULL)",
    )
    .unwrap();
    let rows = Moment::query()
        .select(|m| {
            let day = day("2007-01-31");
            (
                m.at.days_until(m.other),
                m.other.days_until(m.at),
                m.day.days_until(day),
                m.at.days_until(day),
            )
        })
        .order_by(|m| m.id.asc())
        .all(&conn)
        .unwrap();
    assert_eq!(rows, [(Some(0.5), Some(-0.5), Some(-28.0), -0.5), (None, None, None, -0.5)]);
}

#[test]
fn the_present_is_that_of_the_database() {
    let conn = stored(&["datetime('now')"]);
    let (now, today, stored): (NaiveDateTime, NaiveDate, NaiveDateTime) =
        Moment::query().select(|m| (m.now(), m.today(), m.at)).one(&conn).unwrap();
    assert!((now - stored) < TimeDelta::minutes(1) && now >= stored, "{now} {stored}");
    assert!(today == now.date() && now.nanosecond() == 0);
    let just_now = |query: Query<Moment>| query.count(&conn).unwrap();
    assert_eq!(just_now(Moment::query().filter(|m| m.at.le(m.now()))), 1);
    assert_eq!(just_now(Moment::query().filter(|m| m.at.gt(m.now().plus_days(-1)))), 1);
    assert_eq!(just_now(Moment::query().filter(|m| m.at.normalized().le(m.now()))), 1);
}

#[test]
fn only_what_is_normalized_leaves_the_index() {
    let conn = functions::connect_in_memory().unwrap();
    let plan = |query: Query<Moment>| query.explain(&conn).unwrap().to_string();
    let recent = plan(Moment::query().filter(|m| m.other.gt(m.now().plus_days(-7))));
    assert!(recent.contains("INDEX moment_other (other>?)"), "{recent}");
    let of_day = plan(Moment::query().filter(|m| m.other.normalized().gt(m.now().plus_days(-7))));
    assert!(of_day.contains("SCAN"), "{of_day}");
}

#[test]
fn invoices_of_a_month() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let months: Vec<(String, i64)> = Invoice::query()
        .filter(|i| i.invoice_date.year().eq(2010) & i.invoice_date.month().le(3))
        .group_by(|i| i.invoice_date.strftime("%Y-%m"))
        .select(|month, g| (month, g.count()))
        .order_by(|month, _| month.asc())
        .all(&conn)
        .unwrap();
    let by_hand: Vec<(String, i64)> = conn
        .prepare(
            "SELECT substr(InvoiceDate, 1, 7), count(*) FROM Invoice
            WHERE InvoiceDate BETWEEN '2010-01-01' AND '2010-04' GROUP BY 1 ORDER BY 1",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(reflect_schema::rusqlite::Result::unwrap)
        .collect();
    assert_eq!(months, by_hand);
    assert_eq!(months.len(), 3);
}

//! Moments that are computed.

use reflect_schema::chrono::{
    Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike,
};
use reflect_schema::query::Expr;
use reflect_schema::{Connection, ErrorKind, Query, Result};

use super::{SAME, at, day, stored, time};
use crate::support::chinook::{self, Invoice};
use crate::support::functions::{self, Moment, MomentColumns};

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
                (m.day.plus_days(1), m.day.plus_days(none), m.time.plus_seconds(1), m.time)
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

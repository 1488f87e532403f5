//! Whatever form a moment is stored in.

use reflect_schema::chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use reflect_schema::{Condition, Connection, Query};

use super::{OTHERS, SAME, at, day, stored, time};
use crate::support::functions::{self, Moment, MomentColumns};

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

#[test]
fn only_what_is_normalized_leaves_the_index() {
    let conn = functions::connect_in_memory().unwrap();
    let plan = |query: Query<Moment>| query.explain(&conn).unwrap().to_string();
    let recent = plan(Moment::query().filter(|m| m.other.gt(m.now().plus_days(-7))));
    assert!(recent.contains("INDEX moment_other (other>?)"), "{recent}");
    let of_day = plan(Moment::query().filter(|m| m.other.normalized().gt(m.now().plus_days(-7))));
    assert!(of_day.contains("SCAN"), "{of_day}");
}

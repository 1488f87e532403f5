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
        (at, parts, (at.date(), at.time(), at.plus_days(0)))
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
fn a_moment_equals_every_form_of_it() {
    let conn = stored(&SAME);
    let count = |query: Query<Moment>| query.count(&conn).unwrap();
    let moment = at("2007-01-31T23:59:58");
    let all = SAME.len() as u64;
    assert_eq!(count(Moment::query().filter(|m| m.at.eq(moment))), all);
    assert_eq!(count(Moment::query().filter(|m| m.at.ne(moment))), 0);
    assert_eq!(count(Moment::query().filter(|m| m.at.lt(moment))), 0);
    assert_eq!(count(Moment::query().filter(|m| m.at.ge(moment))), all);
    assert_eq!(count(Moment::query().filter(|m| m.at.in_([moment]))), all);
    assert_eq!(count(Moment::query().filter(|m| m.at.not_in([moment]))), 0);
    assert_eq!(count(Moment::query().filter(|m| m.at.between(moment, moment))), all);
    assert_eq!(count(Moment::query().filter(|m| m.at.is_not_distinct_from(moment))), all);
    assert_eq!(
        count(Moment::query().filter(|m| m.at.is_not_distinct_from(None::<NaiveDateTime>))),
        0
    );
    assert_eq!(count(Moment::query().filter(|m| m.value(moment).eq(m.at))), all);
    let next_day = day("2007-02-01");
    assert_eq!(count(Moment::query().filter(|m| m.at.plus_days(1).date().eq(next_day))), all);
    let either = Moment::query().filter(|m| m.at.lt(moment) | m.at.eq(moment));
    assert_eq!(count(either), all);
}

#[test]
fn forms_of_one_moment_are_one_value() {
    let conn = stored(&SAME);
    let moment = at("2007-01-31T23:59:58");
    let all = i64::try_from(SAME.len()).unwrap();
    let distinct = Moment::query().select(|m| m.at).distinct().all(&conn).unwrap();
    assert_eq!(distinct, [moment]);
    let groups = Moment::query().group_by(|m| m.at).select(|at, g| (at, g.count()));
    assert_eq!(groups.all(&conn).unwrap(), [(moment, all)]);
    let aggregates = Moment::query()
        .aggregate(|g| (g.min(|m| m.at), g.max(|m| m.at), g.count_distinct(|m| m.at), g.count()));
    let expected = (Some(moment), Some(moment), 1, all);
    assert_eq!(aggregates.one(&conn).unwrap(), expected);
    let ids = |query: Query<Moment>| {
        let rows = query.all(&conn).unwrap();
        rows.into_iter().map(|it| it.id).collect::<Vec<_>>()
    };
    let by_id: Vec<_> = (1..=all).collect();
    assert_eq!(ids(Moment::query().order_by(|m| (m.at.asc(), m.id.asc()))), by_id);
    let union = Moment::query().select(|m| m.at).union(Moment::query().select(|m| m.at));
    assert_eq!(union.all(&conn).unwrap(), [moment]);
    let ranks = Moment::query().select(|m| m.window().order_by(m.at.desc()).rank());
    assert_eq!(ranks.distinct().all(&conn).unwrap(), [1]);
    let least = Moment::query().select(|m| m.at.least(moment)).distinct().all(&conn).unwrap();
    assert_eq!(least, [moment]);
}

#[test]
fn moments_of_all_forms_are_sorted_by_time() {
    let conn = stored(&[&SAME[..], &OTHERS].concat());
    let sorted = Moment::query().order_by(|m| m.at.asc()).select(|m| m.at).all(&conn).unwrap();
    assert!(sorted.is_sorted(), "{sorted:?}");
    for bound in &sorted {
        let query = Moment::query().filter(|m| m.at.lt(*bound));
        let expected = sorted.iter().filter(|it| *it < bound).count();
        assert_eq!(query.count(&conn).unwrap(), expected as u64, "{bound}");
        let query = Moment::query().filter(|m| m.at.ge(*bound));
        assert_eq!(query.count(&conn).unwrap(), (sorted.len() - expected) as u64, "{bound}");
    }
}

#[test]
fn a_range_deletes_the_moments_in_it_and_no_others() {
    let conn = stored(&[
        "'2024-05-01T08:00:00Z'",
        "'2024-05-01T09:00:00Z'",
        "'2024-05-01T10:00:00Z'",
        "'2024-05-01T11:30:00Z'",
    ]);
    let ten = at("2024-05-01T10:00:00");
    assert_eq!(Moment::query().filter(|m| m.at.ge(ten)).delete(&conn).unwrap(), 2);
    let ids: Vec<i64> = Moment::query().select(|m| m.id).all(&conn).unwrap();
    assert_eq!(ids, [1, 2]);
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
fn columns_of_all_forms_are_compared_with_each_other() {
    type Test = fn(MomentColumns) -> Condition<Moment>;
    let conn = pairs();
    let all: [Test; 6] = [
        |m| m.at.eq(m.other),
        |m| m.at.plus_days(1).eq(m.other.plus_days(1)),
        |m| m.at.plus_days(1).gt(m.other),
        |m| m.at.between(m.other, m.other),
        |m| m.at.in_([m.other]),
        |m| m.at.eq(m.other.coalesce(m.at)),
    ];
    for (index, condition) in all.into_iter().enumerate() {
        let query = Moment::query().filter(condition);
        assert_eq!(query.count(&conn).unwrap(), 64, "{index}: {query:?}");
    }
    let others = || Moment::query().filter(|m| m.id.eq(7)).select(|m| m.other);
    let query = Moment::query().filter(|m| m.at.in_(others()));
    assert_eq!(query.count(&conn).unwrap(), 64);
}

#[test]
fn every_place_after_the_second_is_compared() {
    let conn = stored(&["'2007-01-31 23:59:58.123456'", "'2007-01-31 23:59:58.1'"]);
    let count =
        |moment: &str| Moment::query().filter(|m| m.at.eq(at(moment))).count(&conn).unwrap();
    assert_eq!(count("2007-01-31T23:59:58.123456"), 1);
    assert_eq!(count("2007-01-31T23:59:58.123"), 0);
    assert_eq!(count("2007-01-31T23:59:58.100"), 1);
}

#[test]
fn days_and_times_of_day_are_compared_by_value_too() {
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
    assert_eq!(count(Moment::query().filter(|m| m.day.eq(day("2007-01-31")))), 4);
    assert_eq!(count(Moment::query().filter(|m| m.day.eq(None::<NaiveDate>))), 1);
    assert_eq!(count(Moment::query().filter(|m| m.time.eq(time("12:30:00")))), 4);
    assert_eq!(count(Moment::query().filter(|m| m.time.le(m.time))), 4);
    let groups = Moment::query().group_by(|m| m.day).select(|day, g| (day, g.count()));
    assert_eq!(groups.all(&conn).unwrap(), [(None, 1), (Some(day("2007-01-31")), 4)]);
    let parts = Moment::query()
        .select(|m| (m.day.weekday(), m.time.hour(), m.time.minute(), m.day.strftime("%Y/%m")))
        .distinct()
        .all(&conn)
        .unwrap();
    let there = (Some(3), Some(12), Some(30), Some("2007/01".to_owned()));
    assert_eq!(parts, [there, (None, None, None, None)]);
}

type Test = fn(MomentColumns, NaiveDateTime) -> Condition<Moment>;

#[test]
fn what_is_no_moment_meets_no_comparison_and_is_an_error_in_a_result() {
    let conn = stored(&["'n/a'", "''", "'2007-02-30'", "171849600000", "x'00'", "'12:30'"]);
    let moment = at("2007-01-31T23:59:58");
    let tests: [Test; 4] =
        [|m, it| m.at.lt(it), |m, it| m.at.ge(it), |m, it| m.at.ne(it), |m, it| m.at.in_([it])];
    for test in tests {
        let query = Moment::query().filter(|m| test(m, moment));
        assert_eq!(query.count(&conn).unwrap(), 0);
        let not = Moment::query().filter(|m| !test(m, moment));
        assert_eq!(not.count(&conn).unwrap(), 0);
    }
    let groups = Moment::query().group_by(|m| m.at).select(|at, _| at);
    assert!(groups.all(&conn).is_err());
    assert_eq!(Moment::query().aggregate(|g| g.count_distinct(|m| m.at)).one(&conn).unwrap(), 6);
}

#[test]
fn an_index_serves_a_range() {
    let conn = functions::connect_in_memory().unwrap();
    let plan = |query: Query<Moment>| query.explain(&conn).unwrap().to_string();
    let since = at("2024-05-01T10:00:00");
    let range = "INDEX moment_other (other>? AND other<?)";
    let of_texts = "INDEX moment_other (other>?)";
    let of_numbers = "INDEX moment_other (other<?)";
    for (query, expected) in [
        (Moment::query().filter(|m| m.other.ge(since)), [of_texts, of_numbers]),
        (Moment::query().filter(|m| m.other.gt(m.now().plus_days(-7))), [of_texts, of_numbers]),
        (Moment::query().filter(|m| m.other.lt(since)), [of_numbers, of_numbers]),
        (Moment::query().filter(|m| m.other.eq(since)), [range, of_numbers]),
        (Moment::query().filter(|m| m.other.in_([since])), [range, of_numbers]),
        (Moment::query().filter(|m| m.other.between(since, since)), [range, of_numbers]),
        (
            Moment::query().filter(|m| m.other.ge(since)).filter(|m| m.other.lt(since)),
            [range, of_numbers],
        ),
    ] {
        let plan = plan(query);
        assert!(expected.iter().all(|it| plan.contains(it)), "{plan}");
    }
}

#[test]
fn a_bare_connection_gets_the_functions_with_the_statement_that_needs_them() {
    let bare = || {
        let conn = reflect_schema::rusqlite::Connection::open_in_memory().unwrap();
        functions::SCHEMA.create_all(&conn).unwrap();
        conn
    };
    let query = Moment::query().filter(|m| m.at.ge(at("2024-05-01T10:00:00")));
    assert_eq!(query.count(&bare()).unwrap(), 0);
    assert!(query.explain(&bare()).unwrap().to_string().contains("SCAN"));
    let sql = "SELECT * FROM moment WHERE reflect_datetime(at) IS NOT NULL";
    assert!(Moment::from_sql(&bare(), sql, ()).unwrap().is_empty());
}

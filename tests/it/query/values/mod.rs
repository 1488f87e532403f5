//! What SQLite says of two values is what Rust says of them once they are read: which is smaller,
//! which is the smallest, in which order they come, and whether they are equal.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod random;

use std::cmp::Ordering;

use proptest::prelude::*;
use random::{bytes, days, decimals, integers, moments, range, reals, some, texts, times};
use reflect_schema::Encode;
use reflect_schema::catalog::Affinity;
use reflect_schema::chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use reflect_schema::rusqlite::Connection;
use reflect_schema::rust_decimal::Decimal;

use crate::support::values::{self, Line, Sample};

fn database() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    values::SCHEMA.create_all(&conn).unwrap();
    conn
}

/// Rows with ids from 0 on that have these values in one column.
fn fill<T: Encode>(conn: &Connection, table: &str, column: &str, affinity: Affinity, values: &[T]) {
    let more = if table == "line" { ", quantity" } else { "" };
    let value = if table == "line" { ", 1" } else { "" };
    let sql = format!("INSERT INTO {table} (id, {column}{more}) VALUES (?1, ?2{value})");
    conn.execute(&format!("DELETE FROM {table}"), []).unwrap();
    let mut statement = conn.prepare(&sql).unwrap();
    for (value, id) in values.iter().zip(0_i64..) {
        statement.execute((id, value.encode(affinity).unwrap())).unwrap();
    }
}

/// The positions of the values of which that is true, which it is of no NULL.
fn those<T>(values: &[Option<T>], is: impl Fn(&T) -> bool) -> Vec<i64> {
    let numbered = (0..).zip(values);
    numbered.filter(|(_, value)| value.as_ref().is_some_and(&is)).map(|(id, _)| id).collect()
}

/// The positions in the order of the values, NULL being the smallest.
fn sorted<T>(values: &[Option<T>], compare: impl Fn(&T, &T) -> Ordering) -> Vec<i64> {
    let mut ids: Vec<_> = (0..).zip(values).collect();
    ids.sort_by(|(_, a), (_, b)| match (a, b) {
        (Some(a), Some(b)) => compare(a, b),
        (a, b) => a.is_some().cmp(&b.is_some()),
    });
    ids.into_iter().map(|(id, _)| id).collect()
}

/// How many values differ, NULL left out.
fn distinct<T>(values: &[Option<T>], compare: impl Fn(&T, &T) -> Ordering) -> usize {
    let mut values: Vec<_> = values.iter().flatten().collect();
    values.sort_by(|a, b| compare(a, b));
    values.dedup_by(|a, b| compare(a, b).is_eq());
    values.len()
}

/// All that compares values, for a column.
macro_rules! agrees {
    ($table:ident.$column:ident: $name:literal $affinity:ident, $values:expr, $probes:expr, $compare:expr) => {{
        let conn = database();
        let (values, [low, high], compare) = ($values, $probes, $compare);
        fill(&conn, $name, stringify!($column), Affinity::$affinity, &values);
        let read =
            $table::query().order_by(|s| s.id.asc()).select(|s| s.$column).all(&conn).unwrap();
        prop_assert_eq!(&read, &values);
        let ids = |query: reflect_schema::Query<$table>| {
            query.order_by(|s| s.id.asc()).select(|s| s.id).all(&conn).unwrap()
        };
        for probe in values.iter().flatten().chain([&low, &high]) {
            let is = |test: fn(Ordering) -> bool| those(&values, |it| test(compare(it, probe)));
            let query = $table::query;
            prop_assert_eq!(ids(query().filter(|s| s.$column.eq(probe))), is(Ordering::is_eq));
            prop_assert_eq!(ids(query().filter(|s| s.$column.ne(probe))), is(Ordering::is_ne));
            prop_assert_eq!(ids(query().filter(|s| s.$column.lt(probe))), is(Ordering::is_lt));
            prop_assert_eq!(ids(query().filter(|s| s.$column.le(probe))), is(Ordering::is_le));
            prop_assert_eq!(ids(query().filter(|s| s.$column.gt(probe))), is(Ordering::is_gt));
            prop_assert_eq!(ids(query().filter(|s| s.$column.ge(probe))), is(Ordering::is_ge));
            prop_assert_eq!(ids(query().filter(|s| s.$column.in_([probe]))), is(Ordering::is_eq));
            prop_assert_eq!(
                ids(query().filter(|s| s.$column.not_in([probe]))),
                is(Ordering::is_ne)
            );
            prop_assert_eq!(
                ids(query().filter(|s| s.$column.is_not_distinct_from(probe))),
                is(Ordering::is_eq)
            );
            let null_if =
                query().filter(|s| s.$column.is_not_null() & s.$column.null_if(probe).is_null());
            prop_assert_eq!(ids(null_if), is(Ordering::is_eq));
            let coalesce = query().filter(|s| s.$column.coalesce(probe).gt(probe));
            prop_assert_eq!(ids(coalesce), is(Ordering::is_gt));
            let case = query().filter(|s| s.when(s.id.ge(0), s.$column).or_null().le(probe));
            prop_assert_eq!(ids(case), is(Ordering::is_le));
            let source = query().select(|s| (s.id, s.$column)).as_source();
            let source = source.filter(|(_, value)| value.lt(probe)).order_by(|(id, _)| id.asc());
            let found: Vec<_> = source.all(&conn).unwrap().into_iter().map(|it| it.0).collect();
            prop_assert_eq!(found, is(Ordering::is_lt));
            let groups = query().group_by(|s| s.$column).having(|value, _| value.gt(probe));
            let found: usize = groups
                .select(|_, g| g.count())
                .all(&conn)
                .unwrap()
                .iter()
                .map(|it| usize::try_from(*it).unwrap())
                .sum();
            prop_assert_eq!(found, is(Ordering::is_gt).len());
            let listed = query().filter(|s| {
                s.$column.in_($table::query().filter(|o| o.$column.eq(probe)).select(|o| o.$column))
            });
            prop_assert_eq!(ids(listed), is(Ordering::is_eq));
        }
        let between = $table::query().filter(|s| s.$column.between(&low, &high));
        let within = |it: &_| compare(it, &low).is_ge() && compare(it, &high).is_le();
        prop_assert_eq!(ids(between), those(&values, within));
        let rising = $table::query().order_by(|s| (s.$column.asc(), s.id.asc())).select(|s| s.id);
        prop_assert_eq!(rising.all(&conn).unwrap(), sorted(&values, compare));
        let falling =
            $table::query().order_by(|s| (s.$column.desc(), s.id.desc())).select(|s| s.id);
        let backwards: Vec<_> = sorted(&values, compare).into_iter().rev().collect();
        prop_assert_eq!(falling.all(&conn).unwrap(), backwards);
        let (least, most, count) = $table::query()
            .aggregate(|g| {
                (g.min(|s| s.$column), g.max(|s| s.$column), g.count_distinct(|s| s.$column))
            })
            .one(&conn)
            .unwrap();
        prop_assert!(
            least.as_ref() == values.iter().flatten().min_by(|a, b| compare(a, b)),
            "{:?}",
            least
        );
        prop_assert!(
            most.as_ref() == values.iter().flatten().max_by(|a, b| compare(a, b)),
            "{:?}",
            most
        );
        prop_assert_eq!(usize::try_from(count).unwrap(), distinct(&values, compare));
        let ranks = $table::query()
            .order_by(|s| s.id.asc())
            .select(|s| s.window().order_by(s.$column.asc()).dense_rank());
        let ranks = ranks.all(&conn).unwrap();
        for (a, rank_a) in values.iter().zip(&ranks) {
            for (b, rank_b) in values.iter().zip(&ranks) {
                let expected = match (a, b) {
                    (Some(a), Some(b)) => compare(a, b),
                    (a, b) => a.is_some().cmp(&b.is_some()),
                };
                prop_assert_eq!(rank_a.cmp(rank_b), expected, "{:?} {:?}", a, b);
            }
        }
        let pairs =
            $table::query().join::<$table>(|a, b| a.$column.lt(b.$column)).count(&conn).unwrap();
        let smaller = |b: &_| those(&values, |a| compare(a, b).is_lt()).len();
        prop_assert_eq!(pairs, values.iter().flatten().map(smaller).sum::<usize>() as u64);
    }};
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_integers(values in some(integers()), probes in range(integers())) {
        let probes: [i64; 2] = probes;
        agrees!(Sample.integer: "sample" Integer, values, probes, |a: &i64, b: &i64| a.cmp(b));
    }

    #[test]
    fn of_reals(values in some(reals()), probes in range(reals())) {
        agrees!(Sample.real: "sample" Real, values, probes, |a: &f64, b: &f64| a.partial_cmp(b).unwrap());
    }

    #[test]
    fn of_texts(values in some(texts()), probes in range(texts())) {
        agrees!(Sample.text: "sample" Text, values, probes, |a: &String, b: &String| a.cmp(b));
    }

    #[test]
    fn of_truths(values in some(any::<bool>()), probes in range(any::<bool>())) {
        agrees!(Sample.truth: "sample" Numeric, values, probes, |a: &bool, b: &bool| a.cmp(b));
    }

    #[test]
    fn of_days(values in some(days()), probes in range(days())) {
        agrees!(Sample.day: "sample" Numeric, values, probes, |a: &NaiveDate, b: &NaiveDate| a.cmp(b));
    }

    #[test]
    fn of_times(values in some(times()), probes in range(times())) {
        agrees!(Sample.time: "sample" Numeric, values, probes, |a: &NaiveTime, b: &NaiveTime| a.cmp(b));
    }

    #[test]
    fn of_moments(values in some(moments()), probes in range(moments())) {
        agrees!(Sample.moment: "sample" Numeric, values, probes, |a: &NaiveDateTime, b: &NaiveDateTime| a.cmp(b));
    }

    #[test]
    fn of_bytes(values in some(bytes()), probes in range(bytes())) {
        agrees!(Sample.bytes: "sample" Blob, values, probes, |a: &Vec<u8>, b: &Vec<u8>| a.cmp(b));
    }

    #[test]
    fn of_decimals(values in some(decimals(12, 4)), probes in range(decimals(12, 6))) {
        agrees!(Line.price: "line" Numeric, values, probes, |a: &Decimal, b: &Decimal| a.cmp(b));
    }

    #[test]
    fn of_decimals_without_a_scale(values in some(decimals(15, 12)), probes in range(decimals(15, 8))) {
        agrees!(Line.plain: "line" Numeric, values, probes, |a: &Decimal, b: &Decimal| a.cmp(b));
    }

    #[test]
    fn of_decimals_as_text(values in some(decimals(12, 4)), probes in range(decimals(12, 6))) {
        agrees!(Line.written: "line" Text, values, probes, |a: &Decimal, b: &Decimal| a.cmp(b));
    }

    #[test]
    fn of_decimals_as_text_without_a_scale(values in some(decimals(15, 12)), probes in range(decimals(15, 8))) {
        agrees!(Line.free: "line" Text, values, probes, |a: &Decimal, b: &Decimal| a.cmp(b));
    }
}

/// Decimals in text columns are compared as numbers.
#[test]
fn decimals_as_text_are_numbers() {
    let conn = database();
    conn.execute_batch(
        "INSERT INTO line (id, quantity, written, free)
            VALUES (1, 1, '9.5', '9.50'), (2, 1, '10.25', '10.25'), (3, 1, '9.50', NULL)",
    )
    .unwrap();
    let ids = |query: reflect_schema::Query<Line>| query.select(|l| l.id).all(&conn).unwrap();
    let ten = Decimal::from(10);
    assert_eq!(ids(Line::query().filter(|l| l.written.gt(ten))), [2]);
    assert_eq!(ids(Line::query().filter(|l| l.written.eq(Decimal::new(95, 1)))), [1, 3]);
    assert_eq!(ids(Line::query().filter(|l| l.free.lt(ten))), [1]);
    assert_eq!(ids(Line::query().order_by(|l| (l.written.desc(), l.id.asc()))), [2, 1, 3]);
    let source = Line::query().select(|l| (l.id, l.free.coalesce(ten))).as_source();
    let source = source.order_by(|(id, free)| (free.desc(), id.asc())).select(|(id, _)| id);
    assert_eq!(source.all(&conn).unwrap(), [2, 3, 1]);
    let groups =
        Line::query().group_by(|l| l.written).order_by(|it, g| (it.asc(), g.min(|l| l.id).asc()));
    let groups = groups.select(|it, g| (it, g.count())).all(&conn).unwrap();
    let written = groups.iter().map(|(it, count)| (it.unwrap().to_string(), *count));
    assert_eq!(written.collect::<Vec<_>>(), [("9.5".into(), 2), ("10.25".into(), 1)]);
    let numbers = Line::query().group_by(|l| l.written.cast::<Decimal>());
    let numbers = numbers.select(|value, g| (value, g.count())).order_by(|value, _| value.asc());
    let expected = [(Some(Decimal::new(95, 1)), 2), (Some(Decimal::new(1025, 2)), 1)];
    assert_eq!(numbers.all(&conn).unwrap(), expected);
}

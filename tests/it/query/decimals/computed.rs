//! Decimals that SQLite computes, in binary fractions: compared, sorted and grouped, they are what
//! they are when they are read.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::cmp::Ordering;

use proptest::prelude::*;
use reflect_schema::catalog::Affinity;
use reflect_schema::rusqlite::Connection;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Encode, dec};

use super::amounts::{At, Compute, EXACT, Given, INEXACT, WINDOWS};
use crate::support::values::{self, Line, LineColumns};

fn database(lines: &[Given]) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    values::SCHEMA.create_all(&conn).unwrap();
    let sql = "INSERT INTO line (price, rate, plain, written, free, quantity, id, parent_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)";
    let mut statement = conn.prepare(sql).unwrap();
    for (line, id) in lines.iter().zip(0_i64..) {
        let number = |it: &Option<Decimal>| it.encode(Affinity::Numeric).unwrap().into_value();
        let text = |it: &Option<Decimal>| it.encode(Affinity::Text).unwrap().into_value();
        let (price, rate, plain) = (number(&line.0), number(&line.1), number(&line.2));
        statement.execute((price, rate, plain, text(&line.3), text(&line.4), line.5, id)).unwrap();
    }
    drop(statement);
    conn
}

/// The positions of the values of which that is true.
fn those(values: &[Option<Decimal>], is: impl Fn(Decimal) -> bool) -> Vec<i64> {
    (0..).zip(values).filter(|(_, value)| value.is_some_and(&is)).map(|(id, _)| id).collect()
}

/// What the expression is in each row.
fn read(conn: &Connection, amount: Compute) -> Vec<Option<Decimal>> {
    Line::query().order_by(|l| l.id.asc()).select(amount).all(conn).unwrap()
}

/// The positions in the order of the values.
fn sorted(values: &[Option<Decimal>]) -> Vec<i64> {
    let mut ids: Vec<_> = (0_i64..).zip(values).collect();
    ids.sort_by_key(|(id, value)| (**value, *id));
    ids.into_iter().map(|(id, _)| id).collect()
}

fn distinct(values: &[Option<Decimal>]) -> Vec<Option<Decimal>> {
    let mut values = values.to_vec();
    values.sort_unstable();
    values.dedup();
    values
}

fn conditions(conn: &Connection, name: &str, amount: Compute, probe: Decimal) {
    let values = read(conn, amount);
    let ids = |query: reflect_schema::Query<Line>| {
        query.order_by(|l| l.id.asc()).select(|l| l.id).all(conn).unwrap()
    };
    let is = |test: fn(Ordering) -> bool| those(&values, |it| test(it.cmp(&probe)));
    let query = Line::query;
    assert_eq!(ids(query().filter(|l| amount(l).eq(probe))), is(Ordering::is_eq), "{name} {probe}");
    assert_eq!(ids(query().filter(|l| amount(l).ne(probe))), is(Ordering::is_ne), "{name} {probe}");
    assert_eq!(ids(query().filter(|l| amount(l).lt(probe))), is(Ordering::is_lt), "{name} {probe}");
    assert_eq!(ids(query().filter(|l| amount(l).ge(probe))), is(Ordering::is_ge), "{name} {probe}");
    let list = query().filter(|l| amount(l).in_([probe, probe]));
    assert_eq!(ids(list), is(Ordering::is_eq), "{name} {probe}");
    let range = query().filter(|l| amount(l).between(probe, probe));
    assert_eq!(ids(range), is(Ordering::is_eq), "{name} {probe}");
    let null = query().filter(|l| amount(l).is_not_null() & amount(l).null_if(probe).is_null());
    assert_eq!(ids(null), is(Ordering::is_eq), "{name} {probe}");
    let other = query().filter(|l| amount(l).coalesce(probe).eq(probe));
    assert_eq!(
        ids(other).len(),
        is(Ordering::is_eq).len() + values.iter().flatten().count().abs_diff(values.len())
    );
    // The other way round, and as what it is compared with is a column.
    for (column, others) in [
        ((|l| l.price.optional()) as Compute, read(conn, |l| l.price.optional())),
        (|l| l.written.optional(), read(conn, |l| l.written.optional())),
        (|l| l.rate + l.price, read(conn, |l| l.rate + l.price)),
    ] {
        let both = values.iter().zip(others);
        let equal = (0..).zip(both).filter(|(_, (a, b))| a.is_some() && **a == *b);
        let equal: Vec<i64> = equal.map(|(id, _)| id).collect();
        assert_eq!(ids(query().filter(|l| amount(l).eq(column(l)))), equal, "{name}");
        assert_eq!(ids(query().filter(|l| column(l).eq(amount(l)))), equal, "{name}");
    }
}

/// Everything but conditions on the rows themselves, which window functions can't be in.
fn results(conn: &Connection, name: &str, amount: Compute, probe: Decimal) {
    let values = read(conn, amount);
    let rising = Line::query().order_by(|l| (amount(l).asc(), l.id.asc())).select(|l| l.id);
    assert_eq!(rising.all(conn).unwrap(), sorted(&values), "{name}");
    let source = || Line::query().select(|l| (l.id, amount(l))).as_source();
    let found = source().filter(|(_, it)| it.eq(probe)).order_by(|(id, _)| id.asc());
    let found: Vec<_> = found.all(conn).unwrap().into_iter().map(|(id, _)| id).collect();
    assert_eq!(found, those(&values, |it| it == probe), "{name} {probe}");
    let found = source().order_by(|(id, it)| (it.asc(), id.asc())).select(|(id, _)| id);
    assert_eq!(found.all(conn).unwrap(), sorted(&values), "{name}");
    let extremes = source()
        .aggregate(|g| (g.min(|(_, it)| it), g.max(|(_, it)| it), g.count_distinct(|(_, it)| it)));
    let (least, most, count) = extremes.one(conn).unwrap();
    let known = distinct(&values).into_iter().flatten();
    assert_eq!(least, known.clone().min(), "{name}");
    assert_eq!(most, known.clone().max(), "{name}");
    assert_eq!(usize::try_from(count).unwrap(), known.count(), "{name}");
}

fn groups(conn: &Connection, name: &str, amount: Compute, probe: Decimal) {
    let values = read(conn, amount);
    let groups = Line::query().group_by(amount).order_by(|key, _| key.asc());
    let found = groups.clone().select(|key, g| (key, g.count())).all(conn).unwrap();
    let count = |it: &Option<Decimal>| values.iter().filter(|value| *value == it).count();
    let expected = distinct(&values).into_iter().map(|it| (it, i64::try_from(count(&it)).unwrap()));
    assert_eq!(found, expected.collect::<Vec<_>>(), "{name}");
    let found = groups.having(|key, _| key.eq(probe)).select(|_, g| g.count()).all(conn).unwrap();
    let same = those(&values, |it| it == probe).len();
    assert_eq!(found.iter().sum::<i64>(), i64::try_from(same).unwrap(), "{name} {probe}");
}

fn decimal(digits: u32, places: u32) -> BoxedStrategy<Option<Decimal>> {
    let most = 10_i64.pow(digits);
    let mantissa = prop_oneof![1 => -most..most, 3 => -9_i64..9];
    let decimal = (mantissa, 0..=places).prop_map(|(it, places)| Decimal::new(it, places));
    prop::option::weighted(0.9, decimal).boxed()
}

fn lines() -> impl Strategy<Value = Vec<Given>> {
    let decimals = (decimal(7, 4), decimal(5, 2), decimal(7, 5), decimal(7, 4), decimal(8, 6));
    let line = (decimals, -3_i64..10).prop_map(|((a, b, c, d, e), f)| (a, b, c, d, e, f));
    prop::collection::vec(line, 1..7)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_computed_decimal_is_what_it_is_read_as(lines in lines(), probe in decimal(5, 4)) {
        let conn = database(&lines);
        for &(name, amount, exact) in EXACT {
            let expected: Vec<_> = (0..lines.len()).map(|it| exact(At(&lines, it))).collect();
            prop_assert_eq!(read(&conn, amount), expected, "{}", name);
        }
        let exact = EXACT.iter().map(|&(name, amount, _)| (name, amount));
        for (name, amount) in exact.chain(INEXACT.iter().copied()) {
            let is_noise = |it: &Decimal| !it.is_zero() && it.abs() < dec!(0.000000001);
            let probes = read(&conn, amount).into_iter().chain([probe]).flatten();
            for probe in probes.filter(|it| !is_noise(it)) {
                conditions(&conn, name, amount, probe);
                results(&conn, name, amount, probe);
            }
            groups(&conn, name, amount, probe.unwrap_or_default());
        }
        for &(name, amount) in WINDOWS {
            for probe in read(&conn, amount).into_iter().chain([probe]).flatten() {
                results(&conn, name, amount, probe);
            }
        }
    }

    #[test]
    fn the_sum_of_a_group_is_what_it_is_read_as(lines in lines()) {
        let conn = database(&lines);
        let groups = || Line::query().group_by(|l| l.quantity);
        let sums = groups().select(|quantity, g| (quantity, g.sum(|l| l.price + l.rate))).all(&conn).unwrap();
        for (quantity, sum) in sums {
            let of_group = lines.iter().filter(|it| it.5 == quantity);
            let expected = of_group.filter_map(|it| Some(it.0? + it.1?)).reduce(|a, b| a + b);
            prop_assert_eq!(sum, expected);
            let Some(sum) = sum else { continue };
            let same = groups().having(|key, g| key.eq(quantity) & g.sum(|l| l.price + l.rate).eq(sum));
            prop_assert_eq!(same.count(&conn).unwrap(), 1);
        }
    }
}

#[test]
fn a_tenth_and_two_tenths_are_three() {
    let line = |price, rate| (Some(price), Some(rate), Some(dec!(0.3)), None, None, 3);
    let conn = database(&[
        line(dec!(0.1), dec!(0.2)),
        line(dec!(0.3), dec!(0)),
        line(dec!(1.1), dec!(2.2)),
    ]);
    let count = |condition: fn(LineColumns) -> reflect_schema::Condition<Line>| {
        Line::query().filter(condition).count(&conn).unwrap()
    };
    assert_eq!(count(|l| (l.price + l.rate).eq(dec!(0.3))), 2);
    assert_eq!(count(|l| (l.price + l.rate).eq(l.plain)), 2);
    assert_eq!(count(|l| (l.price + l.rate).gt(dec!(0.3))), 1);
    assert_eq!(count(|l| (l.price * l.quantity).eq(dec!(3.3))), 1);
    assert_eq!(count(|l| (l.price * l.quantity).eq(l.price + l.rate)), 2);
    // In SQL itself they are not.
    let sql = "SELECT count(*) FROM line WHERE price + rate = 0.3";
    assert_eq!(conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap(), 1);
}

#[test]
fn nothing_is_nothing() {
    let conn = database(&[(None, None, Some(dec!(-0.3)), None, None, 1)]);
    let sum = Line::query().select(|l| l.plain + dec!(0.1) + dec!(0.2)).one(&conn).unwrap();
    assert_eq!(sum, Some(dec!(0)));
    let groups = Line::query().group_by(|l| l.plain + dec!(0.1) + dec!(0.2));
    assert_eq!(groups.one(&conn).unwrap(), sum);
    let sum = Line::query().select(|l| l.price.coalesce(dec!(-0.3)) + dec!(0.1) + dec!(0.2));
    assert_eq!(sum.one(&conn).unwrap(), dec!(0));
}

/// A number holds 15 digits; a text may have more, which then are neither lost nor ignored.
#[test]
fn a_text_of_many_digits() {
    let long = [dec!(1.00000000000000000001), dec!(123456789012345678.5), dec!(2)];
    let lines = long.map(|it| (None, None, None, None, Some(it), 1));
    let conn = database(&lines);
    let text = |it: Option<Decimal>| it.unwrap().to_string();
    let read = |amounts: Vec<Option<Decimal>>| amounts.into_iter().map(text).collect::<Vec<_>>();
    let expected = long.map(|it| it.to_string());
    let by_id = || Line::query().order_by(|l| l.id.asc());
    assert_eq!(read(by_id().select(|l| l.free).all(&conn).unwrap()), expected);
    assert_eq!(
        read(
            by_id().group_by(|l| l.free).order_by(|_, g| g.min(|l| l.id).asc()).all(&conn).unwrap()
        ),
        expected
    );
    let window = |l: LineColumns| l.window().partition_by(l.id).first_value(l.free);
    assert_eq!(read(by_id().select(window).all(&conn).unwrap()), expected);
    let lag = |l: LineColumns| l.window().order_by(l.id.asc()).lag(l.free, 0);
    assert_eq!(read(by_id().select(lag).all(&conn).unwrap()), expected);
    let source = by_id().select(|l| l.free).as_source();
    assert_eq!(read(source.all(&conn).unwrap()), expected);
    let count = |condition: fn(LineColumns) -> reflect_schema::Condition<Line>| {
        Line::query().filter(condition).count(&conn).unwrap()
    };
    assert_eq!(count(|l| l.free.eq(dec!(1.00000000000000000001))), 1);
    assert_eq!(count(|l| l.free.eq(dec!(1))), 0);
    assert_eq!(count(|l| l.free.lt(dec!(123456789012345678.5))), 2);
    assert_eq!(count(|l| l.free.in_([dec!(2), dec!(123456789012345678.5)])), 2);
    assert_eq!(Line::query().filter(|l| l.free.eq(dec!(2.000))).count(&conn).unwrap(), 1);
    assert_eq!(Line::query().filter(|l| l.free.gt(dec!(1.5))).count(&conn).unwrap(), 2);
}

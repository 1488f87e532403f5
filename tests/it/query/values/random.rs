//! Random values of every type.

use std::fmt::Debug;

use proptest::prelude::*;
use reflect_schema::chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use reflect_schema::rust_decimal::Decimal;

/// Some values of which some are equal and some are missing.
pub(crate) fn some<T: Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Vec<Option<T>>> {
    let pool = prop::collection::vec(value, 1..6);
    pool.prop_flat_map(|pool| {
        prop::collection::vec(prop::option::weighted(0.9, prop::sample::select(pool)), 0..10)
    })
}

/// Two, the smaller first.
pub(crate) fn range<T: Debug + PartialOrd>(
    value: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = [T; 2]> {
    [value.clone(), value].prop_map(|[a, b]| if b < a { [b, a] } else { [a, b] })
}

pub(crate) fn integers() -> BoxedStrategy<i64> {
    prop_oneof![any::<i64>(), -3_i64..3, Just(i64::MIN), Just(i64::MAX)].boxed()
}

pub(crate) fn reals() -> BoxedStrategy<f64> {
    let special = prop::sample::select(vec![
        0.0,
        -0.0,
        0.1,
        0.1 + 0.2,
        0.3,
        f64::INFINITY,
        -f64::INFINITY,
        f64::MIN_POSITIVE,
        5e-324,
        f64::MAX,
        1e15,
        1e16,
    ]);
    let any_real = any::<f64>().prop_filter("a number", |it| !it.is_nan());
    prop_oneof![any_real, special, (-9_i32..9).prop_map(f64::from)].boxed()
}

pub(crate) fn texts() -> BoxedStrategy<String> {
    let letters = prop_oneof![
        any::<char>(),
        prop::sample::select(vec!['a', 'A', 'ä', 'z', ' ', '\0', '1', '\u{10ffff}'])
    ];
    prop::collection::vec(letters, 0..5).prop_map(|it| it.into_iter().collect()).boxed()
}

pub(crate) fn days() -> BoxedStrategy<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(0, 1, 1).unwrap();
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap();
    let all = last.signed_duration_since(first).num_days();
    prop_oneof![0..=all, 730_000_i64..730_010]
        .prop_map(move |days| first + TimeDelta::days(days))
        .boxed()
}

pub(crate) fn times() -> BoxedStrategy<NaiveTime> {
    let nanos = prop_oneof![
        Just(0_u32),
        (0_u32..1000).prop_map(|it| it * 1_000_000),
        (0_u32..1_000_000).prop_map(|it| it * 1000),
        0_u32..1_000_000_000,
        prop::sample::select(vec![1, 10, 100, 1_000, 120_000_000, 120_000_001, 999_999_999]),
    ];
    let seconds = prop_oneof![0_u32..86_400, 10_u32..12];
    (seconds, nanos)
        .prop_map(|(seconds, nanos)| {
            NaiveTime::from_num_seconds_from_midnight_opt(seconds, nanos).unwrap()
        })
        .boxed()
}

pub(crate) fn moments() -> BoxedStrategy<NaiveDateTime> {
    (days(), times()).prop_map(|(day, time)| day.and_time(time)).boxed()
}

pub(crate) fn bytes() -> BoxedStrategy<Vec<u8>> {
    prop::collection::vec(prop_oneof![any::<u8>(), Just(0), Just(255)], 0..4).boxed()
}

/// With up to so many digits, and places after the point; some with zeros at their end.
pub(crate) fn decimals(digits: u32, places: u32) -> BoxedStrategy<Decimal> {
    let most = 10_i64.pow(digits) - 1;
    let small = -40_i64..40;
    (prop_oneof![-most..=most, small], 0..=places)
        .prop_map(|(mantissa, places)| Decimal::new(mantissa, places))
        .boxed()
}

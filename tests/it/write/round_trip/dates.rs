use proptest::prelude::*;
use reflect_schema::chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::check::check;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn dates() -> Vec<NaiveDate> {
    let mut dates = vec![NaiveDate::MIN, NaiveDate::MAX];
    for year in [-262_000, -10_000, -1, 0, 1, 1969, 1970, 2000, 2026, 9999, 10_000, 262_000] {
        dates.extend([date(year, 1, 1), date(year, 12, 31)]);
    }
    dates.extend([date(0, 2, 29), date(2024, 2, 29), date(1582, 10, 10), date(2000, 1, 1)]);
    dates
}

fn times() -> Vec<NaiveTime> {
    let mut times = Vec::new();
    for (hour, minute, second) in [(0, 0, 0), (12, 30, 1), (23, 59, 59)] {
        for nano in
            [0, 1, 999, 1000, 1_000_000, 100_000_000, 999_999_999, 1_000_000_000, 1_999_999_999]
        {
            // Others have no leap second.
            times.extend(NaiveTime::from_hms_nano_opt(hour, minute, second, nano));
        }
    }
    times
}

fn random_date() -> impl Strategy<Value = NaiveDate> {
    let some = (0..=9999_i32, 1..=366_u32)
        .prop_filter_map("no such day", |(year, day)| NaiveDate::from_yo_opt(year, day));
    let any = (NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce())
        .prop_filter_map("no such day", NaiveDate::from_num_days_from_ce_opt);
    prop_oneof![3 => some, 1 => any]
}

fn random_time() -> impl Strategy<Value = NaiveTime> {
    let nanos = prop_oneof![
        Just(0),
        0..2_000_000_000_u32,
        (0..1000_u32).prop_map(|it| it * 1_000_000),
        (0..1_000_000_u32).prop_map(|it| it * 1000),
    ];
    (0..86_400_u32, nanos).prop_filter_map("no such time", |(second, nano)| {
        NaiveTime::from_num_seconds_from_midnight_opt(second, nano)
    })
}

fn is_known(date: &impl Datelike) -> bool {
    (0..=9999).contains(&date.year())
}

fn is_no_leap_second(time: &impl Timelike) -> bool {
    time.nanosecond() < 1_000_000_000
}

subject! { Dates: all."dates" Date NewDate of NaiveDate, seed date(2026, 1, 31) }
subject! { TextDates: all."text_dates" TextDate NewTextDate of NaiveDate, seed date(2026, 1, 31) }
subject! { Times: all."times" Time NewTime of NaiveTime, seed NaiveTime::MIN }
subject! { TextTimes: all."text_times" TextTime NewTextTime of NaiveTime, seed NaiveTime::MIN }

#[test]
fn every_date_of_four_digits_is_kept() {
    check::<Dates>(dates(), random_date(), is_known);
    check::<TextDates>(dates(), random_date(), is_known);
}

#[test]
fn every_time_is_kept_but_leap_seconds() {
    check::<Times>(times(), random_time(), is_no_leap_second);
    check::<TextTimes>(times(), random_time(), is_no_leap_second);
}

macro_rules! moment {
    ($name:ident: $table:literal $row:ident $new:ident) => {
        subject! { $name: all.$table $row $new of NaiveDateTime, seed date(2026, 1, 31).into() }
    };
}

moment! { Moments: "moments" Moment NewMoment }
moment! { TextMoments: "text_moments" TextMoment NewTextMoment }
moment! { RealMoments: "real_moments" RealMoment NewRealMoment }
moment! { IntegerMoments: "integer_moments" IntegerMoment NewIntegerMoment }

#[test]
fn every_moment_of_known_years_is_kept_but_leap_seconds() {
    let mut edges = vec![NaiveDateTime::MIN, NaiveDateTime::MAX];
    edges.extend(dates().into_iter().map(|it| it.and_time(NaiveTime::MIN)));
    edges.extend(times().into_iter().map(|it| date(2026, 11, 22).and_time(it)));
    let end = date(9999, 12, 31).and_time(NaiveTime::MIN) + TimeDelta::days(1);
    edges.extend([end - TimeDelta::nanoseconds(1), end]);
    let random = || (random_date(), random_time()).prop_map(|(date, time)| date.and_time(time));
    let right = |it: &NaiveDateTime| is_known(it) && is_no_leap_second(it);
    check::<Moments>(edges.clone(), random(), right);
    check::<TextMoments>(edges.clone(), random(), right);
    check::<RealMoments>(edges.clone(), random(), right);
    check::<IntegerMoments>(edges, random(), right);
}

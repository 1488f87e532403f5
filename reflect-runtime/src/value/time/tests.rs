use super::*;
use crate::value::Value;

fn at(text: &str) -> Option<String> {
    NaiveDateTime::decode(ValueRef::Text(text.as_bytes())).ok().map(|it| it.to_string())
}

#[test]
fn every_text_form_that_sqlite_documents_is_read() {
    let rows = [
        ("2007-01-31", "2007-01-31 00:00:00"),
        ("2007-01-31 23:59", "2007-01-31 23:59:00"),
        ("2007-01-31 23:59:58", "2007-01-31 23:59:58"),
        ("2007-01-31T23:59:58.5", "2007-01-31 23:59:58.500"),
        ("2007-01-31 23:59:58.123456789123", "2007-01-31 23:59:58.123456789"),
        ("2007-01-31 23:59:58Z", "2007-01-31 23:59:58"),
        ("2007-01-31 23:59:58 +02:00", "2007-01-31 21:59:58"),
        ("2007-01-31T23:59-02:30", "2007-02-01 02:29:00"),
    ];
    for (text, expected) in rows {
        assert_eq!(at(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn what_is_no_time_is_an_error() {
    for text in [
        "",
        "n/a",
        "2007",
        "2007-1-31",
        "2007-02-30",
        "2007-01-31x",
        "2007-01-31 ",
        "now",
        "2007-01-31 24:00",
        "2007-01-31 10:00:60",
        "2007-01-31 10:00 +15:00",
        "٢٠٠٧-01-31",
        "2007-01-31 10:00:00.",
        "2007-01-31 10:00Zz",
        "31.01.2007",
        // To SQLite, a time alone is on 2000-01-01.
        "12:30",
        "0000-01-01 00:00+02:00",
    ] {
        assert_eq!(at(text), None, "{text}");
    }
}

#[test]
fn numbers_are_unix_seconds_or_julian_days() {
    let at = |value| NaiveDateTime::decode(value).map(|it| it.to_string());
    assert_eq!(at(ValueRef::Integer(86_400)).as_deref(), Ok("1970-01-02 00:00:00"));
    assert_eq!(at(ValueRef::Real(2_454_101.5)).as_deref(), Ok("2007-01-01 00:00:00"));
    for value in [
        ValueRef::Integer(i64::MAX),
        ValueRef::Integer(2024),
        ValueRef::Integer(20_240_131),
        // A Julian day at noon.
        ValueRef::Integer(2_460_434),
        // 1975 and 2020 in milliseconds, 1968 before 1970.
        ValueRef::Integer(171_849_600_000),
        ValueRef::Integer(1_592_560_484_033),
        ValueRef::Integer(-50_000_000_000),
        ValueRef::Real(f64::NAN),
        ValueRef::Real(1e300),
    ] {
        assert!(at(value).is_err(), "{value:?}");
    }
}

#[test]
fn a_date_is_not_made_from_a_moment() {
    let date = |text: &str| NaiveDate::decode(ValueRef::Text(text.as_bytes())).ok();
    assert_eq!(date("2007-01-31 00:00:00"), NaiveDate::from_ymd_opt(2007, 1, 31));
    assert_eq!(date("2007-01-31 00:00:01"), None);
    assert_eq!(date("00:00"), None);
}

#[test]
fn what_is_written_reads_back() {
    let moment = |text: &str| text.parse::<NaiveDateTime>().unwrap();
    for (moment, expected) in [
        (moment("2007-01-31T23:59:58"), "2007-01-31 23:59:58"),
        (moment("0000-01-01T00:00:00.5"), "0000-01-01 00:00:00.500"),
        (moment("9999-12-31T23:59:59.999999999"), "9999-12-31 23:59:59.999999999"),
    ] {
        let Ok(Encoded::Owned(Value::Text(text))) = moment.encode(Affinity::Numeric) else {
            panic!("{moment}");
        };
        assert_eq!(text, expected);
        assert_eq!(NaiveDateTime::decode(ValueRef::Text(text.as_bytes())), Ok(moment));
    }
    assert!(NaiveDate::MAX.encode(Affinity::Numeric).is_err());
}

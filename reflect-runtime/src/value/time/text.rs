//! The text of dates and times: by hand, since every row that is compared may need one. It sorts as the
//! time does: a shorter fraction is the beginning of a longer one.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::value::Temporal;

/// The end of a time.
#[derive(Clone, Copy)]
pub(super) enum Clock {
    /// There are no seconds.
    Minutes,
    /// So many places after the second.
    Places(u8),
    /// Three, six or nine places after the second, and none where they would be zeros.
    Shortest,
}

/// `2007-01-31`
pub(super) fn date(date: NaiveDate) -> String {
    let mut text = String::with_capacity(10);
    push_date(&mut text, date);
    text
}

/// `23:59:59`, with a fraction only where there is one.
pub(super) fn time(time: NaiveTime) -> String {
    let mut text = String::with_capacity(18);
    push_time(&mut text, time, Clock::Shortest);
    text
}

/// `2007-01-31 23:59:59`, with a fraction only where there is one.
pub(super) fn date_time(moment: NaiveDateTime) -> String {
    let mut text = String::with_capacity(29);
    push_date(&mut text, moment.date());
    text.push(' ');
    push_time(&mut text, moment.time(), Clock::Shortest);
    text
}

/// A date in a year from 0 to 9999.
pub(super) fn push_date(text: &mut String, date: NaiveDate) {
    push(text, date.year().unsigned_abs(), 4);
    text.push('-');
    push(text, date.month(), 2);
    text.push('-');
    push(text, date.day(), 2);
}

/// Tells if nothing is left out.
pub(super) fn push_time(text: &mut String, time: NaiveTime, clock: Clock) -> bool {
    push(text, time.hour(), 2);
    text.push(':');
    push(text, time.minute(), 2);
    let nanoseconds = time.nanosecond();
    let places = match clock {
        Clock::Minutes => return time.second() == 0 && nanoseconds == 0,
        Clock::Places(places) => places.min(9),
        Clock::Shortest if nanoseconds == 0 => 0,
        Clock::Shortest if nanoseconds.is_multiple_of(1_000_000) => 3,
        Clock::Shortest if nanoseconds.is_multiple_of(1_000) => 6,
        Clock::Shortest => 9,
    };
    text.push(':');
    push(text, time.second(), 2);
    let unit = 10_u32.pow(u32::from(9 - places));
    if places > 0 {
        text.push('.');
        push(text, nanoseconds / unit, places.into());
    }
    nanoseconds.is_multiple_of(unit)
}

/// A number with this many digits.
fn push(text: &mut String, number: u32, digits: u32) {
    for place in (0..digits).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

/// Tells if a text that reads as a date or time is the one that is written for it.
pub(super) fn is_canonical(text: &[u8], temporal: Temporal) -> bool {
    let clock = match (temporal, text.split_at_checked(11)) {
        (Temporal::Date, _) => return text.len() == 10,
        (Temporal::Time, _) => text,
        (Temporal::DateTime, Some((date, clock))) if date.ends_with(b" ") => clock,
        (Temporal::DateTime, _) => return false,
    };
    match clock.len() {
        8 => clock[7].is_ascii_digit(),
        12 | 15 | 18 => {
            let fraction = &clock[9..];
            !fraction.ends_with(b"000") && fraction.iter().all(u8::is_ascii_digit)
        }
        _ => false,
    }
}

//! Dates and times in the forms of <https://sqlite.org/lang_datefunc.html#time_values> (text) and
//! <https://sqlite.org/datatype3.html#date_and_time_datatype> (numbers).

mod canonical;
mod form;
#[cfg(any(feature = "jiff", feature = "time"))]
mod like;
mod literal;
#[cfg(feature = "jiff")]
mod of_jiff;
#[cfg(feature = "time")]
mod of_time;
mod text;
mod utc;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use reflect_catalog::Affinity;

pub(crate) use canonical::{canonical, day_beside, is_canonical};
pub(super) use form::decode_in;
pub(crate) use form::write_in;
pub use literal::{date, datetime, time};

use super::describe::describe;
use super::{Decode, Encode, Encoded, Kind, Mismatch, Temporal, ValueRef};

/// The seconds since 1970 of the years 0000 to 9999, which is as far as the text forms go.
const UNIX_SECONDS: std::ops::RangeInclusive<i64> = -62_167_219_200..=253_402_300_799;

/// The seconds since 1970 of the years 1800 to 2199, which an integer is taken for. Of a number outside
/// of them, it is more likely that it counts something else, such as milliseconds: the first that are
/// not outside are those of February 1970.
const LIKELY_SECONDS: std::ops::RangeInclusive<i64> = -5_364_662_400..=7_258_118_399;

/// The Julian days of these years at noon. Affinity makes integers of them, which would be seconds of the
/// end of January 1970.
const LIKELY_DAYS: std::ops::RangeInclusive<i64> = 2_378_497..=2_524_593;

/// The Julian day number of 1970-01-01 00:00.
const UNIX_EPOCH: f64 = 2_440_587.5;

impl Decode for NaiveDateTime {
    const KIND: Kind = Kind::Time(Temporal::DateTime);

    /// Text with an offset from UTC is read as UTC; a date alone is its midnight; an integer is in
    /// seconds since 1970, a real number is a Julian day.
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let found = match value {
            ValueRef::Text(text) => Parser(text).time_value(),
            ValueRef::Integer(number)
                if !LIKELY_SECONDS.contains(&number) || LIKELY_DAYS.contains(&number) =>
            {
                return Err(unlikely(number));
            }
            ValueRef::Integer(seconds) if !reads_as_a_date(seconds) => {
                DateTime::from_timestamp(seconds, 0).map(|it| it.naive_utc())
            }
            ValueRef::Real(day) => from_julian(day),
            _ => None,
        };
        found.ok_or_else(|| Mismatch::new("a date and time", value))
    }
}

impl Decode for NaiveDate {
    const KIND: Kind = Kind::Time(Temporal::Date);

    /// Every form of a date and time, as long as the time is midnight: another would be lost.
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let moment = match value {
            ValueRef::Text(text) => Parser(text).time_value(),
            value => Some(NaiveDateTime::decode(value)?),
        };
        let moment = moment.ok_or_else(|| Mismatch::new("a date", value))?;
        if moment.time() == NaiveTime::MIN { Ok(moment.date()) } else { Err(with_time(value)) }
    }
}

impl Decode for NaiveTime {
    const KIND: Kind = Kind::Time(Temporal::Time);

    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let found = match value {
            ValueRef::Text(text) => Parser(text).only_time(),
            _ => None,
        };
        found.ok_or_else(|| Mismatch::new("a time of day", value))
    }
}

#[cold]
fn unlikely(number: i64) -> Mismatch {
    Mismatch::custom(&format!(
        "a date and time, found the integer {number}, which is no second from 1800 to 2199, or may be a day; \
         `dates = {{ … => unix_ms }}` is for a column of milliseconds alone"
    ))
}

#[cold]
fn with_time(value: ValueRef<'_>) -> Mismatch {
    Mismatch::custom(&format!(
        "a date, found {} with a time of day; `types = {{ … => NaiveDateTime }}` reads both",
        describe(value)
    ))
}

/// Affinity makes integers of the texts `2024` and `20240131`: those are no seconds of 1970.
fn reads_as_a_date(number: i64) -> bool {
    let is_day = |number: i64| {
        (1..=12).contains(&(number / 100 % 100)) && (1..=31).contains(&(number % 100))
    };
    (1..=9999).contains(&number) || ((10_000_101..=99_991_231).contains(&number) && is_day(number))
}

fn from_julian(day: f64) -> Option<NaiveDateTime> {
    let milliseconds = ((day - UNIX_EPOCH) * 86_400_000.0).round();
    if !milliseconds.is_finite() {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range below is well inside i64")]
    let milliseconds = milliseconds as i64;
    let known = UNIX_SECONDS.contains(&milliseconds.div_euclid(1000));
    DateTime::from_timestamp_millis(milliseconds).filter(|_| known).map(|it| it.naive_utc())
}

/// The rest of a time value, which is still to be read.
struct Parser<'t>(&'t [u8]);

impl Parser<'_> {
    fn time_value(mut self) -> Option<NaiveDateTime> {
        let year = self.number(4)?;
        let month = self.eat(b"-").then(|| self.number(2))??;
        let day = self.eat(b"-").then(|| self.number(2))??;
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        if self.0.is_empty() {
            return Some(date.into());
        }
        if self.eat(b"Tt") || self.spaces() { self.time_and_offset(date) } else { None }
    }

    fn only_time(mut self) -> Option<NaiveTime> {
        let time = self.time()?;
        self.0.is_empty().then_some(time)
    }

    fn time_and_offset(mut self, date: NaiveDate) -> Option<NaiveDateTime> {
        let local = date.and_time(self.time()?);
        self.spaces();
        let ahead = match self.0.first() {
            None => return Some(local),
            Some(b'Z' | b'z') => return (self.0.len() == 1).then_some(local),
            Some(b'+') => true,
            Some(b'-') => false,
            Some(_) => return None,
        };
        self.0 = &self.0[1..];
        let hours = self.number(2)?;
        let minutes = self.eat(b":").then(|| self.number(2))??;
        if !self.0.is_empty() || hours > 14 || minutes > 59 {
            return None;
        }
        let offset = TimeDelta::minutes(i64::from(hours * 60 + minutes));
        let utc = if ahead { local - offset } else { local + offset };
        (0..=9999).contains(&utc.year()).then_some(utc)
    }

    fn time(&mut self) -> Option<NaiveTime> {
        let hour = self.number(2)?;
        let minute = self.eat(b":").then(|| self.number(2))??;
        let (mut second, mut nanosecond) = (0, 0);
        if self.eat(b":") {
            second = self.number(2)?;
            if self.eat(b".") {
                nanosecond = self.fraction()?;
            }
        }
        NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond)
    }

    /// Nanoseconds; what is finer than one is dropped.
    fn fraction(&mut self) -> Option<u32> {
        let length = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at(length);
        self.0 = rest;
        let digit = |it: usize| digits.get(it).map_or(0, |byte| u32::from(byte - b'0'));
        (length > 0).then(|| (0..9).fold(0, |sum, it| sum * 10 + digit(it)))
    }

    /// Exactly `length` digits.
    fn number(&mut self, length: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(length)?;
        let digit = |byte: &u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
        let number = digits.iter().try_fold(0, |sum, byte| Some(sum * 10 + digit(byte)?))?;
        self.0 = rest;
        Some(number)
    }

    fn eat(&mut self, any_of: &[u8]) -> bool {
        let found = self.0.first().is_some_and(|byte| any_of.contains(byte));
        self.0 = &self.0[usize::from(found)..];
        found
    }

    fn spaces(&mut self) -> bool {
        let found = self.0.first() == Some(&b' ');
        self.0 = self.0.trim_ascii_start();
        found
    }
}

impl Encode for NaiveDate {
    /// `2007-01-31`.
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(text::date(with_known_year(*self, self)?).into())
    }
}

impl Encode for NaiveTime {
    /// `23:59:59`, with a fraction only where there is one.
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        no_leap_second(self)?;
        Ok(text::time(*self).into())
    }
}

impl Encode for NaiveDateTime {
    /// `2007-01-31 23:59:59`, with a fraction only where there is one.
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        with_known_year(self.date(), self)?;
        no_leap_second(self)?;
        Ok(text::date_time(*self).into())
    }
}

/// Chrono has a second 60, which SQLite has not.
fn no_leap_second(time: &(impl Timelike + std::fmt::Display)) -> Result<(), Mismatch> {
    if time.nanosecond() < 1_000_000_000 {
        return Ok(());
    }
    Err(Mismatch::of_value("no leap second", time))
}

fn with_known_year(date: NaiveDate, shown: impl std::fmt::Display) -> Result<NaiveDate, Mismatch> {
    if (0..=9999).contains(&date.year()) {
        return Ok(date);
    }
    Err(Mismatch::of_value("a year from 0000 to 9999", shown))
}

#[cfg(test)]
mod tests;

//! Dates and times in the forms of <https://sqlite.org/lang_datefunc.html#time_values> (text) and
//! <https://sqlite.org/datatype3.html#date_and_time_datatype> (numbers).

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use reflect_catalog::Affinity;

use super::{Decode, Encode, Encoded, Mismatch, ValueRef};

/// The seconds since 1970 of the years 0000 to 9999, which is as far as the text forms go.
const UNIX_SECONDS: std::ops::RangeInclusive<i64> = -62_167_219_200..=253_402_300_799;

/// The Julian day number of 1970-01-01 00:00.
const UNIX_EPOCH: f64 = 2_440_587.5;

impl Decode for NaiveDateTime {
    /// Text with an offset from UTC is read as UTC; a date alone is its midnight; an integer is in
    /// seconds since 1970, a real number is a Julian day.
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let found = match value {
            ValueRef::Text(text) => Parser(text).time_value(),
            ValueRef::Integer(seconds)
                if UNIX_SECONDS.contains(&seconds) && !reads_as_a_date(seconds) =>
            {
                DateTime::from_timestamp(seconds, 0).map(|it| it.naive_utc())
            }
            ValueRef::Real(day) => from_julian(day),
            _ => None,
        };
        found.ok_or_else(|| Mismatch::new("a date and time", value))
    }
}

impl Decode for NaiveDate {
    /// Every form of a date and time, as long as the time is midnight.
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let found = match value {
            // A time alone is on 2000-01-01 to SQLite, but no date to anyone else.
            ValueRef::Text(text) if text.get(2) == Some(&b':') => None,
            value => NaiveDateTime::decode(value).ok(),
        };
        found
            .filter(|it| it.time() == NaiveTime::MIN)
            .map(|it| it.date())
            .ok_or_else(|| Mismatch::new("a date", value))
    }
}

impl Decode for NaiveTime {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let found = match value {
            ValueRef::Text(text) => Parser(text).only_time(),
            _ => None,
        };
        found.ok_or_else(|| Mismatch::new("a time of day", value))
    }
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
        if self.0.get(2) == Some(&b':') {
            return self.time_and_offset(NaiveDate::from_ymd_opt(2000, 1, 1)?);
        }
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
        if ahead { local.checked_sub_signed(offset) } else { local.checked_add_signed(offset) }
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
        Ok(with_known_year(*self, self)?.format("%Y-%m-%d").to_string().into())
    }
}

impl Encode for NaiveTime {
    /// `23:59:59`, with a fraction only where there is one.
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(self.format(&format!("%H:%M:%S{}", fraction(self)?)).to_string().into())
    }
}

impl Encode for NaiveDateTime {
    /// `2007-01-31 23:59:59`, with a fraction only where there is one.
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        with_known_year(self.date(), self)?;
        Ok(self.format(&format!("%Y-%m-%d %H:%M:%S{}", fraction(self)?)).to_string().into())
    }
}

/// Text sorts as the time does: a shorter fraction is the beginning of a longer one.
fn fraction(time: &(impl Timelike + std::fmt::Display)) -> Result<&'static str, Mismatch> {
    match time.nanosecond() {
        0 => Ok(""),
        // That is how chrono has a second 60, which SQLite has not.
        nanos if nanos >= 1_000_000_000 => Err(Mismatch::of_value("no leap second", time)),
        nanos if nanos % 1_000_000 == 0 => Ok("%.3f"),
        nanos if nanos % 1_000 == 0 => Ok("%.6f"),
        _ => Ok("%.9f"),
    }
}

fn with_known_year(date: NaiveDate, shown: impl std::fmt::Display) -> Result<NaiveDate, Mismatch> {
    use chrono::Datelike;
    if (0..=9999).contains(&date.year()) {
        return Ok(date);
    }
    Err(Mismatch::of_value("a year from 0000 to 9999", shown))
}

#[cfg(test)]
mod tests;

//! The types of the crate `jiff`.

use chrono::{
    DateTime as ChronoDateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc,
};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::like::{Like, like};

like! { Date Time DateTime Timestamp }

impl Like for Date {
    type Chrono = NaiveDate;

    fn from_chrono(value: NaiveDate) -> Option<Self> {
        let (month, day) = (i8::try_from(value.month()).ok()?, i8::try_from(value.day()).ok()?);
        Self::new(i16::try_from(value.year()).ok()?, month, day).ok()
    }

    fn to_chrono(&self) -> Option<NaiveDate> {
        let [month, day] = [self.month(), self.day()].map(u32::try_from);
        NaiveDate::from_ymd_opt(self.year().into(), month.ok()?, day.ok()?)
    }
}

impl Like for Time {
    type Chrono = NaiveTime;

    fn from_chrono(value: NaiveTime) -> Option<Self> {
        let [hour, minute, second] =
            [value.hour(), value.minute(), value.second()].map(i8::try_from);
        let nanosecond = i32::try_from(value.nanosecond()).ok()?;
        Self::new(hour.ok()?, minute.ok()?, second.ok()?, nanosecond).ok()
    }

    fn to_chrono(&self) -> Option<NaiveTime> {
        let [hour, minute, second] = [self.hour(), self.minute(), self.second()].map(u32::try_from);
        let nanosecond = u32::try_from(self.subsec_nanosecond()).ok()?;
        NaiveTime::from_hms_nano_opt(hour.ok()?, minute.ok()?, second.ok()?, nanosecond)
    }
}

impl Like for DateTime {
    type Chrono = NaiveDateTime;

    fn from_chrono(value: NaiveDateTime) -> Option<Self> {
        let (date, time) = (Date::from_chrono(value.date())?, Time::from_chrono(value.time())?);
        Some(Self::from_parts(date, time))
    }

    fn to_chrono(&self) -> Option<NaiveDateTime> {
        Some(self.date().to_chrono()?.and_time(self.time().to_chrono()?))
    }
}

/// It ends some hours before the year 9999 does.
impl Like for Timestamp {
    type Chrono = ChronoDateTime<Utc>;

    fn from_chrono(value: ChronoDateTime<Utc>) -> Option<Self> {
        let nanoseconds = i32::try_from(value.timestamp_subsec_nanos()).ok()?;
        Self::new(value.timestamp(), nanoseconds).ok()
    }

    fn to_chrono(&self) -> Option<ChronoDateTime<Utc>> {
        let nanoseconds = self.as_nanosecond();
        let seconds = i64::try_from(nanoseconds.div_euclid(1_000_000_000)).ok()?;
        let rest = u32::try_from(nanoseconds.rem_euclid(1_000_000_000)).ok()?;
        ChronoDateTime::from_timestamp(seconds, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::time::like::tests::{instants, moments};
    use crate::value::{Decode, ValueRef};

    #[test]
    fn they_are_what_chrono_has() {
        moments::<Date, Time, DateTime>();
        instants::<Timestamp>();
    }

    #[test]
    fn a_moment_beyond_the_last_is_an_error() {
        let decode = |text: &str| Timestamp::decode(ValueRef::Text(text.as_bytes()));
        assert!(decode("9999-12-30 22:00:00.999999999").is_ok());
        assert_eq!(
            decode("9999-12-31 00:00:00").unwrap_err().to_string(),
            "expected a date or time that the type in Rust has room for, \
             found the text \"9999-12-31 00:00:00\""
        );
        assert_eq!(
            Timestamp::from_second(-1).unwrap().to_chrono().unwrap().to_string(),
            "1969-12-31 23:59:59 UTC"
        );
    }
}

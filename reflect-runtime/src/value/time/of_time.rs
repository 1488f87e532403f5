//! The types of the crate `time`.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time};

use super::like::{Like, like};

like! { Date Time PrimitiveDateTime OffsetDateTime }

impl Like for Date {
    type Chrono = NaiveDate;

    fn from_chrono(value: NaiveDate) -> Option<Self> {
        let month = Month::try_from(u8::try_from(value.month()).ok()?).ok()?;
        Self::from_calendar_date(value.year(), month, u8::try_from(value.day()).ok()?).ok()
    }

    fn to_chrono(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year(), u8::from(self.month()).into(), self.day().into())
    }
}

impl Like for Time {
    type Chrono = NaiveTime;

    fn from_chrono(value: NaiveTime) -> Option<Self> {
        let [hour, minute, second] =
            [value.hour(), value.minute(), value.second()].map(u8::try_from);
        Self::from_hms_nano(hour.ok()?, minute.ok()?, second.ok()?, value.nanosecond()).ok()
    }

    fn to_chrono(&self) -> Option<NaiveTime> {
        let (hour, minute, second, nanosecond) = self.as_hms_nano();
        NaiveTime::from_hms_nano_opt(hour.into(), minute.into(), second.into(), nanosecond)
    }
}

impl Like for PrimitiveDateTime {
    type Chrono = NaiveDateTime;

    fn from_chrono(value: NaiveDateTime) -> Option<Self> {
        Some(Self::new(Date::from_chrono(value.date())?, Time::from_chrono(value.time())?))
    }

    fn to_chrono(&self) -> Option<NaiveDateTime> {
        Some(self.date().to_chrono()?.and_time(self.time().to_chrono()?))
    }
}

/// Read in UTC, and written in UTC, whatever its offset.
impl Like for OffsetDateTime {
    type Chrono = DateTime<Utc>;

    fn from_chrono(value: DateTime<Utc>) -> Option<Self> {
        Some(PrimitiveDateTime::from_chrono(value.naive_utc())?.assume_utc())
    }

    fn to_chrono(&self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp(self.unix_timestamp(), self.nanosecond())
    }
}

#[cfg(test)]
mod tests {
    use time::UtcOffset;

    use super::*;
    use crate::value::time::like::tests::{instants, moments};
    use crate::value::{Decode, ValueRef};

    #[test]
    fn they_are_what_chrono_has() {
        moments::<Date, Time, PrimitiveDateTime>();
        instants::<OffsetDateTime>();
    }

    #[test]
    fn an_offset_is_no_part_of_a_moment() {
        let text = ValueRef::Text(b"2007-01-31T23:59:58+02:00");
        let moment = OffsetDateTime::decode(text).unwrap();
        assert_eq!(moment.to_string(), "2007-01-31 21:59:58.0 +00:00:00");
        let there = moment.to_offset(UtcOffset::from_hms(-5, 0, 0).unwrap());
        assert_eq!(there.to_chrono(), moment.to_chrono());
    }
}

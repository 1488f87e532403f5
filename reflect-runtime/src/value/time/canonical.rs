//! Stored values in the canonical form, in which equal dates and times are equal texts that sort as
//! they do.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use reflect_catalog::TimeForm;

use super::form::decode_in;
use super::text;
use crate::value::{Decode, Temporal, ValueRef};

/// A value that is stored in a form, as canonical text: nothing for what is no date or time.
pub(crate) fn canonical(
    value: ValueRef<'_>,
    temporal: Temporal,
    stored: TimeForm,
) -> Option<String> {
    let written = match temporal {
        Temporal::Date => decode_in(value, temporal, stored).map(text::date),
        Temporal::Time => decode_in(value, temporal, stored).map(text::time),
        Temporal::DateTime => decode_in(value, temporal, stored).map(text::date_time),
    };
    written.ok()
}

/// The day so many days after that of a canonical date or date and time, as long as it is known.
pub(crate) fn day_beside(canonical: &str, days: i64) -> Option<String> {
    let moment = NaiveDateTime::decode(ValueRef::Text(canonical.as_bytes())).ok()?;
    let day = moment.date().checked_add_signed(TimeDelta::days(days))?;
    (0..=9999).contains(&day.year()).then(|| text::date(day))
}

/// Tells if a value is canonical text already.
pub(crate) fn is_canonical(value: ValueRef<'_>, temporal: Temporal) -> bool {
    match value {
        ValueRef::Text(text) if text::is_canonical(text, temporal) => match temporal {
            Temporal::Date => NaiveDate::decode(value).is_ok(),
            Temporal::Time => NaiveTime::decode(value).is_ok(),
            Temporal::DateTime => NaiveDateTime::decode(value).is_ok(),
        },
        _ => false,
    }
}

//! Dates and times in the form that a column holds.

use chrono::{DateTime, NaiveDateTime, NaiveTime};
use reflect_catalog::{TextForm, TimeForm, TimeNumber};

use super::text::{Clock, is_canonical, push_date, push_time};
use super::{UNIX_EPOCH, UNIX_SECONDS, from_julian};
use crate::value::describe::describe;
use crate::value::{Decode, Mismatch, Temporal, Value, ValueRef};

/// Reads a value that has this form.
pub(in crate::value) fn decode_in<V: Decode>(
    value: ValueRef<'_>,
    temporal: Temporal,
    form: TimeForm,
) -> Result<V, Mismatch> {
    match form {
        _ if value == ValueRef::Null => V::decode(value),
        TimeForm::Any => V::decode(value),
        TimeForm::Number(number) => {
            let Some(moment) = from_number(value, number) else { return Err(other(value, form)) };
            V::decode(ValueRef::Text(super::text::date_time(moment).as_bytes()))
        }
        TimeForm::Canonical | TimeForm::Text(_) => {
            let decoded = V::decode(value)?;
            if has_form(value, temporal, form) { Ok(decoded) } else { Err(other(value, form)) }
        }
    }
}

#[cold]
fn other(value: ValueRef<'_>, form: TimeForm) -> Mismatch {
    Mismatch::custom(&format!("a date or time in the form `{form}`, found {}", describe(value)))
}

/// A text that reads as a date or time has this form too.
fn has_form(value: ValueRef<'_>, temporal: Temporal, form: TimeForm) -> bool {
    let ValueRef::Text(text) = value else { return false };
    match form {
        TimeForm::Any => true,
        TimeForm::Number(_) => false,
        TimeForm::Canonical => is_canonical(text, temporal),
        TimeForm::Text(form) => {
            let template = form.to_string();
            template.len() == text.len()
                && template.bytes().zip(text).all(|(form, &byte)| match form {
                    b'Y' | b'M' | b'D' | b'H' | b'S' => byte.is_ascii_digit(),
                    other => byte == other,
                })
        }
    }
}

/// The moment that a number stands for.
fn from_number(value: ValueRef<'_>, number: TimeNumber) -> Option<NaiveDateTime> {
    let moment = match (number, value) {
        (TimeNumber::Unix, ValueRef::Integer(seconds)) => DateTime::from_timestamp(seconds, 0)?,
        (TimeNumber::UnixMillis, ValueRef::Integer(milliseconds)) => {
            DateTime::from_timestamp_millis(milliseconds)?
        }
        (TimeNumber::Julian, ValueRef::Real(day)) => return from_julian(day),
        // A column of NUMERIC affinity makes an integer of a noon.
        (TimeNumber::Julian, ValueRef::Integer(day)) => {
            return from_julian(f64::from(i32::try_from(day).ok()?));
        }
        _ => return None,
    };
    UNIX_SECONDS.contains(&moment.timestamp()).then(|| moment.naive_utc())
}

/// A canonical date or time in another form.
pub(crate) fn write_in(
    canonical: ValueRef<'_>,
    temporal: Temporal,
    form: TimeForm,
) -> Result<Value, Mismatch> {
    if canonical == ValueRef::Null {
        return Ok(Value::Null);
    }
    let (moment, is_time) = match temporal {
        Temporal::Time => (NaiveDateTime::default(), true),
        Temporal::Date | Temporal::DateTime => (NaiveDateTime::decode(canonical)?, false),
    };
    let time = if is_time { NaiveTime::decode(canonical)? } else { moment.time() };
    let written = match form {
        TimeForm::Any | TimeForm::Canonical => Some(canonical.to_value()),
        TimeForm::Number(number) if !is_time => to_number(moment, number),
        TimeForm::Number(_) => None,
        TimeForm::Text(form) => to_text(moment, time, form).map(Value::Text),
    };
    written.ok_or_else(|| {
        let found = describe(canonical);
        Mismatch::custom(&format!("a date or time that fits the form `{form}`, found {found}"))
    })
}

fn to_number(moment: NaiveDateTime, number: TimeNumber) -> Option<Value> {
    let (utc, nanoseconds) = (moment.and_utc(), moment.and_utc().timestamp_subsec_nanos());
    match number {
        TimeNumber::Unix => (nanoseconds == 0).then(|| Value::Integer(utc.timestamp())),
        TimeNumber::UnixMillis => {
            (nanoseconds % 1_000_000 == 0).then(|| Value::Integer(utc.timestamp_millis()))
        }
        #[expect(clippy::cast_precision_loss, reason = "far below 2 to the power of 53")]
        TimeNumber::Julian => (nanoseconds % 1_000_000 == 0)
            .then(|| Value::Real(utc.timestamp_millis() as f64 / 86_400_000.0 + UNIX_EPOCH)),
    }
}

/// The text, unless it would lose a part.
fn to_text(moment: NaiveDateTime, time: NaiveTime, form: TextForm) -> Option<String> {
    let mut text = String::with_capacity(40);
    if form.has_date() {
        push_date(&mut text, moment.date());
    }
    if !form.has_time() {
        return (time == NaiveTime::MIN).then_some(text);
    }
    if form.has_date() {
        text.push(form.separator());
    }
    let clock = form.places().map_or(Clock::Minutes, Clock::Places);
    push_time(&mut text, time, clock).then(|| text + form.zone().text())
}

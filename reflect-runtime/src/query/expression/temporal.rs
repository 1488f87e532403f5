//! The types of dates and times, and which of them can be compared.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::Compare;
use super::moment::alike;
use crate::ast;
use crate::value;

/// A type of dates, times or both.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of dates or times",
    label = "expected a date, a time or both"
)]
pub trait Temporal {
    /// Not public API.
    #[doc(hidden)]
    const FORM: value::Temporal;
}

/// A type that has a date.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type with a date",
    label = "expected a date, or a date and time"
)]
pub trait Dated: Temporal {}

/// A type that has a time of day.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type with a time of day",
    label = "expected a time, or a date and time"
)]
pub trait Timed: Temporal {}

/// A type that has both.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type with a date and a time of day",
    label = "expected a date and time"
)]
pub trait DateAndTime: Dated + Timed {
    /// The type of its date.
    type Date;

    /// The type of its time of day.
    type Time;
}

macro_rules! dates {
    ($($type:ty)*) => {$(
        impl Temporal for $type {
            const FORM: value::Temporal = value::Temporal::Date;
        }

        impl Dated for $type {}

        compared! { $type: Date, $type }
    )*};
}

macro_rules! times {
    ($($type:ty)*) => {$(
        impl Temporal for $type {
            const FORM: value::Temporal = value::Temporal::Time;
        }

        impl Timed for $type {}

        compared! { $type: Time, $type }
    )*};
}

macro_rules! moments {
    ($($type:ty: $date:ty, $time:ty;)*) => {$(
        impl Temporal for $type {
            const FORM: value::Temporal = value::Temporal::DateTime;
        }

        impl Dated for $type {}

        impl Timed for $type {}

        impl DateAndTime for $type {
            type Date = $date;
            type Time = $time;
        }

        compared! { $type: DateTime, $type }
    )*};
}

macro_rules! compared {
    ($($type:ty: $temporal:ident, $other:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Compare<$other> for $type {
            fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
                alike(value::Temporal::$temporal, operands)
            }
        }
    )*};
}

dates! { NaiveDate }
times! { NaiveTime }
moments! {
    NaiveDateTime: NaiveDate, NaiveTime;
    DateTime<Utc>: NaiveDate, NaiveTime;
}

// What `Context::now` and `Context::today` give, which is in UTC.
compared! { DateTime<Utc>: DateTime, NaiveDateTime }

#[cfg(feature = "time")]
mod of_time {
    use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};

    use super::{
        Compare, DateAndTime, Dated, NaiveDate, NaiveDateTime, Temporal, Timed, alike, ast, value,
    };

    dates! { Date }
    times! { Time }
    moments! {
        PrimitiveDateTime: Date, Time;
        OffsetDateTime: Date, Time;
    }
    compared! {
        Date: Date, NaiveDate
        PrimitiveDateTime: DateTime, NaiveDateTime
        OffsetDateTime: DateTime, NaiveDateTime
    }
}

#[cfg(feature = "jiff")]
mod of_jiff {
    use jiff::Timestamp;
    use jiff::civil::{Date, DateTime, Time};

    use super::{
        Compare, DateAndTime, Dated, NaiveDate, NaiveDateTime, Temporal, Timed, alike, ast, value,
    };

    dates! { Date }
    times! { Time }
    moments! {
        DateTime: Date, Time;
        Timestamp: Date, Time;
    }
    compared! {
        Date: Date, NaiveDate
        DateTime: DateTime, NaiveDateTime
        Timestamp: DateTime, NaiveDateTime
    }
}

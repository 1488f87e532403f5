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

impl Temporal for NaiveDate {
    const FORM: value::Temporal = value::Temporal::Date;
}

impl Temporal for NaiveTime {
    const FORM: value::Temporal = value::Temporal::Time;
}

impl Temporal for NaiveDateTime {
    const FORM: value::Temporal = value::Temporal::DateTime;
}

impl Temporal for DateTime<Utc> {
    const FORM: value::Temporal = value::Temporal::DateTime;
}

// Written out, since the compiler shows them.

impl Dated for NaiveDate {}
impl Dated for NaiveDateTime {}
impl Dated for DateTime<Utc> {}

impl Timed for NaiveTime {}
impl Timed for NaiveDateTime {}
impl Timed for DateTime<Utc> {}

impl DateAndTime for NaiveDateTime {
    type Date = NaiveDate;
    type Time = NaiveTime;
}

impl DateAndTime for DateTime<Utc> {
    type Date = NaiveDate;
    type Time = NaiveTime;
}

#[diagnostic::do_not_recommend]
impl Compare<NaiveDate> for NaiveDate {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        alike(value::Temporal::Date, operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<NaiveTime> for NaiveTime {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        alike(value::Temporal::Time, operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<NaiveDateTime> for NaiveDateTime {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        alike(value::Temporal::DateTime, operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<DateTime<Utc>> for DateTime<Utc> {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        alike(value::Temporal::DateTime, operands)
    }
}

// What `Context::now` gives, which is in UTC.
#[diagnostic::do_not_recommend]
impl Compare<NaiveDateTime> for DateTime<Utc> {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        alike(value::Temporal::DateTime, operands)
    }
}

#[cfg(any(feature = "jiff", feature = "time"))]
macro_rules! compared {
    ($($type:ty: $temporal:ident, $other:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Compare<$other> for $type {
            fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
                alike(value::Temporal::$temporal, operands)
            }
        }
    )*};
}

/// The types of another crate: of dates, of times of day, and of both.
#[cfg(any(feature = "jiff", feature = "time"))]
macro_rules! types {
    ($date:ty, $time:ty, $($both:ty),*) => {
        impl Temporal for $date {
            const FORM: value::Temporal = value::Temporal::Date;
        }

        impl Temporal for $time {
            const FORM: value::Temporal = value::Temporal::Time;
        }

        impl Dated for $date {}
        impl Timed for $time {}

        compared! {
            $date: Date, $date;
            $date: Date, NaiveDate;
            $time: Time, $time;
        }

        $(
            impl Temporal for $both {
                const FORM: value::Temporal = value::Temporal::DateTime;
            }

            impl Dated for $both {}
            impl Timed for $both {}

            impl DateAndTime for $both {
                type Date = $date;
                type Time = $time;
            }

            compared! {
                $both: DateTime, $both;
                $both: DateTime, NaiveDateTime;
            }
        )*
    };
}

#[cfg(feature = "time")]
types! { time::Date, time::Time, time::PrimitiveDateTime, time::OffsetDateTime }

#[cfg(feature = "jiff")]
types! { jiff::civil::Date, jiff::civil::Time, jiff::civil::DateTime, jiff::Timestamp }

//! Functions of dates and times, with results in the form that values are written in.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::operand::pair;
use super::{Column, ColumnKind, Context, Expr, Operand, SameType};
use crate::ast::{self, DatePart, Func, Unit};
use crate::table::Nullability;

/// A type of dates, times or both.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of dates or times",
    label = "expected a date, a time or both"
)]
pub trait Temporal {
    /// Not public API.
    #[doc(hidden)]
    const FORM: ast::Temporal;
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

impl Temporal for NaiveDate {
    const FORM: ast::Temporal = ast::Temporal::Date;
}

impl Temporal for NaiveTime {
    const FORM: ast::Temporal = ast::Temporal::Time;
}

impl Temporal for NaiveDateTime {
    const FORM: ast::Temporal = ast::Temporal::DateTime;
}

impl Dated for NaiveDate {}
impl Dated for NaiveDateTime {}

impl Timed for NaiveTime {}
impl Timed for NaiveDateTime {}

/// A part of a date or time.
fn part<R, N>(part: DatePart, value: ast::Expr) -> Expr<R, i64, N> {
    Expr::new(ast::Expr::Func(Func::Part(part), vec![value]))
}

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// The year.
    pub fn year(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part(DatePart::Year, self.into_expr())
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part(DatePart::Month, self.into_expr())
    }

    /// The day of the month, from 1 to 31.
    pub fn day(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part(DatePart::Day, self.into_expr())
    }

    /// The day of the week, from 0 for Sunday to 6 for Saturday.
    pub fn weekday(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part(DatePart::Weekday, self.into_expr())
    }

    /// The hour, from 0 to 23.
    pub fn hour(self) -> Expr<R, i64, N>
    where
        T: Timed,
    {
        part(DatePart::Hour, self.into_expr())
    }

    /// The minute, from 0 to 59.
    pub fn minute(self) -> Expr<R, i64, N>
    where
        T: Timed,
    {
        part(DatePart::Minute, self.into_expr())
    }

    /// The second, from 0 to 59, without its fraction.
    pub fn second(self) -> Expr<R, i64, N>
    where
        T: Timed,
    {
        part(DatePart::Second, self.into_expr())
    }

    /// So many days later; earlier, if it is a negative number.
    ///
    /// Here as in the other functions that move a date, what is finer than a millisecond is lost, and
    /// there is NULL beyond the years 0000 to 9999, which is an error where the type has no `Option`.
    pub fn plus_days<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
    where
        T: Dated,
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        let func = Func::Shift(T::FORM, Unit::Days);
        Expr::new(ast::Expr::Func(func, pair(self.into_expr(), number)))
    }

    /// So many months later, or earlier; in a month that has no such day, on its last.
    pub fn plus_months<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
    where
        T: Dated,
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        let func = Func::Shift(T::FORM, Unit::Months);
        Expr::new(ast::Expr::Func(func, pair(self.into_expr(), number)))
    }

    /// So many years later, or earlier; the 29th of February may become the 28th.
    pub fn plus_years<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
    where
        T: Dated,
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        let func = Func::Shift(T::FORM, Unit::Years);
        Expr::new(ast::Expr::Func(func, pair(self.into_expr(), number)))
    }

    /// So many seconds later, or earlier. A time of day goes on after midnight.
    pub fn plus_seconds<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
    where
        T: Timed,
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        let func = Func::Shift(T::FORM, Unit::Seconds);
        Expr::new(ast::Expr::Func(func, pair(self.into_expr(), number)))
    }

    /// As text, in a format of SQLite (<https://sqlite.org/lang_datefunc.html>): `%Y-%m` is year and
    /// month. NULL if SQLite does not know the format, which is an error where the type has no
    /// `Option`.
    pub fn strftime(self, format: &str) -> Expr<R, String, N>
    where
        T: Temporal,
    {
        let format = ast::Expr::value(format.to_owned());
        Expr::new(ast::Expr::Func(Func::Strftime, vec![format, self.into_expr()]))
    }

    /// The days from this to another date or moment: with a fraction, and negative if that is
    /// earlier.
    pub fn days_until<O: Operand<R>>(self, other: O) -> Expr<R, f64, N::Or<O::Null>>
    where
        T: Dated,
        O::Base: Dated,
    {
        Expr::new(ast::Expr::Func(Func::DaysUntil, pair(self.into_expr(), other)))
    }
}

impl<R, N: Nullability, K: ColumnKind> Column<R, NaiveDateTime, N, K> {
    /// The date.
    pub fn date(self) -> Expr<R, NaiveDate, N> {
        Expr::new(ast::Expr::Func(Func::As(ast::Temporal::Date), vec![self.into_expr()]))
    }

    /// The time of day.
    pub fn time(self) -> Expr<R, NaiveTime, N> {
        Expr::new(ast::Expr::Func(Func::As(ast::Temporal::Time), vec![self.into_expr()]))
    }
}

impl<R> Context<R> {
    /// The date at which the statement runs, in UTC.
    #[must_use]
    pub fn today(&self) -> Expr<R, NaiveDate> {
        Expr::new(ast::Expr::Func(Func::Today, Vec::new()))
    }

    /// The second at which the statement runs, in UTC.
    #[must_use]
    pub fn now(&self) -> Expr<R, NaiveDateTime> {
        Expr::new(ast::Expr::Func(Func::Now, Vec::new()))
    }
}

//! Functions of dates and times, whatever form is stored, with results in the canonical one.

use chrono::{NaiveDate, NaiveDateTime};

use super::operand::pair;
use super::{
    Column, ColumnKind, Context, DateAndTime, Dated, Expr, Operand, QueryValue, SameType, Temporal,
    Timed,
};
use crate::ast::{self, DatePart, Func, Otherwise, Unit};
use crate::table::Nullability;
use crate::value;

/// A date or time for a function: in the canonical form, or NULL.
fn canonical<T: Temporal>(value: ast::Expr) -> ast::Expr {
    value.into_canonical(T::FORM, Otherwise::Null)
}

/// A part of a date or time.
fn part<R, T: Temporal, N>(part: DatePart, value: ast::Expr) -> Expr<R, i64, N> {
    Expr::new(ast::Expr::Func(Func::Part(part), vec![canonical::<T>(value)]))
}

/// A date or time moved by a number of units.
fn shift<R, T: Temporal, N>(
    unit: Unit,
    value: ast::Expr,
    number: impl QueryValue,
) -> Expr<R, T, N> {
    let func = Func::Shift(T::FORM, unit);
    Expr::new(ast::Expr::Func(func, pair(canonical::<T>(value), number)))
}

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// The year.
    pub fn year(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part::<R, T, N>(DatePart::Year, self.into_expr())
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part::<R, T, N>(DatePart::Month, self.into_expr())
    }

    /// The day of the month, from 1 to 31.
    pub fn day(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part::<R, T, N>(DatePart::Day, self.into_expr())
    }

    /// The day of the week, from 0 for Sunday to 6 for Saturday.
    pub fn weekday(self) -> Expr<R, i64, N>
    where
        T: Dated,
    {
        part::<R, T, N>(DatePart::Weekday, self.into_expr())
    }

    /// The hour, from 0 to 23.
    pub fn hour(self) -> Expr<R, i64, N>
    where
        T: Timed,
    {
        part::<R, T, N>(DatePart::Hour, self.into_expr())
    }

    /// The minute, from 0 to 59.
    pub fn minute(self) -> Expr<R, i64, N>
    where
        T: Timed,
    {
        part::<R, T, N>(DatePart::Minute, self.into_expr())
    }

    /// The second, from 0 to 59, without its fraction.
    pub fn second(self) -> Expr<R, i64, N>
    where
        T: Timed,
    {
        part::<R, T, N>(DatePart::Second, self.into_expr())
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
        shift(Unit::Days, self.into_expr(), number)
    }

    /// So many months later, or earlier; in a month that has no such day, on its last.
    pub fn plus_months<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
    where
        T: Dated,
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        shift(Unit::Months, self.into_expr(), number)
    }

    /// So many years later, or earlier; the 29th of February may become the 28th.
    pub fn plus_years<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
    where
        T: Dated,
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        shift(Unit::Years, self.into_expr(), number)
    }

    /// So many seconds later, or earlier. A time of day goes on after midnight.
    pub fn plus_seconds<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
    where
        T: Timed,
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        shift(Unit::Seconds, self.into_expr(), number)
    }

    /// As text, in a format of SQLite (<https://sqlite.org/lang_datefunc.html>): `%Y-%m` is year and
    /// month. NULL if SQLite does not know the format, which is an error where the type has no
    /// `Option`.
    pub fn strftime(self, format: &str) -> Expr<R, String, N>
    where
        T: Temporal,
    {
        let format = ast::Expr::value(format.to_owned());
        Expr::new(ast::Expr::Func(Func::Strftime, vec![format, canonical::<T>(self.into_expr())]))
    }

    /// The days from this to another date or moment: with a fraction, and negative if that is
    /// earlier.
    pub fn days_until<O: Operand<R>>(self, other: O) -> Expr<R, f64, N::Or<O::Null>>
    where
        T: Dated,
        O::Base: Dated,
    {
        let operands = pair(canonical::<T>(self.into_expr()), other).into_iter();
        let operands = operands.map(canonical::<O::Base>).collect();
        Expr::new(ast::Expr::Func(Func::DaysUntil, operands))
    }
}

/// The date or the time of both.
fn part_of(part: value::Temporal, value: ast::Expr) -> ast::Expr {
    ast::Expr::Func(Func::As(part), vec![canonical::<NaiveDateTime>(value)])
}

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// The date.
    pub fn date(self) -> Expr<R, T::Date, N>
    where
        T: DateAndTime,
    {
        Expr::new(part_of(value::Temporal::Date, self.into_expr()))
    }

    /// The time of day.
    pub fn time(self) -> Expr<R, T::Time, N>
    where
        T: DateAndTime,
    {
        Expr::new(part_of(value::Temporal::Time, self.into_expr()))
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

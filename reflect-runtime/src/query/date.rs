//! Functions of dates and times: SQLite's own, with results in the form that values are written in.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::types::Value;

use super::{Column, Expr, Here, Node, Nullability, Operand, SameType};

const DATE: &str = "date({})";

/// With a fraction only where there is one.
const TIME: &str = "replace(strftime('%H:%M:%f', {}), '.000', '')";
const DATE_TIME: &str = "replace(strftime('%Y-%m-%d %H:%M:%f', {}), '.000', '')";

const NOW: &str = "datetime('now')";

/// Around what `normalized` was called of.
const NORMALIZED: &str = "({})";

/// To SQLite, an integer would be a Julian day too.
const OF_ANY_FORM: &str = "{}, iif(typeof({}) = 'integer', 'unixepoch', '+0 days')";

/// In a month without such a day, SQLite would go on into the next one.
const SHIFTED_MONTHS: &str =
    "{}, {}, '-' || (strftime('%d', {}, {}) % strftime('%d', {})) || ' days'";

/// A type of dates, times or both.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of dates or times",
    label = "expected a date, a time or both"
)]
pub trait Temporal {
    /// Not public API: how it is computed from the arguments of SQLite's functions.
    #[doc(hidden)]
    const FORM: &'static str;
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

macro_rules! temporal {
    ($($type:ty: $form:ident $($part:ident)*;)*) => {$(
        impl Temporal for $type {
            const FORM: &'static str = $form;
        }

        $(impl $part for $type {})*
    )*};
}

temporal! {
    NaiveDate: DATE Dated;
    NaiveTime: TIME Timed;
    NaiveDateTime: DATE_TIME Dated Timed;
}

macro_rules! functions {
    ($type:ident) => {
        impl<R, T, N: Nullability> $type<R, T, N> {
            functions! { @parts
                /// The year.
                year Dated "CAST(strftime('%Y', {}) AS INTEGER)";
                /// The month, from 1 to 12.
                month Dated "CAST(strftime('%m', {}) AS INTEGER)";
                /// The day of the month, from 1 to 31.
                day Dated "CAST(strftime('%d', {}) AS INTEGER)";
                /// The day of the week, from 0 for Sunday to 6 for Saturday.
                weekday Dated "CAST(strftime('%w', {}) AS INTEGER)";
                /// The hour, from 0 to 23.
                hour Timed "CAST(strftime('%H', {}) AS INTEGER)";
                /// The minute, from 0 to 59.
                minute Timed "CAST(strftime('%M', {}) AS INTEGER)";
                /// The second, from 0 to 59, without its fraction.
                second Timed "CAST(strftime('%S', {}) AS INTEGER)";
            }

            functions! { @shifts
                /// So many days later; earlier, if it is a negative number.
                ///
                /// Here as in the other functions that move a date, what is finer than a
                /// millisecond is lost, and there is NULL beyond the years 0000 to 9999, which is
                /// an error where the type has no `Option`.
                plus_days Dated ["days" "({} || ' days')"] shifted;
                /// So many months later, or earlier; in a month that has no such day, on its last.
                plus_months Dated ["months" "({} || ' months')"] shifted_months;
                /// So many years later, or earlier; the 29th of February may become the 28th.
                plus_years Dated ["years" "({} || ' years')"] shifted_months;
                /// So many seconds later, or earlier. A time of day goes on after midnight.
                plus_seconds Timed ["seconds" "({} || ' seconds')"] shifted;
            }

            /// As text, in a format of SQLite (<https://sqlite.org/lang_datefunc.html>): `%Y-%m`
            /// is year and month. NULL if SQLite does not know the format, which is an error where
            /// the type has no `Option`.
            pub fn strftime(self, format: &str) -> Expr<R, String, N>
            where
                T: Temporal,
            {
                let format = Node::value(format.to_owned());
                let value = arguments(self.into_node());
                Expr::new(Node::Sql("strftime({}, {})", vec![format, value]))
            }

            /// The days from this to another date or moment: with a fraction, and negative if that
            /// is earlier.
            pub fn days_until<O: Operand<R>>(self, other: O) -> Expr<R, f64, N::Or<O::Null>>
            where
                T: Dated,
                O::Base: Dated,
            {
                let node = self.into_node();
                let other = arguments(other.operand(&node));
                let operands = vec![other, arguments(node)];
                Expr::new(Node::Sql("(julianday({}) - julianday({}))", operands))
            }

            /// The same date or time in the form in which values are written, whatever form of it
            /// is stored: text with `T`, `Z` or an offset from UTC, seconds since 1970, a Julian
            /// day.
            ///
            /// What it is compared with is brought to that form too, whether column or value.
            /// Without it, comparisons are those of the stored values, which an index can answer.
            /// What is finer than a millisecond is lost.
            #[must_use]
            pub fn normalized(self) -> Expr<R, T, N>
            where
                T: Temporal,
            {
                Expr::new(normalized::<T>(self.into_node()))
            }
        }

        impl<R, N: Nullability> $type<R, NaiveDateTime, N> {
            /// The date.
            pub fn date(self) -> Expr<R, NaiveDate, N> {
                Expr::new(Node::Sql(DATE, vec![arguments(self.into_node())]))
            }

            /// The time of day.
            pub fn time(self) -> Expr<R, NaiveTime, N> {
                Expr::new(Node::Sql(TIME, vec![arguments(self.into_node())]))
            }
        }
    };
    (@parts $($(#[$doc:meta])* $name:ident $kind:ident $sql:literal;)*) => {$(
        $(#[$doc])*
        pub fn $name(self) -> Expr<R, i64, N>
        where
            T: $kind,
        {
            Expr::new(Node::Sql($sql, vec![arguments(self.into_node())]))
        }
    )*};
    (@shifts $(
        $(#[$doc:meta])* $name:ident $kind:ident [$unit:literal $sql:literal] $shifted:ident;
    )*) => {$(
        $(#[$doc])*
        pub fn $name<O>(self, number: O) -> Expr<R, T, N::Or<O::Null>>
        where
            T: $kind,
            O: Operand<R>,
            O::Base: SameType<i64>,
        {
            let node = self.into_node();
            let by = match number.operand(&node) {
                Node::Value(Value::Integer(number)) => Node::value(format!("{number:+} {}", $unit)),
                number => Node::Sql($sql, vec![number]),
            };
            Expr::new(Node::Sql(T::FORM, vec![$shifted(arguments(node), by)]))
        }
    )*};
}

functions!(Column);
functions!(Expr);

impl<R> Here<R> {
    /// The date at which the statement runs, in UTC.
    #[must_use]
    pub fn today(&self) -> Expr<R, NaiveDate> {
        Expr::new(Node::Sql(DATE, vec![Node::Sql("'now'", Vec::new())]))
    }

    /// The second at which the statement runs, in UTC.
    #[must_use]
    pub fn now(&self) -> Expr<R, NaiveDateTime> {
        Expr::new(Node::Sql(NOW, Vec::new()))
    }
}

/// The operands of a comparison: if one is normalized, all are.
pub(crate) fn alike<T: Temporal>(operands: Vec<Node>) -> Vec<Node> {
    if !operands.iter().any(is_normalized) {
        return operands;
    }
    let alike = |node: Node| match &node {
        Node::Value(Value::Null) => node,
        Node::Value(Value::Text(text)) if is_exact(text) => node,
        _ if is_normalized(&node) => node,
        _ => normalized::<T>(node),
    };
    operands.into_iter().map(alike).collect()
}

fn normalized<T: Temporal>(node: Node) -> Node {
    let node = match node {
        Node::Sql(DATE | TIME | DATE_TIME | NOW | NORMALIZED, _) => node,
        other => Node::Sql(T::FORM, vec![arguments(other)]),
    };
    Node::Sql(NORMALIZED, vec![node])
}

/// Whether `normalized` was called of it or of what it is computed from.
fn is_normalized(node: &Node) -> bool {
    match node {
        Node::Sql(NORMALIZED, _) => true,
        Node::Sql(_, operands) => operands.iter().any(is_normalized),
        Node::Call(call) => call.arguments.iter().flatten().any(is_normalized),
        _ => false,
    }
}

/// Whether SQLite's functions leave a written time as it is.
fn is_exact(text: &str) -> bool {
    text.split_once('.').is_none_or(|(_, fraction)| fraction.len() <= 3)
}

/// A date or time as an argument of SQLite's functions. What we write or they return is text.
fn arguments(node: Node) -> Node {
    match node {
        Node::Value(_) | Node::Sql(DATE | TIME | DATE_TIME | NOW | NORMALIZED, _) => node,
        other => Node::Sql(OF_ANY_FORM, vec![other.clone(), other]),
    }
}

fn shifted(value: Node, by: Node) -> Node {
    Node::Sql("{}, {}", vec![value, by])
}

fn shifted_months(value: Node, by: Node) -> Node {
    let operands = vec![value.clone(), by.clone(), value.clone(), by, value];
    Node::Sql(SHIFTED_MONTHS, operands)
}

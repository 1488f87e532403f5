use reflect_catalog::{Affinity, TimeForm, TimeNumber};

use super::decimals::Exact;
use crate::value::{Temporal, UuidForm};

/// A function of values of one row: a meaning, which a dialect writes. The number of arguments goes
/// with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Func {
    /// The second text is part of the first.
    Contains,
    StartsWith,
    EndsWith,
    Lower,
    Upper,
    /// The number of characters.
    Length,
    /// The number of bytes.
    Bytes,
    /// The first text without the characters of the second at both ends.
    Trim,
    TrimStart,
    TrimEnd,
    /// A text, the position of the first character, counted from 1, and perhaps a length.
    Substr,
    Replace,
    /// The position of the second text in the first, counted from 1; NULL where it is not there.
    Position,
    Abs,
    Sign,
    /// A double with so many places.
    Round(u32),
    Least,
    Greatest,
    /// A text that may be stored as a number, as text.
    AsText,
    /// A value as it is stored, which a comparison must not convert.
    AsStored,
    /// The value as another type.
    Cast(CastTo),
    /// The name of the storage class.
    TypeOf,
    /// Bytes as hexadecimal digits.
    Hex,
    Coalesce,
    /// A condition, the value where it is true, and another.
    Case,
    /// Says of a value from SQL by hand that it is a decimal.
    IsDecimal,
    /// Says of a value from SQL by hand that it is a date or time.
    IsTime(Temporal),
    /// The value as a column of this affinity would hold it. It has itself no affinity.
    WithAffinity(Affinity),
    /// The values as one text, which [`Check`](super::Check) takes apart.
    Pack,
    /// A function of decimals.
    Exact(Exact),
    /// A part of a date or time, as an integer.
    Part(DatePart),
    /// A date or time in a format of `strftime`, which comes first.
    Strftime,
    /// The days from the first to the second, with a fraction.
    DaysUntil,
    /// A date or time and a number of units to move it by.
    Shift(Temporal, Unit),
    /// A date or time as one of another type.
    As(Temporal),
    /// A date or time in the canonical form: from a number of this kind, or from any other form.
    Canonical(Temporal, Option<TimeNumber>, Otherwise),
    /// A date or time in a form; an error for what has none.
    InForm(Temporal, TimeForm),
    /// A UUID in a form.
    Uuid(UuidForm),
    /// The date at which the statement runs.
    Today,
    /// The second at which the statement runs.
    Now,
}

/// The result for a value that is no date or time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Otherwise {
    /// NULL, so that no comparison is true.
    Null,
    /// The value as it is: rows are sorted and grouped by it, and reading it tells what it is.
    Itself,
}

/// A type that values can be cast to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CastTo {
    Integer,
    Real,
    Text,
    Blob,
    /// A number that is a decimal.
    Decimal,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    Year,
    Month,
    Day,
    /// From 0 for Sunday to 6 for Saturday.
    Weekday,
    Hour,
    Minute,
    Second,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Seconds,
    Days,
    Months,
    Years,
}

impl Func {
    /// NULL in any argument makes the result NULL or false, so that a filter lets no such row through.
    pub(crate) fn is_null_rejecting(self) -> bool {
        match self {
            Self::Contains
            | Self::StartsWith
            | Self::EndsWith
            | Self::Lower
            | Self::Upper
            | Self::Length
            | Self::Bytes
            | Self::Trim
            | Self::TrimStart
            | Self::TrimEnd
            | Self::Substr
            | Self::Replace
            | Self::Position
            | Self::Abs
            | Self::Sign
            | Self::Round(_)
            | Self::Least
            | Self::Greatest
            | Self::AsText
            | Self::AsStored
            | Self::Cast(_)
            | Self::Hex
            | Self::IsDecimal
            | Self::IsTime(_)
            | Self::WithAffinity(_)
            | Self::Exact(_)
            | Self::Part(_)
            | Self::Strftime
            | Self::DaysUntil
            | Self::Shift(..)
            | Self::As(_)
            | Self::Canonical(..)
            | Self::InForm(..)
            | Self::Uuid(_)
            | Self::Today
            | Self::Now => true,
            Self::TypeOf | Self::Coalesce | Self::Case | Self::Pack => false,
        }
    }
}

/// What a type is that SQLite has none for. Its values are stored in several forms, of which some are
/// equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A value that is stored as it is.
    Plain,
    /// A decimal.
    Decimal,
    /// A date or time.
    Time(Temporal),
    /// A UUID.
    Uuid,
}

impl Kind {
    /// The kind of values that are of this kind or of that.
    pub(crate) fn or(self, other: Self) -> Self {
        if self == Self::Plain { other } else { self }
    }
}

/// A type of dates and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temporal {
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A date and time.
    DateTime,
}

/// A form in which UUIDs are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UuidForm {
    /// Text of 36 characters, in lower case.
    Text,
    /// A blob of 16 bytes.
    Bytes,
}

//! The values that a column stores as they are given. A column's affinity may make another of a value
//! (<https://sqlite.org/datatype3.html#type_affinity_of_a_column>); one that would be read differently
//! is refused before anything is written.

use reflect_catalog::Affinity;

use super::scalar::is_exact;
use super::{Form, Mismatch, Storage, Value, ValueRef};

impl Storage {
    /// Fails for a value that the column would make another one of.
    #[inline]
    pub(crate) fn check(self, value: ValueRef<'_>) -> Result<(), Mismatch> {
        if self.keeps(value) {
            return Ok(());
        }
        Err(Mismatch::new("a value that the column keeps as it is", value))
    }

    /// The column stores a value as it is given.
    #[inline]
    pub(crate) fn keeps(self, value: ValueRef<'_>) -> bool {
        match (self.affinity, value) {
            // It would be NULL.
            (_, ValueRef::Real(value)) if value.is_nan() => false,
            (Affinity::Blob, _)
            | (_, ValueRef::Null | ValueRef::Blob(_))
            | (Affinity::Text, ValueRef::Text(_)) => true,
            // A number in a column of text becomes text.
            (Affinity::Text, _) => false,
            (_, ValueRef::Text(text)) => keeps_text(text, self),
            (Affinity::Real, ValueRef::Integer(value)) => !self.class && is_exact(value),
            (Affinity::Real, ValueRef::Real(_)) | (_, ValueRef::Integer(_)) => true,
            (_, ValueRef::Real(value)) => !self.class || whole(value).is_none(),
        }
    }
}

impl Storage {
    /// A value as the column would store it, if it would be the same again in a column of the affinity
    /// that it has now: an integer and its digits. Any other stays as it is.
    pub(crate) fn convert(self, value: Value) -> Value {
        match (self.affinity, value) {
            (Affinity::Text, Value::Integer(value)) => Value::Text(value.to_string()),
            (Affinity::Integer | Affinity::Numeric, Value::Text(text)) => match text.parse::<i64>()
            {
                Ok(value) if value.to_string() == text => Value::Integer(value),
                _ => Value::Text(text),
            },
            (_, value) => value,
        }
    }
}

impl Storage {
    /// The value that is read from the column after this one was written, which [`check`](Self::check) has let
    /// pass. Nothing where that is better left to the database.
    #[inline]
    pub(crate) fn stored(self, value: ValueRef<'_>) -> Option<ValueRef<'_>> {
        match (self.affinity, value) {
            (Affinity::Blob, _)
            | (_, ValueRef::Null | ValueRef::Blob(_))
            | (Affinity::Text, ValueRef::Text(_)) => Some(value),
            // A zero loses its sign somewhere.
            (Affinity::Text, _) | (_, ValueRef::Real(0.0)) => None,
            (_, ValueRef::Text(text)) => Number::of(text).is_none().then_some(value),
            #[expect(clippy::cast_precision_loss, reason = "checked")]
            (Affinity::Real, ValueRef::Integer(it)) => {
                is_exact(it).then_some(ValueRef::Real(it as f64))
            }
            (_, ValueRef::Integer(_)) | (Affinity::Real, ValueRef::Real(_)) => Some(value),
            (_, ValueRef::Real(it)) => match whole(it) {
                None => Some(value),
                Some(it) if it.unsigned_abs() < 1 << 51 => Some(ValueRef::Integer(it)),
                Some(_) => None,
            },
        }
    }
}

impl Storage {
    /// What is equal to this value of the column, as [`stored`](Self::stored) gives it, is this one: not so of a
    /// zero and a number that has a form as an integer and one as a real number.
    #[inline]
    pub(crate) fn is_exact(self, stored: ValueRef<'_>) -> bool {
        match (self.affinity, stored) {
            (_, ValueRef::Null | ValueRef::Text(_) | ValueRef::Blob(_)) => true,
            (Affinity::Integer | Affinity::Numeric, ValueRef::Integer(it)) => {
                it.unsigned_abs() < 1 << 51
            }
            (Affinity::Blob | Affinity::Text, _) | (Affinity::Real, ValueRef::Integer(_)) => false,
            (_, ValueRef::Real(_)) => true,
        }
    }
}

/// A column of numbers makes a number of text that reads as one. If the column is read as text
/// all the same, that does no harm if the number reads like the text.
fn keeps_text(text: &[u8], storage: Storage) -> bool {
    let Some(number) = Number::of(text) else { return true };
    let reads_reals = match storage.form {
        Form::Any | Form::Exact => return false,
        Form::Text => false,
        Form::NumberText => true,
    };
    let reads = match number {
        // With a point: text without one is never kept.
        Number::Integer(_) if storage.affinity == Affinity::Real => return false,
        Number::Integer(value) => value.to_string(),
        // A text with a point or an exponent is none of an integer, even if the number is one.
        Number::Real(_) if !reads_reals => return false,
        Number::Real(value) if storage.affinity == Affinity::Real => format!("{value:?}"),
        Number::Real(value) => match whole(value) {
            Some(value) => value.to_string(),
            None => format!("{value:?}"),
        },
    };
    reads.as_bytes() == text
}

/// The white space that SQLite skips around a number.
const SPACES: [char; 6] = [' ', '\t', '\n', '\u{b}', '\u{c}', '\r'];

/// The number that text in a column of numbers is.
enum Number {
    Integer(i64),
    Real(f64),
}

impl Number {
    /// A number in decimal, with white space around it.
    fn of(text: &[u8]) -> Option<Self> {
        // Most text is none from its first letter on, and may be long.
        let first = text.iter().find(|byte| !SPACES.contains(&char::from(**byte)))?;
        if !first.is_ascii_digit() && !b"+-.".contains(first) {
            return None;
        }
        // Some versions of SQLite read no further than to a NUL.
        let text = text.split(|byte| *byte == 0).next()?;
        let text = std::str::from_utf8(text).ok()?;
        // Rust reads words such as `inf`, too, which are no numbers to SQLite.
        let text = text.trim_matches(SPACES);
        if !text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) {
            return None;
        }
        if let Ok(value) = text.parse() {
            return Some(Self::Integer(value));
        }
        text.parse().ok().map(Self::Real)
    }
}

/// The integer that is equal to a real, and that a column of NUMERIC affinity makes of it.
pub(crate) fn whole(real: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and is compared then")]
    let integer = real as i64;
    #[expect(clippy::cast_precision_loss, reason = "the very same number is asked for")]
    #[expect(clippy::float_cmp, reason = "the very same number is asked for")]
    let same = integer as f64 == real;
    (same && is_exact(integer)).then_some(integer)
}

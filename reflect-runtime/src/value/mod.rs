//! Values between SQLite and Rust.

mod custom;
#[cfg(feature = "rust_decimal")]
mod decimal;
#[cfg(feature = "chrono")]
mod time;

pub use custom::ColumnType;
#[cfg(feature = "rust_decimal")]
pub use decimal::decimal;
use reflect_catalog::Affinity;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};

use crate::Mismatch;

/// A type that a column can be read as.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that a column can have",
    label = "not the type of a column",
    note = "implement `reflect_schema::ColumnType` for a type of your own"
)]
pub trait Decode: Sized {
    /// Not public API: SQLite has no such numbers.
    #[doc(hidden)]
    const DECIMAL: bool = false;

    /// Reads a stored value.
    ///
    /// # Errors
    /// When the value is none of this type.
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch>;
}

/// A type that can be stored in a column, or compared with one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that a column can have",
    label = "not the type of a column",
    note = "implement `reflect_schema::ColumnType` for a type of your own"
)]
pub trait Encode {
    /// The value as SQLite takes it for a column of this affinity.
    ///
    /// # Errors
    /// When the column could not hold it unchanged.
    fn encode(&self, affinity: Affinity) -> Result<ToSqlOutput<'_>, Mismatch>;

    /// Whether it stands for NULL.
    fn is_null(&self) -> bool {
        false
    }
}

/// The value on its own, for an error.
#[cold]
pub(crate) fn owned(value: &(impl Encode + ?Sized), affinity: Affinity) -> Value {
    match value.encode(affinity) {
        Ok(ToSqlOutput::Borrowed(value)) => Value::try_from(value).unwrap_or(Value::Null),
        Ok(ToSqlOutput::Owned(value)) => value,
        _ => Value::Null,
    }
}

/// An encoded value on its own.
pub(crate) fn to_value(encoded: ToSqlOutput<'_>) -> Result<Value, Mismatch> {
    match encoded {
        ToSqlOutput::Borrowed(value) => {
            Value::try_from(value).map_err(|_| Mismatch::new("UTF-8 text", value))
        }
        ToSqlOutput::Owned(value) => Ok(value),
        _ => Err(Mismatch::custom("a plain value")),
    }
}

/// A type that a column can be read as without a copy.
pub trait Borrowed<'v>: Sized {
    /// Reads a stored value.
    ///
    /// # Errors
    /// When the value is none of this type.
    fn borrowed(value: ValueRef<'v>) -> Result<Self, Mismatch>;
}

impl<'v> Borrowed<'v> for &'v str {
    #[inline]
    fn borrowed(value: ValueRef<'v>) -> Result<Self, Mismatch> {
        text(value, "text")
    }
}

impl<'v> Borrowed<'v> for &'v [u8] {
    #[inline]
    fn borrowed(value: ValueRef<'v>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Blob(bytes) => Ok(bytes),
            other => Err(Mismatch::new("a blob", other)),
        }
    }
}

impl<'v, T: Borrowed<'v>> Borrowed<'v> for Option<T> {
    #[inline]
    fn borrowed(value: ValueRef<'v>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Null => Ok(None),
            value => T::borrowed(value).map(Some),
        }
    }
}

/// A stored value in a sentence, shortened.
#[cold]
pub(crate) fn describe(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "NULL".to_owned(),
        ValueRef::Integer(value) => format!("the integer {value}"),
        ValueRef::Real(value) => format!("the real {value:?}"),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => format!("the text {}", quoted(text)),
            Err(_) => format!("text of {} bytes that is not UTF-8", text.len()),
        },
        ValueRef::Blob(bytes) => format!("a blob of {} bytes", bytes.len()),
    }
}

/// A text in quotes, shortened.
#[cold]
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}

#[diagnostic::do_not_recommend]
impl<T: Decode> Decode for Option<T> {
    const DECIMAL: bool = T::DECIMAL;

    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Null => Ok(None),
            value => T::decode(value).map(Some),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, affinity: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        self.as_ref().map_or(Ok(ToSqlOutput::Owned(Value::Null)), |value| value.encode(affinity))
    }

    fn is_null(&self) -> bool {
        self.as_ref().is_none_or(Encode::is_null)
    }
}

impl Decode for i64 {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Integer(value) => Ok(value),
            other => Err(Mismatch::new("an integer", other)),
        }
    }
}

impl Encode for i64 {
    fn encode(&self, _: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        Ok(ToSqlOutput::Owned(Value::Integer(*self)))
    }
}

macro_rules! integers {
    ($($integer:ident $expected:literal;)*) => {$(
        impl Decode for $integer {
            #[inline]
            fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
                let integer = i64::decode(value)?;
                integer.try_into().map_err(|_| Mismatch::new($expected, value))
            }
        }

        impl Encode for $integer {
            fn encode(&self, _: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
                let integer = i64::try_from(*self);
                let integer = integer.map_err(|_| Mismatch::of_value("a 64-bit integer", self))?;
                Ok(ToSqlOutput::Owned(Value::Integer(integer)))
            }
        }
    )*};
}

integers! {
    i8 "an integer of 8 bits";
    i16 "an integer of 16 bits";
    i32 "an integer of 32 bits";
    u8 "an unsigned integer of 8 bits";
    u16 "an unsigned integer of 16 bits";
    u32 "an unsigned integer of 32 bits";
    u64 "an unsigned integer";
    isize "an integer of this machine";
    usize "an unsigned integer of this machine";
}

impl Decode for f64 {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Real(value) => Ok(value),
            // A column of NUMERIC affinity makes an integer of a real that is one.
            #[expect(clippy::cast_precision_loss, reason = "checked")]
            ValueRef::Integer(value) if is_exact(value) => Ok(value as Self),
            other => Err(Mismatch::new("a real number", other)),
        }
    }
}

/// Whether a double is this integer exactly.
#[inline]
pub(crate) fn is_exact(value: i64) -> bool {
    // Every integer up to here has a double of its own.
    const EXACT: i64 = 1 << 53;
    if (-EXACT..=EXACT).contains(&value) {
        return true;
    }
    #[expect(clippy::cast_precision_loss, reason = "it is what is asked for")]
    #[expect(clippy::cast_possible_truncation, reason = "an integer of 65 bits at most")]
    let nearest = value as f64 as i128;
    nearest == i128::from(value)
}

impl Encode for f64 {
    fn encode(&self, _: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        if self.is_nan() {
            // SQLite would store NULL.
            return Err(Mismatch::of_value("a number", self));
        }
        Ok(ToSqlOutput::Owned(Value::Real(*self)))
    }
}

impl Decode for bool {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Integer(0) => Ok(false),
            ValueRef::Integer(1) => Ok(true),
            other => Err(Mismatch::new("a boolean (0 or 1)", other)),
        }
    }
}

impl Encode for bool {
    fn encode(&self, _: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        Ok(ToSqlOutput::Owned(Value::Integer(i64::from(*self))))
    }
}

/// Text as UTF-8.
#[inline]
fn text<'v>(value: ValueRef<'v>, expected: &'static str) -> Result<&'v str, Mismatch> {
    if let ValueRef::Text(bytes) = value
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Ok(text);
    }
    Err(Mismatch::new(expected, value))
}

impl Decode for String {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        text(value, "text").map(str::to_owned)
    }
}

impl Encode for str {
    fn encode(&self, _: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Text(self.as_bytes())))
    }
}

impl Encode for &str {
    fn encode(&self, affinity: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        (**self).encode(affinity)
    }
}

impl Encode for String {
    fn encode(&self, affinity: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        self.as_str().encode(affinity)
    }
}

impl Decode for Vec<u8> {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Blob(bytes) => Ok(bytes.to_vec()),
            other => Err(Mismatch::new("a blob", other)),
        }
    }
}

impl Encode for [u8] {
    fn encode(&self, _: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self)))
    }
}

impl Encode for &[u8] {
    fn encode(&self, affinity: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        (**self).encode(affinity)
    }
}

impl Encode for Vec<u8> {
    fn encode(&self, affinity: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        self.as_slice().encode(affinity)
    }
}

/// Any value, for columns whose type says nothing.
impl Decode for Value {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        Self::try_from(value).map_err(|_| Mismatch::new("UTF-8 text", value))
    }
}

impl Encode for Value {
    fn encode(&self, _: Affinity) -> Result<ToSqlOutput<'_>, Mismatch> {
        Ok(ToSqlOutput::Borrowed(self.into()))
    }

    fn is_null(&self) -> bool {
        *self == Self::Null
    }
}

//! Values: our own form of what a database holds, and the traits between it and Rust.
//!
//! No database crate is named here. An engine converts between its driver's values and these.

mod borrowed;
mod column_type;
#[cfg(feature = "rust_decimal")]
mod decimal;
mod decode;
mod describe;
mod encode;
mod integer;
#[cfg(feature = "serde_json")]
mod json;
mod keeps;
mod kind;
mod mismatch;
mod scalar;
mod secret;
mod storage;
mod text_enum;
#[cfg(feature = "chrono")]
mod time;
mod uuid;

use std::borrow::Cow;

pub use borrowed::Borrowed;
pub use column_type::ColumnType;
#[cfg(feature = "rust_decimal")]
pub use decimal::decimal;
#[cfg(feature = "rust_decimal")]
pub(crate) use decimal::{
    Canonical, Sum, canonical as canonical_decimal, from_key, key, key_of, number, number_of,
    range_of,
};
pub use decode::{Decode, Readable, readable};
pub(crate) use decode::{bytes_of_text, decode_as, decode_computed, decode_time, number_as_text};
pub(crate) use encode::owned;
pub use encode::{Encode, Encoded};
#[cfg(feature = "serde_json")]
pub use json::Json;
pub(crate) use keeps::whole;
pub(crate) use kind::{Kind, Temporal, UuidForm};
pub use mismatch::Mismatch;
pub use secret::Secret;
#[cfg(feature = "serde")]
pub use secret::serialize_secret;
pub(crate) use storage::Form;
pub use storage::{
    BLOB, CANONICAL, INTEGER, JULIAN, NUMERIC, REAL, Storage, TEXT, UNIX, UNIX_MS, text_form,
};
pub use text_enum::{EnumText, TextEnum, UnknownText, text_enum};
#[cfg(feature = "chrono")]
pub(crate) use time::{canonical, day_beside, is_canonical, write_in};
#[cfg(feature = "chrono")]
pub use time::{date, datetime, time};
pub(crate) use uuid::in_form as uuid_in_form;

/// A value of a database.
///
/// It is the type of columns that hold values of any kind.
///
/// ```
/// use reflect_schema::Value;
/// assert_eq!(Value::from(7), Value::Integer(7));
/// assert_eq!(Value::from("seven"), Value::Text("seven".to_owned()));
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// NULL.
    #[default]
    Null,
    /// A signed integer of 64 bits.
    Integer(i64),
    /// A binary fraction of 64 bits.
    Real(f64),
    /// Text.
    Text(String),
    /// Text that is not UTF-8. A text that is becomes a [`Text`](Self::Text) when it is read.
    RawText(Vec<u8>),
    /// Bytes.
    Blob(Vec<u8>),
}

/// A value that is borrowed from a row of a running statement, or from a [`Value`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ValueRef<'v> {
    /// NULL.
    Null,
    /// A signed integer of 64 bits.
    Integer(i64),
    /// A binary fraction of 64 bits.
    Real(f64),
    /// Text, which a database may hold without it being UTF-8.
    Text(&'v [u8]),
    /// Bytes.
    Blob(&'v [u8]),
}

impl ValueRef<'_> {
    /// The value on its own.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Integer(value) => Value::Integer(value),
            Self::Real(value) => Value::Real(value),
            Self::Text(bytes) => Value::of_text(bytes.to_vec()),
            Self::Blob(bytes) => Value::Blob(bytes.to_vec()),
        }
    }
}

impl<'v> From<&'v Value> for ValueRef<'v> {
    #[inline]
    fn from(value: &'v Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(value) => Self::Integer(*value),
            Value::Real(value) => Self::Real(*value),
            Value::Text(text) => Self::Text(text.as_bytes()),
            Value::RawText(bytes) => Self::Text(bytes),
            Value::Blob(bytes) => Self::Blob(bytes),
        }
    }
}

impl Value {
    /// Text of these bytes.
    pub(crate) fn of_text(bytes: Vec<u8>) -> Self {
        String::from_utf8(bytes).map_or_else(|error| Self::RawText(error.into_bytes()), Self::Text)
    }
}

/// Without the type for decimals, there are none.
#[cfg(not(feature = "rust_decimal"))]
mod no_decimal {
    use crate::value::Value;

    pub(crate) fn number_of(value: Value) -> Value {
        value
    }

    pub(crate) fn key_of(value: Value) -> Value {
        value
    }

    pub(crate) fn range_of(_: &Value) -> Option<(f64, f64)> {
        None
    }
}
#[cfg(not(feature = "rust_decimal"))]
pub(crate) use no_decimal::{key_of, number_of, range_of};

macro_rules! conversions {
    ($($type:ty => |$value:ident| $converted:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $converted
            }
        }
    )*};
}

conversions! {
    i64 => |value| Self::Integer(value);
    i32 => |value| Self::Integer(value.into());
    i16 => |value| Self::Integer(value.into());
    i8 => |value| Self::Integer(value.into());
    u32 => |value| Self::Integer(value.into());
    u16 => |value| Self::Integer(value.into());
    u8 => |value| Self::Integer(value.into());
    bool => |value| Self::Integer(value.into());
    f64 => |value| Self::Real(value);
    String => |value| Self::Text(value);
    &str => |value| Self::Text(value.to_owned());
    Cow<'_, str> => |value| Self::Text(value.into_owned());
    Vec<u8> => |value| Self::Blob(value);
    &[u8] => |value| Self::Blob(value.to_vec());
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

use reflect_catalog::Affinity;

use super::{Mismatch, Storage, Value, ValueRef};

/// A type that can be stored in a column, or compared with one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that a column can have",
    label = "not the type of a column",
    note = "implement `reflect_schema::ColumnType` for a type of your own"
)]
pub trait Encode {
    /// The value as the database takes it for a column of this affinity.
    ///
    /// # Errors
    /// When the column could not hold it unchanged.
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch>;

    /// Tells if it stands for NULL.
    fn is_null(&self) -> bool {
        false
    }
}

/// A value of Rust in the form of the database: borrowed where that is possible.
#[derive(Debug, Clone, PartialEq)]
pub enum Encoded<'v> {
    /// A number, or text and bytes that the value holds.
    Borrowed(ValueRef<'v>),
    /// Text and bytes that were made for it.
    Owned(Value),
}

impl Encoded<'_> {
    /// The value.
    #[inline]
    #[must_use]
    pub fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Borrowed(value) => *value,
            Self::Owned(value) => value.into(),
        }
    }

    /// The value on its own.
    #[must_use]
    pub fn into_value(self) -> Value {
        match self {
            Self::Borrowed(value) => value.to_value(),
            Self::Owned(value) => value,
        }
    }
}

impl Encoded<'_> {
    /// Text of the same bytes instead of bytes.
    pub(crate) fn into_text(self) -> Self {
        match self {
            Self::Borrowed(ValueRef::Blob(bytes)) => Self::Borrowed(ValueRef::Text(bytes)),
            Self::Owned(Value::Blob(bytes)) => Self::Owned(Value::of_text(bytes)),
            other => other,
        }
    }
}

impl From<i64> for Encoded<'_> {
    fn from(value: i64) -> Self {
        Self::Borrowed(ValueRef::Integer(value))
    }
}

impl From<f64> for Encoded<'_> {
    fn from(value: f64) -> Self {
        Self::Borrowed(ValueRef::Real(value))
    }
}

impl From<String> for Encoded<'_> {
    fn from(value: String) -> Self {
        Self::Owned(Value::Text(value))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        self.as_ref().map_or(Ok(Encoded::Borrowed(ValueRef::Null)), |value| value.encode(affinity))
    }

    fn is_null(&self) -> bool {
        self.as_ref().is_none_or(Encode::is_null)
    }
}

/// The value on its own, for an error: NULL if it can't be encoded.
#[cold]
pub(crate) fn owned(value: &(impl Encode + ?Sized), storage: Storage) -> Value {
    storage.encode(value).map(Encoded::into_value).unwrap_or_default()
}

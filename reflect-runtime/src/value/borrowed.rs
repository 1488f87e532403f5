use super::scalar::text;
use super::{Mismatch, ValueRef};

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
        text(value)
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

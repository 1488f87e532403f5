//! The types of Rust that are values as they are, apart from integers.

use reflect_catalog::Affinity;

use super::{Decode, Encode, Encoded, Mismatch, Value, ValueRef};

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

/// Tells if there is a double that is this integer exactly.
#[inline]
pub(super) fn is_exact(value: i64) -> bool {
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
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        if self.is_nan() {
            // SQLite would store NULL.
            return Err(Mismatch::of_value("a number", self));
        }
        Ok((*self).into())
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
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(i64::from(*self).into())
    }
}

/// Text as UTF-8.
#[inline]
pub(super) fn text(value: ValueRef<'_>) -> Result<&str, Mismatch> {
    if let ValueRef::Text(bytes) = value
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Ok(text);
    }
    Err(Mismatch::new("text", value))
}

impl Decode for String {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        text(value).map(str::to_owned)
    }
}

#[diagnostic::do_not_recommend]
impl Encode for str {
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(Encoded::Borrowed(ValueRef::Text(self.as_bytes())))
    }
}

#[diagnostic::do_not_recommend]
impl Encode for &str {
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        (**self).encode(affinity)
    }
}

impl Encode for String {
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        self.as_str().encode(affinity)
    }
}

impl Decode for Vec<u8> {
    const BYTES: bool = true;

    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Blob(bytes) => Ok(bytes.to_vec()),
            other => Err(Mismatch::new("a blob", other)),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Encode for [u8] {
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(Encoded::Borrowed(ValueRef::Blob(self)))
    }
}

#[diagnostic::do_not_recommend]
impl Encode for &[u8] {
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        (**self).encode(affinity)
    }
}

impl Encode for Vec<u8> {
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        self.as_slice().encode(affinity)
    }
}

/// Any value, for columns whose type says nothing.
#[diagnostic::do_not_recommend]
impl Decode for Value {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        Ok(value.to_value())
    }
}

#[diagnostic::do_not_recommend]
impl Encode for Value {
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(Encoded::Borrowed(self.into()))
    }

    fn is_null(&self) -> bool {
        *self == Self::Null
    }
}

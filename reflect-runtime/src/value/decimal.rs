mod key;
mod number;
mod real;
mod sum;

use reflect_catalog::Affinity;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

pub(crate) use key::{from_key, key};
pub(crate) use number::{Canonical, canonical, key_of, number, number_of, range_of};
use real::{from_real, read_alike, to_real};
pub(crate) use sum::Sum;

use super::{Decode, Encode, Encoded, Kind, Mismatch, ValueRef};

/// The number in the text of a literal, for `dec!`.
///
/// # Panics
/// When it is none; at compile time, since it is called in constants only.
#[doc(hidden)]
#[must_use]
#[expect(clippy::panic, reason = "the compiler's error")]
pub const fn decimal(text: &str) -> Decimal {
    let (bytes, mut at) = (text.as_bytes(), 0);
    let negative = !bytes.is_empty() && bytes[0] == b'-';
    let (mut mantissa, mut scale, mut fraction, mut digits) = (0u128, 0, false, false);
    if negative {
        at = 1;
    }
    while at < bytes.len() {
        match bytes[at] {
            digit @ b'0'..=b'9' => {
                mantissa = mantissa * 10 + (digit - b'0') as u128;
                scale += fraction as u32;
                digits = true;
            }
            b'.' if !fraction => fraction = true,
            b'_' => {}
            _ => panic!("dec! takes a decimal number, such as 0.99"),
        }
        at += 1;
        assert!(mantissa >> 96 == 0 && scale <= 28, "a Decimal has 96 bits and at most 28 places");
    }
    assert!(digits, "dec! takes a decimal number, such as 0.99");
    #[expect(clippy::cast_possible_truncation, reason = "cut into its three words")]
    let words = (mantissa as u32, (mantissa >> 32) as u32, (mantissa >> 64) as u32);
    Decimal::from_parts(words.0, words.1, words.2, negative, scale)
}

impl Decode for Decimal {
    const KIND: Kind = Kind::Decimal;

    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let decimal = match value {
            ValueRef::Integer(value) => Some(Self::from(value)),
            ValueRef::Real(value) => from_real(value),
            ValueRef::Text(text) => std::str::from_utf8(text).ok().and_then(parse),
            _ => None,
        };
        decimal.ok_or_else(|| Mismatch::new("a decimal number", value))
    }
}

/// The number exactly, or nothing: neither is rounded what has more than 28 digits, nor is an
/// underscore a digit.
fn parse(text: &str) -> Option<Decimal> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    if digits.contains('_') {
        return None;
    }
    let mut decimal = Decimal::from_str_exact(digits).ok()?;
    let scale = i32::try_from(decimal.scale()).ok()?.checked_sub(exponent)?;
    if let Ok(scale) = u32::try_from(scale) {
        decimal.set_scale(scale).ok()?;
        return Some(decimal);
    }
    let power = 10_i128.checked_pow(scale.unsigned_abs())?;
    Decimal::try_from_i128_with_scale(decimal.mantissa().checked_mul(power)?, 0).ok()
}

impl Encode for Decimal {
    /// As INTEGER where it is integral and fits, else as REAL, and as text only for a text column:
    /// SQLite compares text with no number, and a numeric column stores numbers anyway.
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        let value = self.normalize();
        if affinity == Affinity::Text {
            return Ok(self.to_string().into());
        }
        if let (0, Some(integer)) = (value.scale(), value.to_i64())
            && affinity != Affinity::Real
        {
            return Ok(integer.into());
        }
        let real = to_real(value).map(Encoded::from);
        real.ok_or_else(|| Mismatch::of_value("a decimal of at most 15 significant digits", self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Value;

    fn decode(value: ValueRef<'_>) -> Result<String, String> {
        Decimal::decode(value).map(|it| it.to_string()).map_err(|it| it.to_string())
    }

    #[test]
    fn every_storage_class_reads_as_the_decimal_that_was_meant() {
        let rows: [(ValueRef<'_>, &str); 10] = [
            (ValueRef::Integer(5), "5"),
            (ValueRef::Real(0.99), "0.99"),
            (ValueRef::Real(1.0), "1"),
            (ValueRef::Real(0.1 + 0.2), "0.3"),
            (ValueRef::Real(-1e20), "-100000000000000000000"),
            (ValueRef::Real(1e-20), "0.00000000000000000001"),
            (ValueRef::Text(b"12.50"), "12.50"),
            (ValueRef::Text(b"1e3"), "1000"),
            (ValueRef::Text(b"-1.5E-3"), "-0.0015"),
            (ValueRef::Integer(i64::MIN), "-9223372036854775808"),
        ];
        for (value, expected) in rows {
            assert_eq!(decode(value).as_deref(), Ok(expected), "{value:?}");
        }
    }

    #[test]
    fn a_literal_is_the_number_it_spells() {
        for text in ["0.99", "-12.50", "0", "79228162514264337593543950335"] {
            assert_eq!(decimal(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_no_decimal_is_an_error() {
        for value in [
            ValueRef::Real(f64::INFINITY),
            ValueRef::Real(1e300),
            ValueRef::Text(b"n/a"),
            ValueRef::Text(b"1_000"),
            ValueRef::Text(b"1.23456789012345678901234567890123456e0"),
            ValueRef::Text(b"1e99999999999"),
            ValueRef::Text(b"1e99"),
            ValueRef::Text(b""),
            ValueRef::Text(&[0xff]),
            ValueRef::Blob(b"1"),
            ValueRef::Null,
        ] {
            assert!(decode(value).is_err(), "{value:?}");
        }
    }

    #[test]
    fn a_decimal_is_bound_as_the_column_stores_it_or_refused() {
        let bind = |text: &str, affinity| {
            let decimal = Decimal::from_str_exact(text).unwrap();
            decimal.encode(affinity).map(Encoded::into_value).map_err(|it| it.to_string())
        };
        assert_eq!(bind("0.99", Affinity::Numeric), Ok(Value::Real(0.99)));
        assert_eq!(bind("7.00", Affinity::Numeric), Ok(Value::Integer(7)));
        assert_eq!(bind("100000000000000000000", Affinity::Numeric), Ok(Value::Real(1e20)));
        assert_eq!(bind("7", Affinity::Real), Ok(Value::Real(7.0)));
        assert!(bind("1234567890123456", Affinity::Real).is_err());
        assert_eq!(bind("7.00", Affinity::Text), Ok(Value::Text("7.00".into())));
        assert!(bind("99999999999999999999", Affinity::Numeric).is_err());
        assert_eq!(
            bind("0.1234567890123456", Affinity::Numeric).unwrap_err(),
            "expected a decimal of at most 15 significant digits, found 0.1234567890123456"
        );
    }
}

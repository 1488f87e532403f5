//! Values in letters and digits.

use std::fmt;

use crate::value::Value;

/// A value as text of letters and digits: `i7`, `t6162`, `n`.
pub(super) struct Written<'v>(pub(super) &'v Value);

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, bytes) = match self.0 {
            Value::Null => return f.write_str("n"),
            Value::Integer(value) => return write!(f, "i{value}"),
            Value::Real(value) => return write!(f, "r{:016x}", value.to_bits()),
            Value::Text(value) => ("t", value.as_bytes()),
            Value::RawText(value) => ("t", value.as_slice()),
            Value::Blob(value) => ("b", value.as_slice()),
        };
        f.write_str(kind)?;
        bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The value that was written so.
pub(super) fn parse(text: &str) -> Option<Value> {
    let (kind, rest) = text.split_at_checked(1)?;
    Some(match kind {
        "n" => Value::Null,
        "i" => Value::Integer(rest.parse().ok()?),
        "r" => {
            let value = f64::from_bits(u64::from_str_radix(rest, 16).ok()?);
            // SQLite would take it for NULL.
            (!value.is_nan()).then_some(Value::Real(value))?
        }
        "t" => Value::of_text(bytes(rest)?),
        "b" => Value::Blob(bytes(rest)?),
        _ => return None,
    })
}

/// The bytes with these digits.
pub(super) fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let pairs = hexadecimal.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

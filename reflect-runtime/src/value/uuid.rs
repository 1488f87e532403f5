//! UUIDs: text of 36 characters, with hyphens and in lower case, or 16 bytes. Text in upper case, and of
//! 32 digits without hyphens, is read as well.

#[cfg(feature = "uuid")]
use reflect_catalog::Affinity;
#[cfg(feature = "uuid")]
use uuid::Uuid;

#[cfg(feature = "uuid")]
use super::{Decode, Encode, Encoded, Kind, Mismatch};
use super::{UuidForm, Value, ValueRef};

/// The positions of the hyphens.
const HYPHENS: [usize; 4] = [8, 13, 18, 23];

/// The bytes of a UUID in any form.
pub(crate) fn bytes(value: ValueRef<'_>) -> Option<[u8; 16]> {
    match value {
        ValueRef::Blob(bytes) => bytes.try_into().ok(),
        ValueRef::Text(text) => from_text(text),
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => None,
    }
}

fn from_text(text: &[u8]) -> Option<[u8; 16]> {
    let hyphens: &[usize] = match text.len() {
        36 => &HYPHENS,
        32 => &[],
        _ => return None,
    };
    let mut bytes = [0; 16];
    let mut digits = 0;
    for (at, &byte) in text.iter().enumerate() {
        if hyphens.contains(&at) {
            if byte != b'-' {
                return None;
            }
            continue;
        }
        let digit = u8::try_from(char::from(byte).to_digit(16)?).ok()?;
        bytes[digits / 2] = bytes[digits / 2] << 4 | digit;
        digits += 1;
    }
    Some(bytes)
}

fn to_text(bytes: [u8; 16]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let mut text = String::with_capacity(36);
    for byte in bytes {
        if HYPHENS.contains(&text.len()) {
            text.push('-');
        }
        text.push(DIGITS[usize::from(byte >> 4)]);
        text.push(DIGITS[usize::from(byte & 15)]);
    }
    text
}

/// A UUID in this form. Any other value stays as it is.
pub(crate) fn in_form(value: Value, form: UuidForm) -> Value {
    match (bytes((&value).into()), form) {
        (Some(bytes), UuidForm::Text) => Value::Text(to_text(bytes)),
        (Some(bytes), UuidForm::Bytes) => Value::Blob(bytes.to_vec()),
        (None, _) => value,
    }
}

#[cfg(feature = "uuid")]
impl Decode for Uuid {
    const KIND: Kind = Kind::Uuid;

    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        let found = bytes(value).map(Self::from_bytes);
        found.ok_or_else(|| Mismatch::new("a UUID, as text or as 16 bytes", value))
    }
}

#[cfg(feature = "uuid")]
impl Encode for Uuid {
    /// Text. Which columns take bytes, their [`Storage`](super::Storage) knows.
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(to_text(self.into_bytes()).into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

    fn text(text: &str) -> Option<String> {
        bytes(ValueRef::Text(text.as_bytes())).map(to_text)
    }

    #[test]
    fn both_cases_and_both_lengths_are_one_uuid() {
        let simple = TEXT.replace('-', "");
        for form in [TEXT, &TEXT.to_uppercase(), &simple, &simple.to_uppercase()] {
            assert_eq!(text(form).as_deref(), Some(TEXT), "{form}");
        }
    }

    #[test]
    fn what_is_no_uuid_is_none() {
        for wrong in [
            "",
            "67e55044",
            "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
            "67e55044-10b1-426f-9247bb-680e5fe0c8",
            "67e55044010b10426f09247bb680e5fe0c80",
            "67e5504410b1426f9247bb680e5fe0cg",
            "67e5504410b1426f9247bb680e5f\u{e9}0c",
        ] {
            assert_eq!(text(wrong), None, "{wrong}");
        }
        assert_eq!(bytes(ValueRef::Blob(&[7; 15])), None);
        assert_eq!(bytes(ValueRef::Integer(7)), None);
        assert_eq!(in_form(Value::from("n/a"), UuidForm::Bytes), Value::from("n/a"));
    }

    proptest! {
        #[test]
        fn every_form_reads_as_what_was_written(given: [u8; 16]) {
            for form in [UuidForm::Text, UuidForm::Bytes] {
                let written = in_form(Value::Blob(given.to_vec()), form);
                prop_assert_eq!(bytes((&written).into()), Some(given));
            }
        }
    }
}

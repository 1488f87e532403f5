//! Values in sentences, shortened.

use std::fmt;

use super::{Value, ValueRef};

/// A stored value with the name of its kind: `the text "n/a"`.
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

/// A text in quotes.
#[cold]
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}

/// As SQL writes it.
fn write_blob(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // A UUID is shown as a whole.
    const LONGEST: usize = 16;
    f.write_str("x'")?;
    bytes.iter().take(LONGEST).try_for_each(|byte| write!(f, "{byte:02X}"))?;
    if bytes.len() > LONGEST {
        return write!(f, "…' ({} bytes)", bytes.len());
    }
    f.write_str("'")
}

impl Value {
    /// Writes the value as part of a sentence: `7`, `"n/a"`, `NULL`.
    pub(crate) fn write_short(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("NULL"),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Real(value) => write!(f, "{value:?}"),
            Self::Text(value) => f.write_str(&quoted(value)),
            Self::RawText(_) => f.write_str(&describe(self.into())),
            Self::Blob(value) => write_blob(value, f),
        }
    }
}

//! What stands for the values of `secret` columns.

use std::fmt;

/// `…`, whatever the value.
#[derive(Clone, Copy)]
pub struct Secret;

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Serialises `…`, whatever the value.
///
/// # Errors
/// Those of the serializer.
#[cfg(feature = "serde")]
pub fn serialize_secret<T, S: serde::Serializer>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("…")
}

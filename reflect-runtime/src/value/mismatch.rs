use std::fmt;

use super::ValueRef;
use super::describe::describe;

/// The difference between what a type asks for and what is there instead.
///
/// ```
/// use reflect_schema::{Mismatch, ValueRef};
/// let mismatch = Mismatch::new("an integer", ValueRef::Text(b"n/a"));
/// assert_eq!(mismatch.to_string(), "expected an integer, found the text \"n/a\"");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(String);

impl Mismatch {
    /// A mismatch of a value found in the database. `expected` reads like `an integer`.
    #[cold]
    #[must_use]
    pub fn new(expected: &'static str, found: ValueRef<'_>) -> Self {
        Self(format!("expected {expected}, found {}", describe(found)))
    }

    /// A mismatch of a Rust value. `expected` reads like `a finite number`.
    #[cold]
    #[must_use]
    pub fn of_value(expected: &'static str, found: impl fmt::Display) -> Self {
        Self(format!("expected {expected}, found {found}"))
    }

    /// A mismatch in the words of the caller's own type.
    #[cold]
    pub(crate) fn custom(expected: &str) -> Self {
        Self(format!("expected {expected}"))
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

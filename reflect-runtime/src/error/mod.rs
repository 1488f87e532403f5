mod display;
mod kind;

use std::fmt;

pub use kind::ErrorKind;
use rusqlite::types::Value;

use crate::constraint;
use crate::unit::Operation;
use crate::value::{describe, quoted};

/// Why an operation failed.
///
/// It is one pointer in size. [`Error::kind`] tells what happened; the text of [`fmt::Display`]
/// says the same in a sentence.
///
/// ```
/// # use reflect_runtime::{Error, ErrorKind};
/// fn is_gone(error: &Error) -> bool {
///     matches!(error.kind(), ErrorKind::NotFound { .. })
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// What of a unit of work has failed.
    operation: Option<Operation>,
}

/// What a type asks for and what is there instead.
///
/// ```
/// use reflect_runtime::Mismatch;
/// use rusqlite::types::ValueRef;
/// let mismatch = Mismatch::new("an integer", ValueRef::Text(b"n/a"));
/// assert_eq!(mismatch.to_string(), "expected an integer, found the text \"n/a\"");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(String);

impl Mismatch {
    /// For a value found in the database. `expected` reads like `an integer`.
    #[cold]
    #[must_use]
    pub fn new(expected: &'static str, found: rusqlite::types::ValueRef<'_>) -> Self {
        Self(format!("expected {expected}, found {}", describe(found)))
    }

    /// For a Rust value. `expected` reads like `a finite number`.
    #[cold]
    #[must_use]
    pub fn of_value(expected: &'static str, found: impl fmt::Display) -> Self {
        Self(format!("expected {expected}, found {found}"))
    }
}

impl Mismatch {
    /// In the words of a type of the caller's own.
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

/// Which row: the columns of a key and their values.
///
/// It prints as `PlaylistId = 1, TrackId = 3402`, with long texts shortened.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RowKey(pub Vec<(&'static str, Value)>);

impl fmt::Display for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (column, value)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{column} = ")?;
            write_value(f, value)?;
        }
        Ok(())
    }
}

/// A value in a sentence, shortened.
pub(crate) fn write_value(f: &mut fmt::Formatter<'_>, value: &Value) -> fmt::Result {
    match value {
        Value::Null => f.write_str("NULL"),
        Value::Integer(value) => write!(f, "{value}"),
        Value::Real(value) => write!(f, "{value:?}"),
        Value::Text(value) => f.write_str(&quoted(value)),
        Value::Blob(value) => write!(f, "a blob of {} bytes", value.len()),
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, operation: None }))
    }

    pub(crate) fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What has failed of a [`UnitOfWork`](crate::UnitOfWork), if it was a part of one.
    #[must_use]
    pub fn operation(&self) -> Option<&Operation> {
        self.0.operation.as_ref()
    }

    pub(crate) fn during(mut self, operation: Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Carries an error of the caller's own through a closure that returns ours.
    ///
    /// ```
    /// # use reflect_runtime::{Error, ErrorKind};
    /// let error = Error::abort("the cart is empty");
    /// assert_eq!(error.to_string(), "the cart is empty");
    /// assert!(matches!(error.kind(), ErrorKind::Aborted(_)));
    /// ```
    #[must_use]
    pub fn abort(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(ErrorKind::Aborted(error.into()))
    }

    /// An error of a statement.
    #[cold]
    pub(crate) fn sqlite(source: rusqlite::Error, sql: Option<&str>) -> Self {
        Self::new(constraint::classify(source, sql))
    }
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        Self::sqlite(source, None)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It is what a `main` or a test that returns a `Result` prints.
        fmt::Display::fmt(self, f)
    }
}

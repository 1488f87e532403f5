//! Errors: their kinds, and every text of theirs.

mod key;
mod kind;
mod operation;
mod reference;
mod text;

use std::fmt;

pub use key::{RowKey, Values};
pub use kind::ErrorKind;
pub use operation::{Action, Operation};
pub use reference::{BrokenKey, BrokenReference};

/// The result of everything that reads or writes the database.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of any type, which can be sent to another thread.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The error of an operation that failed.
///
/// It is one pointer in size. [`Error::kind`] tells what happened; the text of [`fmt::Display`]
/// says the same in a sentence.
///
/// ```
/// # use reflect_schema::{Error, ErrorKind};
/// fn is_gone(error: &Error) -> bool {
///     matches!(error.kind(), ErrorKind::NotFound { .. })
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// The part of a unit of work that has failed.
    operation: Option<Operation>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, operation: None }))
    }

    pub(crate) fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// The reason, for a program.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation that has failed of a [`UnitOfWork`](crate::UnitOfWork), if it was a part of one.
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
    /// # use reflect_schema::{Error, ErrorKind};
    /// let error = Error::abort("the cart is empty");
    /// assert_eq!(error.to_string(), "the cart is empty");
    /// assert!(matches!(error.kind(), ErrorKind::Aborted(_)));
    /// ```
    #[must_use]
    pub fn abort(error: impl Into<BoxError>) -> Self {
        Self::new(ErrorKind::Aborted(error.into()))
    }

    /// An assumption that does not hold: a mistake of this library.
    #[cold]
    pub(crate) fn internal(mistake: impl Into<String>) -> Self {
        let mistake = mistake.into();
        debug_assert!(false, "{mistake}");
        Self::new(ErrorKind::Internal { mistake })
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It is what a `main` or a test that returns a `Result` prints.
        fmt::Display::fmt(self, f)
    }
}

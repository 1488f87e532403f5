#![allow(missing_docs, reason = "for generated code, and not public API")]

use reflect_catalog::Affinity;

/// The way in which the values of a column are stored.
#[derive(Debug, Clone, Copy)]
pub struct Storage {
    pub(crate) affinity: Affinity,
    pub(crate) form: Form,
    /// An integer and a real number of the same size are two values of the type.
    pub(crate) class: bool,
    /// The type in Rust is a decimal.
    pub(crate) decimal: bool,
    /// The places after the point that are declared for a decimal.
    pub(crate) scale: Option<u32>,
}

/// The form that a single value of a column must have to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Any,
    /// As it would be written: rows are found by it.
    Exact,
    /// Text, for which SQLite may have stored a number.
    Text,
}

pub const INTEGER: Storage = Storage::new(Affinity::Integer);
pub const TEXT: Storage = Storage::new(Affinity::Text);
pub const BLOB: Storage = Storage::new(Affinity::Blob);
pub const REAL: Storage = Storage::new(Affinity::Real);
pub const NUMERIC: Storage = Storage::new(Affinity::Numeric);

impl Storage {
    const fn new(affinity: Affinity) -> Self {
        Self { affinity, form: Form::Any, class: false, decimal: false, scale: None }
    }

    #[must_use]
    pub const fn exact(self) -> Self {
        Self { form: Form::Exact, ..self }
    }

    #[must_use]
    pub const fn as_text(self) -> Self {
        Self { form: Form::Text, ..self }
    }

    #[must_use]
    pub const fn by_class(self) -> Self {
        Self { class: true, ..self }
    }

    #[must_use]
    pub const fn decimal(self, scale: u32) -> Self {
        Self { decimal: true, scale: Some(scale), ..self }
    }

    #[must_use]
    pub const fn decimal_unscaled(self) -> Self {
        Self { decimal: true, ..self }
    }
}

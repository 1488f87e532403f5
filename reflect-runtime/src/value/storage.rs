#![allow(missing_docs, reason = "for generated code, and not public API")]

use reflect_catalog::{Affinity, TextForm, TimeForm, TimeNumber};

use super::{Decode, Encode, Encoded, Kind, Mismatch, Temporal, UuidForm, Value};

/// The way in which the values of a column are stored.
#[derive(Debug, Clone, Copy)]
pub struct Storage {
    pub(crate) affinity: Affinity,
    pub(crate) form: Form,
    /// An integer and a real number of the same size are two values of the type.
    pub(crate) class: bool,
    /// The type in Rust is bytes, and what is stored is text.
    pub(crate) text_bytes: bool,
    /// The user names the type in Rust, or it is an integer that has not room for all.
    pub(crate) custom: bool,
    /// What the type in Rust is.
    pub(crate) kind: Kind,
    /// The form of the dates and times that are stored.
    pub(crate) stored: TimeForm,
    /// The form in which dates and times are written.
    pub(crate) written: TimeForm,
    /// The form in which UUIDs are written.
    pub(crate) uuid: UuidForm,
}

/// The form that a single value of a column must have to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Any,
    /// As it would be written: rows are found by it.
    Exact,
    /// Text, for which SQLite has stored an integer where it reads as a number. A real number is not
    /// the text that was given.
    Text,
    /// The text of a number.
    NumberText,
}

pub const INTEGER: Storage = Storage::new(Affinity::Integer);
pub const TEXT: Storage = Storage::new(Affinity::Text);
pub const BLOB: Storage = Storage::new(Affinity::Blob);
pub const REAL: Storage = Storage::new(Affinity::Real);
pub const NUMERIC: Storage = Storage::new(Affinity::Numeric);

impl Storage {
    const fn new(affinity: Affinity) -> Self {
        Self {
            affinity,
            form: Form::Any,
            class: false,
            text_bytes: false,
            custom: false,
            kind: Kind::Plain,
            stored: TimeForm::Any,
            written: TimeForm::Canonical,
            uuid: UuidForm::Text,
        }
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
    pub const fn as_number_text(self) -> Self {
        Self { form: Form::NumberText, ..self }
    }

    #[must_use]
    pub const fn by_class(self) -> Self {
        Self { class: true, ..self }
    }

    /// For a type that the user names.
    #[must_use]
    pub const fn of<T: Decode>(self) -> Self {
        let text_bytes = T::BYTES && matches!(self.affinity, Affinity::Text);
        Self { kind: T::KIND, text_bytes, custom: true, ..self }
    }

    #[must_use]
    pub const fn text_bytes(self) -> Self {
        Self { text_bytes: true, ..self }
    }

    #[must_use]
    pub const fn decimal(self) -> Self {
        Self { kind: Kind::Decimal, ..self }
    }

    #[must_use]
    pub const fn date(self) -> Self {
        Self { kind: Kind::Time(Temporal::Date), ..self }
    }

    #[must_use]
    pub const fn time(self) -> Self {
        Self { kind: Kind::Time(Temporal::Time), ..self }
    }

    #[must_use]
    pub const fn datetime(self) -> Self {
        Self { kind: Kind::Time(Temporal::DateTime), ..self }
    }

    #[must_use]
    pub const fn uuid(self) -> Self {
        Self { kind: Kind::Uuid, ..self }
    }

    /// UUIDs are bytes there.
    #[must_use]
    pub const fn blob(self) -> Self {
        match self.kind {
            Kind::Uuid => Self { uuid: UuidForm::Bytes, ..self },
            Kind::Plain | Kind::Decimal | Kind::Time(_) => self,
        }
    }

    /// The column holds dates and times of this form, and no others.
    #[must_use]
    pub const fn in_form(self, form: TimeForm) -> Self {
        Self { stored: form, written: form, ..self }
    }

    /// The column holds dates and times of any form, and gets those of this one.
    #[must_use]
    pub const fn written_as(self, form: TimeForm) -> Self {
        Self { written: form, ..self }
    }

    /// The column holds integers, and `i64` reads them.
    pub(crate) fn is_number(self) -> bool {
        let is_plain = matches!(self.form, Form::Any | Form::Exact) && self.kind == Kind::Plain;
        self.affinity == Affinity::Integer && is_plain && !self.custom && !self.text_bytes
    }

    /// A value as the column takes it.
    #[inline]
    pub(crate) fn encode<V: Encode + ?Sized>(self, value: &V) -> Result<Encoded<'_>, Mismatch> {
        let encoded = value.encode(self.affinity)?;
        if self.text_bytes {
            return Ok(encoded.into_text());
        }
        match self.written {
            _ if self.uuid == UuidForm::Bytes => {
                self.written(encoded.into_value()).map(Encoded::Owned)
            }
            TimeForm::Any | TimeForm::Canonical => Ok(encoded),
            TimeForm::Number(_) | TimeForm::Text(_) => {
                self.written(encoded.into_value()).map(Encoded::Owned)
            }
        }
    }

    /// A value as the column gets it: a UUID, or a canonical date or time, in the form of the column.
    #[cfg_attr(
        not(feature = "chrono"),
        expect(clippy::unnecessary_wraps, reason = "dates and times may not fit")
    )]
    pub(crate) fn written(self, value: Value) -> Result<Value, Mismatch> {
        match (self.kind, self.written) {
            #[cfg(feature = "chrono")]
            (Kind::Time(temporal), form @ (TimeForm::Number(_) | TimeForm::Text(_))) => {
                super::time::write_in((&value).into(), temporal, form)
            }
            (Kind::Uuid, _) => Ok(super::uuid::in_form(value, self.uuid)),
            _ => Ok(value),
        }
    }
}

/// The form that a constant names.
///
/// # Panics
/// When it is none; at compile time, since it is called in constants only.
#[must_use]
#[expect(clippy::panic, reason = "the compiler's error")]
pub const fn text_form(text: &str) -> TimeForm {
    match TextForm::parse(text) {
        Some(form) => TimeForm::Text(form),
        None => panic!("no form of dates and times"),
    }
}

pub const CANONICAL: TimeForm = TimeForm::Canonical;
pub const UNIX: TimeForm = TimeForm::Number(TimeNumber::Unix);
pub const UNIX_MS: TimeForm = TimeForm::Number(TimeNumber::UnixMillis);
pub const JULIAN: TimeForm = TimeForm::Number(TimeNumber::Julian);

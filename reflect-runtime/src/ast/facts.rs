//! Facts about the values of an expression, for what SQLite has no type for: decimals, dates and times,
//! and texts and bytes in columns that it takes for others.

use reflect_catalog::{Affinity, TimeForm};

use super::texts::Textual;
use super::time::Moment;
use super::{Expr, Otherwise};
use crate::value::{CANONICAL, Form, Kind, Storage, UuidForm, Value};

/// Facts about the values of an expression. It is as small as it is because columns are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    pub(crate) kind: Kind,
    /// The form that they have if they are dates or times.
    pub(crate) moment: Moment,
    /// Texts or bytes that are stored as something else.
    pub(crate) textual: Textual,
    /// They may be stored as text.
    pub(crate) text: bool,
    /// They are decimals, and equal ones are the same value.
    pub(crate) canonical: bool,
    /// The storage of the values, if they are those of a column.
    pub(super) stored: Option<(Affinity, Form)>,
}

impl Facts {
    /// Anything.
    pub(crate) const UNKNOWN: Self = Self {
        kind: Kind::Plain,
        moment: Moment::Any,
        textual: Textual::No,
        text: false,
        canonical: false,
        stored: None,
    };

    pub(super) fn of(storage: Storage) -> Self {
        Self {
            kind: storage.kind,
            moment: storage.stored.into(),
            textual: storage.into(),
            text: matches!(storage.affinity, Affinity::Text | Affinity::Blob),
            canonical: false,
            stored: Some((storage.affinity, storage.form)),
        }
    }

    pub(super) fn of_value(value: &Value) -> Self {
        Self { text: matches!(value, Value::Text(_)), ..Self::UNKNOWN }
    }

    /// The facts of values that are these or those.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            kind: self.kind.or(other.kind),
            moment: if self.moment == other.moment { self.moment } else { Moment::Any },
            textual: self.textual.max(other.textual),
            text: self.text || other.text,
            canonical: self.canonical && other.canonical,
            stored: self.stored.filter(|it| other.stored == Some(*it)),
        }
    }

    /// The facts of numbers that are computed from these and those.
    pub(super) fn with(self, other: Self) -> Self {
        Self { kind: self.kind.or(other.kind), ..Self::UNKNOWN }
    }

    /// They are decimals.
    pub(crate) fn is_decimal(self) -> bool {
        self.kind == Kind::Decimal
    }

    pub(super) fn as_number(self) -> Self {
        Self { text: false, stored: None, ..self }
    }

    pub(crate) fn storage(self) -> Option<Storage> {
        let (affinity, form) = self.stored?;
        let (kind, stored, written) = (self.kind, TimeForm::from(self.moment), CANONICAL);
        let text_bytes = self.textual == Textual::Bytes;
        let is_bytes = self.textual == Textual::Uuids;
        let uuid = if is_bytes { UuidForm::Bytes } else { UuidForm::Text };
        Some(Storage {
            affinity,
            form,
            class: false,
            text_bytes,
            custom: false,
            kind,
            stored,
            written,
            uuid,
        })
    }
}

impl Expr {
    /// Values as they are to be sorted: decimals as they are read, dates, times and UUIDs in one form.
    pub(crate) fn into_compared(self) -> Self {
        match self.facts().kind {
            Kind::Time(_) | Kind::Uuid => self.into_one_form(),
            Kind::Decimal => self.into_sorted_decimal(),
            Kind::Plain => self.into_sorted_text(),
        }
    }

    /// Values as they are to be grouped.
    pub(crate) fn into_grouped(self) -> Self {
        match self.facts().kind {
            Kind::Time(_) | Kind::Uuid => self.into_one_form(),
            Kind::Decimal => self.into_canonical_decimal(Otherwise::Itself),
            Kind::Plain => self,
        }
    }
}

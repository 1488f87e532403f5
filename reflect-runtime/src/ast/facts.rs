//! Facts about the values of an expression, for decimals. SQLite has none: it computes with binary
//! fractions, in which `0.1 + 0.2` is not `0.3`, and it compares text with numbers as if any text
//! were greater.

use reflect_catalog::{Affinity, TimeForm};

use super::texts::Textual;
use super::time::Moment;
use super::{CastTo, Expr, Func};
use crate::value::{CANONICAL, Form, Kind, Storage, Value};

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
    /// They are the result of a computation, which may have rounded.
    pub(crate) computed: bool,
    /// The largest number of places after the point.
    pub(crate) scale: Option<u8>,
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
        computed: true,
        scale: None,
        stored: None,
    };

    pub(super) fn of(storage: Storage) -> Self {
        let is_decimal = storage.kind == Kind::Decimal;
        let scale = storage.scale.filter(|_| is_decimal);
        let whole = storage.affinity == Affinity::Integer && !is_decimal;
        Self {
            kind: storage.kind,
            moment: storage.stored.into(),
            textual: storage.into(),
            text: storage.affinity == Affinity::Text,
            computed: false,
            scale: if whole { Some(0) } else { scale.and_then(known_scale) },
            stored: Some((storage.affinity, storage.form)),
        }
    }

    pub(super) fn of_value(value: &Value) -> Self {
        let places = match value {
            Value::Integer(_) | Value::Null => Some(0),
            Value::Real(value) => places(&value.to_string()),
            Value::Text(value) => places(value),
            Value::RawText(_) | Value::Blob(_) => None,
        };
        let (text, scale) = (matches!(value, Value::Text(_)), places.and_then(known_scale));
        Self { text, computed: false, scale, ..Self::UNKNOWN }
    }

    /// The facts of values that are these or those.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            kind: self.kind.or(other.kind),
            moment: if self.moment == other.moment { self.moment } else { Moment::Any },
            textual: self.textual.max(other.textual),
            text: self.text || other.text,
            computed: self.computed || other.computed,
            scale: self.scale.zip(other.scale).map(|(a, b)| a.max(b)),
            stored: self.stored.filter(|it| other.stored == Some(*it)),
        }
    }

    /// The facts of numbers that are computed from these and those.
    pub(super) fn with(self, other: Self, scale: fn(u8, u8) -> u8) -> Self {
        let scale = self.scale.zip(other.scale).and_then(|(a, b)| known_scale(scale(a, b)));
        Self { kind: self.kind.or(other.kind), text: false, scale, ..Self::UNKNOWN }
    }

    /// They are decimals.
    pub(crate) fn is_decimal(self) -> bool {
        self.kind == Kind::Decimal
    }

    pub(super) fn as_number(self) -> Self {
        Self { text: false, stored: None, ..self }
    }

    /// A decimal that was computed, without the places that the computation has added.
    pub(crate) fn rounded(self, value: f64) -> f64 {
        // A `Decimal` has no more: a difference of almost nothing would be no decimal at all.
        const MOST: u8 = 28;
        let known = self.scale.filter(|_| self.computed);
        let scale = known.or_else(|| (value.abs() < 1e-12).then_some(MOST));
        let text = scale.map(|scale| format!("{value:.*}", usize::from(scale)));
        text.and_then(|text| text.parse().ok()).unwrap_or(value)
    }

    pub(crate) fn storage(self) -> Option<Storage> {
        let (affinity, form) = self.stored?;
        let scale = self.scale.filter(|_| self.is_decimal()).map(u32::from);
        let (kind, stored, written) = (self.kind, TimeForm::from(self.moment), CANONICAL);
        let text_bytes = self.textual == Textual::Bytes;
        Some(Storage { affinity, form, class: false, text_bytes, kind, scale, stored, written })
    }
}

/// Beyond these places, a double could not be told from its neighbours anyway.
pub(super) fn known_scale(scale: impl TryInto<u8>) -> Option<u8> {
    scale.try_into().ok().filter(|scale| *scale <= 15)
}

/// The places after the point of a number in plain notation.
fn places(number: &str) -> Option<usize> {
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || b".-".contains(&byte));
    is_plain.then(|| number.split_once('.').map_or(0, |(_, places)| places.len()))
}

impl Expr {
    /// A number instead of a decimal in a column of text, which would be compared letter by letter.
    pub(crate) fn into_number(self) -> Self {
        let facts = self.facts();
        if facts.is_decimal() && facts.text {
            return Self::Func(Func::Cast(CastTo::Decimal), vec![self]);
        }
        self
    }

    /// Values as they are to be sorted: decimals as numbers, and without the noise of a computation;
    /// dates and times in one form.
    pub(crate) fn into_compared(self) -> Self {
        let facts = self.facts();
        if let Kind::Time(_) = facts.kind {
            return self.into_one_form();
        }
        if !facts.is_decimal() {
            return self.into_sorted_text();
        }
        if !facts.computed {
            return self.into_number();
        }
        if let Self::Scalar(mut select) = self {
            // Within the subquery, which is run but once so.
            let columns = std::mem::take(&mut select.columns).into_iter();
            select.columns = columns.map(Self::into_compared).collect();
            return Self::Scalar(select);
        }
        Self::Func(Func::WithoutNoise(facts.scale), vec![self.into_number()])
    }

    /// Values as they are to be grouped. Decimals that are stored as text stay so, since a number
    /// could not hold all of their digits.
    pub(crate) fn into_grouped(self) -> Self {
        let facts = self.facts();
        let is_time = matches!(facts.kind, Kind::Time(_));
        if is_time || facts.computed { self.into_compared() } else { self }
    }
}

//! What is known of the values of an expression, for decimals. SQLite has none: it computes with
//! binary fractions, in which `0.1 + 0.2` is not `0.3`, and it compares text with numbers as if any
//! text were greater.

use reflect_catalog::Affinity;
use rusqlite::types::Value;

use super::node::{CASE, Call, NULL_IF, Node, Place};
use super::number::ROUND_DECIMAL;
use crate::def::{Form, Storage};

/// What is known of the values of an expression. It is as small as it is because columns are.
#[derive(Debug, Clone, Copy)]
pub struct Nature {
    /// They are decimals.
    pub(crate) decimal: bool,
    /// They may be stored as text.
    pub(crate) text: bool,
    /// They are the result of a computation, which may have rounded.
    pub(crate) computed: bool,
    /// How many places after the point they have at most.
    pub(crate) scale: Option<u8>,
    /// How they are stored, if they are those of a column.
    stored: Option<(Affinity, Form)>,
}

impl Nature {
    /// Anything.
    pub(crate) const UNKNOWN: Self =
        Self { decimal: false, text: false, computed: true, scale: None, stored: None };

    fn of(storage: Storage) -> Self {
        let scale = if storage.decimal { storage.scale } else { None };
        let whole = storage.affinity == Affinity::Integer && !storage.decimal;
        Self {
            decimal: storage.decimal,
            text: storage.affinity == Affinity::Text,
            computed: false,
            scale: if whole { Some(0) } else { scale.and_then(known_scale) },
            stored: Some((storage.affinity, storage.form)),
        }
    }

    fn of_value(value: &Value) -> Self {
        let places = match value {
            Value::Integer(_) | Value::Null => Some(0),
            Value::Real(value) => places(&value.to_string()),
            Value::Text(value) => places(value),
            Value::Blob(_) => None,
        };
        let (text, scale) = (matches!(value, Value::Text(_)), places.and_then(known_scale));
        Self { text, computed: false, scale, ..Self::UNKNOWN }
    }

    /// Of values that are these or those.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            decimal: self.decimal || other.decimal,
            text: self.text || other.text,
            computed: self.computed || other.computed,
            scale: self.scale.zip(other.scale).map(|(a, b)| a.max(b)),
            stored: self.stored.filter(|it| other.stored == Some(*it)),
        }
    }

    /// Of numbers that are computed from these and those.
    fn with(self, other: Self, scale: fn(u8, u8) -> u8) -> Self {
        let scale = self.scale.zip(other.scale).and_then(|(a, b)| known_scale(scale(a, b)));
        let decimal = self.decimal || other.decimal;
        Self { decimal, text: false, computed: true, scale, stored: None }
    }

    fn as_number(self) -> Self {
        Self { text: false, stored: None, ..self }
    }

    /// A decimal that was computed, without what the computation has added to its places.
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
        let scale = self.scale.filter(|_| self.decimal).map(u32::from);
        Some(Storage { affinity, form, class: false, decimal: self.decimal, scale })
    }
}

/// Beyond these places, a double could not be told from its neighbours anyway.
fn known_scale(scale: impl TryInto<u8>) -> Option<u8> {
    scale.try_into().ok().filter(|scale| *scale <= 15)
}

/// The places after the point of a number in plain notation.
fn places(number: &str) -> Option<usize> {
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || b".-".contains(&byte));
    is_plain.then(|| number.split_once('.').map_or(0, |(_, places)| places.len()))
}

/// A decimal with the 15 digits that it is read with.
const AS_READ: &str =
    "CASE typeof({}) WHEN 'real' THEN CAST(printf('%.15g', {}) AS NUMERIC) ELSE {} END";

const AS_NUMBER: &str = "CAST({} AS NUMERIC)";

impl Place {
    pub(crate) fn nature(&self) -> Nature {
        match self {
            Self::Column { step, index, .. } => {
                Nature::of(step.table.columns[usize::from(*index)].1)
            }
            Self::Result { nature, .. } | Self::Group { nature, .. } => *nature,
        }
    }
}

impl Node {
    /// A decimal from a function or SQL by hand.
    pub(crate) const DECIMAL: &str = "{}";

    pub(crate) fn nature(&self) -> Nature {
        match self {
            Self::Place(place) => place.nature(),
            Self::Value(value) => Nature::of_value(value),
            Self::Decimal(value) => Nature { decimal: true, ..Nature::of_value(value) },
            Self::Sql(sql, nodes) => nature_of(sql, nodes),
            Self::Call(call) => call.nature(),
            Self::Query("({})", statement) => {
                statement.columns.first().map_or(Nature::UNKNOWN, Self::nature)
            }
            _ => Nature::UNKNOWN,
        }
    }

    /// Decimals in a text column would be compared letter by letter.
    pub(crate) fn into_number(self) -> Self {
        let nature = self.nature();
        if nature.decimal && nature.text { Self::Sql(AS_NUMBER, vec![self]) } else { self }
    }

    /// Decimals as they are to be compared and sorted: as numbers, and without the noise of a
    /// computation.
    pub(crate) fn settled(self) -> Self {
        let nature = self.nature();
        if !nature.decimal || !nature.computed {
            return self.into_number();
        }
        if let Self::Query("({})", mut statement) = self {
            // Within the subquery, which is run but once so.
            let columns = std::mem::take(&mut statement.columns).into_iter();
            statement.columns = columns.map(Self::settled).collect();
            return Self::Query("({})", statement);
        }
        let node = self.into_number();
        // A sum of many may be off in more than the last of its 15 digits, and a large number has
        // fewer places than are declared.
        let rounded = match nature.scale {
            Some(scale) => {
                Self::Sql("round({}, {})", vec![node.clone(), Self::value(i64::from(scale))])
            }
            None => node.clone(),
        };
        Self::Sql(AS_READ, vec![node.clone(), rounded, node])
    }

    /// Decimals as they are to be grouped. What is stored as text stays so, since a number could
    /// not hold all of its digits.
    pub(crate) fn grouped(self) -> Self {
        if self.nature().computed { self.settled() } else { self }
    }
}

fn nature_of(sql: &str, nodes: &[Node]) -> Nature {
    match (sql, nodes) {
        ("({} + {})" | "({} - {})", [a, b]) => a.nature().with(b.nature(), u8::max),
        ("({} * {})", [a, b]) => a.nature().with(b.nature(), |a, b| a + b),
        ("(CAST({} AS REAL) / {})", [a, b]) => {
            Nature { scale: None, ..a.nature().with(b.nature(), u8::max) }
        }
        ("(- {})", [it]) => it.nature().as_number(),
        // Only decimals are cast to this.
        (AS_NUMBER, [it]) => Nature { decimal: true, ..it.nature().as_number() },
        (AS_READ, [it, ..]) => Nature { computed: false, ..it.nature().as_number() },
        (ROUND_DECIMAL, [it, _, Node::Value(Value::Integer(power)), ..]) => {
            let places = power.checked_ilog10().and_then(known_scale);
            let scale = it.nature().scale.zip(places).map(|(a, b)| a.min(b)).or(places);
            Nature { decimal: true, computed: false, scale, ..Nature::UNKNOWN }
        }
        ("({} COLLATE {})", [it, _]) | (NULL_IF, [_, _, it]) => it.nature(),
        (Node::DECIMAL, [_]) => Nature { decimal: true, text: true, ..Nature::UNKNOWN },
        (CASE, [_, value, otherwise]) => value.nature().or(otherwise.nature()),
        _ => Nature::UNKNOWN,
    }
}

impl Call {
    fn nature(&self) -> Nature {
        let arguments = self.arguments.as_deref().unwrap_or_default();
        let first = arguments.first().map_or(Nature::UNKNOWN, Node::nature);
        match self.function.as_str() {
            // Of several values, `min` and `max` are one of them.
            "coalesce" | "min" | "max" => {
                arguments.iter().map(Node::nature).fold(first, Nature::or)
            }
            // What follows only says which value to take.
            "nullif" | "first_value" | "last_value" | "nth_value" | "lag" | "lead" => first,
            "abs" => first.as_number(),
            "sum" => Nature { computed: true, ..first.as_number() },
            "avg" => Nature { decimal: first.decimal, ..Nature::UNKNOWN },
            "count" => Nature { scale: Some(0), ..Nature::UNKNOWN },
            _ => Nature::UNKNOWN,
        }
    }
}

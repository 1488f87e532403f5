//! The options of the macro by which the values of a column can be read.

use std::fmt;

use reflect_catalog::{TextForm, TimeForm, TimeNumber};
use reflect_codegen::{ColumnReading, ReadAs};
use reflect_runtime::ValueRef;

use super::reader::Reader;

/// An option that may be a remedy, and if it has been for every value so far.
pub(super) struct Candidate {
    pub(super) remedy: Remedy,
    reader: Reader,
    fits: bool,
}

/// What to say in the call of the macro.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Remedy {
    /// `types = { … => String }`
    Type { name: &'static str, optional: bool },
    /// `dates = { … => unix_ms }`
    Form(TimeForm),
}

impl fmt::Display for Remedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type { name, optional: false } => f.write_str(name),
            Self::Type { name, optional: true } => write!(f, "Option<{name}>"),
            Self::Form(TimeForm::Text(form)) => write!(f, "\"{form}\""),
            Self::Form(form) => form.fmt(f),
        }
    }
}

impl Candidate {
    /// Tells it the next value of the column.
    pub(super) fn meet(&mut self, value: ValueRef<'_>) {
        self.fits = self.fits && self.reader.read(value).is_ok();
    }
}

/// The options for a column, the best first. `text` is one of the texts in it.
pub(super) fn candidates(
    column: &ColumnReading,
    text: Option<&str>,
    has_null: bool,
) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let optional = has_null && !column.optional;
    let mut add = |remedy, value, form| {
        if let Some(reader) = Reader::new(column, value, form) {
            let reader = if optional { reader.optional() } else { reader };
            let reader = if value == ReadAs::Text { reader.of_texts() } else { reader };
            candidates.push(Candidate { remedy, reader, fits: true });
        }
    };
    let named = |value| Remedy::Type { name: path(value), optional };
    let is_time = matches!(column.value, ReadAs::Date | ReadAs::Time | ReadAs::DateTime);
    if is_time && !optional {
        let of_text = text.and_then(TextForm::of).map(TimeForm::Text);
        let numbers = [TimeNumber::UnixMillis, TimeNumber::Unix].map(TimeForm::Number);
        let numbers = numbers.into_iter().filter(|_| column.value != ReadAs::Time);
        for form in of_text.into_iter().chain(numbers) {
            add(Remedy::Form(form), column.value, Some(form));
        }
    }
    if optional {
        // The type may be right, and only NULL be missing.
        add(named(column.value), column.value, column.form);
    }
    for value in others(column.value) {
        add(named(*value), *value, None);
    }
    candidates
}

/// The first that fits every value.
pub(super) fn best(candidates: Vec<Candidate>) -> Option<Remedy> {
    candidates.into_iter().find(|it| it.fits).map(|it| it.remedy)
}

/// The types to read values as that are not all of a type.
fn others(value: ReadAs) -> &'static [ReadAs] {
    match value {
        ReadAs::SmallInteger(_) | ReadAs::Integer | ReadAs::Boolean => {
            &[ReadAs::Integer, ReadAs::Real, ReadAs::Text, ReadAs::Bytes, ReadAs::Any]
        }
        ReadAs::Date => &[ReadAs::DateTime, ReadAs::Text, ReadAs::Bytes, ReadAs::Any],
        ReadAs::Time
        | ReadAs::DateTime
        | ReadAs::Real
        | ReadAs::Decimal
        | ReadAs::Uuid
        | ReadAs::Json => &[ReadAs::Text, ReadAs::Bytes, ReadAs::Any],
        ReadAs::Text => &[ReadAs::Bytes, ReadAs::Any],
        ReadAs::Bytes => &[ReadAs::Text, ReadAs::Any],
        ReadAs::Any | ReadAs::Custom => &[],
    }
}

/// The last part of the path to a type.
pub(super) fn name(value: ReadAs) -> &'static str {
    let path = path(value);
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

/// The path to a type.
fn path(value: ReadAs) -> &'static str {
    match value {
        ReadAs::Integer => "i64",
        ReadAs::SmallInteger(_) => "a small integer",
        ReadAs::Real => "f64",
        ReadAs::Boolean => "bool",
        ReadAs::Text => "String",
        ReadAs::Bytes => "Vec<u8>",
        ReadAs::Any => "reflect_schema::Value",
        ReadAs::Decimal => "reflect_schema::rust_decimal::Decimal",
        ReadAs::Date => "reflect_schema::chrono::NaiveDate",
        ReadAs::Time => "reflect_schema::chrono::NaiveTime",
        ReadAs::DateTime => "reflect_schema::chrono::NaiveDateTime",
        ReadAs::Uuid => "reflect_schema::uuid::Uuid",
        ReadAs::Json => "reflect_schema::serde_json::Value",
        ReadAs::Custom => "a type of yours",
    }
}

use std::collections::HashMap;

use proc_macro2::Ident;
use quote::ToTokens;
use reflect_catalog::{Affinity, Column, DataType, TimeForm};
use syn::Type;
use syn::spanned::Spanned;

use super::{ColumnModel, Object, Read};
use crate::options::{Dates, Decimals, JsonChoice, Options, Uuids};
use crate::source::Features;

/// The type of a field, apart from its nullability.
#[derive(Clone)]
pub(crate) enum RustType {
    I64,
    F64,
    Bool,
    String,
    Bytes,
    Value,
    Decimal,
    Date(Calendar),
    Time(Calendar),
    DateTime(Calendar),
    Uuid,
    Json,
    /// An integer type other than `i64`.
    Integer(Ident),
    /// A type that the user names.
    Custom(Box<Type>),
    /// A type that is generated with the rows: an enum, or the key of a table.
    Own(OwnType),
}

/// A type that is generated with the rows, as the columns see it that have it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct OwnType {
    pub(crate) ident: Ident,
    /// It is stored as a text, and not as an integer.
    pub(crate) is_text: bool,
    pub(crate) is_copy: bool,
}

/// The crate that dates and times are of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Calendar {
    Chrono,
    Time,
    Jiff,
}

impl RustType {
    /// The type for a column that is declared so, or the feature that it would need.
    pub(super) fn of(
        declared: DataType,
        options: &Options,
        features: Features,
    ) -> Result<Self, MissingFeature> {
        let date = |chosen: fn(Calendar) -> Self| {
            let (calendar, feature, is_there) = match options.dates {
                Dates::Text => return Ok(Self::String),
                Dates::Chrono => (Calendar::Chrono, "chrono", features.chrono),
                Dates::Time => (Calendar::Time, "time", features.time),
                Dates::Jiff => (Calendar::Jiff, "jiff", features.jiff),
            };
            let missing = MissingFeature { feature, instead: "dates = text" };
            is_there.then(|| chosen(calendar)).ok_or(missing)
        };
        match declared {
            DataType::Integer => Ok(Self::I64),
            DataType::Real => Ok(Self::F64),
            DataType::Text => Ok(Self::String),
            DataType::Json => match options.json {
                JsonChoice::Text => Ok(Self::String),
                JsonChoice::SerdeJson if features.serde_json => Ok(Self::Json),
                JsonChoice::SerdeJson => {
                    Err(MissingFeature { feature: "serde_json", instead: "json = text" })
                }
            },
            DataType::Uuid => match options.uuids {
                Uuids::Text => Ok(Self::String),
                Uuids::Uuid if features.uuid => Ok(Self::Uuid),
                Uuids::Uuid => Err(MissingFeature { feature: "uuid", instead: "uuids = text" }),
            },
            DataType::Blob => Ok(Self::Bytes),
            DataType::Boolean => Ok(Self::Bool),
            DataType::Any => Ok(Self::Value),
            DataType::Date => date(Self::Date),
            DataType::Time => date(Self::Time),
            DataType::DateTime => date(Self::DateTime),
            DataType::Decimal => match options.decimals {
                Decimals::F64 => Ok(Self::F64),
                Decimals::Text => Ok(Self::String),
                Decimals::RustDecimal if features.rust_decimal => Ok(Self::Decimal),
                Decimals::RustDecimal => Err(MissingFeature {
                    feature: "rust_decimal",
                    instead: "decimals = f64` or `decimals = text",
                }),
            },
        }
    }

    /// A type that the user names. The ones we know keep their ways.
    pub(super) fn named(given: Type) -> Self {
        match given.to_token_stream().to_string().as_str() {
            "i64" => Self::I64,
            "f64" => Self::F64,
            "bool" => Self::Bool,
            "String" => Self::String,
            "Vec < u8 >" => Self::Bytes,
            integer @ ("i8" | "i16" | "i32" | "u8" | "u16" | "u32" | "u64" | "isize" | "usize") => {
                Self::Integer(Ident::new(integer, given.span()))
            }
            _ => Self::Custom(Box::new(given)),
        }
    }

    /// The way to read it from a column that is declared so.
    pub(crate) fn read(&self, declared: DataType, affinity: Affinity) -> Read {
        match (self, affinity) {
            // Which of the two a type of the user's is, only the compiler knows.
            (Self::Bytes | Self::Custom(_), Affinity::Text) => return Read::Bytes,
            (Self::String, Affinity::Integer | Affinity::Real | Affinity::Numeric) => {}
            // The text of a number has become one.
            (Self::Json, Affinity::Integer | Affinity::Real | Affinity::Numeric) => {
                return Read::NumberText;
            }
            _ => return Read::Plain,
        }
        match declared {
            DataType::Text | DataType::Json | DataType::Uuid | DataType::Any | DataType::Blob => {
                Read::Text
            }
            DataType::Integer
            | DataType::Real
            | DataType::Boolean
            | DataType::Decimal
            | DataType::Date
            | DataType::Time
            | DataType::DateTime => Read::NumberText,
        }
    }

    /// Tells if several stored values are one value of the type.
    pub(super) fn has_several_forms(&self) -> bool {
        self.needs_serde() || matches!(self, Self::Json | Self::Custom(_))
    }

    /// Tells if it is a UUID, whoever has chosen it.
    pub(super) fn is_uuid(&self) -> bool {
        matches!(self, Self::Uuid) || self.is_called("Uuid")
    }

    /// The reason why values of the type have not this form.
    pub(super) fn mistake_in(&self, form: TimeForm) -> Option<String> {
        let (has_date, has_time) = match form {
            TimeForm::Text(form) => (form.has_date(), form.has_time()),
            TimeForm::Number(_) => (true, true),
            TimeForm::Any | TimeForm::Canonical => return self.mistake_in_any(),
        };
        match self {
            Self::Time(_) if has_date => Some(format!("a time, which has not the form `{form}`")),
            Self::Date(_) | Self::DateTime(_) if !has_date => {
                Some(format!("which has a date, and `{form}` has none"))
            }
            Self::Time(_) if !has_time => Some(format!("a time, and `{form}` has none")),
            _ => self.mistake_in_any(),
        }
    }

    fn mistake_in_any(&self) -> Option<String> {
        // A type of the user's may be stored as one of them, which only the compiler knows.
        let is_time =
            matches!(self, Self::Date(_) | Self::Time(_) | Self::DateTime(_) | Self::Custom(_));
        (!is_time)
            .then(|| "which is no date or time in Rust: there is no form to choose".to_owned())
    }

    /// Tells if it is a type of the user's whose path ends with this name.
    fn is_called(&self, name: &str) -> bool {
        match self {
            Self::Custom(given) => match &**given {
                Type::Path(path) => path.path.segments.last().is_some_and(|it| it.ident == name),
                _ => false,
            },
            _ => false,
        }
    }

    /// Tells if the type has serde's traits only by the facade's feature.
    pub(super) fn needs_serde(&self) -> bool {
        matches!(
            self,
            Self::Decimal | Self::Date(_) | Self::Time(_) | Self::DateTime(_) | Self::Uuid
        )
    }
}

/// A type that the facade was not built with.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct MissingFeature {
    pub(super) feature: &'static str,
    pub(super) instead: &'static str,
}

impl ColumnModel<'_> {
    /// Tells if a row can lend its value instead of owning it.
    pub(crate) fn can_be_borrowed(&self) -> bool {
        // A number is made into text only when it is read.
        matches!(self.rust_type, RustType::String | RustType::Bytes) && self.read == Read::Plain
    }

    /// Tells if the type is a decimal, whoever has chosen it.
    pub(crate) fn is_decimal(&self) -> bool {
        matches!(self.rust_type, RustType::Decimal) || self.rust_type.is_called("Decimal")
    }

    /// Tells if UUIDs are bytes there, if the type is one.
    pub(crate) fn holds_blobs(&self) -> bool {
        self.column.data_type() == DataType::Blob
    }

    /// Tells if the column makes a real number of an integer, or an integer of a real number, that
    /// is then another value of the type.
    pub(crate) fn tells_storage_classes_apart(&self) -> bool {
        let is_any = matches!(self.rust_type, RustType::Value) || self.rust_type.is_called("Value");
        match self.affinity {
            Affinity::Text | Affinity::Blob => false,
            Affinity::Integer | Affinity::Numeric => is_any,
            Affinity::Real => {
                let is_integer =
                    matches!(self.rust_type, RustType::I64 | RustType::Integer(_) | RustType::Bool);
                is_any || is_integer
            }
        }
    }

    pub(crate) fn is_copy(&self) -> bool {
        match &self.rust_type {
            RustType::String
            | RustType::Bytes
            | RustType::Value
            | RustType::Json
            | RustType::Custom(_) => false,
            RustType::Own(own) => own.is_copy,
            _ => true,
        }
    }
}

/// What declared types mean. A schema has few that differ.
#[derive(Default)]
pub(super) struct Declared(HashMap<String, (DataType, Affinity)>);

impl Declared {
    pub(super) fn of(&mut self, column: &Column, object: &Object<'_>) -> (DataType, Affinity) {
        let declared = column.declared_type.as_str();
        let (data_type, affinity) = if let Some(known) = self.0.get(declared) {
            *known
        } else {
            let found = (column.data_type(), column.affinity());
            self.0.insert(declared.to_owned(), found);
            found
        };
        let is_any = object.is_strict() && declared.eq_ignore_ascii_case("ANY");
        (data_type, if is_any { Affinity::Blob } else { affinity })
    }
}

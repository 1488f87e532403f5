use proc_macro2::TokenStream;
use quote::quote;
use reflect_catalog::{Affinity, Column, DataType, Table};

use super::ColumnModel;
use crate::options::{Dates, Decimals, Options};
use crate::source::Features;

/// The type of a field, apart from its nullability.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RustType {
    I64,
    F64,
    Bool,
    String,
    Bytes,
    Value,
    Decimal,
    Date,
    Time,
    DateTime,
}

impl RustType {
    /// The type for a column, or the feature that it would need.
    pub(super) fn of(
        column: &Column,
        options: &Options,
        features: Features,
    ) -> Result<Self, MissingFeature> {
        let date = |chosen| match options.dates {
            Dates::Text => Ok(Self::String),
            Dates::Chrono if features.chrono => Ok(chosen),
            Dates::Chrono => Err(MissingFeature { feature: "chrono", instead: "dates = text" }),
        };
        match column.data_type() {
            DataType::Integer => Ok(Self::I64),
            DataType::Real => Ok(Self::F64),
            DataType::Text => Ok(Self::String),
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

    /// The type of the field.
    pub(crate) fn owned(self) -> TokenStream {
        match self {
            Self::I64 => quote!(i64),
            Self::F64 => quote!(f64),
            Self::Bool => quote!(bool),
            Self::String => quote!(__rt::String),
            Self::Bytes => quote!(__rt::Vec<u8>),
            Self::Value => quote!(__rt::Value),
            Self::Decimal => quote!(__rt::Decimal),
            Self::Date => quote!(__rt::NaiveDate),
            Self::Time => quote!(__rt::NaiveTime),
            Self::DateTime => quote!(__rt::NaiveDateTime),
        }
    }

    /// The type of a parameter.
    pub(crate) fn borrowed(self) -> TokenStream {
        match self {
            Self::String => quote!(&str),
            Self::Bytes => quote!(&[u8]),
            Self::Value => quote!(&__rt::Value),
            _ => self.owned(),
        }
    }

    pub(crate) fn is_copy(self) -> bool {
        !matches!(self, Self::String | Self::Bytes | Self::Value)
    }
}

/// A type that the facade was not built with.
pub(super) struct MissingFeature {
    pub(super) feature: &'static str,
    pub(super) instead: &'static str,
}

impl ColumnModel<'_> {
    pub(crate) fn field_type(&self) -> TokenStream {
        let owned = self.rust_type.owned();
        if self.optional { quote!(__rt::Option<#owned>) } else { owned }
    }
}

/// A STRICT table keeps ANY values as they are; elsewhere the word gives NUMERIC affinity.
pub(super) fn affinity(column: &Column, table: &Table) -> Affinity {
    if table.strict && column.declared_type.eq_ignore_ascii_case("ANY") {
        return Affinity::Blob;
    }
    column.affinity()
}

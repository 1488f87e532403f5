use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use reflect_catalog::{Affinity, Column, DataType};
use syn::Type;
use syn::spanned::Spanned;

use super::{ColumnModel, Object};
use crate::options::{Dates, Decimals, Options};
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
    Date,
    Time,
    DateTime,
    /// An integer type other than `i64`.
    Integer(Ident),
    /// A type that the user names.
    Custom(Box<Type>),
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

    /// Whether several stored values are one value of the type.
    pub(super) fn has_several_forms(&self) -> bool {
        matches!(self, Self::Decimal | Self::Date | Self::Time | Self::DateTime | Self::Custom(_))
    }

    /// Whether the type has serde's traits only by the facade's feature.
    pub(super) fn needs_serde(&self) -> bool {
        matches!(self, Self::Decimal | Self::Date | Self::Time | Self::DateTime)
    }

    /// The type, whether it may be NULL or not.
    fn owned(&self) -> TokenStream {
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
            Self::Integer(name) => name.to_token_stream(),
            Self::Custom(given) => given.to_token_stream(),
        }
    }
}

/// A type that the facade was not built with.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct MissingFeature {
    pub(super) feature: &'static str,
    pub(super) instead: &'static str,
}

impl ColumnModel<'_> {
    pub(crate) fn field_type(&self) -> TokenStream {
        let owned = self.rust_type.owned();
        if self.optional { quote!(__rt::Option<#owned>) } else { owned }
    }

    /// The type of a parameter that takes a value of this column.
    pub(crate) fn param_type(&self) -> TokenStream {
        match self.rust_type {
            RustType::String if !self.optional => quote!(&str),
            RustType::Bytes if !self.optional => quote!(&[u8]),
            _ if self.is_copy() => self.field_type(),
            _ => {
                let field_type = self.field_type();
                quote!(&#field_type)
            }
        }
    }

    pub(crate) fn is_copy(&self) -> bool {
        !matches!(
            self.rust_type,
            RustType::String | RustType::Bytes | RustType::Value | RustType::Custom(_)
        )
    }
}

pub(super) fn affinity(column: &Column, object: &Object<'_>) -> Affinity {
    if object.is_strict() && column.declared_type.eq_ignore_ascii_case("ANY") {
        return Affinity::Blob;
    }
    column.affinity()
}

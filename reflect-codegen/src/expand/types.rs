//! The types of columns, wherever one is written.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt};

use super::tokens::{Rt, mark, word};
use crate::model::{ColumnModel, RustType};

/// A field of a row: `__rt::Option<__rt::String>`.
pub(super) struct Field<'m>(pub(super) &'m ColumnModel<'m>);

/// A field of a row that borrows: `__rt::Option<&'r str>`.
pub(super) struct Borrowed<'m>(pub(super) &'m ColumnModel<'m>);

/// A parameter that takes a value of the column: `&str`.
pub(super) struct Param<'m>(pub(super) &'m ColumnModel<'m>);

/// A field of the columns in a query: `__rt::ColumnAt<__P, __rt::String, __rt::Optional>`.
pub(super) struct InQuery<'m>(pub(super) &'m ColumnModel<'m>);

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::I64 => word("i64", tokens),
            Self::F64 => word("f64", tokens),
            Self::Bool => word("bool", tokens),
            Self::String => Rt("String").to_tokens(tokens),
            Self::Bytes => of("Vec", tokens, |tokens| word("u8", tokens)),
            Self::Value => Rt("Value").to_tokens(tokens),
            Self::Decimal => Rt("Decimal").to_tokens(tokens),
            Self::Date => Rt("NaiveDate").to_tokens(tokens),
            Self::Time => Rt("NaiveTime").to_tokens(tokens),
            Self::DateTime => Rt("NaiveDateTime").to_tokens(tokens),
            Self::Integer(name) => name.to_tokens(tokens),
            Self::Custom(given) => given.to_tokens(tokens),
            Self::Own(own) => own.ident.to_tokens(tokens),
        }
    }
}

impl ToTokens for Field<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let rust_type = &self.0.rust_type;
        optional(self.0, tokens, |tokens| rust_type.to_tokens(tokens));
    }
}

impl ToTokens for Borrowed<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if !self.0.can_be_borrowed() {
            return Field(self.0).to_tokens(tokens);
        }
        optional(self.0, tokens, |tokens| {
            mark('&', tokens);
            tokens.append(Punct::new('\'', Spacing::Joint));
            word("r", tokens);
            slice(&self.0.rust_type, tokens);
        });
    }
}

impl ToTokens for Param<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let rust_type = &self.0.rust_type;
        if self.0.is_copy() {
            return Field(self.0).to_tokens(tokens);
        }
        mark('&', tokens);
        if !self.0.optional && matches!(rust_type, RustType::String | RustType::Bytes) {
            slice(rust_type, tokens);
        } else {
            Field(self.0).to_tokens(tokens);
        }
    }
}

impl ToTokens for InQuery<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = if self.0.column.generated.is_some() { "GeneratedAt" } else { "ColumnAt" };
        of(name, tokens, |tokens| {
            word("__P", tokens);
            mark(',', tokens);
            self.0.rust_type.to_tokens(tokens);
            if self.0.optional {
                mark(',', tokens);
                Rt("Optional").to_tokens(tokens);
            }
        });
    }
}

/// `str` for texts, `[u8]` for bytes.
fn slice(rust_type: &RustType, tokens: &mut TokenStream) {
    if let RustType::String = rust_type {
        return word("str", tokens);
    }
    let mut byte = TokenStream::new();
    word("u8", &mut byte);
    tokens.append(Group::new(Delimiter::Bracket, byte));
}

fn optional(
    column: &ColumnModel<'_>,
    tokens: &mut TokenStream,
    inner: impl FnOnce(&mut TokenStream),
) {
    if column.optional { of("Option", tokens, inner) } else { inner(tokens) }
}

/// `__rt::Option<…>`
fn of(name: &'static str, tokens: &mut TokenStream, inner: impl FnOnce(&mut TokenStream)) {
    Rt(name).to_tokens(tokens);
    mark('<', tokens);
    inner(tokens);
    mark('>', tokens);
}

//! Names of the database in the arguments of the macro.

use proc_macro2::Span;
use reflect_catalog::same_name;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Token, parenthesized, token};

/// A name as an identifier or, where it is none, in quotes: `Employee`, `"Order Details"`.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Name {
    pub(crate) fn is(&self, name: &str) -> bool {
        same_name(&self.text, name)
    }
}

impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let literal: LitStr = input.parse()?;
            return Ok(Self { text: literal.value(), span: literal.span() });
        }
        // Columns may well be called `type` or `ref`.
        let ident = syn::ext::IdentExt::parse_any(input).map_err(|error| {
            let message = "expected a name of the database: an identifier, or any name in quotes";
            syn::Error::new(error.span(), message)
        });
        let ident: Ident = ident?;
        Ok(Self { text: ident.to_string(), span: ident.span() })
    }
}

/// The table, column or relation that an override is for.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    /// `Employee`
    Table(Name),
    /// `Employee.ReportsTo`
    Column(Name, Name),
    /// `Employee(ReportsTo)`: the foreign key with these columns.
    Key(Name, Vec<Name>),
}

impl Target {
    /// The table and the columns, or an error that says what was expected.
    pub(super) fn key(self, expected: &str) -> syn::Result<(Name, Vec<Name>)> {
        match self {
            Self::Key(table, columns) => Ok((table, columns)),
            Self::Table(name) | Self::Column(name, _) => {
                Err(syn::Error::new(name.span, format!("expected {expected}")))
            }
        }
    }
}

impl Parse for Target {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let table: Name = input.parse()?;
        if input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            return Ok(Self::Column(table, input.parse()?));
        }
        if input.peek(token::Paren) {
            let columns;
            parenthesized!(columns in input);
            let columns = Punctuated::<Name, Token![,]>::parse_terminated(&columns)?;
            return Ok(Self::Key(table, columns.into_iter().collect()));
        }
        Ok(Self::Table(table))
    }
}

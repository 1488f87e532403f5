//! `order = { … }`: the order of the rows that refer to a row.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, Token, parenthesized, token};

use super::name::{Name, Target};

/// `Album(ArtistId) => Title`, `Album(ArtistId) => (Year desc, Title)`.
#[derive(Debug, Clone)]
pub(crate) struct RelationOrder {
    pub(crate) table: Name,
    pub(crate) columns: Vec<Name>,
    pub(crate) terms: Vec<Term>,
}

/// A column, and if its greatest value comes first.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) column: Name,
    pub(crate) descending: bool,
}

impl Parse for RelationOrder {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let expected = "a foreign key, as in `Album(ArtistId) => Title`";
        let (table, columns) = input.parse::<Target>()?.key(expected)?;
        input.parse::<Token![=>]>()?;
        let terms = if input.peek(token::Paren) {
            let inside;
            parenthesized!(inside in input);
            Punctuated::<Term, Token![,]>::parse_terminated(&inside)?.into_iter().collect()
        } else {
            vec![input.parse()?]
        };
        Ok(Self { table, columns, terms })
    }
}

impl Parse for Term {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let column = input.parse()?;
        let Ok(direction) = input.parse::<Ident>() else {
            return Ok(Self { column, descending: false });
        };
        if direction != "asc" && direction != "desc" {
            let message = "expected `asc`, `desc` or nothing";
            return Err(syn::Error::new(direction.span(), message));
        }
        Ok(Self { column, descending: direction == "desc" })
    }
}

//! `relate = { … }` and `keys = { … }`: keys that the database doesn't declare.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Token};

use super::name::{Name, Target};

/// `view_sales(customer) -> Customer(CustomerId)`, with `unique` after it where a row has one of them at most.
#[derive(Debug, Clone)]
pub(crate) struct Relate {
    pub(crate) table: Name,
    pub(crate) columns: Vec<Name>,
    pub(crate) parent: Name,
    /// Those of the parent's primary key, if they are left out.
    pub(crate) parent_columns: Option<Vec<Name>>,
    pub(crate) unique: bool,
}

impl Parse for Relate {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (table, columns) = key(input)?;
        if input.parse::<Token![->]>().is_err() {
            let message =
                format!("expected `->` and the table or view that `{}` refers to", table.text);
            return Err(syn::Error::new(input.span(), message));
        }
        let (parent, parent_columns) = match input.parse()? {
            Target::Table(parent) => (parent, None),
            Target::Key(parent, columns) => (parent, Some(columns)),
            Target::Column(parent, _) => return Err(no_key(parent.span)),
        };
        let word: Option<Ident> = input.parse().ok();
        if let Some(other) = word.as_ref().filter(|it| *it != "unique") {
            let message =
                "expected `unique`, which says that a row is referred to once at most, or `,`";
            return Err(syn::Error::new(other.span(), message));
        }
        Ok(Self { table, columns, parent, parent_columns, unique: word.is_some() })
    }
}

/// `view_sales(id)`: the columns that tell the rows of a view apart.
#[derive(Debug, Clone)]
pub(crate) struct ViewKey {
    pub(crate) view: Name,
    pub(crate) columns: Vec<Name>,
}

impl Parse for ViewKey {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (view, columns) = key(input)?;
        Ok(Self { view, columns })
    }
}

fn key(input: ParseStream<'_>) -> syn::Result<(Name, Vec<Name>)> {
    match input.parse()? {
        Target::Key(table, columns) if !columns.is_empty() => Ok((table, columns)),
        Target::Key(name, _) | Target::Table(name) | Target::Column(name, _) => {
            Err(no_key(name.span))
        }
    }
}

fn no_key(span: Span) -> syn::Error {
    syn::Error::new(span, "expected columns in parentheses, as in `view_sales(customer)`")
}

//! `#[derive(Select)]`: a struct of the user's that queries select.

mod expand;
mod parse;

use proc_macro2::{Ident, TokenStream};
use syn::{Path, Type, Visibility};

use crate::errors::Errors;

/// The user's struct, and the one that is generated beside it.
struct Selected {
    /// The path to the facade crate.
    facade: Path,
    vis: Visibility,
    ident: Ident,
    /// `LineSelect` of `Line`.
    select_ident: Ident,
    fields: Vec<Field>,
}

struct Field {
    vis: Visibility,
    ident: Ident,
    rust_type: Type,
    /// The type parameter for the field's selection.
    param: Ident,
    /// Whoever sees the struct sees the field, and so its type.
    as_visible: bool,
}

/// Expands `#[derive(Select)]`.
///
/// # Errors
/// All that is wrong with the struct, each at the token that caused it.
pub fn derive_select(input: TokenStream) -> syn::Result<TokenStream> {
    let errors = Errors::default();
    let selected = Selected::parse(&syn::parse2(input)?, &errors);
    let selected = errors.none_in(selected)?;
    Ok(expand::selected(&selected))
}

use proc_macro2::{Ident, Span};

/// An identifier of generated code; the name is valid by the naming rules.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

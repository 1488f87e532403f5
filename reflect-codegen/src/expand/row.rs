use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::tokens::Doc;
use super::types::Field;
use crate::model::{Model, TableModel};

// Expands to:
//     #[derive(Debug, Clone, PartialEq)]
//     pub struct Track {
//         pub track_id: i64,
//         …
//     }
pub(super) fn row_struct(table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    let (ident, derives) = (&table.ident, &model.derives);
    let doc = docs::table(&table.object);
    let columns = &table.columns;
    let docs = columns.iter().map(|it| Doc(docs::column(it, &table.object)));
    let aliases = columns.iter().map(|it| docs::alias(&it.column.name, &it.ident));
    let fields = columns.iter().map(|it| &it.ident);
    let types = columns.iter().map(Field);
    let alias = docs::alias(table.object.name(), ident);
    let allow = allow_underscores(table);
    quote! {
        #[doc = #doc]
        #alias
        #allow
        #[derive(
            ::core::fmt::Debug,
            ::core::clone::Clone,
            ::core::cmp::PartialEq
            #(, #derives)*
        )]
        pub struct #ident {
            #(#docs #aliases pub #fields: #types,)*
        }
    }
}

/// To Clippy, a leading underscore means an unused field.
pub(super) fn allow_underscores(table: &TableModel<'_>) -> Option<TokenStream> {
    let underscores = table.columns.iter().any(|it| it.ident.to_string().starts_with('_'));
    underscores.then(|| quote!(#[allow(clippy::pub_underscore_fields)]))
}

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::model::{ColumnModel, Model, TableModel};

// Expands to:
//     #[derive(Debug, Clone, PartialEq)]
//     pub struct Track {
//         pub track_id: i64,
//         …
//     }
pub(super) fn row_struct(table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    let (ident, derives) = (&table.ident, &model.derives);
    let doc = docs::table(&table.object);
    let fields = table.columns.iter().map(|field| {
        let (ColumnModel { ident, column, .. }, field_type) = (field, field.field_type());
        let doc = docs::column(field, &table.object);
        let alias = docs::alias(&column.name, ident);
        quote!(#[doc = #doc] #alias pub #ident: #field_type)
    });
    let alias = docs::alias(table.object.name(), ident);
    // To Clippy, a leading underscore means an unused field.
    let underscores = table.columns.iter().any(|it| it.ident.to_string().starts_with('_'));
    let allow = underscores.then(|| quote!(#[allow(clippy::pub_underscore_fields)]));
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
            #(#fields,)*
        }
    }
}

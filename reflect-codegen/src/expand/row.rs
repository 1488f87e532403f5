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
    let doc = docs::table(table.table);
    let fields = table.columns.iter().enumerate().map(|(index, column)| {
        let ColumnModel { ident, column, .. } = column;
        let field_type = table.columns[index].field_type();
        let doc = docs::column(column, table.table);
        quote!(#[doc = #doc] pub #ident: #field_type)
    });
    quote! {
        #[doc = #doc]
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

use proc_macro2::TokenStream;
use quote::quote;

use super::reader::Reader;
use super::tokens::{Doc, positions};
use super::types::Borrowed;
use super::{docs, row};
use crate::model::TableModel;

/// A row for a moment, where the user wants one.
// Expands to:
//     #[derive(Debug, Clone, PartialEq)]
//     pub struct TrackRef<'r> {
//         pub track_id: i64,
//         pub name: &'r str,
//         …
//     }
//     impl __rt::BorrowedRows for Track {
//         type Ref<'r> = TrackRef<'r>;
//         fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> { … }
//     }
pub(super) fn borrowed(table: &TableModel<'_>) -> Option<TokenStream> {
    let (ident, borrowed) = (&table.ident, table.borrowed_ident.as_ref()?);
    let doc = format!(" Like [`{ident}`], with text and bytes borrowed from the statement.");
    let allow = row::allow_underscores(table);
    let docs = table.columns.iter().map(|it| Doc(docs::column_name(it)));
    let fields: Vec<_> = table.columns.iter().map(|it| &it.ident).collect();
    let types = table.columns.iter().map(Borrowed);
    let readers = table.columns.iter().map(Reader::borrowing);
    let positions = positions(fields.len());
    Some(quote! {
        #[doc = #doc]
        #allow
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
        pub struct #borrowed<'r> {
            #(#docs pub #fields: #types,)*
        }
        impl __rt::BorrowedRows for #ident {
            type Ref<'r> = #borrowed<'r>;
            fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
                __rt::Result::Ok(#borrowed { #(#fields: row.#readers(#positions)?,)* })
            }
        }
    })
}

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Doc, positions};
use super::types::InQuery;
use super::{docs, row};
use crate::model::TableModel;

/// The argument of a query's closures: the columns of a table, and by `Deref` what all tables have.
///
/// The names `__P` and `__at` are nobody else's: those of tables and columns never begin with two
/// underscores, and users can't choose such names.
// Expands to:
//     pub struct TrackColumns<__P: __rt::paths::Path = __rt::Root<Track>> {
//         __at: __rt::At<__P>,
//         pub track_id: __rt::ColumnAt<__P, i64>,
//         …
//     }
//     …
pub(super) fn columns(table: &TableModel<'_>) -> TokenStream {
    let (ident, columns) = (&table.ident, &table.columns_ident);
    let doc = format!(" The columns of [`{ident}`] in a query.");
    let allow = row::allow_underscores(table);
    let docs = table.columns.iter().map(|it| Doc(docs::column_name(it)));
    let fields = table.columns.iter().map(|it| &it.ident);
    let types = table.columns.iter().map(InQuery);
    let copy = copy(table);
    let columns_impl = columns_impl(table);
    quote! {
        #[doc = #doc]
        #allow
        pub struct #columns<__P: __rt::paths::Path = __rt::Root<#ident>> {
            __at: __rt::At<__P>,
            #(#docs pub #fields: #types,)*
        }
        #copy
        #columns_impl
    }
}

/// Written out, since a derive would want `__P` to be `Copy`, and clone field by field.
fn copy(table: &TableModel<'_>) -> TokenStream {
    let columns = &table.columns_ident;
    quote! {
        impl<__P: __rt::paths::Path> ::core::clone::Clone for #columns<__P> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<__P: __rt::paths::Path> ::core::marker::Copy for #columns<__P> {}
    }
}

// Expands to:
//     impl<__P: __rt::paths::Path> __rt::Columns for TrackColumns<__P> {
//         type Path = __P;
//         type Table = Track;
//         fn new(at: __rt::At<__P>) -> Self {
//             Self { __at: at, track_id: at.column(0), … }
//         }
//     }
fn columns_impl(table: &TableModel<'_>) -> TokenStream {
    let (ident, columns) = (&table.ident, &table.columns_ident);
    let fields = table.columns.iter().map(|it| &it.ident);
    let positions = positions(table.columns.len());
    quote! {
        impl<__P: __rt::paths::Path> ::core::ops::Deref for #columns<__P> {
            type Target = __rt::At<__P>;
            fn deref(&self) -> &Self::Target {
                &self.__at
            }
        }
        impl<__P: __rt::paths::Path> __rt::Columns for #columns<__P> {
            type Path = __P;
            type Table = #ident;
            fn new(at: __rt::At<__P>) -> Self {
                Self { __at: at, #(#fields: at.column(#positions),)* }
            }
        }
    }
}

//! From the model to Rust. Nothing here decides anything, and nothing can fail.

mod borrowed;
mod columns;
mod docs;
mod follow;
mod link;
mod methods;
mod own_types;
mod reader;
mod relation;
mod row;
mod schema;
mod table;
mod tokens;
mod types;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Model, TableModel};
use methods::Common;

/// Everything that `reflect_schema!` puts into the user's module.
pub(crate) fn schema(model: &Model<'_>) -> TokenStream {
    let facade = &model.facade;
    let connect = schema::connect();
    let statics = schema::statics(model);
    let tracked = schema::tracked(model);
    let warnings = schema::warnings(model);
    let names = relation::names(model);
    let common = Common::new();
    let tables = model.tables.iter().map(|it| table(it, model, &common));
    quote! {
        use #facade::__private::sqlite as __rt;
        #statics
        #connect
        #tracked
        #warnings
        #(#tables)*
        #names
    }
}

fn table(table: &TableModel<'_>, model: &Model<'_>, common: &Common) -> TokenStream {
    let ident = &table.ident;
    let row = row::row_struct(table, model);
    let own_types = own_types::own_types(table, model);
    let table_impl = table::table_impl(table);
    let methods = methods::methods(table, common);
    let relations = relation::accessors(table, model);
    let links = link::links(table, model);
    let ambiguous = relation::ambiguous(table);
    let nowhere = relation::nowhere(table);
    let columns = columns::columns(table);
    let follow = follow::relations(table, model);
    let borrowed = borrowed::borrowed(table);
    let unique_keys = write::unique_keys(table);
    let writes = write::writes(table, model, &common.new_row);
    // To Clippy, `First::first` should be `First::new`.
    let like_a_method = ["All", "First", "Find", "Get"].iter().any(|it| ident == it);
    let allow = like_a_method.then(|| quote!(#[allow(clippy::self_named_constructors)]));
    quote! {
        #row
        #own_types
        #table_impl
        #allow
        impl #ident {
            #unique_keys
            #methods
            #relations
            #links
            #ambiguous
            #nowhere
        }
        #columns
        #follow
        #writes
        #borrowed
    }
}

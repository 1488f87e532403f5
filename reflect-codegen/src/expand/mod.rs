//! From the model to Rust. Nothing here decides anything, and nothing can fail.

mod borrowed;
mod code;
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
mod types;
mod unique_key;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Model, TableModel};
use code::{Code, code};

/// Everything that `reflect_schema!` puts into the user's module.
pub(crate) fn schema(model: &Model<'_>) -> TokenStream {
    let facade = &model.facade;
    let connect = schema::connect();
    let statics = schema::statics(model);
    let tracked = schema::tracked(model);
    let warnings = schema::warnings(model);
    let names = relation::names(model);
    let tables = model.tables.iter().map(|it| table(it, model));
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

fn table(table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    let mut code = Code::default();
    row::row_struct(table, model, &mut code);
    own_types::own_types(table, model, &mut code);
    table::table_impl(table, &mut code);
    methods(table, model, &mut code);
    columns::columns(table, &mut code);
    follow::relations(table, model, &mut code);
    write::writes(table, model, &mut code);
    borrowed::borrowed(table, &mut code);
    code.into_tokens()
}

/// The block of the methods of a row.
fn methods(table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    let ident = &table.ident;
    // To Clippy, `First::first` should be `First::new`.
    if ["All", "First", "Find", "Get"].iter().any(|it| ident == it) {
        code.str("#[allow(clippy::self_named_constructors)]\n");
    }
    code!(code, "impl {ident} {{\n");
    unique_key::unique_keys(table, code);
    methods::methods(table, code);
    relation::accessors(table, model, code);
    link::links(table, model, code);
    relation::ambiguous(table, code);
    relation::nowhere(table, code);
    code.str("}\n");
}

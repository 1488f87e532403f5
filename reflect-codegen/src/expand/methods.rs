use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs;
use super::table::key_columns;
use super::types::Param;
use crate::model::{ColumnModel, RustType, TableModel};

/// The methods that every table has, whatever its columns. They are made once for all tables, so
/// that the compiler takes over their tokens only once.
pub(super) struct Common {
    with_key: TokenStream,
    without_key: TokenStream,
}

impl Common {
    pub(super) fn new() -> Self {
        let with_key = "The first row in the order of the primary key, if there is any row.";
        let without_key = "Some row, if there is any: without a primary key there is no order.";
        Self { with_key: common(with_key), without_key: common(without_key) }
    }

    fn of(&self, table: &TableModel<'_>) -> &TokenStream {
        if table.key.is_empty() { &self.without_key } else { &self.with_key }
    }
}

fn common(first: &str) -> TokenStream {
    let all = docs::method("All rows, in no particular order.", READ);
    let count = docs::method("The number of rows.", "When the database can't be read.");
    let first = docs::method(first, READ);
    let query = " A query for rows; see `reflect_schema::Query` for what it can do.";
    let from_sql = docs::method(
        "The rows of a statement in SQL, whose result has the columns of this table by name.",
        "When the statement can't be run or lacks a column, or a value does not fit its column's type.",
    );
    quote! {
        #[doc = #all]
        pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
            __rt::all(conn.handle())
        }
        #[doc = #count]
        pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
            __rt::count::<Self>(conn.handle())
        }
        #[doc = #first]
        pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
            __rt::first(conn.handle())
        }
        #[doc = #query]
        pub fn query() -> __rt::Query<Self> {
            __rt::Query::new()
        }
        #[doc = #from_sql]
        pub fn from_sql(
            conn: &impl __rt::Executor,
            sql: &str,
            params: impl __rt::Params,
        ) -> __rt::Result<__rt::Vec<Self>> {
            __rt::from_sql(conn.handle(), sql, params)
        }
    }
}

// Expands to:
//     impl Track {
//         pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
//             __rt::all(conn.handle())
//         }
//         …
//     }
//
// The methods of the table's relations go into the same block.
pub(super) fn methods(table: &TableModel<'_>, common: &Common) -> TokenStream {
    let (common, by_key) = (common.of(table), by_key(table));
    quote!(#common #by_key)
}

const READ: &str = "When the database can't be read, or a value does not fit its column's type.";

fn by_key(table: &TableModel<'_>) -> TokenStream {
    let names: Vec<_> = key_columns(table).map(|it| &it.ident).collect();
    if names.is_empty() {
        return quote!();
    }
    let params = key_columns(table).map(|it| {
        let (name, param) = (&it.ident, Param(it));
        quote!(#name: #param)
    });
    let params = quote!(#(#params),*);
    let values: Vec<_> = key_columns(table).map(param_value).collect();
    let conn = connection_param(&names);
    // Clippy's limit is seven, with the connection.
    let allow = (names.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let find = docs::method("The row with this primary key, if it exists.", READ);
    let get = docs::method(
        "The row with this primary key.",
        "`NotFound` when there is none; when the database can't be read, or a value does not fit its \
         column's type.",
    );
    quote! {
        #[doc = #find]
        #allow
        pub fn find(#conn: &impl __rt::Executor, #params) -> __rt::Result<__rt::Option<Self>> {
            __rt::find(#conn.handle(), &[#(#values),*])
        }
        #[doc = #get]
        #allow
        pub fn get(#conn: &impl __rt::Executor, #params) -> __rt::Result<Self> {
            __rt::get(#conn.handle(), &[#(#values),*])
        }
    }
}

/// A parameter as a value to bind; what is a reference to a sized type is one already.
fn param_value(column: &ColumnModel<'_>) -> TokenStream {
    let name = &column.ident;
    match column.rust_type {
        RustType::String | RustType::Bytes if !column.optional => quote!(&#name),
        _ if column.is_copy() => quote!(&#name),
        _ => quote!(#name),
    }
}

/// `conn`, with underscores where a column of the key is called that too.
fn connection_param(key: &[&Ident]) -> Ident {
    let mut name = "conn".to_owned();
    while key.iter().any(|it| **it == name) {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}

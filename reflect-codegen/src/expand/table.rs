use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use reflect_catalog::Affinity;

use crate::model::{ColumnModel, ForeignKeyModel, Read, RustType, TableModel};

// Expands to:
//     impl __rt::Table for Track {
//         type Key = i64;
//         fn key(&self) -> Self::Key { self.track_id }
//         const DEF: &__rt::TableDef = &__rt::TableDef::new(…);
//         fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> { … }
//     }
pub(super) fn table_impl(table: &TableModel<'_>) -> TokenStream {
    let ident = &table.ident;
    let (key_type, key) = key(table);
    let def = def(table);
    let fields = table.columns.iter().zip(0usize..).map(|(column, index)| {
        let (field, index) = (&column.ident, Literal::usize_unsuffixed(index));
        let read = match column.read {
            Read::Plain => quote!(get),
            Read::Exact => quote!(exact),
            Read::Text => quote!(text),
        };
        // The user's tokens, so that an error of the type is shown where they wrote it.
        let given = matches!(column.rust_type, RustType::Custom(_)).then(|| column.field_type());
        let given = given.map(|given| quote!(::<#given>));
        quote!(#field: row.#read #given(#index)?)
    });
    quote! {
        impl __rt::Table for #ident {
            type Key = #key_type;
            const DEF: &__rt::TableDef = &#def;
            fn key(&self) -> Self::Key {
                #key
            }
            fn read(row: &__rt::Row<'_>) -> __rt::Result<Self> {
                __rt::Result::Ok(Self { #(#fields,)* })
            }
        }
    }
}

fn def(table: &TableModel<'_>) -> TokenStream {
    let name = table.object.name();
    let columns = table.columns.iter().map(|it| {
        let (name, affinity) = (&it.column.name, affinity(it.affinity));
        quote!((#name, #affinity))
    });
    let key = positions(&table.key);
    let foreign_keys = table.foreign_keys.iter().map(|it| {
        let ForeignKeyModel { columns, parent_columns, collations, .. } = it;
        let (columns, parent_columns) = (positions(columns), positions(parent_columns));
        let def = quote!(__rt::ForeignKeyDef::new(&[#columns], &[#parent_columns]));
        if collations.is_empty() { def } else { quote!(#def.collated(&[#(#collations),*])) }
    });
    quote! {
        __rt::TableDef::new(#name, &[#(#columns),*], &[#key], &[#(#foreign_keys),*])
    }
}

fn affinity(affinity: Affinity) -> TokenStream {
    match affinity {
        Affinity::Integer => quote!(__rt::Affinity::Integer),
        Affinity::Text => quote!(__rt::Affinity::Text),
        Affinity::Blob => quote!(__rt::Affinity::Blob),
        Affinity::Real => quote!(__rt::Affinity::Real),
        Affinity::Numeric => quote!(__rt::Affinity::Numeric),
    }
}

fn positions(columns: &[usize]) -> TokenStream {
    let columns = columns.iter().map(|&it| Literal::usize_unsuffixed(it));
    quote!(#(#columns),*)
}

/// The type and the value of the primary key.
fn key(table: &TableModel<'_>) -> (TokenStream, TokenStream) {
    // Longer tuples can't even be compared.
    const LONGEST: usize = 12;
    let fields = key_columns(table).map(|it| &it.ident);
    if table.key.len() > LONGEST {
        return (quote!(__rt::Vec<__rt::Value>), quote!(__rt::long_key(&[#(&self.#fields),*])));
    }
    let types: Vec<_> = key_columns(table).map(ColumnModel::field_type).collect();
    let parts: Vec<_> = key_columns(table).map(key_part).collect();
    // Clippy minds a `()` that says nothing.
    let key = if parts.is_empty() { quote!() } else { one_or_tuple(&parts) };
    (one_or_tuple(&types), key)
}

/// A key's only part, a tuple of several, or `()`.
fn one_or_tuple(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        several => quote!((#(#several),*)),
    }
}

fn key_part(column: &ColumnModel<'_>) -> TokenStream {
    let name = &column.ident;
    if column.is_copy() {
        quote!(self.#name)
    } else {
        quote!(::core::clone::Clone::clone(&self.#name))
    }
}

fn key_columns<'m>(table: &'m TableModel<'_>) -> impl Iterator<Item = &'m ColumnModel<'m>> {
    table.key.iter().map(|&it| &table.columns[it])
}

// Expands to:
//     impl Track {
//         pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
//             __rt::all(conn.handle())
//         }
//         …
//     }
//
// The methods that every table has; those of its relations go into the same block.
pub(super) fn methods(table: &TableModel<'_>) -> TokenStream {
    let by_key = by_key(table);
    let first = if table.key.is_empty() {
        " Some row, if there is any: without a primary key there is no order."
    } else {
        " The first row in the order of the primary key, if there is any row."
    };
    quote! {
        /// All rows, in no particular order.
        ///
        /// # Errors
        /// When the database can't be read, or a value does not fit its column's type.
        pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
            __rt::all(conn.handle())
        }
        /// The number of rows.
        ///
        /// # Errors
        /// When the database can't be read.
        pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
            __rt::count::<Self>(conn.handle())
        }
        #[doc = #first]
        ///
        /// # Errors
        /// When the database can't be read, or a value does not fit its column's type.
        pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
            __rt::first(conn.handle())
        }
        #by_key
    }
}

fn by_key(table: &TableModel<'_>) -> TokenStream {
    let names: Vec<_> = key_columns(table).map(|it| &it.ident).collect();
    if names.is_empty() {
        return quote!();
    }
    let params = key_columns(table).map(|it| {
        let (name, param) = (&it.ident, it.param_type());
        quote!(#name: #param)
    });
    let params = quote!(#(#params),*);
    let values: Vec<_> = key_columns(table).map(param_value).collect();
    let conn = connection_param(&names);
    // Clippy's limit is seven, with the connection.
    let allow = (names.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        /// The row with this primary key, if it exists.
        ///
        /// # Errors
        /// When the database can't be read, or a value does not fit its column's type.
        #allow
        pub fn find(#conn: &impl __rt::Executor, #params) -> __rt::Result<__rt::Option<Self>> {
            __rt::find(#conn.handle(), &[#(#values),*])
        }
        /// The row with this primary key.
        ///
        /// # Errors
        /// `NotFound` when there is none; when the database can't be read, or a value does not fit
        /// its column's type.
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

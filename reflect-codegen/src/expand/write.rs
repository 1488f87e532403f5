use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::tokens::{Doc, list};
use super::types::Field;
use super::{docs, row};
use crate::model::{ColumnModel, Model, RowId, Stored, TableModel, Writes};

/// Renders the struct of new rows, and the items that rows are written by; nothing for a view.
// Expands to:
//     #[derive(Debug, Clone, PartialEq)]
//     pub struct NewTrack {
//         pub name: String,
//         …
//     }
//     impl __rt::New for NewTrack { … }
//     impl NewTrack { … }
//     impl __rt::Writable for Track { … }
pub(super) fn writes(
    table: &TableModel<'_>,
    model: &Model<'_>,
    methods: &TokenStream,
) -> Option<TokenStream> {
    let writes = table.writes.as_ref()?;
    let (ident, new) = (&table.ident, &writes.new_ident);
    let new_struct = new_struct(table, writes, model);
    let required = writes.required.iter().map(|&it| &table.columns[it].ident);
    let fields = table.columns.iter().map(|it| &it.ident);
    Some(quote! {
        #new_struct
        impl __rt::New for #new {
            type Row = #ident;
            fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
                visit(&[#(&self.#required),*])
            }
        }
        impl #new {
            #methods
        }
        impl __rt::Writable for #ident {
            fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
                visit(&[#(&self.#fields),*])
            }
        }
    })
}

fn new_struct(table: &TableModel<'_>, writes: &Writes, model: &Model<'_>) -> TokenStream {
    let (new, derives) = (&writes.new_ident, &model.derives);
    let doc = docs::new_row(table, writes);
    // `Eq` and `PartialOrd` need it; of itself it would not be worth its compile time.
    let equal = (!derives.is_empty()).then(|| quote!(, ::core::cmp::PartialEq));
    let allow = row::allow_underscores(table);
    let columns: Vec<&ColumnModel<'_>> =
        writes.required.iter().map(|&it| &table.columns[it]).collect();
    let docs = columns.iter().map(|it| Doc(docs::column_name(it)));
    let fields = columns.iter().map(|it| &it.ident);
    let types = columns.iter().map(|it| Field(it));
    quote! {
        #[doc = #doc]
        #allow
        #[derive(::core::fmt::Debug, ::core::clone::Clone #equal #(, #derives)*)]
        pub struct #new {
            #(#docs pub #fields: #types,)*
        }
    }
}

/// The unique keys of a table, for conflicts.
// Expands to:
//     pub const BY_EMAIL: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&[3]);
pub(super) fn unique_keys(table: &TableModel<'_>) -> TokenStream {
    let keys = table.writes.iter().flat_map(|it| &it.unique_keys).map(|(name, columns)| {
        let names = columns.iter().map(|&it| table.columns[it].column.name.as_str());
        let doc = docs::unique_key(&names.collect::<Vec<_>>());
        let (columns, allow) = (list(columns), allow_lower_case(name));
        quote! {
            #[doc = #doc]
            #allow
            pub const #name: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&[#columns]);
        }
    });
    keys.collect()
}

/// Letters outside of ASCII keep their case.
fn allow_lower_case(name: &Ident) -> Option<TokenStream> {
    let has_lower_case = name.to_string().chars().any(char::is_lowercase);
    has_lower_case.then(|| quote!(#[allow(non_upper_case_globals)]))
}

/// The calls that are appended to a table's definition: `.required(&[1, 3]).without_rowid()`.
pub(super) fn def(table: &TableModel<'_>, writes: &Writes) -> TokenStream {
    let some = |columns: &[usize], method: TokenStream| {
        let columns = (!columns.is_empty()).then(|| list(columns))?;
        Some(quote!(.#method(&[#columns])))
    };
    let required = some(&writes.required, quote!(required));
    let generated = some(&writes.generated, quote!(generated));
    let rowid = rowid(table.rowid);
    let stored = match writes.stored {
        Stored::Returned => None,
        Stored::Triggers => Some(quote!(.with_triggers())),
        Stored::Virtual => Some(quote!(.in_module())),
    };
    let version = writes.version.map(|it| {
        let rust_type = &table.columns[it].rust_type;
        let it = Literal::usize_unsuffixed(it);
        quote!(.version(#it, __rt::readable::<#rust_type>))
    });
    quote!(#required #generated #rowid #stored #version)
}

/// The call that says how the row id is called.
pub(super) fn rowid(rowid: RowId) -> Option<TokenStream> {
    match rowid {
        RowId::Usual => None,
        RowId::Called(name) => Some(quote!(.rowid(#name))),
        RowId::None => Some(quote!(.without_rowid())),
    }
}

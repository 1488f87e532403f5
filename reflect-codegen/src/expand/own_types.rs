//! Enums and the types of keys.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use super::docs;
use crate::model::{Enum, Model, RustType, TableModel, TypedKey};

pub(super) fn own_types(table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    let serde: Vec<_> = model.derives.iter().filter(|it| is_of_serde(it)).collect();
    let derive = (!serde.is_empty()).then(|| quote!(#[derive(#(#serde),*)]));
    let enums = table.enums.iter().map(|it| text_enum(it, table, derive.as_ref()));
    let key = table.typed_key.as_ref().map(|it| typed_key(it, table, derive.as_ref()));
    quote!(#(#enums)* #key)
}

// Expands to:
//     __rt::closed_enum! {
//         /// …
//         OrderStatus {
//             /// `open`
//             Open = "open",
//             …
//         }
//     }
fn text_enum(own: &Enum, table: &TableModel<'_>, derive: Option<&TokenStream>) -> TokenStream {
    let doc = docs::text_enum(&table.columns[own.column], table);
    let variants = own.variants.iter().map(|(name, text)| {
        let doc = docs::text(text);
        let rename = derive.map(|_| quote!(#[serde(rename = #text)]));
        quote!(#[doc = #doc] #rename #name = #text,)
    });
    let untagged = derive.map(|_| quote!(#[serde(untagged)]));
    let (function, other) =
        if own.open { (quote!(open_enum), untagged) } else { (quote!(closed_enum), None) };
    let ident = &own.ident;
    quote! {
        __rt::#function! {
            #[doc = #doc]
            #derive
            #ident { #(#variants)* }
            #other
        }
    }
}

// Expands to:
//     __rt::typed_key! {
//         /// …
//         TrackId(i64) Copy
//     }
fn typed_key(key: &TypedKey, table: &TableModel<'_>, derive: Option<&TokenStream>) -> TokenStream {
    let (ident, stored) = (&key.ident, &key.stored);
    let doc = docs::typed_key(table);
    let copy = matches!(stored, RustType::I64).then(|| quote!(Copy));
    quote! {
        __rt::typed_key! {
            #[doc = #doc]
            #derive
            #ident(#stored) #copy
        }
    }
}

fn is_of_serde(path: &Path) -> bool {
    let last = path.segments.last().map(|it| &it.ident);
    last.is_some_and(|it| it == "Serialize" || it == "Deserialize")
}

//! Enums and the types of keys.

use quote::quote;
use syn::Path;

use super::code::{Code, code};
use super::{docs, types};
use crate::model::{Enum, Model, RustType, TableModel, TypedKey, of_serde};

pub(super) fn own_types(table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    let serde: Vec<_> = model.derives.iter().filter(|it| of_serde(it).is_some()).collect();
    for own in &table.enums {
        text_enum(own, table, &serde, code);
    }
    if let Some(key) = &table.typed_key {
        typed_key(key, table, &serde, code);
    }
}

// Expands to:
//     __rt::closed_enum! {
//         /// …
//         OrderStatus {
//             /// The text `open`.
//             Open = "open",
//             …
//         }
//     }
fn text_enum(own: &Enum, table: &TableModel<'_>, serde: &[&Path], code: &mut Code) {
    let (ident, kind) = (&own.ident, if own.open { "open" } else { "closed" });
    code!(code, "__rt::{kind}_enum! {{\n");
    code.doc(&docs::text_enum(&table.columns[own.column], table));
    derive(serde, code);
    for attribute in &own.attributes {
        code.given(attribute);
    }
    code!(code, "{ident} {{\n");
    for (name, text) in &own.variants {
        code.doc(&docs::text(text));
        if !serde.is_empty() {
            code!(code, "#[serde(rename = {text:?})]\n");
        }
        code!(code, "{name} = {text:?},\n");
    }
    code.str("}\n");
    if own.open && !serde.is_empty() {
        code.str("#[serde(untagged)]\n");
    }
    code.str("}\n");
}

// Expands to:
//     __rt::typed_key! {
//         /// …
//         TrackId(i64) Copy
//     }
fn typed_key(key: &TypedKey, table: &TableModel<'_>, serde: &[&Path], code: &mut Code) {
    code.str("__rt::typed_key! {\n");
    code.doc(&docs::typed_key(table));
    derive(serde, code);
    code!(code, "{}(", key.ident);
    types::owned(&key.stored, code);
    code.str(if matches!(key.stored, RustType::I64) { ") Copy }\n" } else { ") }\n" });
}

fn derive(serde: &[&Path], code: &mut Code) {
    if !serde.is_empty() {
        code.given(quote!(#[derive(#(#serde),*)]));
    }
}

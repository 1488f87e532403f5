use proc_macro2::Ident;
use quote::quote;

use super::code::{Code, code};
use super::{docs, types};
use crate::model::{Model, TableModel};

// Expands to:
//     #[derive(Debug, Clone, PartialEq)]
//     pub struct Track {
//         pub track_id: i64,
//         …
//     }
pub(super) fn row_struct(table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    let ident = &table.ident;
    code.doc(&docs::table(&table.object));
    alias(table.object.name(), ident, code);
    code.str(allow_underscores(table));
    derive(&["fmt::Debug", "clone::Clone", "cmp::PartialEq"], model, code);
    code!(code, "pub struct {ident} {{\n");
    for column in &table.columns {
        let name = &column.ident;
        code.doc(&docs::column(column, &table.object));
        alias(&column.column.name, name, code);
        code!(code, "pub {name}: ");
        types::field(column, code);
        code.str(",\n");
    }
    code.str("}\n");
}

/// Derives traits of `core`, and those that the user wants.
pub(super) fn derive(traits: &[&str], model: &Model<'_>, code: &mut Code) {
    let derives = &model.derives;
    if derives.is_empty() {
        code.str("#[derive(");
        code.each(traits, |code, it| code!(code, "::core::{it}"));
        return code.str(")]\n");
    }
    let traits = traits.iter().filter_map(|it| format!("::core::{it}").parse().ok());
    let traits: Vec<proc_macro2::TokenStream> = traits.collect();
    code.tokens(quote!(#[derive(#(#traits,)* #(#derives),*)]));
}

/// The name in the database, by which a search of the documentation finds the item, too.
fn alias(database: &str, rust: &Ident, code: &mut Code) {
    if docs::has_alias(database, rust) {
        code!(code, "#[doc(alias = {database:?})]\n");
    }
}

/// To Clippy, a leading underscore means an unused field.
pub(super) fn allow_underscores(table: &TableModel<'_>) -> &'static str {
    let underscores = table.columns.iter().any(|it| it.ident.to_string().starts_with('_'));
    if underscores { "#[allow(clippy::pub_underscore_fields)]\n" } else { "" }
}

use std::fmt::Display;

use proc_macro2::Ident;
use quote::quote;

use super::code::{Code, code};
use super::{docs, types};
use crate::model::{ColumnModel, Model, TableModel, of_serde};

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
    derive(Derived::Row, table, model, code);
    code!(code, "pub struct {ident} {{\n");
    for column in &table.columns {
        code.doc(&docs::column(column, &table.object));
        alias(&column.column.name, &column.ident, code);
        field(column, model, code);
    }
    code.str("}\n");
    debug(table, ident, &table.columns.iter().collect::<Vec<_>>(), code);
}

/// A field with the attributes that the user gives it.
pub(super) fn field(column: &ColumnModel<'_>, model: &Model<'_>, code: &mut Code) {
    for attribute in &column.attributes {
        code.given(attribute);
    }
    let serialize = || model.derives.iter().filter_map(of_serde).any(|it| it == "Serialize");
    if column.secret && serialize() {
        code.str("#[serde(serialize_with = \"__rt::serialize_secret\")]\n");
    }
    code!(code, "pub {}: ", column.ident);
    types::field(column, code);
    code.str(",\n");
}

/// The structs that derive traits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Derived {
    Row,
    New,
}

/// Derives traits of `core`, and those that the user wants; then their attributes, some of which are for the derives.
pub(super) fn derive(of: Derived, table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    let derives = &model.derives;
    let mut traits = Vec::new();
    // What is secret is not shown by a derive.
    if !has_secrets(table) {
        traits.push("fmt::Debug");
    }
    traits.push("clone::Clone");
    // `Eq` and `PartialOrd` need it; of a new row it would not be worth its compile time of itself.
    if of == Derived::Row || !derives.is_empty() {
        traits.push("cmp::PartialEq");
    }
    code.str("#[derive(");
    code.each(traits, |code, it| code!(code, "::core::{it}"));
    code.str(")]\n");
    if !derives.is_empty() {
        code.tokens(quote!(#[derive(#(#derives),*)]));
    }
    for attribute in &table.attributes {
        code.tokens(attribute);
    }
}

// Expands to:
//     impl Debug for Customer {
//         fn fmt(&self, f: &mut Formatter<'_>) -> Result {
//             f.debug_struct("Customer").field("id", &self.id).field("email", &__rt::Secret).finish()
//         }
//     }
/// What a derive does, if there is something in the table that it must not show. `ident` may have a lifetime.
pub(super) fn debug(
    table: &TableModel<'_>,
    ident: impl Display,
    columns: &[&ColumnModel<'_>],
    code: &mut Code,
) {
    if !has_secrets(table) {
        return;
    }
    let ident = ident.to_string();
    let name = ident.split('<').next().unwrap_or(&ident);
    code!(
        code,
        "impl ::core::fmt::Debug for {ident} {{
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                f.debug_struct({name:?})"
    );
    for column in columns {
        let name = &column.ident;
        let value = if column.secret { "__rt::Secret".to_owned() } else { format!("self.{name}") };
        code!(code, ".field({:?}, &{value})", name.to_string());
    }
    code.str(".finish()\n}\n}\n");
}

pub(super) fn has_secrets(table: &TableModel<'_>) -> bool {
    table.columns.iter().any(|it| it.secret)
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

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use reflect_catalog::Broken;

use super::code::{Code, code};
use super::docs;
use crate::model::{Ambiguous, Model, Nowhere, Relation, RelationKind, TableModel, Why};

// Expands to:
//     pub fn album(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Album>> {
//         __rt::parent_or_none(conn.handle(), self, 0, &[&self.album_id])
//     }
//     …
pub(super) fn accessors(table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    for relation in &table.relations {
        let (name, target) = (relation.name(), &model.tables[relation.target].ident);
        code.doc(&docs::relation(relation, table, model));
        code!(code, "pub fn {name}(&self, conn: &impl __rt::Executor) -> __rt::Result<");
        match relation.kind {
            RelationKind::Parent { optional: false, .. } => code!(code, "{target}"),
            RelationKind::Parent { .. } | RelationKind::Child { .. } => {
                code!(code, "__rt::Option<{target}>");
            }
            RelationKind::Children { .. } | RelationKind::Through { .. } => {
                code!(code, "__rt::Vec<{target}>");
            }
        }
        code.str("> {\n");
        body(relation, table, model, code);
        code.str("}\n");
    }
}

fn body(relation: &Relation, table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    match relation.kind {
        RelationKind::Parent { key, optional } => {
            let function = if optional { "parent_or_none" } else { "parent" };
            code!(code, "__rt::{function}(conn.handle(), self, {key}, &[");
        }
        RelationKind::Children { key } => code!(code, "__rt::children(conn.handle(), {key}, &["),
        RelationKind::Child { key } => code!(code, "__rt::child(conn.handle(), {key}, &["),
        RelationKind::Through { junction, near, far } => {
            let junction = &model.tables[junction].ident;
            code!(code, "__rt::through::<{junction}, _>(conn.handle(), {near}, {far}, &[");
        }
    }
    let fields = relation.values.iter().map(|&it| &table.columns[it].ident);
    code.each(fields, |code, it| code!(code, "&self.{it}"));
    code.str("])\n");
}

/// A name that no relation has alone. The lifetime makes the bound wait for a caller: the method
/// compiles, using it does not, and the error lists the names to use.
// Expands to:
//     pub fn subject<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
//     where
//         Self: __rt::Unambiguous<'a, (__names::photo_by_subject_id, __names::…)>,
//     …
pub(super) fn ambiguous(table: &TableModel<'_>, code: &mut Code) {
    for name in &table.ambiguous {
        code.doc(&docs::ambiguous(name));
        code!(
            code,
            "pub fn {}<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>\nwhere\nSelf: ",
            name.short
        );
        unambiguous(name, code);
        code.str(",\n{ __rt::Result::Ok(()) }\n");
    }
}

/// The bound that nothing satisfies.
pub(super) fn unambiguous(name: &Ambiguous, code: &mut Code) {
    code.str("__rt::Unambiguous<'a, (");
    code.each(&name.long, |code, it| code!(code, "__names::{it}"));
    code.str(")>");
}

/// A name that would be a relation's if its foreign key led somewhere; likewise.
// Expands to:
//     pub fn author<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
//     where
//         Self: __rt::NotUnique<'a, __names::author_username, Author>,
//     …
pub(super) fn nowhere(table: &TableModel<'_>, code: &mut Code) {
    for name in &table.nowhere {
        code.doc(&docs::nowhere_method(name));
        code!(
            code,
            "pub fn {}<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>\nwhere\nSelf: ",
            name.method
        );
        leads_somewhere(name, code);
        code.str(",\n{ __rt::Result::Ok(()) }\n");
    }
}

/// The bound that nothing satisfies.
pub(super) fn leads_somewhere(nowhere: &Nowhere, code: &mut Code) {
    let bound = match nowhere.why {
        Why::LeftOut => "LeftOut",
        Why::Broken(Broken::MissingTable) => "MissingTable",
        Why::Broken(Broken::View) => "ParentIsView",
        Why::Broken(Broken::MissingColumn) => "MissingColumn",
        Why::Broken(Broken::ColumnCount) => "ColumnCount",
        Why::Broken(Broken::NotUnique) => "NotUnique",
        Why::Broken(Broken::PartialIndex) => "PartialIndex",
        Why::Broken(Broken::OtherCollation) => "OtherCollation",
    };
    code!(code, "__rt::{bound}<'a, ");
    if let [column] = nowhere.key.as_slice() {
        code!(code, "__names::{column}");
    } else {
        code.str("(");
        code.each(&nowhere.key, |code, it| code!(code, "__names::{it}"));
        code.str(")");
    }
    let of = if nowhere.reflected { "" } else { "__names::" };
    code!(code, ", {of}{}>", nowhere.parent_ident);
}

/// Types that stand for the names in these errors. (A trait with a text of its own would need the
/// attribute `#[diagnostic]`, which does not exist under `#![no_implicit_prelude]`.)
pub(super) fn names(model: &Model<'_>) -> TokenStream {
    let ambiguous = model.tables.iter().flat_map(|it| &it.ambiguous).flat_map(|it| &it.long);
    let nowhere = model.tables.iter().flat_map(|it| &it.nowhere).flat_map(|it| {
        let parent = (!it.reflected).then_some(&it.parent_ident);
        it.key.iter().chain(parent)
    });
    let names: BTreeSet<_> = ambiguous.chain(nowhere).collect();
    if names.is_empty() {
        return quote!();
    }
    quote! {
        #[doc(hidden)]
        pub mod __names {
            #(pub struct #names;)*
        }
    }
}

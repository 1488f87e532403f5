use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use reflect_catalog::Broken;

use super::docs;
use crate::model::{Model, Nowhere, Relation, RelationKind, TableModel, Why};

// Expands to:
//     pub fn album(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Album>> {
//         __rt::parent_or_none(conn.handle(), self, 0, &[&self.album_id])
//     }
//     …
pub(super) fn accessors(table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    table.relations.iter().map(|it| accessor(it, table, model)).collect()
}

fn accessor(relation: &Relation, table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    let target = &model.tables[relation.target].ident;
    let output = match relation.kind {
        RelationKind::Parent { optional: false, .. } => quote!(#target),
        RelationKind::Parent { .. } | RelationKind::Child { .. } => quote!(__rt::Option<#target>),
        RelationKind::Children { .. } | RelationKind::Through { .. } => quote!(__rt::Vec<#target>),
    };
    let (name, doc) = (relation.name(), docs::relation(relation, table, model));
    let body = body(relation, table, model);
    quote! {
        #[doc = #doc]
        pub fn #name(&self, conn: &impl __rt::Executor) -> __rt::Result<#output> {
            #body
        }
    }
}

fn body(relation: &Relation, table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    let number = Literal::usize_unsuffixed;
    let fields = relation.values.iter().map(|&it| &table.columns[it].ident);
    let values = quote!(&[#(&self.#fields),*]);
    match relation.kind {
        RelationKind::Parent { key, optional } => {
            let function = if optional { quote!(parent_or_none) } else { quote!(parent) };
            let key = number(key);
            quote!(__rt::#function(conn.handle(), self, #key, #values))
        }
        RelationKind::Children { key } => {
            let key = number(key);
            quote!(__rt::children(conn.handle(), #key, #values))
        }
        RelationKind::Child { key } => {
            let key = number(key);
            quote!(__rt::child(conn.handle(), #key, #values))
        }
        RelationKind::Through { junction, near, far } => {
            let (near, far) = (number(near), number(far));
            let junction = &model.tables[junction].ident;
            quote!(__rt::through::<#junction, _>(conn.handle(), #near, #far, #values))
        }
    }
}

/// A name that no relation has alone. The lifetime makes the bound wait for a caller: the method
/// compiles, using it does not, and the error lists the names to use.
// Expands to:
//     pub fn subject<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
//     where
//         Self: __rt::Unambiguous<'a, (__names::photo_by_subject_id, __names::…)>,
//     …
pub(super) fn ambiguous(table: &TableModel<'_>) -> TokenStream {
    let methods = table.ambiguous.iter().map(|it| {
        let (short, long, doc) = (&it.short, &it.long, docs::ambiguous(it));
        quote! {
            #[doc = #doc]
            pub fn #short<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
            where
                Self: __rt::Unambiguous<'a, (#(__names::#long),*)>,
            {
                __rt::Result::Ok(())
            }
        }
    });
    methods.collect()
}

/// A name that would be a relation's if its foreign key led somewhere; likewise.
// Expands to:
//     pub fn author<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
//     where
//         Self: __rt::NotUnique<'a, __names::author_username, Author>,
//     …
pub(super) fn nowhere(table: &TableModel<'_>) -> TokenStream {
    let methods = table.nowhere.iter().map(|it| {
        let (method, bound, doc) = (&it.method, leads_somewhere(it), docs::nowhere_method(it));
        quote! {
            #[doc = #doc]
            pub fn #method<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
            where
                Self: #bound,
            {
                __rt::Result::Ok(())
            }
        }
    });
    methods.collect()
}

/// The bound that nothing satisfies.
pub(super) fn leads_somewhere(nowhere: &Nowhere) -> TokenStream {
    let bound = match nowhere.why {
        Why::LeftOut => quote!(LeftOut),
        Why::Broken(Broken::MissingTable) => quote!(MissingTable),
        Why::Broken(Broken::View) => quote!(ParentIsView),
        Why::Broken(Broken::MissingColumn) => quote!(MissingColumn),
        Why::Broken(Broken::ColumnCount) => quote!(ColumnCount),
        Why::Broken(Broken::NotUnique) => quote!(NotUnique),
        Why::Broken(Broken::PartialIndex) => quote!(PartialIndex),
        Why::Broken(Broken::OtherCollation) => quote!(OtherCollation),
    };
    let (columns, parent) = (&nowhere.key, &nowhere.parent_ident);
    let key = match columns.as_slice() {
        [column] => quote!(__names::#column),
        columns => quote!((#(__names::#columns),*)),
    };
    let parent = if nowhere.reflected { quote!(#parent) } else { quote!(__names::#parent) };
    quote!(__rt::#bound<'a, #key, #parent>)
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

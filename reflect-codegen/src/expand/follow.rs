use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{docs, relation};
use crate::model::{Model, Relation, RelationKind, TableModel};

/// The relations in a query, by the names that a row has for them.
// Expands to:
//     impl<__P: __rt::paths::Path> TrackColumns<__P> {
//         pub fn album(&self) -> AlbumColumns<__rt::Parent<__P, Album, 0, __rt::Optional>> {
//             self.__at.to()
//         }
//         …
//     }
pub(super) fn relations(table: &TableModel<'_>, model: &Model<'_>) -> Option<TokenStream> {
    if table.relations.is_empty() && table.nowhere.is_empty() {
        return None;
    }
    let columns = &table.columns_ident;
    let methods = table.relations.iter().map(|it| {
        let (name, doc) = (it.name(), docs::follow(it, table, model));
        let (output, body) = (output(it, model), body(it, model));
        quote! {
            #[doc = #doc]
            pub fn #name(&self) -> #output {
                #body
            }
        }
    });
    let (ambiguous, nowhere) = (ambiguous(table), nowhere(table));
    Some(quote! {
        impl<__P: __rt::paths::Path> #columns<__P> {
            #(#methods)*
            #ambiguous
            #nowhere
        }
    })
}

/// The columns where a key leads, or the rows of the many side.
fn output(relation: &Relation, model: &Model<'_>) -> TokenStream {
    let number = Literal::usize_unsuffixed;
    let target = &model.tables[relation.target];
    let (row, columns) = (&target.ident, &target.columns_ident);
    match relation.kind {
        RelationKind::Parent { key, optional } => {
            let (key, optional) = (number(key), optional.then(|| quote!(, __rt::Optional)));
            quote!(#columns<__rt::Parent<__P, #row, #key #optional>>)
        }
        RelationKind::Child { key } => {
            let key = number(key);
            quote!(#columns<__rt::Child<__P, #row, #key>>)
        }
        RelationKind::Children { .. } | RelationKind::Through { .. } => {
            quote!(__rt::ToMany<__P, #row>)
        }
    }
}

fn body(relation: &Relation, model: &Model<'_>) -> TokenStream {
    let number = Literal::usize_unsuffixed;
    match relation.kind {
        RelationKind::Parent { .. } | RelationKind::Child { .. } => quote!(self.__at.to()),
        RelationKind::Children { key } => {
            let key = number(key);
            quote!(self.__at.children(#key))
        }
        RelationKind::Through { junction, near, far } => {
            let (near, far) = (number(near), number(far));
            let junction = &model.tables[junction].ident;
            quote!(self.__at.through::<#junction, _>(#near, #far))
        }
    }
}

/// The names that no relation has alone; the row's method says how that works.
fn ambiguous(table: &TableModel<'_>) -> TokenStream {
    let methods = table.ambiguous.iter().map(|it| {
        let (short, long, doc) = (&it.short, &it.long, docs::follow_ambiguous(it));
        quote! {
            #[doc = #doc]
            pub fn #short<'a>(&'a self)
            where
                Self: __rt::Unambiguous<'a, (#(__names::#long),*)>,
            {
            }
        }
    });
    methods.collect()
}

/// The names of relations that there are not, likewise.
fn nowhere(table: &TableModel<'_>) -> TokenStream {
    let methods = table.nowhere.iter().map(|it| {
        let (method, bound, doc) = (&it.method, relation::leads_somewhere(it), docs::nowhere(it));
        quote! {
            #[doc = #doc]
            pub fn #method<'a>(&'a self)
            where
                Self: #bound,
            {
            }
        }
    });
    methods.collect()
}

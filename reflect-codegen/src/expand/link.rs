//! Methods that write many-to-many relations.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs;
use super::methods::{free_param, param_value};
use super::types::Param;
use crate::model::{Link, Model, Relation, RelationKind, TableModel};

pub(super) fn links(table: &TableModel<'_>, model: &Model<'_>) -> TokenStream {
    let links = table.relations.iter().filter_map(|it| Writer::new(it, table, model));
    links.flat_map(|it| [Some(it.add()), Some(it.remove()), it.set()]).flatten().collect()
}

/// A relation through a junction.
struct Writer<'m> {
    link: &'m Link,
    junction: &'m TableModel<'m>,
    /// The row struct at the other end.
    target: &'m Ident,
    /// The numbers of the junction's two keys.
    keys: TokenStream,
    /// The fields that the near key refers to, and those that the far key does.
    near: Vec<&'m Ident>,
    far: Vec<&'m Ident>,
}

impl<'m> Writer<'m> {
    fn new(
        relation: &'m Relation,
        table: &'m TableModel<'m>,
        model: &'m Model<'m>,
    ) -> Option<Self> {
        let RelationKind::Through { junction, near, far } = relation.kind else { return None };
        let (junction, target) = (&model.tables[junction], &model.tables[relation.target]);
        let keys = [near, far].map(Literal::usize_unsuffixed);
        let theirs = junction.foreign_keys[far].parent_columns.iter();
        Some(Self {
            link: relation.link.as_ref()?,
            junction,
            target: &target.ident,
            keys: quote!(#(#keys),*),
            near: relation.values.iter().map(|&it| &table.columns[it].ident).collect(),
            far: theirs.map(|&it| &target.columns[it].ident).collect(),
        })
    }

    // Expands to:
    //     pub fn add_track(&self, conn: &impl __rt::Executor, other: &Track) -> __rt::Result<bool> {
    //         __rt::add::<PlaylistTrack>(conn.handle(), 0, 1, &[&self.playlist_id, &other.track_id])
    //     }
    // or, where rows of the junction have more columns, with parameters for those that they have to
    // have and a closure for the others.
    fn add(&self) -> TokenStream {
        let Self { link, junction, target, keys, near, far } = self;
        let columns: Vec<_> = link.required.iter().map(|&it| &junction.columns[it]).collect();
        let names: Vec<_> = columns.iter().map(|it| &it.ident).collect();
        let [conn, other, set] = ["conn", "other", "set"].map(|it| free_param(it, &names));
        let params = columns.iter().map(|it| Param(it));
        let given = columns.iter().map(|it| param_value(it));
        let values = quote!(&[#(&self.#near,)* #(&#other.#far,)* #(#given),*]);
        let row = &junction.ident;
        let (generic, closure, call) = if link.optional {
            (
                quote!(<__S: __rt::Sets<#row>>),
                quote!(, #set: impl ::core::ops::FnOnce(__rt::ColumnsOf<#row>) -> __S),
                quote!(__rt::add_with::<#row, __S>(#conn.handle(), #keys, #values, #set)),
            )
        } else {
            (quote!(), quote!(), quote!(__rt::add::<#row>(#conn.handle(), #keys, #values)))
        };
        let (name, doc) = (&link.add, docs::add(link, junction, target));
        // Clippy's limit is seven, with `self`, the connection, the other row and the closure.
        let allow = (names.len() > 3).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        quote! {
            #[doc = #doc]
            #allow
            pub fn #name #generic(
                &self,
                #conn: &impl __rt::Executor,
                #other: &#target
                #(, #names: #params)*
                #closure
            ) -> __rt::Result<bool> {
                #call
            }
        }
    }

    // Expands to:
    //     pub fn remove_track(&self, conn: &impl __rt::Executor, other: &Track) -> __rt::Result<bool> {
    //         __rt::remove::<PlaylistTrack>(conn.handle(), 0, 1, &[&self.playlist_id, &other.track_id])
    //     }
    fn remove(&self) -> TokenStream {
        let Self { link, junction, target, keys, near, far } = self;
        let (name, doc, row) = (&link.remove, docs::remove(junction, target), &junction.ident);
        quote! {
            #[doc = #doc]
            pub fn #name(&self, conn: &impl __rt::Executor, other: &#target) -> __rt::Result<bool> {
                __rt::remove::<#row>(conn.handle(), #keys, &[#(&self.#near,)* #(&other.#far),*])
            }
        }
    }

    // Expands to:
    //     pub fn set_tracks<'o>(
    //         &self,
    //         conn: &impl __rt::Executor,
    //         others: impl ::core::iter::IntoIterator<Item = &'o Track>,
    //     ) -> __rt::Result<()> {
    //         __rt::set::<PlaylistTrack, _>(conn.handle(), 0, 1, &[&self.playlist_id], others)
    //     }
    fn set(&self) -> Option<TokenStream> {
        let Self { link, junction, target, keys, near, .. } = self;
        let (name, doc, row) = (link.set.as_ref()?, docs::set(junction, target), &junction.ident);
        Some(quote! {
            #[doc = #doc]
            pub fn #name<'o>(
                &self,
                conn: &impl __rt::Executor,
                others: impl ::core::iter::IntoIterator<Item = &'o #target>,
            ) -> __rt::Result<()> {
                __rt::set::<#row, _>(conn.handle(), #keys, &[#(&self.#near),*], others)
            }
        })
    }
}

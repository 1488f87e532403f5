//! The names that relations would have, if their foreign keys led somewhere.

use std::collections::HashSet;

use reflect_catalog::{ForeignKey, same_name};

use super::ident;
use crate::model::{Nowhere, Relation, TableModel, Why};
use crate::naming::{ForeignKeyNames, Naming};

/// Gives every table the names of relations that it might expect, unless another relation has them.
pub(super) fn lower(tables: &mut [TableModel<'_>], naming: &Naming) {
    let mut taken: Vec<HashSet<String>> = tables.iter().map(names).collect();
    for child in 0..tables.len() {
        for key in tables[child].object.foreign_keys() {
            let parent = tables.iter().position(|it| same_name(it.object.name(), &key.parent));
            let why = match (key.broken, parent) {
                (Some(broken), _) => Why::Broken(broken),
                (None, None) => Why::LeftOut,
                (None, Some(_)) => continue,
            };
            let (there, back) = wanted(&tables[child], key, naming);
            let nowhere = |method: &str| Nowhere {
                method: ident(method),
                columns: key.columns.clone(),
                key: idents(&tables[child], &key.columns),
                parent: key.parent.clone(),
                parent_ident: parent
                    .map_or_else(|| stand_in(&key.parent, naming), |it| tables[it].ident.clone()),
                reflected: parent.is_some(),
                why,
            };
            let (there, back) = (nowhere(&there), parent.map(|it| (it, nowhere(&back))));
            for (table, nowhere) in [(child, there)].into_iter().chain(back) {
                if taken[table].insert(nowhere.method.to_string()) {
                    tables[table].nowhere.push(nowhere);
                }
            }
        }
    }
}

/// The names that relations have.
pub(super) fn names(table: &TableModel<'_>) -> HashSet<String> {
    let of = |relation: &Relation| {
        let link =
            relation.link.iter().flat_map(|it| [Some(&it.add), Some(&it.remove), it.set.as_ref()]);
        let link = link.flatten().map(ToString::to_string);
        let own = relation.short.iter().chain([&relation.long]).map(ToString::to_string);
        own.chain(link).collect::<Vec<_>>()
    };
    let ambiguous = table.ambiguous.iter().map(|it| it.short.to_string());
    table.relations.iter().flat_map(of).chain(ambiguous).collect()
}

/// The names by the rules, there and back.
fn wanted(child: &TableModel<'_>, key: &ForeignKey, naming: &Naming) -> (String, String) {
    let to = key.parent_columns.iter().map(String::as_str).chain(std::iter::repeat(""));
    let names = ForeignKeyNames {
        naming,
        child: child.object.name(),
        parent: &key.parent,
        columns: key.columns.iter().map(String::as_str).zip(to).collect(),
        is_primary_key: child.object.is_primary_key(&key.columns),
        unique: child.object.is_unique(&key.columns),
    };
    (names.to_one(), names.to_many())
}

fn idents(table: &TableModel<'_>, columns: &[String]) -> Vec<proc_macro2::Ident> {
    let ident = |name: &String| table.columns.iter().find(|it| it.column.name == *name);
    columns.iter().filter_map(ident).map(|it| it.ident.clone()).collect()
}

/// A name for a type that stands for a table without a row struct.
fn stand_in(table: &str, naming: &Naming) -> proc_macro2::Ident {
    let plain =
        syn::parse_str::<proc_macro2::Ident>(table).ok().filter(|_| !table.starts_with('_'));
    plain.map_or_else(|| ident(&naming.field(table)), |it| ident(&it.to_string()))
}

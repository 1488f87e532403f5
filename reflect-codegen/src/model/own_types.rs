//! Types that are generated with the rows: enums of the texts that a CHECK counts up, and the keys of tables.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use reflect_catalog::{Affinity, Domain};
use syn::Attribute;

use super::ident::ident;
use super::overrides::Overrides;
use super::{OwnType, RustType, TableModel};
use crate::naming::{self, Wanted};
use crate::options::{Enums, Ids, Options};

/// An enum of the texts that a column may have.
pub(crate) struct Enum {
    pub(crate) ident: Ident,
    /// The position of the column.
    pub(crate) column: usize,
    /// The names, and the texts.
    pub(crate) variants: Vec<(Ident, String)>,
    pub(crate) attributes: Vec<Attribute>,
    /// There may be other texts, too.
    pub(crate) open: bool,
}

/// The type of a primary key.
pub(crate) struct TypedKey {
    pub(crate) ident: Ident,
    /// What is in it.
    pub(crate) stored: RustType,
}

/// Gives the columns their types that a CHECK constraint holds to some values.
pub(super) fn enums(tables: &mut [TableModel<'_>], options: &Options, overrides: &Overrides<'_>) {
    let mut taken = names(tables);
    for table in tables {
        let Some(declared) = table.object.table().filter(|it| !it.checks.is_empty()) else {
            continue;
        };
        for (position, column) in table.columns.iter_mut().enumerate() {
            let may_be =
                matches!(column.rust_type, RustType::I64 | RustType::String | RustType::Value);
            if !may_be || overrides.rust_type(&declared.name, column.column).is_some() {
                continue;
            }
            match (&column.rust_type, declared.domain(&column.column.name)) {
                (RustType::I64 | RustType::Value, Some(Domain::Integers(values)))
                    if is_boolean(&values) && column.affinity != Affinity::Text =>
                {
                    column.rust_type = RustType::Bool;
                }
                (RustType::String | RustType::Value, Some(Domain::Texts(texts)))
                    if options.enums != Enums::Off && column.column.collation.is_none() =>
                {
                    let stays = |text: &String| stays_text(text, column.affinity);
                    if !texts.iter().all(stays) {
                        continue;
                    }
                    let name = format!(
                        "{}{}",
                        stem(&table.ident),
                        naming::pascal(&column.ident.to_string())
                    );
                    let open = options.enums == Enums::Open;
                    let own = Enum {
                        ident: free(&name, &mut taken),
                        column: position,
                        variants: variants(texts, open),
                        attributes: Vec::new(),
                        open,
                    };
                    column.rust_type = RustType::Own(OwnType {
                        ident: own.ident.clone(),
                        is_text: true,
                        is_copy: !open,
                    });
                    table.enums.push(own);
                }
                _ => {}
            }
        }
    }
}

fn is_boolean(values: &[i64]) -> bool {
    values.len() == 2 && values.contains(&0) && values.contains(&1)
}

/// A column of numbers keeps other texts as they are.
fn stays_text(text: &str, affinity: Affinity) -> bool {
    matches!(affinity, Affinity::Text | Affinity::Blob) || text.trim().parse::<f64>().is_err()
}

fn variants(texts: Vec<String>, open: bool) -> Vec<(Ident, String)> {
    let name = |text: &str| {
        let name = naming::pascal(text);
        // That is what an open enum calls the rest.
        if open && name == "Other" { "Other_".to_owned() } else { name }
    };
    let wanted = |text| Wanted { database: text, name: name(text), otherwise: name(text) };
    let names = naming::distinct(&texts.iter().map(|it| wanted(it.as_str())).collect::<Vec<_>>());
    names.iter().map(|it| ident(it)).zip(texts).collect()
}

/// Gives the keys of tables types of their own, and the columns that refer to them.
pub(super) fn typed_keys(
    tables: &mut [TableModel<'_>],
    options: &Options,
    overrides: &Overrides<'_>,
) {
    if options.ids == Ids::Plain {
        return;
    }
    let mut taken = names(tables);
    let mut keys: HashMap<(usize, usize), OwnType> = HashMap::new();
    for table in 0..tables.len() {
        let &[key] = tables[table].key.as_slice() else { continue };
        let is_own = source(tables, (table, key)) == Some((table, key));
        let is_chosen = |it: &TableModel<'_>| {
            overrides.rust_type(it.object.name(), it.columns[key].column).is_some()
        };
        if !is_own || tables[table].object.table().is_none() || is_chosen(&tables[table]) {
            continue;
        }
        let stored = tables[table].columns[key].rust_type.clone();
        let Some(is_text) = is_text(&stored) else { continue };
        let ident = free(&format!("{}Id", stem(&tables[table].ident)), &mut taken);
        keys.insert((table, key), OwnType { ident: ident.clone(), is_text, is_copy: !is_text });
        tables[table].typed_key = Some(TypedKey { ident, stored });
    }
    for table in 0..tables.len() {
        for column in 0..tables[table].columns.len() {
            let model = &tables[table].columns[column];
            let Some(is_text) = is_text(&model.rust_type) else { continue };
            if overrides.rust_type(tables[table].object.name(), model.column).is_some() {
                continue;
            }
            let own = source(tables, (table, column)).and_then(|it| keys.get(&it));
            if let Some(own) = own.filter(|it| it.is_text == is_text) {
                tables[table].columns[column].rust_type = RustType::Own(own.clone());
            }
        }
    }
}

/// Tells texts from integers; a key of anything else has no type of its own.
fn is_text(rust_type: &RustType) -> Option<bool> {
    match rust_type {
        RustType::I64 => Some(false),
        RustType::String => Some(true),
        _ => None,
    }
}

/// The column that a column refers to in the end; itself if it refers to none, and nothing if to several.
fn source(tables: &[TableModel<'_>], column: (usize, usize)) -> Option<(usize, usize)> {
    let (mut at, mut seen) = (column, HashSet::new());
    while seen.insert(at) {
        let keys = tables[at.0].foreign_keys.iter();
        let pairs = keys.flat_map(|key| {
            let pairs = key.columns.iter().zip(&key.parent_columns);
            pairs.filter(|(own, _)| **own == at.1).map(|(_, theirs)| (key.parent, *theirs))
        });
        let targets: HashSet<_> = pairs.filter(|it| *it != at).collect();
        match targets.into_iter().collect::<Vec<_>>().as_slice() {
            [] => return Some(at),
            [target] => at = *target,
            _ => return None,
        }
    }
    None
}

/// The names of all structs.
fn names(tables: &[TableModel<'_>]) -> HashSet<String> {
    let of = |table: &TableModel<'_>| {
        let new = table.writes.as_ref().map(|it| it.new_ident.to_string());
        let borrowed = super::type_names::borrowed(&table.ident).to_string();
        let enums: Vec<_> = table.enums.iter().map(|it| it.ident.to_string()).collect();
        let others = [
            Some(table.ident.to_string()),
            Some(table.columns_ident.to_string()),
            Some(borrowed),
            new,
        ];
        others.into_iter().flatten().chain(enums).collect::<Vec<_>>()
    };
    tables.iter().flat_map(of).collect()
}

/// `OrderStatus`, or `OrderStatusValue` where a table has that name.
fn free(name: &str, taken: &mut HashSet<String>) -> Ident {
    let mut name = name.to_owned();
    while !taken.insert(name.clone()) {
        name.push_str("Value");
    }
    ident(&name)
}

fn stem(row: &Ident) -> String {
    row.to_string().trim_end_matches('_').to_owned()
}

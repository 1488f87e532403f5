//! Finds the table and the columns that a foreign key refers to.

use std::collections::HashMap;

use crate::{Broken, Catalog, ForeignKey, Index, Table, same_name};

/// Gives every foreign key its parent's own spelling and columns, or the reason why it has none.
/// `is_view` knows the views.
pub(super) fn foreign_keys(catalog: &mut Catalog, is_view: impl Fn(&str) -> bool) {
    let tables = std::mem::take(&mut catalog.tables);
    let by_name: HashMap<_, _> =
        tables.iter().map(|table| (table.name.to_ascii_lowercase(), table)).collect();
    let resolve_all = |table: &Table| -> Vec<ForeignKey> {
        let mut distinct: Vec<ForeignKey> = Vec::new();
        for key in &table.foreign_keys {
            let mut key = resolve(key.clone(), table, &by_name);
            if key.broken == Some(Broken::MissingTable) && is_view(&key.parent) {
                key.broken = Some(Broken::View);
            }
            // One key may be declared twice, and in different words.
            if !distinct.iter().any(|other| other.same_reference(&key)) {
                distinct.push(key);
            }
        }
        distinct
    };
    let resolved: Vec<_> = tables.iter().map(resolve_all).collect();
    catalog.tables = tables;
    for (table, keys) in catalog.tables.iter_mut().zip(resolved) {
        table.foreign_keys = keys;
    }
}

fn resolve(mut key: ForeignKey, child: &Table, tables: &HashMap<String, &Table>) -> ForeignKey {
    for column in &mut key.columns {
        if let Some((_, found)) = child.column(column) {
            column.clone_from(&found.name);
        }
    }
    let Some(parent) = tables.get(&key.parent.to_ascii_lowercase()) else {
        return ForeignKey { broken: Some(Broken::MissingTable), ..key };
    };
    key.parent.clone_from(&parent.name);
    // The primary key may have collations of its own only where it is not named.
    let is_key = key.parent_columns.is_empty();
    if is_key {
        key.parent_columns = parent.key_columns().to_vec();
    }
    if key.parent_columns.len() != key.columns.len() {
        key.broken = Some(Broken::ColumnCount);
    }
    for column in &mut key.parent_columns {
        match parent.column(column) {
            Some((_, found)) => column.clone_from(&found.name),
            None => key.broken = Some(Broken::MissingColumn),
        }
    }
    let collations = parent.collations(&key.parent_columns);
    let is_unique = || is_key || parent.is_unique_by(&key.parent_columns, &collations);
    if key.broken.is_none() && !is_unique() {
        key.broken = Some(not_unique(parent, &key.parent_columns));
    }
    key
}

/// The reason why SQLite doesn't take these columns for a parent's key, though they are there
/// (<https://sqlite.org/foreignkeys.html#fk_indexes>).
fn not_unique(parent: &Table, columns: &[String]) -> Broken {
    let same = |names: &[String]| {
        names.len() == columns.len()
            && names.iter().all(|it| columns.iter().any(|other| same_name(it, other)))
    };
    let named = |index: &&Index| {
        let names = index.terms.iter().map(|term| term.column.clone()).collect::<Option<Vec<_>>>();
        index.unique && names.is_some_and(|names| same(&names))
    };
    let is_constraint =
        same(parent.key_columns()) || parent.uniques.iter().any(|it| same(&it.columns));
    let indexes: Vec<_> = parent.indexes.iter().filter(named).collect();
    match indexes.as_slice() {
        _ if is_constraint => Broken::OtherCollation,
        [] => Broken::NotUnique,
        indexes if indexes.iter().all(|it| it.partial) => Broken::PartialIndex,
        _ => Broken::OtherCollation,
    }
}

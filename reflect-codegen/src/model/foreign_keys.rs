//! The foreign keys that can be followed, and how SQLite compares their two sides
//! (<https://sqlite.org/foreignkeys.html#fk_indexes>).

use std::collections::HashMap;

use reflect_catalog::{Affinity, ForeignKey, same_name};

use super::overrides::Overrides;
use super::{ColumnModel, ForeignKeyModel, TableModel, positions};
use crate::errors::Errors;

/// Gives every table its foreign keys; those that can't be followed stay in the catalog only.
pub(super) fn lower(tables: &mut [TableModel<'_>], overrides: &Overrides<'_>, errors: &Errors) {
    let index: HashMap<_, _> =
        tables.iter().enumerate().map(|(index, table)| (table.object.name(), index)).collect();
    let of_table = |child: &TableModel<'_>| -> Vec<ForeignKeyModel> {
        let keys = child.object.foreign_keys().filter(|key| key.broken.is_none());
        let model = |key: &ForeignKey| {
            let parent = *index.get(key.parent.as_str())?;
            let model = foreign_key(child, (parent, &tables[parent]), key, overrides)?;
            check_forms(child, &tables[parent], &model, errors);
            Some(model)
        };
        keys.filter_map(model).collect()
    };
    let found: Vec<_> = tables.iter().map(of_table).collect();
    for (table, keys) in tables.iter_mut().zip(found) {
        table.foreign_keys = keys;
    }
}

fn foreign_key(
    child: &TableModel<'_>,
    (parent_index, parent): (usize, &TableModel<'_>),
    key: &ForeignKey,
    overrides: &Overrides<'_>,
) -> Option<ForeignKeyModel> {
    let columns = positions(&child.object, &key.columns)?;
    let parent_columns = positions(&parent.object, &key.parent_columns)?;
    let pairs = || columns.iter().zip(&parent_columns);
    let affinity = |(own, theirs): (&usize, &usize)| {
        (child.columns[*own].affinity, parent.columns[*theirs].affinity)
    };
    let mixed = pairs().map(affinity).any(|(own, theirs)| !compare_alike(own, theirs));
    let own = child.object.collations(&key.columns);
    let theirs = parent.object.collations(&key.parent_columns);
    // What the database declares has rules of its own.
    let declared = parent.object.table().filter(|_| !child.object.is_related_by(key));
    let compared = declared.map_or_else(|| theirs.clone(), |it| key.collations(it));
    // Without an affinity, a value has no collation either.
    let by_itself = same(&compared, &own)
        && same(&compared, &theirs)
        && !(mixed && compared.iter().any(|it| !same_name(it, "BINARY")));
    let table = child.object.table();
    let names: Vec<_> = key.columns.iter().map(String::as_str).collect();
    Some(ForeignKeyModel {
        parent: parent_index,
        collations: if by_itself { Vec::new() } else { owned(&compared) },
        affinities: if mixed { pairs().map(|it| affinity(it).1).collect() } else { Vec::new() },
        // Values that are different by themselves may be equal as the parent compares them.
        unique: child.object.is_unique_in(&key.columns, &compared, mixed),
        indexed: !mixed && table.is_some_and(|it| it.is_indexed(&key.columns, &compared)),
        orphans_are_none: overrides.orphans_are_none(child.object.name(), &names),
        order: overrides.order(child.object.name(), &names).to_vec(),
        columns,
        parent_columns,
    })
}

/// Reports sides whose dates and times have different forms: SQLite compares them as they are stored.
fn check_forms(
    child: &TableModel<'_>,
    parent: &TableModel<'_>,
    key: &ForeignKeyModel,
    errors: &Errors,
) {
    for (&own, &theirs) in key.columns.iter().zip(&key.parent_columns) {
        let (own, theirs) = (&child.columns[own], &parent.columns[theirs]);
        let form = |it: &ColumnModel<'_>| it.time_form.map(|it| (it.form, it.any));
        let Some(chosen) = own.time_form.or(theirs.time_form) else { continue };
        if form(own) == form(theirs) {
            continue;
        }
        let message = format!(
            "`{}.{}` refers to `{}.{}`, and rows are found by it: `dates` has to give both the same form",
            child.object.name(),
            own.column.name,
            parent.object.name(),
            theirs.column.name
        );
        errors.at(chosen.span, message);
    }
}

/// Numbers are compared with numbers, whatever affinity their columns have.
fn compare_alike(a: Affinity, b: Affinity) -> bool {
    let is_numeric = |it| matches!(it, Affinity::Integer | Affinity::Real | Affinity::Numeric);
    a == b || (is_numeric(a) && is_numeric(b))
}

fn same(a: &[&str], b: &[&str]) -> bool {
    a.iter().zip(b).all(|(a, b)| same_name(a, b))
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|it| (*it).to_owned()).collect()
}

//! The facts about writing the rows of a table.

use proc_macro2::Ident;
use reflect_catalog::{Action, Table, same_name};

use super::ident::ident;
use super::overrides::Overrides;
use super::{ColumnModel, RowId, RustType, Stored, Writes, type_names};
use crate::errors::Errors;
use crate::naming::{self, Naming, Wanted};

pub(super) fn lower(
    table: &Table,
    row: &Ident,
    columns: &[ColumnModel<'_>],
    naming: &Naming,
    overrides: &Overrides<'_>,
    errors: &Errors,
) -> Writes {
    let positions = |wanted: &dyn Fn(&ColumnModel<'_>) -> bool| {
        columns.iter().enumerate().filter(|(_, it)| wanted(it)).map(|(index, _)| index).collect()
    };
    Writes {
        new_ident: type_names::new(row),
        required: positions(&|it| table.requires(it.column)),
        generated: positions(&|it| it.column.generated.is_some()),
        unique_keys: unique_keys(table, columns, naming),
        version: version(table, columns, overrides, errors),
        stored: stored(table),
    }
}

/// The unique keys besides the primary key, which has a name of its own.
fn unique_keys(
    table: &Table,
    columns: &[ColumnModel<'_>],
    naming: &Naming,
) -> Vec<(Ident, Vec<usize>)> {
    let mut keys: Vec<(String, String, Vec<usize>)> = Vec::new();
    for key in table.unique_keys() {
        let names: Vec<String> = key.iter().map(|it| (*it).to_owned()).collect();
        let position =
            |name: &String| columns.iter().position(|it| same_name(&it.column.name, name));
        let Some(positions) = names.iter().map(position).collect::<Option<Vec<_>>>() else {
            continue;
        };
        let is_known = keys.iter().any(|(_, _, known)| same_set(known, &positions));
        if !is_known && !table.is_primary_key(&names) {
            keys.push((names.join(", "), naming.unique_key(&key), positions));
        }
    }
    let wanted = keys.iter().map(|(names, wanted, _)| Wanted {
        database: names,
        name: wanted.clone(),
        otherwise: wanted.clone(),
    });
    let idents = naming::distinct(&wanted.collect::<Vec<_>>());
    let idents = idents.iter().map(|it| ident(&it.to_ascii_uppercase())).collect::<Vec<_>>();
    idents.into_iter().zip(keys.into_iter().map(|(.., positions)| positions)).collect()
}

fn same_set(a: &[usize], b: &[usize]) -> bool {
    a.len() == b.len() && a.iter().all(|it| b.contains(it))
}

/// The column that the user says counts changes, or an error where it can't.
fn version(
    table: &Table,
    columns: &[ColumnModel<'_>],
    overrides: &Overrides<'_>,
    errors: &Errors,
) -> Option<usize> {
    let mut found = None;
    for (index, it) in columns.iter().enumerate() {
        let column = it.column;
        let Some(span) = overrides.version(&table.name, &column.name) else { continue };
        let name = format!("`{}.{}`", table.name, column.name);
        let reason = if !matches!(it.rust_type, RustType::I64 | RustType::Integer(_)) {
            "is no column of integers"
        } else if it.optional {
            "may be NULL"
        } else if column.generated.is_some() {
            "is generated"
        } else if table.key_columns().contains(&column.name) {
            "is part of the primary key"
        } else if table.key_columns().is_empty() {
            "is in a table without a primary key"
        } else if found.is_some() {
            "is the second one of its table"
        } else {
            found = Some(index);
            continue;
        };
        errors.at(span, format!("{name} {reason}, so it can't count the changes of a row"));
    }
    found
}

pub(super) fn rowid(table: &Table) -> RowId {
    match table.rowid_name() {
        Some("rowid") => RowId::Usual,
        Some(other) => RowId::Called(other),
        None => RowId::None,
    }
}

fn stored(table: &Table) -> Stored {
    if table.module.is_some() {
        return Stored::Virtual;
    }
    let can_be_found = rowid(table) != RowId::None || !table.key_columns().is_empty();
    // The action of a foreign key on the same table changes rows as a trigger does.
    let changes_itself = table.foreign_keys.iter().any(|key| {
        let acts = !matches!(key.on_update, Action::NoAction | Action::Restrict);
        acts && same_name(&key.parent, &table.name)
    });
    let is_changed = !table.triggers.is_empty() || changes_itself;
    if is_changed && can_be_found { Stored::Triggers } else { Stored::Returned }
}

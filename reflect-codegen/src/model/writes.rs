//! The facts about writing the rows of a table.

use proc_macro2::Ident;
use reflect_catalog::{Action, Table, same_name};

use super::overrides::Overrides;
use super::{ColumnModel, RowId, RustType, Stored, Writes, type_names};
use crate::errors::Errors;

pub(super) fn lower(
    table: &Table,
    row: &Ident,
    columns: &[ColumnModel<'_>],
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
        version: version(table, columns, overrides, errors),
        stored: stored(table),
    }
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

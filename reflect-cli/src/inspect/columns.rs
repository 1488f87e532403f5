//! The columns of a table or view, a line for each.

use reflect_catalog::{Column, ForeignKey, Table, View, same_name};

use super::grid::Grid;
use crate::text;

const HEADINGS: [&str; 9] =
    ["COLUMN", "TYPE", "NULL", "DEFAULT", "KEY", "REFERENCES", "GENERATED", "COLLATION", "COMMENT"];

pub(super) fn of_table(table: &Table) -> String {
    let key = |column: &Column| (key(table, column), references(table, column));
    grid(&table.columns, key)
}

pub(super) fn of_view(view: &View) -> String {
    grid(&view.columns, |_| (String::new(), String::new()))
}

fn grid(columns: &[Column], keys: impl Fn(&Column) -> (String, String)) -> String {
    let mut grid = Grid::default();
    grid.add(HEADINGS.map(str::to_owned));
    for column in columns {
        let (key, references) = keys(column);
        let joined = |text: &Option<String>| text.as_deref().map(text::joined).unwrap_or_default();
        grid.add([
            text::name(&column.name),
            text::joined(&column.declared_type),
            if column.nullable { "yes" } else { "no" }.to_owned(),
            joined(&column.default),
            key,
            references,
            generated(column),
            column.collation.as_deref().map(text::name).unwrap_or_default(),
            joined(&column.comment),
        ]);
    }
    grid.without_empty().draw()
}

/// `primary`, or `primary 2` in a key of several columns, and who gives the value.
fn key(table: &Table, column: &Column) -> String {
    let Some(key) = &table.primary_key else { return String::new() };
    let Some(position) = key.columns.iter().position(|name| same_name(name, &column.name)) else {
        return String::new();
    };
    match key.columns.len() {
        1 if key.autoincrement => "primary (row id, autoincrement)".to_owned(),
        1 if key.rowid_alias => "primary (row id)".to_owned(),
        1 => "primary".to_owned(),
        _ => format!("primary {}", position + 1),
    }
}

/// `Album.AlbumId` for every foreign key that the column is in.
fn references(table: &Table, column: &Column) -> String {
    let parents = table.foreign_keys.iter().filter_map(|key| parent(key, column));
    parents.collect::<Vec<_>>().join(", ")
}

fn parent(key: &ForeignKey, column: &Column) -> Option<String> {
    let position = key.columns.iter().position(|name| same_name(name, &column.name))?;
    let parent = text::name(&key.parent);
    // A key that leads nowhere may lack it.
    let column = key.parent_columns.get(position);
    Some(column.map_or(parent.clone(), |column| format!("{parent}.{}", text::name(column))))
}

/// `as (a + b), stored`
fn generated(column: &Column) -> String {
    let Some(generated) = &column.generated else { return String::new() };
    let stored = if generated.stored { ", stored" } else { "" };
    format!("as ({}){stored}", text::joined(&generated.expression))
}

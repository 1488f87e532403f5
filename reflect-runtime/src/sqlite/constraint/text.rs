//! The text of the statements that look for rows which refer to nothing.

use reflect_catalog::sqlite::{orphans, referred_row};
use reflect_catalog::{Catalog, ForeignKey, Table};

use crate::sqlite::name::{in_main, quote};

/// A query of every row: if it refers to nothing, its row id, its primary key and the foreign key.
pub(super) fn orphans_of(
    catalog: &Catalog,
    child: &Table,
    key: &ForeignKey,
    place: &[String],
) -> String {
    let columns = place.iter().chain(child.key_columns()).chain(&key.columns);
    let columns: Vec<_> = columns.map(|it| of("c", it)).collect();
    let null: Vec<_> = key.columns.iter().map(|it| of("c", it) + " IS NULL").collect();
    let values = key.columns.iter().map(|it| format!("+{}", of("c", it)));
    let parent = referred_row(catalog, key, values);
    // The newest row is the likeliest. Any other order might have to be sorted first.
    let order = format!(" ORDER BY {} DESC", columns[0]);
    format!(
        "SELECT CASE WHEN {} THEN 0 ELSE NOT EXISTS ({parent}) END, {} FROM {} AS \"c\"{}",
        null.join(" OR "),
        columns.join(", "),
        in_main(&child.name),
        if child.without_rowid { "" } else { &order },
    )
}

/// A query of the rows that refer to nothing: what tells them from others, and their keys.
pub(super) fn orphans_alone(
    catalog: &Catalog,
    child: &Table,
    key: &ForeignKey,
    place: &[String],
) -> String {
    let columns: Vec<_> = place.iter().chain(&key.columns).map(|it| of("c", it)).collect();
    format!("SELECT {} {}", columns.join(", "), orphans(catalog, child, key))
}

/// The columns that tell a row from all others, if there is a name for them.
pub(super) fn place(table: &Table) -> Option<Vec<String>> {
    if table.without_rowid {
        return Some(table.key_columns().to_vec());
    }
    if let Some(key) = table.primary_key.as_ref().filter(|key| key.rowid_alias) {
        return Some(key.columns.clone());
    }
    Some(vec![table.rowid_name()?.to_owned()])
}

/// Tells if SQLite can follow the key.
pub(super) fn is_sound(key: &ForeignKey) -> bool {
    key.broken.is_none() && !key.columns.is_empty() && key.columns.len() == key.parent_columns.len()
}

pub(super) fn of(alias: &str, column: &str) -> String {
    format!("\"{alias}\".{}", quote(column))
}

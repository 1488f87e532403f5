//! The declarations of a table besides columns, types and keys. No generated code depends on them,
//! but a table that differs in them is not the same table.

use crate::sql::{quote, same_sql};
use crate::{Action, Column, ForeignKey, Table, same_name};

use super::change::Change;

/// The facts that differ, of what both tables have.
pub(super) fn changes(expected: &Table, found: &Table, add: &mut impl FnMut(Change)) {
    let mut compare = |what: String, expected: &str, found: &str| {
        if !same_sql(expected, found) {
            let (expected, found) = (expected.to_owned(), found.to_owned());
            add(Change::Detail { what, expected, found });
        }
    };
    if expected.module.is_some() || found.module.is_some() {
        // Only the statement has the arguments of a module.
        compare("the definition".to_owned(), &expected.sql, &found.sql);
        return;
    }
    compare("the kind of table".to_owned(), &options(expected), &options(found));
    for column in &expected.columns {
        let Some((_, other)) = found.column(&column.name) else { continue };
        let of = |what: &str| format!("the {what} of column `{}`", column.name);
        compare(of("default"), default(column), default(other));
        compare(of("collation"), collation(column), collation(other));
        if let (Some(_), Some(_)) = (&column.generated, &other.generated) {
            compare(of("expression"), &generated(column), &generated(other));
        }
    }
    for key in &expected.foreign_keys {
        let Some(other) = found.foreign_keys.iter().find(|other| key.same_reference(other)) else {
            continue;
        };
        let what = format!("foreign key ({}) to `{}`", key.columns.join(", "), key.parent);
        compare(what, &actions(key), &actions(other));
    }
    compare("the unique constraints".to_owned(), &uniques(expected), &uniques(found));
    compare("the checks".to_owned(), &checks(expected), &checks(found));
}

fn options(table: &Table) -> String {
    let key = table.primary_key.as_ref();
    let options = [
        (table.strict, "STRICT"),
        (table.without_rowid, "WITHOUT ROWID"),
        (key.is_some_and(|key| key.rowid_alias), "row id"),
        (key.is_some_and(|key| key.autoincrement), "AUTOINCREMENT"),
    ];
    let set: Vec<_> = options.iter().filter(|(set, _)| *set).map(|(_, name)| *name).collect();
    set.join(", ")
}

fn default(column: &Column) -> &str {
    column.default.as_deref().unwrap_or_default()
}

fn collation(column: &Column) -> &str {
    match column.collation.as_deref() {
        Some(name) if !same_name(name, "BINARY") => name,
        _ => "",
    }
}

fn generated(column: &Column) -> String {
    let Some(generated) = &column.generated else { return String::new() };
    let stored = if generated.stored { " STORED" } else { "" };
    format!("({}){stored}", generated.expression)
}

fn actions(key: &ForeignKey) -> String {
    let mut actions = Vec::new();
    for (event, action) in [("DELETE", key.on_delete), ("UPDATE", key.on_update)] {
        if action != Action::NoAction {
            actions.push(format!("ON {event} {action}"));
        }
    }
    // Declared deferrable, a key still is checked at once unless it is told to wait.
    if key.deferrable && key.initially_deferred {
        actions.push("DEFERRABLE INITIALLY DEFERRED".to_owned());
    }
    actions.join(" ")
}

fn uniques(table: &Table) -> String {
    let list = table.uniques.iter().map(|it| format!("({})", quoted(&it.columns)));
    sorted(list)
}

/// A name may hold a comma.
fn quoted(columns: &[String]) -> String {
    let columns: Vec<_> = columns.iter().map(|it| quote(it)).collect();
    columns.join(", ")
}

fn checks(table: &Table) -> String {
    sorted(table.checks.iter().map(|check| format!("CHECK ({})", check.expression)))
}

/// Their order means nothing.
fn sorted(texts: impl Iterator<Item = String>) -> String {
    let mut texts: Vec<_> = texts.collect();
    texts.sort_by_key(|text| text.to_ascii_lowercase());
    texts.join(", ")
}

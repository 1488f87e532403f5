//! In what two catalogs differ, and whether that matters to code made from one of them.

mod change;
mod facts;
mod report;

use std::collections::{HashMap, HashSet};

use crate::key::same_names;
use crate::sql::same_sql;
use crate::{Catalog, Column, ForeignKey, Index, Table, Trigger, View};

pub use change::{Change, Difference};
pub use report::{Level, Report};

/// In what `found` differs from `expected`; table by table in the order of their names,
/// then view by view.
///
/// ```
/// use reflect_schema::catalog::{diff, sqlite::Inspector};
/// let read = |sql| {
///     let conn = rusqlite::Connection::open_in_memory()?;
///     conn.execute_batch(sql)?;
///     Inspector::new(&conn).catalog()
/// };
/// let expected = read("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")?;
/// let found = read("CREATE TABLE t (a INTEGER PRIMARY KEY); CREATE TABLE u (c)")?;
/// let differences = diff::diff(&expected, &found);
/// assert_eq!(differences[0].to_string(), "column `t.b` is missing");
/// assert!(!differences[0].change.is_compatible());
/// assert!(differences[1].change.is_compatible()); // table `u` is new
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[must_use]
pub fn diff(expected: &Catalog, found: &Catalog) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut add = |name: &str, change| {
        differences.push(Difference { table: name.to_owned(), change });
    };
    let others = by_name(&found.tables, |table| &table.name);
    for table in &expected.tables {
        match others.get(&table.name.to_ascii_lowercase()) {
            Some(other) => {
                let both = [(expected, table), (found, *other)];
                table_changes(both, &mut |change| add(&table.name, change));
            }
            None => add(&table.name, Change::MissingTable),
        }
    }
    let known = by_name(&expected.tables, |table| &table.name);
    for table in &found.tables {
        if !known.contains_key(&table.name.to_ascii_lowercase()) {
            add(&table.name, Change::ExtraTable);
        }
    }
    let others = by_name(&found.views, |view| &view.name);
    for view in &expected.views {
        match others.get(&view.name.to_ascii_lowercase()) {
            Some(other) => view_changes(view, other, &mut |change| add(&view.name, change)),
            None => add(&view.name, Change::MissingView),
        }
    }
    let known = by_name(&expected.views, |view| &view.name);
    for view in &found.views {
        if !known.contains_key(&view.name.to_ascii_lowercase()) {
            add(&view.name, Change::ExtraView);
        }
    }
    differences
}

fn by_name<T>(items: &[T], name: impl Fn(&T) -> &str) -> HashMap<String, &T> {
    items.iter().map(|item| (name(item).to_ascii_lowercase(), item)).collect()
}

/// Tells if the key refers to a row of the parent from one row at most.
fn is_unique(catalog: &Catalog, table: &Table, key: &ForeignKey) -> bool {
    match catalog.table(&key.parent) {
        Some(parent) => table.is_unique_by(&key.columns, &key.collations(parent)),
        None => table.is_unique(&key.columns),
    }
}

fn table_changes(
    [(expected_in, expected), (found_in, found)]: [(&Catalog, &Table); 2],
    add: &mut impl FnMut(Change),
) {
    let extra = |column: &Column| {
        let name = column.name.clone();
        if found.requires(column) {
            Change::RequiredColumn(name)
        } else {
            Change::ExtraColumn(name)
        }
    };
    column_lists(&expected.columns, &found.columns, expected.module.is_some(), extra, add);
    let (key, other) = (expected.key_columns(), found.key_columns());
    if !same_names(key, other) {
        add(Change::PrimaryKey(key.to_vec(), other.to_vec()));
    }
    for key in &expected.foreign_keys {
        let Some(other) = found.foreign_keys.iter().find(|other| key.same_reference(other)) else {
            add(Change::MissingForeignKey(key.columns.clone(), key.parent.clone()));
            continue;
        };
        match (is_unique(expected_in, expected, key), is_unique(found_in, found, other)) {
            (true, false) => add(Change::NoLongerUnique(key.columns.clone())),
            (false, true) => add(Change::NowUnique(key.columns.clone())),
            _ => {}
        }
    }
    for key in &found.foreign_keys {
        if !expected.foreign_keys.iter().any(|other| key.same_reference(other)) {
            add(Change::ExtraForeignKey(key.columns.clone(), key.parent.clone()));
        }
    }
    facts::changes(expected, found, add);
    let index = |it: &Index| (it.name.clone(), it.sql.clone());
    parts(&expected.indexes, &found.indexes, index, &INDEX, add);
    parts(&expected.triggers, &found.triggers, trigger, &TRIGGER, add);
}

fn view_changes(expected: &View, found: &View, add: &mut impl FnMut(Change)) {
    let extra = |column: &Column| Change::ExtraColumn(column.name.clone());
    column_lists(&expected.columns, &found.columns, false, extra, add);
    if !same_sql(&expected.sql, &found.sql) {
        add(Change::Query(expected.sql.clone(), found.sql.clone()));
    }
    parts(&expected.triggers, &found.triggers, trigger, &TRIGGER, add);
}

fn trigger(trigger: &Trigger) -> (String, String) {
    (trigger.name.clone(), trigger.sql.clone())
}

/// A part of a table, such as an index, as a difference names it.
struct Part {
    missing: fn(String) -> Change,
    extra: fn(String) -> Change,
    other: fn(String, String, String) -> Change,
}

const INDEX: Part =
    Part { missing: Change::MissingIndex, extra: Change::ExtraIndex, other: Change::Index };
const TRIGGER: Part =
    Part { missing: Change::MissingTrigger, extra: Change::ExtraTrigger, other: Change::Trigger };

fn parts<T>(
    expected: &[T],
    found: &[T],
    name_and_sql: impl Fn(&T) -> (String, String),
    part: &Part,
    add: &mut impl FnMut(Change),
) {
    let lower = |it: &T| name_and_sql(it).0.to_ascii_lowercase();
    let others: HashMap<_, _> = found.iter().map(|it| (lower(it), name_and_sql(it).1)).collect();
    for item in expected {
        let (name, sql) = name_and_sql(item);
        match others.get(&lower(item)) {
            Some(other) if same_sql(&sql, other) => {}
            Some(other) => add((part.other)(name, sql, other.clone())),
            None => add((part.missing)(name)),
        }
    }
    let known: HashSet<_> = expected.iter().map(lower).collect();
    let extra = found.iter().filter(|it| !known.contains(&lower(it)));
    extra.for_each(|it| add((part.extra)(name_and_sql(it).0)));
}

/// The module of a virtual table, not the declaration, says what its columns hold.
fn column_lists(
    expected: &[Column],
    found: &[Column],
    has_module: bool,
    extra: impl Fn(&Column) -> Change,
    add: &mut impl FnMut(Change),
) {
    let others = by_name(found, |column| &column.name);
    for column in expected {
        match others.get(&column.name.to_ascii_lowercase()) {
            Some(other) => column_changes(column, other, has_module, add),
            None => add(Change::MissingColumn(column.name.clone())),
        }
    }
    let known = by_name(expected, |column| &column.name);
    for column in found {
        if !known.contains_key(&column.name.to_ascii_lowercase()) {
            add(extra(column));
        }
    }
}

fn column_changes(
    expected: &Column,
    found: &Column,
    has_module: bool,
    add: &mut impl FnMut(Change),
) {
    let name = || expected.name.clone();
    if expected.declared_type != found.declared_type {
        let types = (expected.declared_type.clone(), found.declared_type.clone());
        let same = has_module || expected.data_type() == found.data_type();
        let change = if same { Change::TypeSpelling } else { Change::Type };
        add(change(name(), types.0, types.1));
    }
    match (expected.nullable, found.nullable) {
        (false, true) => add(Change::NowNullable(name())),
        (true, false) => add(Change::NowRequired(name())),
        _ => {}
    }
    match (expected.generated.is_some(), found.generated.is_some()) {
        (false, true) => add(Change::NowGenerated(name())),
        (true, false) => add(Change::NoLongerGenerated(name())),
        _ => {}
    }
}

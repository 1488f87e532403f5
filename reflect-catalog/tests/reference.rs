//! What is read of small schemas agrees with the answers of `SQLAlchemy`'s inspector, but for the
//! differences in `reference_differences.txt`, each of which has its reason there.
//!
//! Left out of the comparison: the order of foreign keys and of constraints, which differs by
//! design, and `NOT DEFERRABLE`, which is what a key is without it.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::shared;
use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Action, Catalog, Column, DataType, ForeignKey, Table};
use rusqlite::Connection;
use serde_json::Value;

#[test]
fn the_differences_from_the_reference_are_the_listed_ones() {
    let Some(path) = shared("schemas/schemas.jsonl") else { return };
    let mut found = BTreeSet::new();
    let schemas = fs::read_to_string(path).unwrap();
    for line in schemas.lines() {
        let schema: Value = serde_json::from_str(line).unwrap();
        let name = text(&schema["name"]);
        let conn = Connection::open_in_memory().unwrap();
        for statement in list(&schema["ddl"]) {
            conn.execute_batch(text(statement)).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        let catalog = Inspector::new(&conn).catalog().unwrap();
        assert_eq!(catalog.unreadable, [], "{name}");
        let ours = facts(&catalog);
        let theirs = reference(&schema["oracle"]["inspector"]);
        found.extend(theirs.difference(&ours).map(|fact| format!("{name}: - {fact}")));
        found.extend(ours.difference(&theirs).map(|fact| format!("{name}: + {fact}")));
    }
    let listed = listed();
    let new: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(new.is_empty(), "differences that are not listed: {new:#?}");
    assert!(gone.is_empty(), "listed differences that do not occur: {gone:#?}");
    assert_eq!(schemas.lines().count(), 90);
}

/// The differences of the list, which stand below their reason: an id and some words after `#`.
fn listed() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference_differences.txt");
    let text = fs::read_to_string(path).unwrap();
    let mut has_reason = false;
    let mut listed = BTreeSet::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(reason) = line.strip_prefix("# ") {
            has_reason = reason.starts_with("R-") || reason.starts_with("1.2.1");
            continue;
        }
        assert!(has_reason, "without a reason: {line}");
        assert!(listed.insert(line.to_owned()), "twice: {line}");
    }
    listed
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn names(value: &Value) -> Vec<&str> {
    list(value).iter().map(text).collect()
}

fn or_none(value: &Value) -> &str {
    value.as_str().unwrap_or("-")
}

/// The facts that the reference tells.
fn reference(inspector: &Value) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for table in list(&inspector["tables"]) {
        reference_table(table, &mut facts);
    }
    for view in list(&inspector["views"]) {
        let name = text(&view["name"]);
        facts.insert(format!("view {name}: {}", text(&view["definition"])));
        reference_columns(name, view, &mut facts);
    }
    facts
}

fn reference_columns(name: &str, table: &Value, facts: &mut BTreeSet<String>) {
    let columns: Vec<_> = list(&table["columns"]).iter().map(|it| text(&it["name"])).collect();
    facts.insert(format!("{name} ({})", columns.join(", ")));
    for column in list(&table["columns"]) {
        let at = format!("{name}.{}", text(&column["name"]));
        facts.insert(format!("{at} is {}", text(&column["type"]["affinity"])));
        if column["nullable"] == true {
            facts.insert(format!("{at} NULL"));
        }
        if let Some(default) = column["default"].as_str() {
            facts.insert(format!("{at} DEFAULT {default}"));
        }
        if let Some(expression) = column["computed"]["sqltext"].as_str() {
            let stored = column["computed"]["persisted"] == true;
            let kind = if stored { "STORED" } else { "VIRTUAL" };
            facts.insert(format!("{at} AS ({expression}) {kind}"));
        }
    }
}

fn reference_table(table: &Value, facts: &mut BTreeSet<String>) {
    let name = text(&table["name"]);
    facts.insert(format!("table {name}"));
    reference_columns(name, table, facts);
    let key = &table["pk"];
    if !list(&key["columns"]).is_empty() {
        let columns = names(&key["columns"]).join(", ");
        facts.insert(format!("{name} PRIMARY KEY {} ({columns})", or_none(&key["name"])));
    }
    for key in list(&table["foreign_keys"]) {
        let (columns, parent) = (names(&key["columns"]), text(&key["referred_table"]));
        let parent = format!("{parent} ({})", names(&key["referred_columns"]).join(", "));
        let options = &key["options"];
        let mut fact =
            format!("{name} ({}) -> {parent} {}", columns.join(", "), or_none(&key["name"]));
        for (option, words) in [("ondelete", "ON DELETE"), ("onupdate", "ON UPDATE")] {
            fact.extend(options[option].as_str().map(|action| format!(" {words} {action}")));
        }
        fact += if options["deferrable"] == true { " DEFERRABLE" } else { "" };
        fact += if options["initially"] == "DEFERRED" { " DEFERRED" } else { "" };
        facts.insert(fact);
    }
    for unique in list(&table["unique"]) {
        let columns = names(&unique["columns"]).join(", ");
        facts.insert(format!("{name} UNIQUE {} ({columns})", or_none(&unique["name"])));
    }
    for check in list(&table["checks"]) {
        let expression = text(&check["sqltext"]);
        facts.insert(format!("{name} CHECK {} ({expression})", or_none(&check["name"])));
    }
    for index in list(&table["indexes"]) {
        let kind = if index["unique"] == true { "UNIQUE INDEX" } else { "INDEX" };
        let columns = names(&index["columns"]).join(", ");
        let predicate = or_none(&index["where"]);
        facts.insert(format!("{name} {kind} {} ({columns}) {predicate}", text(&index["name"])));
    }
    for (option, words) in [("sqlite_with_rowid", "WITHOUT ROWID"), ("sqlite_strict", "STRICT")] {
        if !table["options"][option].is_null() {
            facts.insert(format!("{name} {words}"));
        }
    }
}

/// The same facts of a catalog.
fn facts(catalog: &Catalog) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for table in &catalog.tables {
        facts.insert(format!("table {}", table.name));
        columns(&table.name, &table.columns, &mut facts);
        constraints(table, &mut facts);
    }
    for view in &catalog.views {
        facts.insert(format!("view {}: {}", view.name, view.sql));
        columns(&view.name, &view.columns, &mut facts);
    }
    facts
}

fn columns(table: &str, columns: &[Column], facts: &mut BTreeSet<String>) {
    let names: Vec<_> = columns.iter().map(|it| it.name.as_str()).collect();
    facts.insert(format!("{table} ({})", names.join(", ")));
    for column in columns {
        let at = format!("{table}.{}", column.name);
        let kind = match column.data_type() {
            DataType::Text => "String".to_owned(),
            DataType::Real => "Float".to_owned(),
            DataType::Decimal => "Numeric".to_owned(),
            DataType::Blob => "_Binary".to_owned(),
            DataType::Any => "NullType".to_owned(),
            other => format!("{other:?}"),
        };
        facts.insert(format!("{at} is {kind}"));
        if column.nullable {
            facts.insert(format!("{at} NULL"));
        }
        facts.extend(column.default.iter().map(|it| format!("{at} DEFAULT {it}")));
        facts.extend(column.generated.iter().map(|it| {
            let kind = if it.stored { "STORED" } else { "VIRTUAL" };
            format!("{at} AS ({}) {kind}", it.expression)
        }));
    }
}

fn constraints(table: &Table, facts: &mut BTreeSet<String>) {
    let of = &table.name;
    let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "-".to_owned());
    facts.extend(
        table.primary_key.iter().map(|key| {
            format!("{of} PRIMARY KEY {} ({})", name(&key.name), key.columns.join(", "))
        }),
    );
    facts.extend(table.foreign_keys.iter().map(|key| foreign_key(of, key)));
    facts.extend(table.uniques.iter().map(|unique| {
        format!("{of} UNIQUE {} ({})", name(&unique.name), unique.columns.join(", "))
    }));
    facts.extend(
        table
            .checks
            .iter()
            .map(|check| format!("{of} CHECK {} ({})", name(&check.name), check.expression)),
    );
    for index in &table.indexes {
        let kind = if index.unique { "UNIQUE INDEX" } else { "INDEX" };
        let terms = index.terms.iter().map(|it| it.column.as_ref().or(it.expression.as_ref()));
        let terms: Vec<_> = terms.flatten().map(String::as_str).collect();
        let predicate = name(&index.predicate);
        facts.insert(format!("{of} {kind} {} ({}) {predicate}", index.name, terms.join(", ")));
    }
    facts.extend(table.without_rowid.then(|| format!("{of} WITHOUT ROWID")));
    facts.extend(table.strict.then(|| format!("{of} STRICT")));
}

fn foreign_key(table: &str, key: &ForeignKey) -> String {
    let name = key.name.as_deref().unwrap_or("-");
    let parent = format!("{} ({})", key.parent, key.parent_columns.join(", "));
    let mut fact = format!("{table} ({}) -> {parent} {name}", key.columns.join(", "));
    for (action, words) in [(key.on_delete, "ON DELETE"), (key.on_update, "ON UPDATE")] {
        if action != Action::NoAction {
            fact = format!("{fact} {words} {action}");
        }
    }
    fact += if key.deferrable { " DEFERRABLE" } else { "" };
    fact + if key.initially_deferred { " DEFERRED" } else { "" }
}

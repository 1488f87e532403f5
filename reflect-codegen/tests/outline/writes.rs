//! How an expansion writes rows: a struct of what a new row has to give, for every table.

use std::collections::BTreeMap;

use syn::{Fields, ImplItem, Item, ItemImpl};

use super::{Outline, all_differ, text};

/// The structs of new rows, by the names of their rows.
#[derive(Default)]
pub(super) struct Writes {
    new: BTreeMap<String, NewRow>,
    writable: Vec<String>,
}

struct NewRow {
    name: String,
    fields: Vec<String>,
}

/// Takes what belongs to new rows, and leaves the other items.
pub(super) fn split(items: Vec<Item>) -> (Writes, Vec<Item>) {
    let mut writes = Writes::default();
    let rows_of_new: BTreeMap<String, String> = items.iter().filter_map(new_and_row).collect();
    let mut others = Vec::new();
    for item in items {
        match &item {
            Item::Struct(it) if rows_of_new.contains_key(&it.ident.to_string()) => {
                let Fields::Named(fields) = &it.fields else { panic!("unexpected {}", text(it)) };
                let fields = fields.named.iter().map(|it| it.ident.as_ref().unwrap().to_string());
                let (name, fields) = (it.ident.to_string(), fields.collect());
                let row = rows_of_new[&name].clone();
                assert!(writes.new.insert(row, NewRow { name, fields }).is_none(), "two of a row");
            }
            Item::Impl(it) if rows_of_new.contains_key(&text(&it.self_ty)) => methods(it),
            Item::Impl(it) if trait_name(it).as_deref() == Some("Writable") => {
                writes.writable.push(text(&it.self_ty));
            }
            _ => others.push(item),
        }
    }
    (writes, others)
}

/// `NewTrack` and `Track` of `impl New for NewTrack { type Row = Track; … }`.
fn new_and_row(item: &Item) -> Option<(String, String)> {
    let Item::Impl(it) = item else { return None };
    let row = it.items.iter().find_map(|item| match item {
        ImplItem::Type(it) if it.ident == "Row" => Some(text(&it.ty)),
        _ => None,
    });
    (trait_name(it)? == "New").then(|| (text(&it.self_ty), row.unwrap()))
}

fn trait_name(it: &ItemImpl) -> Option<String> {
    let (path, _) = it.trait_.as_ref()?;
    Some(path.segments.last()?.ident.to_string())
}

fn methods(it: &ItemImpl) {
    if it.trait_.is_none() {
        let names = it.items.iter().map(|item| match item {
            ImplItem::Fn(it) => it.sig.ident.to_string(),
            other => panic!("unexpected {}", text(other)),
        });
        assert_eq!(names.collect::<Vec<_>>(), ["with", "on_conflict", "insert", "insert_only"]);
    }
}

/// Fails unless what belongs to new rows fits the rows, and the names differ from theirs.
pub(super) fn check(writes: &Writes, rows: &Outline) {
    assert_eq!(writes.new.len(), writes.writable.len());
    for row in &writes.writable {
        let new = writes.new.get(row).unwrap_or_else(|| panic!("there is no new {row}"));
        all_differ(&new.fields);
        let columns = &rows[row].fields;
        assert!(new.fields.iter().all(|it| columns.contains(it)), "{row}: {:?}", new.fields);
    }
    let new = writes.new.values().map(|it| it.name.clone());
    let beside = rows.values().flat_map(|row| row.beside.iter().cloned());
    all_differ(&rows.keys().cloned().chain(beside).chain(new).collect::<Vec<_>>());
}

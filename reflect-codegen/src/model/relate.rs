//! Keys that the user declares: of views, and from and to whatever there is.

use reflect_catalog::{Action, Catalog, ForeignKey};

use super::finder::Finder;
use super::object::{Object, Related};
use crate::errors::Errors;
use crate::options::{Name, Options, Relate, ViewKey};

/// Gives the tables and views their keys, and reports each that makes no sense.
pub(super) fn apply(
    options: &Options,
    catalog: &Catalog,
    objects: &mut [Object<'_>],
    errors: &Errors,
) {
    for key in &options.keys {
        let find = Finder { catalog, objects, errors };
        if let Some((view, columns)) = view_key(key, &find) {
            objects[view].set_key(columns);
        }
    }
    for relate in &options.relate {
        let find = Finder { catalog, objects, errors };
        if let Some((child, related)) = related(relate, &find) {
            objects[child].relate(related);
        }
    }
}

fn view_key(key: &ViewKey, find: &Finder<'_>) -> Option<(usize, Vec<String>)> {
    let view = find.position(&key.view)?;
    let columns = find.columns(view, &key.columns)?;
    let object = &find.objects[view];
    let mistake = if object.table().is_some() {
        Some(format!("`{}` is a table, whose key is what the database declares", object.name()))
    } else if object.key_columns() == columns {
        Some(format!("`{}` has this key by itself: leave it out", object.name()))
    } else {
        None
    };
    if let Some(mistake) = mistake {
        find.errors.at(key.view.span, mistake);
        return None;
    }
    Some((view, columns))
}

fn related(relate: &Relate, find: &Finder<'_>) -> Option<(usize, Related)> {
    let (child, parent) = (find.position(&relate.table), find.position(&relate.parent));
    let columns = find.columns(child?, &relate.columns);
    let parent_columns = parent_columns(relate, parent?, find);
    let (child, parent) = (&find.objects[child?], &find.objects[parent?]);
    let (columns, parent_columns) = (columns?, parent_columns?);
    let key = ForeignKey {
        name: None,
        columns,
        parent: parent.name().to_owned(),
        parent_columns,
        on_delete: Action::default(),
        on_update: Action::default(),
        match_name: None,
        deferrable: false,
        initially_deferred: false,
        broken: None,
    };
    let declared = child.foreign_keys().find(|it| {
        it.broken.is_none()
            && it.columns == key.columns
            && it.parent == key.parent
            && it.parent_columns == key.parent_columns
    });
    let mistake = if let Some(declared) = declared {
        let who =
            if child.is_related_by(declared) { "given twice" } else { "declared by the database" };
        Some(format!("this key of `{}` is {who}: leave it out", child.name()))
    } else if key.columns.len() == key.parent_columns.len() {
        None
    } else {
        let (own, theirs) = (key.columns.len(), key.parent_columns.len());
        Some(format!(
            "`{}` has {own} columns here, and `{}` has {theirs}",
            child.name(),
            key.parent
        ))
    };
    if let Some(mistake) = mistake {
        find.errors.at(relate.table.span, mistake);
        return None;
    }
    Some((find.position(&relate.table)?, Related { key, unique: relate.unique }))
}

fn parent_columns(relate: &Relate, parent: usize, find: &Finder<'_>) -> Option<Vec<String>> {
    if let Some(columns) = &relate.parent_columns {
        return find.columns(parent, columns);
    }
    let object = &find.objects[parent];
    if object.key_columns().is_empty() {
        let Name { text, span } = &relate.parent;
        let message = format!("`{text}` has no primary key: say which columns, as in `{text}(id)`");
        find.errors.at(*span, message);
        return None;
    }
    Some(object.key_columns().to_vec())
}

//! `cargo reflect inspect`

mod columns;
mod facts;
mod grid;

use reflect_catalog::{Catalog, Table, Unreadable, View};

use crate::failure::Failure;
use crate::source::Source;
use crate::{output, snapshot, text};

/// Shows a source, as a text to read or as its snapshot.
pub(crate) fn run(source: &Source, json: bool) -> Result<(), Failure> {
    output::print(&if json { snapshot::text_of(source)? } else { describe(&source.catalog()?) })
}

fn describe(catalog: &Catalog) -> String {
    let tables = catalog.tables.iter().map(table);
    let views = catalog.views.iter().map(view);
    let unreadable = catalog.unreadable.iter().map(unreadable);
    tables.chain(views).chain(unreadable).collect::<Vec<_>>().join("\n")
}

fn table(table: &Table) -> String {
    let mut options = Vec::new();
    options.extend(table.module.iter().map(|module| format!("virtual, of {}", text::name(module))));
    options.extend(table.strict.then(|| "strict".to_owned()));
    options.extend(table.without_rowid.then(|| "without rowid".to_owned()));
    let options =
        if options.is_empty() { String::new() } else { format!(" ({})", options.join(", ")) };
    let comment = table.comment.as_deref().map(|it| format!("  -- {}\n", text::joined(it)));
    let title = format!("table {}{options}\n", text::name(&table.name));
    let parts =
        [title, comment.unwrap_or_default(), columns::of_table(table), facts::of_table(table)];
    parts.concat()
}

fn view(view: &View) -> String {
    let title = format!("view {}\n", text::name(&view.name));
    [title, columns::of_view(view), facts::of_view(view)].concat()
}

fn unreadable(object: &Unreadable) -> String {
    format!("unreadable {}\n  {}\n", text::name(&object.name), text::joined(&object.reason))
}

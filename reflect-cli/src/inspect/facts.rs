//! The facts of a table besides its columns, a line for each.

use reflect_catalog::{Action, Check, ForeignKey, Index, IndexTerm, Table, Trigger, View};

use super::grid::Grid;
use crate::text;

pub(super) fn of_table(table: &Table) -> String {
    let mut facts = Grid::default();
    let mut add = |kind: &str, text: String| facts.add([kind.to_owned(), text]);
    if let Some(key) = &table.primary_key
        && key.name.is_some()
    {
        add("primary key", constraint(key.name.as_ref(), &text::names(&key.columns)));
    }
    for key in table.foreign_keys.iter().filter(|key| !is_told(key)) {
        add("foreign key", foreign_key(key));
    }
    for unique in &table.uniques {
        add("unique", constraint(unique.name.as_ref(), &text::names(&unique.columns)));
    }
    for Check { name, expression } in &table.checks {
        add("check", constraint(name.as_ref(), &format!("({})", text::joined(expression))));
    }
    for it in &table.indexes {
        add(if it.unique { "unique index" } else { "index" }, index(it));
    }
    triggers(&mut facts, &table.triggers);
    drawn(&facts)
}

pub(super) fn of_view(view: &View) -> String {
    let mut facts = Grid::default();
    triggers(&mut facts, &view.triggers);
    drawn(&facts)
}

/// The lines, apart from those of the columns.
fn drawn(facts: &Grid) -> String {
    let lines = facts.draw();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn triggers(facts: &mut Grid, triggers: &[Trigger]) {
    for trigger in triggers {
        facts.add(["trigger".to_owned(), text::name(&trigger.name)]);
    }
}

fn constraint(name: Option<&String>, rule: &str) -> String {
    name.map_or_else(|| rule.to_owned(), |name| format!("{} {rule}", text::name(name)))
}

/// Tells if the line of its column tells all of a key.
fn is_told(key: &ForeignKey) -> bool {
    let says_more = key.name.is_some()
        || key.match_name.is_some()
        || key.deferrable
        || key.initially_deferred
        || key.broken.is_some();
    let acts = [key.on_delete, key.on_update].iter().any(|it| *it != Action::NoAction);
    key.columns.len() == 1 && !says_more && !acts
}

fn foreign_key(key: &ForeignKey) -> String {
    let columns = constraint(key.name.as_ref(), &text::names(&key.columns));
    let mut facts = vec![format!("{columns} references {}", text::name(&key.parent))];
    if !key.parent_columns.is_empty() {
        facts.push(text::names(&key.parent_columns));
    }
    for (event, action) in [("delete", key.on_delete), ("update", key.on_update)] {
        if action != Action::NoAction {
            facts.push(format!("on {event} {}", action.to_string().to_lowercase()));
        }
    }
    facts.extend(key.match_name.iter().map(|name| format!("match {}", text::name(name))));
    facts.extend(key.deferrable.then(|| "deferrable".to_owned()));
    facts.extend(key.initially_deferred.then(|| "initially deferred".to_owned()));
    let broken = key.broken.map(|it| format!("; leads nowhere: {it}"));
    facts.join(" ") + &broken.unwrap_or_default()
}

fn index(index: &Index) -> String {
    let terms: Vec<_> = index.terms.iter().map(term).collect();
    let predicate = index.predicate.as_deref().map(|it| format!(" where {}", text::joined(it)));
    // Of a partial index, the condition may be unknown.
    let partial = if index.partial { " where …" } else { "" };
    let predicate = predicate.unwrap_or_else(|| partial.to_owned());
    format!("{} ({}){predicate}", text::name(&index.name), terms.join(", "))
}

fn term(term: &IndexTerm) -> String {
    let mut words = vec![match (&term.column, &term.expression) {
        (Some(column), _) => text::name(column),
        (None, Some(expression)) => text::joined(expression),
        (None, None) => "row id".to_owned(),
    }];
    if !term.collation.eq_ignore_ascii_case("BINARY") {
        words.push(format!("collate {}", text::name(&term.collation)));
    }
    words.extend(term.descending.then(|| "desc".to_owned()));
    words.join(" ")
}

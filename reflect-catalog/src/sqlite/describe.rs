//! Adds the facts that only the stored statements tell of a table: names, expressions, comments.

use super::ddl::{self, ConstraintDdl, ConstraintKind, ForeignKeyDdl, TableDdl, TokenKind};
use crate::key::same_names;
use crate::{Check, ForeignKey, Index, PrimaryKey, Table, Unique, same_name};

/// Adds what the pragmas don't tell. Without a statement that can be read, nothing.
pub(super) fn table(table: &mut Table) {
    table.module = module(&table.sql);
    table.indexes.iter_mut().for_each(index);
    let Some(found) = ddl::parse_table(&table.sql) else { return own_collations(table) };
    table.comment.clone_from(&found.comment);
    columns(table, &found);
    let (mut keys, mut checks, mut uniques) = (Vec::new(), Vec::new(), Vec::new());
    for (columns, constraint) in found.all_constraints() {
        let name = constraint.name.clone();
        match &constraint.kind {
            ConstraintKind::NotNull => {}
            ConstraintKind::PrimaryKey => {
                if let Some(key) = &mut table.primary_key {
                    key.name = name;
                }
            }
            ConstraintKind::Unique => uniques.push((columns, name)),
            ConstraintKind::Check { expression } => {
                checks.push(Check { name, expression: expression.clone() });
            }
            ConstraintKind::ForeignKey(reference) => keys.push((columns, constraint, reference)),
        }
    }
    table.checks = checks;
    own_collations(table);
    name_uniques(table, uniques);
    foreign_keys(&mut table.foreign_keys, &keys);
}

fn columns(table: &mut Table, found: &TableDdl) {
    for (column, described) in table.columns.iter_mut().zip(&found.columns) {
        if !same_name(&column.name, &described.name) {
            return;
        }
        column.comment.clone_from(&described.comment);
        let collation = described.collation.as_ref();
        column.collation = collation.filter(|it| !same_name(it, "BINARY")).cloned();
        if let Some(generated) = &mut column.generated {
            generated.expression = described.generated.clone().unwrap_or_default();
        }
        if let Some(key) = &mut table.primary_key {
            key.autoincrement |= described.autoincrement;
        }
    }
}

/// Leaves out the collations of keys that compare as their columns do.
fn own_collations(table: &mut Table) {
    let own = |table: &Table, columns: &[String], collations: &[String]| {
        table.collations(columns).iter().zip(collations).all(|(own, it)| same_name(own, it))
    };
    let of_key = |it: &PrimaryKey| own(table, &it.columns, &it.collations);
    let is_own = table.primary_key.as_ref().is_some_and(of_key);
    let of_uniques = table.uniques.iter().map(|it| own(table, &it.columns, &it.collations));
    let are_own: Vec<_> = of_uniques.collect();
    if let Some(key) = table.primary_key.as_mut().filter(|_| is_own) {
        key.collations.clear();
    }
    for (unique, _) in table.uniques.iter_mut().zip(are_own).filter(|(_, own)| *own) {
        unique.collations.clear();
    }
}

/// SQLite makes one index for several constraints over the same columns, and none for a constraint
/// over the columns of the primary key.
fn name_uniques(table: &mut Table, described: Vec<(&[String], Option<String>)>) {
    let mut indexed = std::mem::take(&mut table.uniques);
    for (columns, name) in described {
        let same = |it: &Unique| same_names(&it.columns, columns);
        if let Some(position) = indexed.iter().position(same) {
            let unique = indexed.remove(position);
            table.uniques.push(Unique { name, ..unique });
        } else if let Some(unique) = table.uniques.iter_mut().find(|it| same(it)) {
            unique.name = unique.name.take().or(name);
        } else if same_names(table.key_columns(), columns) {
            let (columns, collations) = match &table.primary_key {
                Some(key) => (key.columns.clone(), key.collations.clone()),
                None => continue,
            };
            table.uniques.push(Unique { name, columns, collations });
        }
    }
    table.uniques.append(&mut indexed);
}

/// Both lists are in the order of the text; a statement that was tampered with may not agree.
fn foreign_keys(
    keys: &mut [ForeignKey],
    described: &[(&[String], &ConstraintDdl, &ForeignKeyDdl)],
) {
    if keys.len() != described.len() {
        return;
    }
    for (key, (columns, constraint, reference)) in keys.iter_mut().zip(described) {
        if same_names(&key.columns, columns) && same_name(&key.parent, &reference.parent) {
            key.name.clone_from(&constraint.name);
            key.match_name.clone_from(&reference.match_name);
            key.deferrable = reference.deferrable == Some(true);
            key.initially_deferred = reference.initially_deferred;
        }
    }
}

fn index(index: &mut Index) {
    let Some(found) = ddl::parse_index(&index.sql) else { return };
    index.predicate = found.predicate;
    for (term, text) in index.terms.iter_mut().zip(found.terms) {
        if term.column.is_none() {
            term.expression = Some(text);
        }
    }
}

/// The word after `USING` in `CREATE VIRTUAL TABLE … USING module`.
fn module(sql: &str) -> Option<String> {
    let mut tokens = ddl::tokens(sql).filter(|token| token.kind != TokenKind::Comment);
    let is_virtual = tokens.next()?.is_word("CREATE") && tokens.next()?.is_word("VIRTUAL");
    tokens.find(|token| is_virtual && token.is_word("USING"))?;
    tokens.next()?.name()
}

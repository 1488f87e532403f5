//! From the catalog to the model.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use reflect_catalog::sqlite::Fingerprint;
use reflect_catalog::{Catalog, Table};

use super::column::{RustType, affinity};
use super::{ColumnModel, ForeignKeyModel, Model, TableModel, relations};
use crate::errors::Errors;
use crate::naming;
use crate::options::{Options, Track};
use crate::source::{Features, Source};

impl<'c> Model<'c> {
    pub(crate) fn lower(
        source: &'c Source,
        options: &Options,
        features: Features,
        errors: &Errors,
    ) -> Self {
        let catalog = &source.catalog;
        let index: HashMap<_, _> = catalog
            .tables
            .iter()
            .enumerate()
            .map(|(index, it)| (it.name.as_str(), index))
            .collect();
        let wanted: Vec<_> = catalog
            .tables
            .iter()
            .map(|it| (it.name.as_str(), naming::row_type(&it.name)))
            .collect();
        let names = naming::distinct(&wanted);
        let table_model = |(table, name): (&'c Table, &String)| TableModel {
            table,
            ident: ident(name),
            columns: columns(table, options, features, errors),
            key: positions(table, table.key_columns()).unwrap_or_default(),
            foreign_keys: foreign_keys(table, catalog, &index),
            relations: Vec::new(),
            ambiguous: Vec::new(),
        };
        let mut tables: Vec<_> = catalog.tables.iter().zip(&names).map(table_model).collect();
        relations::lower(&mut tables);
        Model {
            facade: options.facade.clone(),
            derives: options.derives.clone(),
            tracked: (options.track == Track::Database).then(|| options.source.value()),
            snapshot: &source.snapshot,
            fingerprint: Fingerprint::of(catalog).0,
            tables,
        }
    }
}

/// An identifier of generated code; the name is valid by the naming rules.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn columns<'c>(
    table: &'c Table,
    options: &Options,
    features: Features,
    errors: &Errors,
) -> Vec<ColumnModel<'c>> {
    let wanted: Vec<_> =
        table.columns.iter().map(|it| (it.name.as_str(), naming::field(&it.name))).collect();
    let names = naming::distinct(&wanted);
    let mut columns = Vec::with_capacity(names.len());
    for (column, name) in table.columns.iter().zip(&names) {
        let rust_type = RustType::of(column, options, features).unwrap_or_else(|missing| {
            let (table, column, declared) = (&table.name, &column.name, &column.declared_type);
            let message = format!(
                "column `{table}.{column}` is `{declared}`, whose type needs the feature `{}` of \
                 reflect-schema: enable it, or say `{}` in this call",
                missing.feature, missing.instead
            );
            errors.at(options.source.span(), message);
            RustType::Value
        });
        let in_key = table.key_columns().contains(&column.name);
        columns.push(ColumnModel {
            column,
            ident: ident(name),
            rust_type,
            optional: column.nullable && !in_key,
            affinity: affinity(column, table),
        });
    }
    columns
}

/// The foreign keys that can be followed; the others stay in the catalog only.
fn foreign_keys(
    table: &Table,
    catalog: &Catalog,
    index: &HashMap<&str, usize>,
) -> Vec<ForeignKeyModel> {
    let keys = table.foreign_keys.iter().filter(|key| key.broken.is_none());
    keys.filter_map(|key| {
        let parent = *index.get(key.parent.as_str())?;
        Some(ForeignKeyModel {
            columns: positions(table, &key.columns)?,
            parent,
            parent_columns: positions(&catalog.tables[parent], &key.parent_columns)?,
        })
    })
    .collect()
}

fn positions(table: &Table, columns: &[String]) -> Option<Vec<usize>> {
    columns.iter().map(|name| Some(table.column(name)?.0)).collect()
}

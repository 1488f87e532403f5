//! From the catalog to the model.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use proc_macro2::Ident;
use reflect_catalog::{Column, DataType, Domain, Fingerprint};

use super::column::{Declared, MissingFeature, RustType};
use super::ident::ident;
use super::overrides::Overrides;
use super::select::Selection;
use super::{
    ColumnModel, Model, Object, Read, RowId, TableModel, attributes, borrowed, derives,
    foreign_keys, own_types, positions, relate, relations, type_names, unique_keys, writes,
};
use crate::errors::Errors;
use crate::naming::{self, Naming, Wanted};
use crate::options::{ChosenForm, JsonChoice, Options, Writes};
use crate::source::{Features, Source};

impl<'c> Model<'c> {
    pub(crate) fn lower(
        source: &'c Source,
        options: &Options,
        features: Features,
        errors: &Errors,
    ) -> Self {
        let catalog = &source.catalog;
        let selection = Selection::new(options, catalog, errors);
        let all = catalog.tables.iter().map(Object::of_table);
        let all: Vec<_> = all.chain(catalog.views.iter().map(Object::of_view)).collect();
        let (mut objects, left_out): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|object| selection.contains(object.name()));
        relate::apply(options, catalog, &mut objects, errors);
        let overrides = Overrides::new(options, catalog, &objects, errors);
        let naming = options.naming.rules();
        super::naming::check(&options.naming, &objects, errors);
        let (missing, misnamed) = (RefCell::default(), RefCell::default());
        let (overrides, naming) = (&overrides, &naming);
        let declared = RefCell::default();
        let lowering =
            Lowering { options, naming, features, overrides, errors, missing, misnamed, declared };
        let mut tables = lowering.tables(&objects);
        own_types::enums(&mut tables, options, overrides);
        attributes::apply(options, catalog, &objects, &mut tables, errors);
        borrowed::name(&mut tables, options, &left_out, errors);
        lowering.report_missing();
        let derives = derives::wanted(options, features, &tables, errors);
        foreign_keys::lower(&mut tables, overrides, errors);
        own_types::typed_keys(&mut tables, options, overrides);
        type_names::check(&tables, overrides, options.span(), errors);
        mark_exact(&mut tables);
        relations::lower(&mut tables, overrides, naming);
        let unreadable = catalog.unreadable.iter();
        Model {
            facade: options.facade.clone(),
            derives,
            tracked: &source.tracked,
            span: options.span(),
            snapshot: &source.snapshot,
            fingerprint: Fingerprint::of(catalog).0,
            tables,
            notes: &source.notes,
            left_out: left_out.iter().map(Object::name).collect(),
            unreadable: unreadable.filter(|object| selection.contains(&object.name)).collect(),
        }
    }
}

/// The facts that all tables are lowered with.
struct Lowering<'l> {
    options: &'l Options,
    naming: &'l Naming,
    features: Features,
    overrides: &'l Overrides<'l>,
    errors: &'l Errors,
    /// The columns whose types the facade was not built with.
    missing: RefCell<BTreeMap<MissingFeature, Vec<String>>>,
    /// The declared types that have no form of dates and times, and were reported.
    misnamed: RefCell<HashSet<String>>,
    declared: RefCell<Declared>,
}

impl Lowering<'_> {
    fn tables<'c>(&self, objects: &[Object<'c>]) -> Vec<TableModel<'c>> {
        let wanted = objects.iter().map(|object| Wanted {
            database: object.name(),
            name: self.naming.row_type(object.name()),
            otherwise: self.naming.other_row_type(object.name()),
        });
        let chosen = objects.iter().map(|object| self.overrides.table(object.name()));
        let idents = self.names("table", wanted.collect(), chosen.collect());
        let table_model = |(object, ident): (&Object<'c>, Ident)| {
            let columns = self.columns(object);
            TableModel {
                object: object.clone(),
                columns_ident: type_names::columns(&ident),
                borrowed_ident: None,
                rowid: object.table().map_or(RowId::None, writes::rowid),
                writes: object
                    .table()
                    .filter(|_| self.options.writes == Writes::All)
                    .map(|it| writes::lower(it, &ident, &columns, self.overrides, self.errors)),
                unique_keys: object
                    .table()
                    .map_or_else(Vec::new, |it| unique_keys::of(it, &columns, self.naming)),
                ident,
                columns,
                attributes: Vec::new(),
                enums: Vec::new(),
                typed_key: None,
                key: positions(object, object.key_columns()).unwrap_or_default(),
                foreign_keys: Vec::new(),
                relations: Vec::new(),
                ambiguous: Vec::new(),
                nowhere: Vec::new(),
            }
        };
        objects.iter().zip(idents).map(table_model).collect()
    }

    fn columns<'c>(&self, object: &Object<'c>) -> Vec<ColumnModel<'c>> {
        let columns = object.columns();
        let wanted = columns.iter().map(|it| Wanted {
            database: &it.name,
            name: self.naming.field(&it.name),
            otherwise: self.naming.other_field(&it.name),
        });
        let chosen = columns.iter().map(|it| self.overrides.column(object.name(), &it.name));
        let idents = self.names("column", wanted.collect(), chosen.collect());
        let column_model = |(column, ident): (&'c Column, Ident)| {
            let in_key = object.key_columns().contains(&column.name);
            let nullable = column.nullable && !in_key;
            let (declared, affinity) = self.declared.borrow_mut().of(column, object);
            let (rust_type, optional) = match self.overrides.rust_type(object.name(), column) {
                Some((given, optional)) => (RustType::named(given), optional || nullable),
                None => (self.rust_type(object, column, declared), nullable),
            };
            let time_form = self.time_form(object, column, &rust_type);
            let read = match time_form {
                Some(ChosenForm { any: false, .. }) => Read::Form,
                _ => rust_type.read(declared, affinity),
            };
            ColumnModel {
                column,
                ident,
                rust_type,
                attributes: Vec::new(),
                secret: false,
                optional,
                affinity,
                read,
                time_form,
            }
        };
        columns.iter().zip(idents).map(column_model).collect()
    }

    /// The names of tables or columns: those that the user has chosen, and the rest by the rules.
    fn names(
        &self,
        what: &str,
        mut wanted: Vec<Wanted<'_>>,
        chosen: Vec<Option<&Ident>>,
    ) -> Vec<Ident> {
        // A renamed one makes no claim to the name that the rules would give it.
        for (wanted, chosen) in wanted.iter_mut().zip(&chosen) {
            if chosen.is_some() {
                wanted.name = format!("_renamed_{}", wanted.database);
            }
        }
        let names = naming::distinct(&wanted);
        let mut taken: HashMap<String, &str> = HashMap::new();
        let mut idents = Vec::new();
        for ((Wanted { database, .. }, name), chosen) in wanted.iter().zip(&names).zip(chosen) {
            let name = chosen.map_or_else(|| ident(name), |it| ident(&it.to_string()));
            if let Some(other) = taken.insert(name.to_string(), *database) {
                let span = chosen.map_or_else(|| self.options.span(), Ident::span);
                let message =
                    format!("two {what}s would be called `{name}`: `{other}` and `{database}`");
                self.errors.all_at(span, message);
            }
            idents.push(name);
        }
        idents
    }

    fn rust_type(&self, object: &Object<'_>, column: &Column, declared: DataType) -> RustType {
        let declared = self.meant(object, column, declared);
        RustType::of(declared, self.options, self.features).unwrap_or_else(|missing| {
            let name = format!("`{}.{}` is `{}`", object.name(), column.name, column.declared_type);
            self.missing.borrow_mut().entry(missing).or_default().push(name);
            RustType::Value
        })
    }

    /// What the declared type means, or what a CHECK says of its texts.
    fn meant(&self, object: &Object<'_>, column: &Column, declared: DataType) -> DataType {
        // A CHECK takes time to read, and text stays text.
        if declared != DataType::Text || self.options.json == JsonChoice::Text {
            return declared;
        }
        let domain = object.table().and_then(|it| it.domain(&column.name));
        if domain == Some(Domain::Json) { DataType::Json } else { declared }
    }

    /// The form that the user says a column's dates and times have, if the column has such.
    fn time_form(
        &self,
        object: &Object<'_>,
        column: &Column,
        rust_type: &RustType,
    ) -> Option<ChosenForm> {
        let chosen = self.overrides.time_form(object.name(), column)?;
        let Some(mistake) = rust_type.mistake_in(chosen.form) else { return Some(chosen) };
        // Many columns may be declared with the type that the user names.
        if !self.misnamed.borrow_mut().insert(column.declared_type.to_ascii_lowercase()) {
            return None;
        }
        let name = format!("`{}.{}` is `{}`", object.name(), column.name, column.declared_type);
        self.errors.at(chosen.span, format!("{name}, {mistake}"));
        None
    }

    /// Reports the types that the facade was not built with, each once.
    fn report_missing(&self) {
        for (missing, columns) in self.missing.borrow().iter() {
            let first = columns.first().map_or("", String::as_str);
            let others = match columns.len() {
                0 | 1 => String::new(),
                count => format!(" (and {} more)", count - 1),
            };
            let message = format!(
                "column {first}{others}, whose type needs the feature `{}` of reflect-schema: \
                 enable it, or say `{}` in this call",
                missing.feature, missing.instead
            );
            self.errors.at(self.options.span(), message);
        }
    }
}

/// Marks the columns that rows are found by, of the types that can be written in several ways.
fn mark_exact(tables: &mut [TableModel<'_>]) {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (index, table) in tables.iter().enumerate() {
        found.extend(table.key.iter().map(|&column| (index, column)));
        for key in &table.foreign_keys {
            found.extend(key.columns.iter().map(|&column| (index, column)));
            found.extend(key.parent_columns.iter().map(|&column| (key.parent, column)));
        }
    }
    for (table, column) in found {
        let column = &mut tables[table].columns[column];
        if column.rust_type.has_several_forms() {
            column.read = Read::Exact;
        }
    }
    for table in tables {
        mark_indexed_uuids(table);
    }
}

/// Marks UUIDs that an index finds: it does so only where all have one form.
fn mark_indexed_uuids(table: &mut TableModel<'_>) {
    let Some(object) = table.object.table() else { return };
    let of_uniques = object.uniques.iter().flat_map(|it| &it.columns);
    let terms = object.indexes.iter().flat_map(|it| &it.terms);
    let indexed: HashSet<_> = of_uniques.chain(terms.filter_map(|it| it.column.as_ref())).collect();
    for column in &mut table.columns {
        if column.rust_type.is_uuid() && indexed.contains(&column.column.name) {
            column.read = Read::Exact;
        }
    }
}

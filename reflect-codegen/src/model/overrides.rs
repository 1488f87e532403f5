//! `rename` and `types`: what the user knows better.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span};
use reflect_catalog::{Catalog, Column};
use syn::{GenericArgument, PathArguments, Type};

use super::finder::{Finder, key, sorted};
use super::object::Object;
use crate::errors::Errors;
use crate::options::{ChosenForm, Name, Options, OrphansOverride, Rename, Target, TypeTarget};

/// The overrides by what they are for, in lower case.
#[derive(Default)]
pub(super) struct Overrides<'o> {
    tables: HashMap<String, &'o Ident>,
    columns: HashMap<(String, String), &'o Ident>,
    keys: HashMap<(String, Vec<String>), &'o Rename>,
    /// The foreign keys that may lead nowhere.
    orphans: HashSet<(String, Vec<String>)>,
    /// The orders of the rows that refer to a row by a foreign key.
    orders: HashMap<(String, Vec<String>), Terms>,
    /// The columns that count the changes of a row, each with what names it.
    versions: HashMap<(String, String), &'o Name>,
    types: ByColumn<&'o Type>,
    forms: ByColumn<ChosenForm>,
}

/// The columns of an order, and if they descend.
type Terms = Vec<(usize, bool)>;

/// What the user says of columns, one by one or by their declared types.
struct ByColumn<T> {
    columns: HashMap<(String, String), T>,
    declared: HashMap<String, T>,
}

impl<T> Default for ByColumn<T> {
    fn default() -> Self {
        Self { columns: HashMap::new(), declared: HashMap::new() }
    }
}

impl<T: Copy> ByColumn<T> {
    fn add(&mut self, target: &TypeTarget, value: T, find: &Finder<'_>) {
        match target {
            TypeTarget::Column(table, column) => {
                self.columns.extend(find.column(table, column).map(|column| (column, value)));
            }
            TypeTarget::Declared(declared) => {
                if find.declared(declared) {
                    self.declared.insert(key(&declared.text), value);
                }
            }
        }
    }

    /// What is said of the column alone counts more.
    fn get(&self, table: &str, column: &Column) -> Option<T> {
        let of_column = self.columns.get(&(key(table), key(&column.name)));
        of_column.or_else(|| self.declared.get(&key(&column.declared_type))).copied()
    }
}

impl<'o> Overrides<'o> {
    /// Reports every override that is for nothing here.
    pub(super) fn new(
        options: &'o Options,
        catalog: &Catalog,
        objects: &[Object<'_>],
        errors: &Errors,
    ) -> Self {
        let find = Finder { catalog, objects, errors };
        let mut overrides = Self::default();
        for rename in &options.renames {
            overrides.rename(rename, &find);
        }
        for OrphansOverride { table, columns } in &options.orphans {
            overrides.orphans.extend(find.foreign_key(table, columns));
        }
        for order in &options.order {
            let terms = order.terms.iter().map(|term| {
                let (_, column) = find.column_position(&order.table, &term.column)?;
                Some((column, term.descending))
            });
            let terms: Vec<_> = terms.collect();
            if let Some(key) = find.foreign_key(&order.table, &order.columns) {
                overrides.orders.insert(key, terms.into_iter().flatten().collect());
            }
        }
        for target in &options.versions {
            overrides.add_version(target, &find);
        }
        for wanted in &options.types {
            overrides.types.add(&wanted.target, &wanted.rust_type, &find);
        }
        for wanted in &options.time_forms {
            overrides.forms.add(&wanted.target, wanted.form, &find);
        }
        overrides
    }

    fn rename(&mut self, rename: &'o Rename, find: &Finder<'_>) {
        match &rename.target {
            Target::Table(table) => {
                if let Some(object) = find.object(table) {
                    self.tables.insert(key(object.name()), &rename.to);
                }
            }
            Target::Column(table, column) => {
                if let Some(column) = find.column(table, column) {
                    self.columns.insert(column, &rename.to);
                }
            }
            Target::Key(table, columns) => {
                if let Some(found) = find.foreign_key(table, columns) {
                    self.keys.insert(found, rename);
                }
            }
        }
    }

    fn add_version(&mut self, target: &'o Target, find: &Finder<'_>) {
        match target {
            Target::Column(table, column) => {
                let Some(found) = find.column(table, column) else { return };
                if find.object(table).is_some_and(|it| it.table().is_none()) {
                    let message =
                        format!("`{}` is a view, whose rows can't be written", table.text);
                    find.errors.at(table.span, message);
                }
                self.versions.insert(found, column);
            }
            Target::Table(name) | Target::Key(name, _) => {
                let message = "expected a column, as in `version = [Invoice.Version]`";
                find.errors.at(name.span, message);
            }
        }
    }

    /// The place where the user says that the column counts the changes of a row.
    pub(super) fn version(&self, table: &str, column: &str) -> Option<Span> {
        self.versions.get(&(key(table), key(column))).map(|it| it.span)
    }

    pub(super) fn table(&self, table: &str) -> Option<&'o Ident> {
        self.tables.get(&key(table)).copied()
    }

    pub(super) fn column(&self, table: &str, column: &str) -> Option<&'o Ident> {
        self.columns.get(&(key(table), key(column))).copied()
    }

    /// Tells if a row that the key refers to and that is not there is none.
    pub(super) fn orphans_are_none(&self, table: &str, columns: &[&str]) -> bool {
        self.orphans.contains(&(key(table), sorted(columns.iter().copied())))
    }

    /// The order of the rows that refer to a row by a foreign key.
    pub(super) fn order(&self, table: &str, columns: &[&str]) -> &[(usize, bool)] {
        let found = self.orders.get(&(key(table), sorted(columns.iter().copied())));
        found.map_or(&[], Vec::as_slice)
    }

    /// The names of a foreign key in both directions.
    pub(super) fn foreign_key(&self, table: &str, columns: &[&str]) -> Option<&'o Rename> {
        self.keys.get(&(key(table), sorted(columns.iter().copied()))).copied()
    }

    /// The type that the user gives a column, and whether it is an `Option`.
    pub(super) fn rust_type(&self, table: &str, column: &Column) -> Option<(Type, bool)> {
        let given = self.types.get(table, column)?;
        Some(match inside_option(given) {
            Some(inner) => (inner.clone(), true),
            None => (given.clone(), false),
        })
    }

    /// The form that the user says a column's dates and times have.
    pub(super) fn time_form(&self, table: &str, column: &Column) -> Option<ChosenForm> {
        self.forms.get(table, column)
    }
}

/// `T` of `Option<T>`.
fn inside_option(given: &Type) -> Option<&Type> {
    let Type::Path(path) = given else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) => Some(inner),
        _ => None,
    }
}

//! `rename` and `types`: what the user knows better.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span};
use reflect_catalog::{Catalog, Column, ForeignKey, same_name};
use syn::{GenericArgument, PathArguments, Type};

use super::object::Object;
use crate::errors::Errors;
use crate::options::{
    ChosenForm, Name, Options, OrphansOverride, Rename, Target, TypeTarget, similar,
};

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

/// Finds what an override names, or reports that it isn't there.
pub(super) struct Finder<'f> {
    pub(super) catalog: &'f Catalog,
    pub(super) objects: &'f [Object<'f>],
    pub(super) errors: &'f Errors,
}

impl Finder<'_> {
    fn object(&self, name: &Name) -> Option<&Object<'_>> {
        self.position(name).map(|it| &self.objects[it])
    }

    /// The names of these columns as the database spells them, if they are all there.
    pub(super) fn columns(&self, object: usize, columns: &[Name]) -> Option<Vec<String>> {
        let object = &self.objects[object];
        let found: Vec<_> = columns.iter().map(|it| self.column_of(object, it)).collect();
        found.into_iter().map(|it| it.map(str::to_owned)).collect()
    }

    pub(super) fn position(&self, name: &Name) -> Option<usize> {
        let found = self.objects.iter().position(|object| name.is(object.name()));
        if found.is_none() {
            let exists =
                self.catalog.table(&name.text).is_some() || self.catalog.view(&name.text).is_some();
            let names: Vec<_> = self.objects.iter().map(Object::name).collect();
            let message = if exists {
                left_out(&name.text)
            } else {
                missing("table or view", &name.text, &names)
            };
            self.errors.at(name.span, message);
        }
        found
    }

    /// The positions of a table or view and of its column.
    pub(super) fn column_position(&self, table: &Name, column: &Name) -> Option<(usize, usize)> {
        let table = self.position(table)?;
        let object = &self.objects[table];
        let found = self.column_of(object, column)?;
        Some((table, object.columns().iter().position(|it| it.name == found)?))
    }

    fn column(&self, table: &Name, column: &Name) -> Option<(String, String)> {
        let object = self.object(table)?;
        let found = self.column_of(object, column)?;
        Some((key(object.name()), key(found)))
    }

    fn column_of<'o>(&self, object: &Object<'o>, column: &Name) -> Option<&'o str> {
        let names: Vec<_> = object.columns().iter().map(|it| it.name.as_str()).collect();
        let found = names.iter().copied().find(|name| column.is(name));
        if found.is_none() {
            let what = format!("column of `{}`", object.name());
            self.errors.at(column.span, missing(&what, &column.text, &names));
        }
        found
    }

    fn foreign_key(&self, name: &Name, columns: &[Name]) -> Option<(String, Vec<String>)> {
        let object = self.object(name)?;
        let wanted = sorted(columns.iter().map(|it| it.text.as_str()));
        let keys: Vec<_> = object.foreign_keys().collect();
        let of = |it: &ForeignKey| sorted(it.columns.iter().map(String::as_str));
        let found = keys.iter().filter(|it| it.broken.is_none() && of(it) == wanted).count();
        if found == 1 {
            return Some((key(object.name()), wanted));
        }
        let list: Vec<_> = keys.iter().map(|it| format!("`{}`", it.columns.join(", "))).collect();
        let (table, given) = (object.name(), columns.iter().map(|it| it.text.as_str()));
        let given = given.collect::<Vec<_>>().join(", ");
        let broken = keys.iter().find(|it| of(it) == wanted).and_then(|it| Some((it, it.broken?)));
        let message = match (found, list.as_slice()) {
            (0, _) if let Some((key, broken)) = broken => format!(
                "the foreign key of `{table}` by `{given}` to `{}` leads nowhere, so it has no name: {broken}",
                key.parent
            ),
            (0, []) => format!("`{table}` has no foreign keys"),
            (0, list) => format!(
                "no foreign key of `{table}` has the columns `{given}`: there are {}",
                list.join(", ")
            ),
            _ => format!("{found} foreign keys of `{table}` have the columns `{given}`"),
        };
        self.errors.at(columns.first().map_or(name.span, |it| it.span), message);
        None
    }

    /// Tells if any column is declared with this type.
    fn declared(&self, declared: &Name) -> bool {
        let columns = self.objects.iter().flat_map(Object::columns);
        let types: Vec<_> = columns.map(|column| column.declared_type.as_str()).collect();
        let found = types.iter().any(|it| same_name(it, &declared.text));
        if !found {
            let hint = similar(&declared.text, &types).map(|it| format!(": did you mean `{it}`?"));
            let message =
                format!("no column is declared `{}`{}", declared.text, hint.unwrap_or_default());
            self.errors.at(declared.span, message);
        }
        found
    }
}

pub(super) fn missing(what: &str, name: &str, known: &[&str]) -> String {
    let hint = similar(name, known).map(|near| format!(": did you mean `{near}`?"));
    format!("no {what} is called `{name}`{}", hint.unwrap_or_default())
}

pub(super) fn left_out(name: &str) -> String {
    format!("`{name}` is left out of this schema by `only` or `skip`")
}

fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

fn sorted<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut names: Vec<_> = names.map(key).collect();
    names.sort_unstable();
    names
}

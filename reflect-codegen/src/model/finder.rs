//! The tables, columns and keys that options name.

use reflect_catalog::{Catalog, ForeignKey, same_name};

use super::object::Object;
use crate::errors::Errors;
use crate::options::{Name, similar};

/// Finds what an override names, or reports that it isn't there.
pub(super) struct Finder<'f> {
    pub(super) catalog: &'f Catalog,
    pub(super) objects: &'f [Object<'f>],
    pub(super) errors: &'f Errors,
}

impl Finder<'_> {
    pub(super) fn object(&self, name: &Name) -> Option<&Object<'_>> {
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

    pub(super) fn column(&self, table: &Name, column: &Name) -> Option<(String, String)> {
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

    pub(super) fn foreign_key(
        &self,
        name: &Name,
        columns: &[Name],
    ) -> Option<(String, Vec<String>)> {
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
    pub(super) fn declared(&self, declared: &Name) -> bool {
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

pub(super) fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

pub(super) fn sorted<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut names: Vec<_> = names.map(key).collect();
    names.sort_unstable();
    names
}

//! `attributes` and `secret`.

use reflect_catalog::Catalog;

use super::finder::Finder;
use super::{Object, TableModel};
use crate::errors::Errors;
use crate::options::{Options, Target};

/// Gives tables, columns and enums their attributes, and marks what is not to be shown.
pub(super) fn apply(
    options: &Options,
    catalog: &Catalog,
    objects: &[Object<'_>],
    tables: &mut [TableModel<'_>],
    errors: &Errors,
) {
    let find = Finder { catalog, objects, errors };
    for wanted in &options.attributes {
        let attributes = wanted.attributes.iter().cloned();
        match &wanted.target {
            Target::Table(table) => {
                if let Some(table) = find.position(table) {
                    tables[table].attributes.extend(attributes);
                }
            }
            Target::Column(table, column) => {
                let Some((table, position)) = find.column_position(table, column) else { continue };
                if !wanted.of_enum {
                    tables[table].columns[position].attributes.extend(attributes);
                    continue;
                }
                match tables[table].enums.iter_mut().find(|it| it.column == position) {
                    Some(own) => own.attributes.extend(attributes),
                    None => {
                        errors.at(column.span, format!("the column `{}` is no enum", column.text));
                    }
                }
            }
            // Refused where it is read.
            Target::Key(..) => {}
        }
    }
    for target in &options.secret {
        match target {
            Target::Column(table, column) => {
                if let Some((table, column)) = find.column_position(table, column) {
                    tables[table].columns[column].secret = true;
                }
            }
            Target::Table(name) | Target::Key(name, _) => {
                errors.at(name.span, "expected a column, as in `secret = [Customer.Email]`");
            }
        }
    }
}

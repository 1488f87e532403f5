//! `functions`, `aggregates` and `collations`: names of what the application registers.

use reflect_catalog::{Catalog, sql};
use syn::LitStr;

use super::Options;
use crate::errors::Errors;

/// More bytes than SQLite takes for a name.
const TOO_LONG: usize = 256;

impl Options {
    /// Checks that SQLite takes the names.
    pub(super) fn check_stand_ins(&self, errors: &Errors) {
        for name in self.functions.iter().chain(&self.aggregates).chain(&self.collations) {
            let text = name.value();
            if text.is_empty() || text.len() >= TOO_LONG || text.contains('\0') {
                let message = "expected a name of 1 to 255 bytes, as the application registers it";
                errors.at(name.span(), message);
            }
        }
    }

    /// Reports the names that no statement of the schema has, so that none outlives what it is for.
    pub(crate) fn check_stand_ins_are_used(&self, catalog: &Catalog, errors: &Errors) {
        let unreadable = catalog.unreadable.iter().map(|it| it.sql.as_str());
        let statements: Vec<&str> = catalog.ddl().chain(unreadable).collect();
        let report = |names: &[LitStr], what: &str| {
            for name in names {
                let text = name.value();
                if !statements.iter().any(|statement| sql::mentions(statement, &text)) {
                    errors.at(name.span(), format!("this schema uses no {what} `{text}`"));
                }
            }
        };
        report(&self.functions, "function");
        report(&self.aggregates, "aggregate");
        report(&self.collations, "collation");
    }
}

//! The option `borrowed`: the tables and views that get borrowed rows.

use super::finder::{left_out, missing};
use super::select::{matches, wild};
use super::{ColumnModel, Object, TableModel, type_names};
use crate::errors::Errors;
use crate::options::Options;

/// Names the borrowed rows that the user wants. A pattern takes those of its tables that have
/// something to borrow; a name has to be that of one.
pub(super) fn name(
    tables: &mut [TableModel<'_>],
    options: &Options,
    unwanted: &[Object<'_>],
    errors: &Errors,
) {
    for literal in &options.borrowed {
        let (pattern, text) = (wild(literal), literal.value());
        let is_name = !text.contains(['*', '?']);
        let mut found = false;
        for table in tables.iter_mut().filter(|it| matches(&pattern, it.object.name())) {
            found = true;
            if table.columns.iter().any(ColumnModel::can_be_borrowed) {
                table.borrowed_ident = Some(type_names::borrowed(&table.ident));
            } else if is_name {
                let message = format!("`{text}` has no text and no bytes that could be borrowed");
                errors.at(literal.span(), message);
            }
        }
        if !found {
            let message = if unwanted.iter().any(|it| matches(&pattern, it.name())) {
                left_out(&text)
            } else {
                let names: Vec<_> = tables.iter().map(|it| it.object.name()).collect();
                missing("table or view", &text, &names)
            };
            errors.at(literal.span(), message);
        }
    }
}

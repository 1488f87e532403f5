//! The names of the structs beside a row's.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};

use super::TableModel;
use super::ident::ident;
use super::overrides::Overrides;
use crate::errors::Errors;

/// `TrackColumns` of `Track`.
pub(super) fn columns(row: &Ident) -> Ident {
    beside(row, "Columns")
}

/// `TrackRef` of `Track`.
pub(super) fn borrowed(row: &Ident) -> Ident {
    beside(row, "Ref")
}

/// `NewTrack` of `Track`.
///
/// `NewTrackRef` is what a row `NewTrack_` borrows; so the new row of `TrackRef_` is `NewTrackRef__`.
pub(super) fn new(row: &Ident) -> Ident {
    let row = row.to_string();
    let stem = row.trim_end_matches('_');
    let taken = row != stem && (stem.ends_with("Columns") || stem.ends_with("Ref"));
    ident(&format!("New{stem}{}", if taken { "__" } else { "" }))
}

/// `SelfColumns` of `Self_`, since rustc wants no underscore between words. No row is called
/// `Self`, or what else gets an underscore (edition 1, rules 8 and 10), so the name is free.
fn beside(row: &Ident, what: &str) -> Ident {
    ident(&format!("{}{what}", row.to_string().trim_end_matches('_')))
}

/// Reports the names that meet. The rules keep theirs apart, but users choose names too.
pub(super) fn check(
    tables: &[TableModel<'_>],
    overrides: &Overrides<'_>,
    whole: Span,
    errors: &Errors,
) {
    let mut taken: HashMap<&Ident, &TableModel<'_>> =
        tables.iter().map(|it| (&it.ident, it)).collect();
    let columns = tables.iter().map(|it| (it, Some(&it.columns_ident)));
    let borrowed = tables.iter().map(|it| (it, it.borrowed_ident.as_ref()));
    let new = tables.iter().map(|it| (it, it.writes.as_ref().map(|it| &it.new_ident)));
    for (table, name) in columns.chain(borrowed).chain(new) {
        if let Some(name) = name {
            let Some(other) = taken.insert(name, table) else {
                continue;
            };
            // Rows of one name have been reported.
            if other.ident == table.ident {
                continue;
            }
            let (ours, theirs) = (table.object.name(), other.object.name());
            let chosen = overrides.table(theirs).or_else(|| overrides.table(ours));
            let message =
                format!("two structs would be called `{name}`: of `{theirs}` and of `{ours}`");
            errors.all_at(chosen.map_or(whole, Ident::span), message);
        }
    }
}

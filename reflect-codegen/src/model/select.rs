//! The options `only` and `skip`: the tables and views that are reflected.

use reflect_catalog::Catalog;
use syn::LitStr;
use wildmatch::WildMatch;

use super::finder::missing;
use crate::errors::Errors;
use crate::options::Options;

/// The tables and views that the user wants.
pub(super) struct Selection {
    only: Vec<WildMatch>,
    skip: Vec<WildMatch>,
}

impl Selection {
    /// Reports every pattern that matches nothing, so that no pattern outlives its table.
    pub(super) fn new(options: &Options, catalog: &Catalog, errors: &Errors) -> Self {
        let tables = catalog.tables.iter().map(|table| table.name.as_str());
        let views = catalog.views.iter().map(|view| view.name.as_str());
        let unreadable = catalog.unreadable.iter().map(|object| object.name.as_str());
        let names: Vec<&str> = tables.chain(views).chain(unreadable).collect();
        let patterns = |literals: &[LitStr]| {
            literals.iter().map(|literal| pattern(literal, &names, errors)).collect()
        };
        Self { only: patterns(&options.only), skip: patterns(&options.skip) }
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        let any = |patterns: &[WildMatch]| patterns.iter().any(|it| matches(it, name));
        (self.only.is_empty() || any(&self.only)) && !any(&self.skip)
    }
}

fn pattern(literal: &LitStr, names: &[&str], errors: &Errors) -> WildMatch {
    let pattern = wild(literal);
    if !names.iter().any(|name| matches(&pattern, name)) {
        errors.at(literal.span(), missing("table or view", &literal.value(), names));
    }
    pattern
}

/// A pattern of names in SQL, in which letters are the same in either case.
pub(super) fn wild(literal: &LitStr) -> WildMatch {
    WildMatch::new(&literal.value().to_ascii_lowercase())
}

pub(super) fn matches(pattern: &WildMatch, name: &str) -> bool {
    pattern.matches(&name.to_ascii_lowercase())
}

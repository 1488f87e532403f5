//! Which tables and views are reflected: `only` and `skip`.

use reflect_catalog::Catalog;
use syn::LitStr;
use wildmatch::WildMatch;

use crate::errors::Errors;
use crate::options::{Options, similar};

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
        let name = name.to_ascii_lowercase();
        let any = |patterns: &[WildMatch]| patterns.iter().any(|it| it.matches(&name));
        (self.only.is_empty() || any(&self.only)) && !any(&self.skip)
    }
}

fn pattern(literal: &LitStr, names: &[&str], errors: &Errors) -> WildMatch {
    let text = literal.value();
    let pattern = WildMatch::new(&text.to_ascii_lowercase());
    if !names.iter().any(|name| pattern.matches(&name.to_ascii_lowercase())) {
        let hint = similar(&text, names).map(|near| format!(": did you mean `{near}`?"));
        let hint = hint.unwrap_or_default();
        errors.at(literal.span(), format!("no table or view is called `{text}`{hint}"));
    }
    pattern
}

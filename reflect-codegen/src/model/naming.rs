//! What `naming` says of names that there are not.

use std::collections::BTreeSet;

use syn::LitStr;

use super::Object;
use crate::errors::Errors;
use crate::naming::words;
use crate::options::{NamingOptions, similar};

/// Reports what concerns no name of these tables and views.
pub(super) fn check(options: &NamingOptions, objects: &[Object<'_>], errors: &Errors) {
    let names: Vec<_> = objects.iter().map(|it| it.name().to_ascii_lowercase()).collect();
    let is_some = |meets: &dyn Fn(&str, &str) -> bool, text: &LitStr| {
        names.iter().any(|name| meets(name, &text.value().to_ascii_lowercase()))
    };
    for text in &options.prefixes {
        if !is_some(&|name, it| name.starts_with(it), text) {
            errors.at(text.span(), format!("no table or view begins with `{}`", text.value()));
        }
    }
    for text in &options.suffixes {
        if !is_some(&|name, it| name.ends_with(it), text) {
            errors.at(text.span(), format!("no table or view ends with `{}`", text.value()));
        }
    }
    if options.words.is_empty() && options.plurals.is_empty() {
        return;
    }
    let columns = objects.iter().flat_map(Object::columns).map(|it| it.name.as_str());
    let all: BTreeSet<String> =
        objects.iter().map(Object::name).chain(columns).flat_map(words).collect();
    let known: Vec<&str> = all.iter().map(String::as_str).collect();
    let is_word = |text: &LitStr| all.contains(&words(&text.value()).concat());
    for pair in &options.words {
        if !is_word(&pair.from) {
            let message = no_word(&pair.from.value(), &known);
            errors.at(pair.from.span(), message);
        }
    }
    for pair in &options.plurals {
        if !is_word(&pair.from) && !is_word(&pair.to) {
            let message = no_word(&pair.from.value(), &known);
            errors.at(pair.from.span(), message);
        }
    }
}

fn no_word(word: &str, known: &[&str]) -> String {
    let hint = similar(word, known).map(|near| format!(": did you mean `{near}`?"));
    format!("no table or column has the word `{word}` in its name{}", hint.unwrap_or_default())
}

//! `naming = { … }`: what a user adds to the rules for names.

use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, braced, token};

use super::parse::{each, expected, list, map, skip_value, unknown};
use crate::errors::Errors;
use crate::naming::{Naming, words};

const NAMES: [&str; 4] = ["prefixes", "suffixes", "words", "plurals"];

/// The texts of the option, each where the user has written it.
#[derive(Default)]
pub(crate) struct NamingOptions {
    /// What the names of tables begin with, and those of rows don't.
    pub(crate) prefixes: Vec<LitStr>,
    pub(crate) suffixes: Vec<LitStr>,
    /// A word of the database, and what it is in Rust.
    pub(crate) words: Vec<Pair>,
    /// A singular and its plural.
    pub(crate) plurals: Vec<Pair>,
}

/// `"Kurs" => "Kurse"`
pub(crate) struct Pair {
    pub(crate) from: LitStr,
    pub(crate) to: LitStr,
}

impl Parse for Pair {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let text = |input: ParseStream<'_>| {
            input
                .parse()
                .map_err(|_| expected("a word in quotes, as in `\"qty\" => \"quantity\"`", input))
        };
        let from = text(input)?;
        input.parse::<Token![=>]>()?;
        Ok(Self { from, to: text(input)? })
    }
}

impl NamingOptions {
    pub(super) fn parse(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Self> {
        if !input.peek(token::Brace) {
            return Err(expected(
                "options in braces, as in `naming = { prefixes = [\"tbl_\"] }`",
                input,
            ));
        }
        let inside;
        braced!(inside in input);
        let mut options = Self::default();
        each(&inside, errors, |inside| {
            let name: Ident = inside.parse()?;
            inside.parse::<Token![=]>()?;
            match name.to_string().as_str() {
                "prefixes" => options.prefixes = list(inside, "prefixes = [\"tbl_\"]", errors)?,
                "suffixes" => options.suffixes = list(inside, "suffixes = [\"_tab\"]", errors)?,
                "words" => {
                    options.words = map(inside, "words = { \"qty\" => \"quantity\" }", errors)?;
                }
                "plurals" => {
                    options.plurals = map(inside, "plurals = { \"Kurs\" => \"Kurse\" }", errors)?;
                }
                _ => {
                    errors.at(name.span(), unknown("option of `naming`", &name, &NAMES));
                    skip_value(inside)?;
                }
            }
            Ok(())
        })?;
        options.check(errors);
        Ok(options)
    }

    /// Reports what is no word.
    fn check(&self, errors: &Errors) {
        for text in self.prefixes.iter().chain(&self.suffixes).filter(|it| it.value().is_empty()) {
            errors.at(text.span(), "an empty text leaves nothing out");
        }
        let plurals = self.plurals.iter().flat_map(|it| [&it.from, &it.to]);
        for text in self.words.iter().map(|it| &it.from).chain(plurals) {
            if words(&text.value()).len() != 1 {
                errors.at(text.span(), "expected one word, such as `quantity`");
            }
        }
        for text in self.words.iter().map(|it| &it.to).filter(|it| words(&it.value()).is_empty()) {
            errors.at(text.span(), "expected a word or several, such as `net amount`");
        }
    }

    /// The rules that these add up to; what is no word has been reported.
    pub(crate) fn rules(&self) -> Naming {
        let texts = |list: &[LitStr]| list.iter().map(LitStr::value).collect();
        let pair = |it: &Pair| {
            let (from, to) = (words(&it.from.value()), words(&it.to.value()));
            (from.len() == 1 && !to.is_empty()).then(|| (from.concat(), to.join(" ")))
        };
        let pairs = |list: &[Pair]| list.iter().filter_map(pair).collect();
        Naming {
            prefixes: texts(&self.prefixes),
            suffixes: texts(&self.suffixes),
            words: pairs(&self.words),
            plurals: pairs(&self.plurals),
        }
    }
}

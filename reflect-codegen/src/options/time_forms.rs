//! `dates = { visit.at => "YYYY-MM-DDTHH:MM:SSZ" }`: the form in which a column has dates and times.

use proc_macro2::Span;
use reflect_catalog::{TextForm, TimeForm};
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, parenthesized, token};

use super::overrides::TypeTarget;
use super::parse::unknown;

/// A column, or every column of a declared type, and the form of its dates and times.
#[derive(Clone)]
pub(crate) struct TimeFormOverride {
    pub(crate) target: TypeTarget,
    pub(crate) form: ChosenForm,
}

#[derive(Clone, Copy)]
pub(crate) struct ChosenForm {
    pub(crate) form: TimeForm,
    /// The column holds others, too.
    pub(crate) any: bool,
    pub(crate) span: Span,
}

const NAMES: [&str; 5] = ["canonical", "unix", "unix_ms", "julian", "any"];

impl Parse for TimeFormOverride {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let target = input.parse()?;
        input.parse::<Token![=>]>()?;
        Ok(Self { target, form: input.parse()? })
    }
}

impl Parse for ChosenForm {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return text(&input.parse()?);
        }
        let Ok(name) = input.parse::<Ident>() else {
            let message = "expected a form of dates and times, as in `visit.at => \
                \"YYYY-MM-DDTHH:MM:SSZ\"` or `visit.at => unix_ms`";
            return Err(syn::Error::new(input.span(), message));
        };
        let span = name.span();
        match TimeForm::parse(&name.to_string()) {
            Some(TimeForm::Any) => of_any(input, span),
            Some(form) => Ok(Self { form, any: false, span }),
            None => Err(syn::Error::new(span, unknown("form of dates and times", &name, &NAMES))),
        }
    }
}

fn text(given: &LitStr) -> syn::Result<ChosenForm> {
    let Some(form) = TextForm::parse(&given.value()) else {
        let message = "this is no form of dates and times: it is written with `YYYY-MM-DD`, a \
            space or `T`, `HH:MM` or `HH:MM:SS`, `.S` to `.SSSSSSSSS`, and nothing, `Z`, `+00:00` \
            or ` +00:00`";
        return Err(syn::Error::new(given.span(), message));
    };
    Ok(ChosenForm { form: TimeForm::Text(form), any: false, span: given.span() })
}

/// `any("YYYY-MM-DDTHH:MM:SSZ")`: the form in which values are written.
fn of_any(input: ParseStream<'_>, span: Span) -> syn::Result<ChosenForm> {
    if !input.peek(token::Paren) {
        let message = "expected the form in which values are written, as in \
            `any(\"YYYY-MM-DDTHH:MM:SSZ\")`; without it, leave the column out";
        return Err(syn::Error::new(span, message));
    }
    let inner;
    parenthesized!(inner in input);
    let chosen: ChosenForm = inner.parse()?;
    match chosen.form {
        TimeForm::Text(_) => Ok(ChosenForm { any: true, ..chosen }),
        TimeForm::Any | TimeForm::Canonical | TimeForm::Number(_) => {
            let message = "a column of any form gets texts: the units of its numbers could not be \
                told apart";
            Err(syn::Error::new(chosen.span, message))
        }
    }
}

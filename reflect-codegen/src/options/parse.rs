//! The forms that values of options have, and what is said of anything else.

use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, braced, bracketed, token};

use crate::errors::Errors;

pub(super) fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() { Ok(()) } else { input.parse::<Token![,]>().map(drop) }
}

pub(super) fn text(input: ParseStream<'_>, example: &str) -> syn::Result<LitStr> {
    input.parse().map_err(|_| expected(&format!("a text in quotes, as in `{example}`"), input))
}

pub(super) fn list<T: Parse>(
    input: ParseStream<'_>,
    example: &str,
    errors: &Errors,
) -> syn::Result<Vec<T>> {
    if !input.peek(token::Bracket) {
        return Err(expected(&format!("a list in brackets, as in `{example}`"), input));
    }
    let items;
    bracketed!(items in input);
    each(&items, errors, T::parse)
}

pub(super) fn map<T: Parse>(
    input: ParseStream<'_>,
    example: &str,
    errors: &Errors,
) -> syn::Result<Vec<T>> {
    if !input.peek(token::Brace) {
        return Err(expected(&format!("a list in braces, as in `{example}`"), input));
    }
    let items;
    braced!(items in input);
    each(&items, errors, T::parse)
}

/// Reads what is between commas, and reports each that makes no sense.
pub(super) fn each<T>(
    input: ParseStream<'_>,
    errors: &Errors,
    mut parse: impl FnMut(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        // A fork, because what it has left over is no second mistake.
        let item = input.fork();
        match parse(&item).and_then(|it| comma(&item).map(|()| it)) {
            Ok(it) => {
                items.push(it);
                input.advance_to(&item);
            }
            Err(error) => {
                errors.add(error);
                skip_value(input)?;
                comma(input)?;
            }
        }
    }
    Ok(items)
}

/// Sets an option that takes one of a few words.
pub(super) fn choose<T: Copy>(
    option: &mut T,
    name: &Ident,
    choices: &[(&str, T)],
    input: ParseStream<'_>,
    errors: &Errors,
) -> syn::Result<()> {
    let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
    let Ok(given) = input.parse::<Ident>() else {
        return Err(expected(&format!("one of {}", quoted(&words)), input));
    };
    if let Some((_, choice)) = choices.iter().find(|(word, _)| given == word) {
        *option = *choice;
        return Ok(());
    }
    errors.at(given.span(), unknown(&format!("choice for `{name}`"), &given, &words));
    Ok(())
}

pub(crate) fn unknown(what: &str, given: &impl ToString, known: &[&str]) -> String {
    let given = given.to_string();
    let hint = match similar(&given, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", quoted(known)),
    };
    format!("no {what} is called `{given}`: {hint}")
}

/// An error at the next token, or at the macro where nothing follows.
pub(super) fn expected(what: &str, input: ParseStream<'_>) -> syn::Error {
    syn::Error::new(input.span(), format!("expected {what}"))
}

pub(super) fn quoted(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// The name that was probably meant.
pub(crate) fn similar<'n>(given: &str, known: &[&'n str]) -> Option<&'n str> {
    let score = |name: &&'n str| strsim::jaro_winkler(given, name);
    let best = known.iter().copied().max_by(|a, b| score(a).total_cmp(&score(b)))?;
    (score(&best) > 0.8).then_some(best)
}

/// Goes to the next comma, so that the options after an unknown one are checked too.
pub(super) fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        proc_macro2::TokenTree::parse(input)?;
    }
    Ok(())
}

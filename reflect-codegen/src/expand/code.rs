//! Rust as text.
//!
//! A macro is built without optimization as a rule, and then it makes a text and has the compiler read it
//! in half of the time that one token after the other takes. So what there is for every table is text;
//! only what users have written themselves stays tokens, since errors are shown at them.

extern crate proc_macro;

use std::fmt::{Arguments, Display, Write};

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Items that are being written.
#[derive(Default)]
pub(super) struct Code {
    finished: TokenStream,
    text: String,
    /// The user's tokens, for which names stand in the text.
    given: Vec<TokenStream>,
}

/// The beginning of such a name; no other name begins so.
const GIVEN: &str = "__given_";

/// Appends text, as `format!` makes it.
macro_rules! code {
    ($code:expr, $($text:tt)*) => {
        $code.push(::std::format_args!($($text)*))
    };
}
pub(super) use code;

impl Code {
    /// See [`code!`].
    pub(super) fn push(&mut self, text: Arguments<'_>) {
        // Nothing can go wrong with a string.
        let _ = self.text.write_fmt(text);
    }

    pub(super) fn str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends a list with commas between.
    pub(super) fn list<T: Display>(&mut self, items: impl IntoIterator<Item = T>) {
        self.each(items, |code, item| code!(code, "{item}"));
    }

    /// The same, where `write` appends an item.
    pub(super) fn each<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        for (number, item) in items.into_iter().enumerate() {
            if number > 0 {
                self.text.push_str(", ");
            }
            write(self, item);
        }
    }

    /// `#[doc = "…"]`
    pub(super) fn doc(&mut self, text: &str) {
        code!(self, "#[doc = {text:?}]\n");
    }

    /// Appends tokens of the user.
    pub(super) fn given(&mut self, tokens: impl ToTokens) {
        code!(self, " {GIVEN}{} ", self.given.len());
        self.given.push(tokens.into_token_stream());
    }

    /// Appends tokens between two items or attributes, which costs less than to put them into the text.
    pub(super) fn tokens(&mut self, tokens: impl ToTokens) {
        self.finish();
        tokens.to_tokens(&mut self.finished);
    }

    pub(super) fn into_tokens(mut self) -> TokenStream {
        self.finish();
        self.finished
    }

    fn finish(&mut self) {
        let (text, given) = (std::mem::take(&mut self.text), std::mem::take(&mut self.given));
        let tokens = parse(&text).unwrap_or_else(|| {
            let message = format!("a mistake in reflect-schema: this is no Rust: {text}");
            quote!(::core::compile_error!(#message);)
        });
        self.finished.extend(if given.is_empty() { tokens } else { replaced(tokens, &given) });
    }
}

/// The compiler's own tokens in a macro: `proc_macro2` would read the text itself before the compiler does.
fn parse(text: &str) -> Option<TokenStream> {
    if proc_macro::is_available() {
        return Some(text.parse::<proc_macro::TokenStream>().ok()?.into());
    }
    text.parse().ok()
}

/// Puts the user's tokens where their names stand.
fn replaced(tokens: TokenStream, given: &[TokenStream]) -> TokenStream {
    let replace = |tree| match tree {
        TokenTree::Group(group) => {
            let inner = replaced(group.stream(), given);
            TokenTree::Group(Group::new(group.delimiter(), inner)).into()
        }
        TokenTree::Ident(ident) => {
            given_for(&ident, given).unwrap_or_else(|| ident.to_token_stream())
        }
        other => other.into(),
    };
    tokens.into_iter().map(replace).collect::<Vec<TokenStream>>().into_iter().collect()
}

fn given_for(ident: &Ident, given: &[TokenStream]) -> Option<TokenStream> {
    let number = ident.to_string().strip_prefix(GIVEN)?.parse::<usize>().ok()?;
    given.get(number).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tokens_of_the_user_stand_where_their_names_are() {
        let mut code = Code::default();
        code.tokens(quote!(#[derive(my::Trait)]));
        code!(code, "struct {} {{ a: Option<", "A");
        code.given(quote!(my::Type<1>));
        code.str(">, b: (");
        code.list(["u8", "u16"]);
        code.str(", ");
        code.given(quote!(Other));
        code.str(") }");
        let expected = quote! {
            #[derive(my::Trait)]
            struct A { a: Option<my::Type<1> >, b: (u8, u16, Other) }
        };
        let words = |it: TokenStream| it.to_string().replace(' ', "");
        assert_eq!(words(code.into_tokens()), words(expected));
    }

    #[test]
    fn a_text_of_the_database_stays_a_literal() {
        let mut code = Code::default();
        code.doc("a\"]\\ fn main() {} // \u{202e}\n\0");
        let literal = "a\"]\\ fn main() {} // \u{202e}\n\0";
        assert_eq!(code.into_tokens().to_string(), quote!(#[doc = #literal]).to_string());
    }

    #[test]
    fn a_mistake_is_told() {
        let mut code = Code::default();
        code.str("fn (");
        let told = code.into_tokens().to_string();
        assert!(told.contains("compile_error") && told.contains("fn ("), "{told}");
    }
}

//! Appends the parts of templates that recur for every column token by token: putting a finished
//! `TokenStream` into another takes several calls into the compiler.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

/// `__rt::Vec`
pub(super) struct Rt(pub(super) &'static str);

/// `#[doc = "…"]`
pub(super) struct Doc(pub(super) String);

impl ToTokens for Rt {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        word("__rt", tokens);
        tokens.append(Punct::new(':', Spacing::Joint));
        mark(':', tokens);
        word(self.0, tokens);
    }
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let text = &self.0;
        mark('#', tokens);
        tokens.append(Group::new(Delimiter::Bracket, quote!(doc = #text)));
    }
}

/// `0`, `1`, …
pub(super) fn positions(count: usize) -> impl Iterator<Item = Literal> {
    (0..count).map(Literal::usize_unsuffixed)
}

pub(super) fn word(word: &str, tokens: &mut TokenStream) {
    tokens.append(Ident::new(word, Span::call_site()));
}

pub(super) fn mark(mark: char, tokens: &mut TokenStream) {
    tokens.append(Punct::new(mark, Spacing::Alone));
}

/// `.method(argument)`
pub(super) fn call(method: &str, argument: Option<Literal>, tokens: &mut TokenStream) {
    mark('.', tokens);
    word(method, tokens);
    tokens.append(Group::new(Delimiter::Parenthesis, argument.into_token_stream()));
}

/// `0, 2, 5`
pub(super) fn list(columns: &[usize]) -> TokenStream {
    let columns = columns.iter().map(|&it| Literal::usize_unsuffixed(it));
    quote!(#(#columns),*)
}

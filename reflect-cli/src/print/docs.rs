//! Documentation as people write it: `///` before every line.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::{Expr, ExprLit, Lit, MetaNameValue};

/// Makes each `#[doc = "…"]` of several lines one attribute per line, which says the same.
pub(super) fn by_line(tokens: TokenStream) -> TokenStream {
    let mut done = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is_hash(&token)
            && let Some(doc) = tokens.peek().and_then(doc)
        {
            tokens.next();
            let lines = lines(&doc);
            done.extend(quote!(#(#[doc = #lines])*));
            continue;
        }
        done.extend([match token {
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), by_line(group.stream())))
            }
            other => other,
        }]);
    }
    done
}

fn is_hash(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#')
}

/// The text of `[doc = "…"]`.
fn doc(token: &TokenTree) -> Option<String> {
    let TokenTree::Group(group) = token else { return None };
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let attribute: MetaNameValue = syn::parse2(group.stream()).ok()?;
    match attribute.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if attribute.path.is_ident("doc") => {
            Some(text.value())
        }
        _ => None,
    }
}

/// Rustdoc takes away the space that all lines begin with. The generator puts it before the first
/// line of a text only, where it does no harm.
fn lines(doc: &str) -> Vec<String> {
    // A lone carriage return ends a line of Markdown, and may not stand in a comment.
    let doc = doc.replace("\r\n", "\n").replace('\r', "\n");
    let lines = doc.split('\n').enumerate().map(|(index, line)| {
        let space = if index == 0 || line.is_empty() { "" } else { " " };
        format!("{space}{}", escape_direction(line))
    });
    lines.collect()
}

/// The compiler refuses comments that change the direction of the text after them.
fn escape_direction(line: &str) -> String {
    let changes_direction = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut escaped = String::with_capacity(line.len());
    for c in line.chars() {
        if changes_direction(c) {
            escaped.extend(c.escape_unicode());
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(tokens: TokenStream) -> String {
        prettyplease::unparse(&syn::parse2(by_line(tokens)).unwrap())
    }

    #[test]
    fn every_line_is_a_comment() {
        let sql = " A table.\n\n```sql\nCREATE TABLE t ( -- */\r\n    a /* key */\r)\n```";
        let expected = "/// A table.\n///\n/// ```sql\n/// CREATE TABLE t ( -- */\n///     a /* key */\n\
            /// )\n/// ```\nstruct T {\n    /// One.\n    #[doc(alias = \"A\")]\n    a: i64,\n}\n";
        let tokens = quote!(#[doc = #sql] struct T { #[doc = " One."] #[doc(alias = "A")] a: i64 });
        assert_eq!(printed(tokens), expected);
    }

    #[test]
    fn no_line_turns_the_text_around() {
        let tokens = quote!(
            #[doc = " \u{202e}A"]
            struct T;
        );
        assert_eq!(printed(tokens), "/// \\u{202e}A\nstruct T;\n");
    }
}

//! Tokens in and outside of parentheses.

use super::token::Token;

/// The tokens outside of parentheses, and where they are. A closing one counts, an opening one doesn't.
pub(crate) fn outside<'q, 'a>(
    tokens: &'q [Token<'a>],
) -> impl Iterator<Item = (usize, &'q Token<'a>)> {
    let mut depth = 0_usize;
    tokens.iter().enumerate().filter(move |(_, it)| {
        depth = after(depth, it);
        depth == 0
    })
}

/// The parts between the tokens outside of parentheses that are separators.
pub(crate) fn split<'q, 'a>(
    tokens: &'q [Token<'a>],
    is_separator: impl Fn(&Token<'_>) -> bool,
) -> Vec<&'q [Token<'a>]> {
    let mut depth = 0_usize;
    let at = |it: &Token<'_>| {
        depth = after(depth, it);
        depth == 0 && is_separator(it)
    };
    tokens.split(at).collect()
}

/// The position of the parenthesis that closes the first token.
pub(crate) fn closes(tokens: &[Token<'_>]) -> Option<usize> {
    let mut depth = 0_usize;
    tokens.iter().position(|it| {
        depth = after(depth, it);
        depth == 0
    })
}

fn after(depth: usize, token: &Token<'_>) -> usize {
    if token.is_symbol('(') {
        depth + 1
    } else if token.is_symbol(')') {
        depth.saturating_sub(1)
    } else {
        depth
    }
}

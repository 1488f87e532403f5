//! `CREATE INDEX`.

use super::comment::Source;
use super::cursor::{Cursor, text_of};
use super::token::{Token, TokenKind};

/// The facts in a `CREATE INDEX` statement that no pragma tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IndexDdl {
    /// The text of each term, quotes included, without `ASC` and `DESC` and without a `COLLATE`
    /// that is about the whole term. In `a || b COLLATE nocase` it is about `b` and stays.
    pub(crate) terms: Vec<String>,
    /// The predicate of a partial index.
    pub(crate) predicate: Option<String>,
}

/// Reads a `CREATE INDEX` statement. `None` where the text isn't one.
#[must_use]
pub(crate) fn parse_index(sql: &str) -> Option<IndexDdl> {
    let source = Source::new(sql);
    let mut cursor = Cursor::new(sql, &source.tokens);
    if !cursor.eat_word("CREATE") {
        return None;
    }
    cursor.eat_word("UNIQUE");
    if !cursor.eat_word("INDEX") {
        return None;
    }
    cursor.eat_created_name()?;
    if !cursor.eat_word("ON") {
        return None;
    }
    cursor.eat_name()?;
    let terms = cursor.eat_list()?;
    let terms = terms.iter().filter_map(|term| text_of(sql, expression(term)));
    Some(IndexDdl { terms: terms.map(str::to_owned).collect(), predicate: predicate(&mut cursor) })
}

fn predicate(cursor: &mut Cursor<'_, '_>) -> Option<String> {
    if !cursor.eat_word("WHERE") {
        return None;
    }
    cursor.rest().map(str::to_owned)
}

/// The term without its sort order and collation.
fn expression<'t, 'a>(mut term: &'t [Token<'a>]) -> &'t [Token<'a>] {
    if let [rest @ .., order] = term
        && !rest.is_empty()
        && (order.is_word("ASC") || order.is_word("DESC"))
    {
        term = rest;
    }
    let mut plain = term;
    while let [rest @ .., keyword, _collation] = plain
        && keyword.is_word("COLLATE")
    {
        plain = rest;
    }
    if is_operand(plain) { plain } else { term }
}

/// Tells if this is a name, a literal, a call or something in parentheses, after signs at most.
fn is_operand(tokens: &[Token<'_>]) -> bool {
    let is_sign = |token: &Token<'_>| ["+", "-", "~"].contains(&token.text);
    let signs = tokens.iter().take_while(|token| is_sign(token)).count();
    let operand = tokens.get(signs..).unwrap_or_default();
    match operand {
        [only] => only.kind != TokenKind::Symbol,
        [first, rest @ ..] if first.is_symbol('(') => closes_at_end(rest),
        [function, open, rest @ ..] if open.is_symbol('(') => {
            function.name().is_some() && !function.is_word("NOT") && closes_at_end(rest)
        }
        _ => false,
    }
}

/// Tells if the parenthesis before these tokens is closed by the last of them.
fn closes_at_end(tokens: &[Token<'_>]) -> bool {
    let mut depth = 1_usize;
    let close = tokens.iter().position(|token| {
        if token.is_symbol('(') {
            depth += 1;
        } else if token.is_symbol(')') {
            depth -= 1;
        }
        depth == 0
    });
    close.is_some_and(|close| close + 1 == tokens.len())
}

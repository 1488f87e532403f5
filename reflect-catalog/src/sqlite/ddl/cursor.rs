//! A position in the tokens of a statement, comments left out.

use std::ops::Range;

use super::token::{Token, is_space};

pub(super) struct Cursor<'t, 'a> {
    sql: &'a str,
    tokens: &'t [Token<'a>],
    position: usize,
}

impl<'t, 'a> Cursor<'t, 'a> {
    pub(super) fn new(sql: &'a str, tokens: &'t [Token<'a>]) -> Self {
        Self { sql, tokens, position: 0 }
    }

    /// The index of the next token.
    pub(super) fn position(&self) -> usize {
        self.position
    }

    pub(super) fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.position).copied()
    }

    pub(super) fn advance(&mut self) -> Option<Token<'a>> {
        let token = self.peek()?;
        self.position += 1;
        Some(token)
    }

    pub(super) fn eat_symbol(&mut self, symbol: char) -> bool {
        let found = self.peek().is_some_and(|token| token.is_symbol(symbol));
        self.position += usize::from(found);
        found
    }

    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        self.eat_words([word])
    }

    /// Eats these words, or nothing.
    pub(super) fn eat_words<const N: usize>(&mut self, words: [&str; N]) -> bool {
        let next = self.tokens.get(self.position..self.position + N);
        let found = next
            .is_some_and(|next| next.iter().zip(words).all(|(token, word)| token.is_word(word)));
        self.position += if found { N } else { 0 };
        found
    }

    pub(super) fn eat_name(&mut self) -> Option<String> {
        let name = self.peek()?.name()?;
        self.position += 1;
        Some(name)
    }

    /// Eats the `name` or `schema.name` of what is created, and `IF NOT EXISTS` before it.
    pub(super) fn eat_created_name(&mut self) -> Option<String> {
        self.eat_words(["IF", "NOT", "EXISTS"]);
        let name = self.eat_name()?;
        if self.eat_symbol('.') {
            return self.eat_name();
        }
        Some(name)
    }

    /// Tells if the item of a parenthesised list ends here.
    pub(super) fn at_item_end(&self) -> bool {
        self.peek().is_none_or(|token| token.is_symbol(',') || token.is_symbol(')'))
    }

    /// Eats `( … )`; gives the indices of the tokens between, to the end where it isn't closed.
    pub(super) fn eat_group(&mut self) -> Option<Range<usize>> {
        if !self.eat_symbol('(') {
            return None;
        }
        let start = self.position;
        let mut depth = 1_usize;
        while let Some(token) = self.advance() {
            if token.is_symbol('(') {
                depth += 1;
            } else if token.is_symbol(')') {
                depth -= 1;
            }
            if depth == 0 {
                return Some(start..self.position - 1);
            }
        }
        Some(start..self.position)
    }

    /// Eats `( … )`; gives the text between, trimmed.
    pub(super) fn eat_expression(&mut self) -> Option<String> {
        let open = self.peek()?;
        let group = self.eat_group()?;
        let close = self.tokens.get(group.end);
        let end = close.map_or(self.sql.len(), |token| token.start);
        let text = self.sql.get(open.end()..end)?;
        Some(text.trim_matches(is_space).to_owned())
    }

    /// Eats `( … )`; gives the tokens of each item between commas.
    pub(super) fn eat_list(&mut self) -> Option<Vec<&'t [Token<'a>]>> {
        let group = self.eat_group()?;
        let mut depth = 0_usize;
        let at_comma = |token: &Token<'_>| {
            if token.is_symbol('(') {
                depth += 1;
            } else if token.is_symbol(')') {
                depth -= 1;
            }
            depth == 0 && token.is_symbol(',')
        };
        Some(self.tokens.get(group)?.split(at_comma).collect())
    }

    /// The text from the next token through the last one of the statement.
    pub(super) fn rest(&self) -> Option<&'a str> {
        let tokens = self.tokens.get(self.position..)?;
        let end = tokens.iter().position(|token| token.is_symbol(';'));
        text_of(self.sql, tokens.get(..end.unwrap_or(tokens.len()))?)
    }
}

/// The text from the first of these tokens through the last; `None` if there are none.
pub(super) fn text_of<'a>(sql: &'a str, tokens: &[Token<'a>]) -> Option<&'a str> {
    sql.get(tokens.first()?.start..tokens.last()?.end())
}

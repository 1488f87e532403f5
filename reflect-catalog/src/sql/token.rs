//! SQLite's tokens, by the rules of its own `tokenize.c`.

/// The tokens of a text, white space left out and comments included. Whatever isn't SQL comes out
/// as some token, and never twice.
pub(crate) fn tokens(sql: &str) -> impl Iterator<Item = Token<'_>> {
    Tokens { sql, position: 0 }
}

/// A token, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    /// Its kind.
    pub(crate) kind: TokenKind,
    /// Its text, quotes included.
    pub(crate) text: &'a str,
    /// The position of its first byte.
    pub(crate) start: usize,
}

/// The kinds of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A keyword or a bare name.
    Word,
    /// A name in `"…"`, `` `…` `` or `[…]`.
    QuotedName,
    /// A string, `'…'`; SQLite takes it for a name where only a name can stand.
    String,
    /// A blob, `x'…'`.
    Blob,
    /// A number.
    Number,
    /// A comment, `-- …` or `/* … */`; the first without its line break.
    Comment,
    /// Any other character, alone: `||` is two symbols.
    Symbol,
}

impl Token<'_> {
    /// Tells if this is the given keyword, in any case.
    #[must_use]
    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.kind == TokenKind::Word && self.text.eq_ignore_ascii_case(word)
    }

    /// Tells if this is the given symbol.
    #[must_use]
    pub(crate) fn is_symbol(&self, symbol: char) -> bool {
        self.kind == TokenKind::Symbol && self.text.starts_with(symbol)
    }

    /// The position after its last byte.
    #[must_use]
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The name it spells where a name is expected, without quotes.
    #[must_use]
    pub(crate) fn name(&self) -> Option<String> {
        match self.kind {
            TokenKind::Word => Some(self.text.to_owned()),
            TokenKind::QuotedName | TokenKind::String => Some(unquoted(self.text)),
            _ => None,
        }
    }
}

fn unquoted(text: &str) -> String {
    let mut inner = text.chars();
    let open = inner.next().unwrap_or_default();
    let inner = inner.as_str();
    if open == '[' {
        return inner.strip_suffix(']').unwrap_or(inner).to_owned();
    }
    let inner = inner.strip_suffix(open).unwrap_or(inner);
    inner.replace(&String::from_iter([open, open]), &open.to_string())
}

/// Tells if SQLite takes the character for white space. Wide spaces are letters to it.
pub(crate) fn is_space(character: char) -> bool {
    matches!(character, '\t'..='\r' | ' ')
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || !byte.is_ascii()
}

struct Tokens<'a> {
    sql: &'a str,
    position: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let bytes = self.sql.as_bytes();
        let mut start = self.position;
        loop {
            start += match bytes.get(start..)? {
                [b'\t'..=b'\r' | b' ', ..] => 1,
                // SQLite skips a byte order mark wherever a token may begin.
                [0xef, 0xbb, 0xbf, ..] => 3,
                _ => break,
            };
        }
        let rest = self.sql.get(start..)?;
        let (kind, length) = first_token(rest)?;
        self.position = start + length;
        Some(Token { kind, text: rest.get(..length)?, start })
    }
}

/// The kind and length of the token a text begins with.
fn first_token(text: &str) -> Option<(TokenKind, usize)> {
    let bytes = text.as_bytes();
    let first = *bytes.first()?;
    let second = bytes.get(1).copied().unwrap_or_default();
    Some(match (first, second) {
        (b'-', b'-') => (TokenKind::Comment, text.find('\n').unwrap_or(text.len())),
        (b'/', b'*') => (TokenKind::Comment, through(text, 2, "*/")),
        (b'\'', _) => (TokenKind::String, quoted(bytes)),
        (b'"' | b'`', _) => (TokenKind::QuotedName, quoted(bytes)),
        (b'[', _) => (TokenKind::QuotedName, through(text, 1, "]")),
        (b'x' | b'X', b'\'') => (TokenKind::Blob, through(text, 2, "'")),
        (b'0'..=b'9', _) | (b'.', b'0'..=b'9') => (TokenKind::Number, number(bytes)),
        // A dollar begins a parameter, not a name.
        (b'$', _) => (TokenKind::Symbol, 1),
        _ if is_name_byte(first) => (TokenKind::Word, run(bytes, is_name_byte)),
        _ => (TokenKind::Symbol, 1),
    })
}

fn run(bytes: &[u8], accept: impl Fn(u8) -> bool) -> usize {
    let mut length = 0;
    while bytes.get(length).is_some_and(|&byte| accept(byte)) {
        length += 1;
    }
    length
}

/// The length through the first `close` after `skip` bytes; all of it where there is none.
fn through(text: &str, skip: usize, close: &str) -> usize {
    text.get(skip..)
        .and_then(|rest| rest.find(close))
        .map_or(text.len(), |found| skip + found + close.len())
}

/// The length of a quoted text in which a doubled quote stands for one.
fn quoted(bytes: &[u8]) -> usize {
    let quote = bytes.first();
    let mut position = 1;
    while let Some(byte) = bytes.get(position) {
        position += 1;
        if Some(byte) == quote {
            if bytes.get(position) != quote {
                return position;
            }
            position += 1;
        }
    }
    bytes.len()
}

/// The length of a number, together with the letters that would make it malformed.
fn number(bytes: &[u8]) -> usize {
    let hexadecimal = matches!(bytes, [b'0', b'x' | b'X', ..]);
    let mut length = 0;
    loop {
        let rest = bytes.get(length..).unwrap_or_default();
        length += match rest {
            [b'e' | b'E', b'+' | b'-', b'0'..=b'9', ..] if !hexadecimal => 3,
            [byte, ..] if is_name_byte(*byte) || *byte == b'.' => 1,
            _ => return length,
        };
    }
}

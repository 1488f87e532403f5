//! The values that a `CHECK` constraint leaves to a column, as far as its words are plain.

use crate::sql::nesting::{closes, split};
use crate::sql::token::{Token, TokenKind, tokens};
use crate::{Table, same_name};

/// The values that a column may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// These texts, each once, in the order of the constraint.
    Texts(Vec<String>),
    /// These numbers, likewise.
    Integers(Vec<i64>),
    /// What SQLite's `json_valid` takes.
    Json,
}

impl Table {
    /// The values that a `CHECK` leaves to the column, besides NULL.
    ///
    /// It is known of `x IN ('a', 'b')`, `x = 1 OR x = 2` and `json_valid(x)`, with other conditions by `AND`, or
    /// `x IS NULL` by `OR`. Of what is said in other words, nothing is.
    ///
    /// ```
    /// # use reflect_schema::catalog::{Domain, sqlite::Inspector};
    /// # let conn = rusqlite::Connection::open_in_memory()?;
    /// conn.execute_batch("CREATE TABLE task (state TEXT CHECK (state IN ('open', 'done')), n INT CHECK (n > 0))")?;
    /// let table = &Inspector::new(&conn).catalog()?.tables[0];
    /// let texts = ["open", "done"].map(String::from);
    /// assert_eq!(table.domain("state"), Some(Domain::Texts(texts.into())));
    /// assert_eq!(table.domain("n"), None);
    /// # Ok::<(), rusqlite::Error>(())
    /// ```
    #[must_use]
    pub fn domain(&self, column: &str) -> Option<Domain> {
        self.checks.iter().find_map(|check| {
            let tokens: Vec<_> =
                tokens(&check.expression).filter(|it| it.kind != TokenKind::Comment).collect();
            let is_column = |name: &str| self.column(name).is_some();
            let found = Reader { is_column: &is_column, column }.condition(&tokens, 0);
            found.domain()
        })
    }
}

/// What a condition says of the column.
enum Fact {
    /// It is one of these.
    OneOf(Vec<Literal>),
    Json,
    IsNull,
    /// Nothing that is understood.
    Unknown,
}

#[derive(Clone, PartialEq)]
enum Literal {
    Text(String),
    Integer(i64),
}

impl Fact {
    fn domain(self) -> Option<Domain> {
        let literals = match self {
            Self::OneOf(literals) => literals,
            Self::Json => return Some(Domain::Json),
            Self::IsNull | Self::Unknown => return None,
        };
        let mut unique: Vec<Literal> = Vec::new();
        for literal in literals {
            if !unique.contains(&literal) {
                unique.push(literal);
            }
        }
        let text = |it: &Literal| match it {
            Literal::Text(text) => Some(text.clone()),
            Literal::Integer(_) => None,
        };
        let integer = |it: &Literal| match it {
            Literal::Integer(integer) => Some(*integer),
            Literal::Text(_) => None,
        };
        let texts: Option<Vec<_>> = unique.iter().map(text).collect();
        let integers = || unique.iter().map(integer).collect::<Option<Vec<_>>>();
        texts.map(Domain::Texts).or_else(|| integers().map(Domain::Integers))
    }
}

struct Reader<'r> {
    /// Tells if there is a column of that name; else SQLite takes `"x"` for a string.
    is_column: &'r dyn Fn(&str) -> bool,
    column: &'r str,
}

impl Reader<'_> {
    /// Parentheses within parentheses end somewhere.
    const DEEPEST: usize = 20;

    fn condition(&self, tokens: &[Token<'_>], depth: usize) -> Fact {
        // `AND` means something else in these.
        let is_other = |it: &Token<'_>| it.is_word("CASE") || it.is_word("BETWEEN");
        if depth > Self::DEEPEST || tokens.iter().any(is_other) {
            return Fact::Unknown;
        }
        let alternatives = split(tokens, |it| it.is_word("OR"));
        let facts = alternatives.into_iter().map(|it| self.all_of(it, depth));
        let (mut values, mut json, mut others) = (Vec::new(), false, false);
        for fact in facts {
            match fact {
                Fact::OneOf(more) => values.extend(more),
                Fact::Json => json = true,
                Fact::IsNull => {}
                Fact::Unknown => others = true,
            }
        }
        match (values.is_empty(), json, others) {
            (false, false, false) => Fact::OneOf(values),
            (true, true, false) => Fact::Json,
            (true, false, false) => Fact::IsNull,
            _ => Fact::Unknown,
        }
    }

    /// The first condition of several that says something: each of them must hold.
    fn all_of(&self, tokens: &[Token<'_>], depth: usize) -> Fact {
        let facts = split(tokens, |it| it.is_word("AND")).into_iter().map(|it| self.one(it, depth));
        let known = facts.into_iter().find(|it| !matches!(it, Fact::Unknown));
        known.unwrap_or(Fact::Unknown)
    }

    fn one(&self, tokens: &[Token<'_>], depth: usize) -> Fact {
        if let [open, inner @ .., close] = tokens
            && open.is_symbol('(')
            && close.is_symbol(')')
            && closes(tokens) == Some(tokens.len() - 1)
        {
            return self.condition(inner, depth + 1);
        }
        if let [name, open, argument @ .., close] = tokens
            && name.is_word("json_valid")
            && open.is_symbol('(')
            && close.is_symbol(')')
            && self.after_column(argument).is_some_and(<[_]>::is_empty)
        {
            return Fact::Json;
        }
        let found = match self.after_column(tokens) {
            Some([is, null]) if is.is_word("IS") && null.is_word("NULL") => Some(Fact::IsNull),
            Some([is_null]) if is_null.is_word("ISNULL") => Some(Fact::IsNull),
            Some([word, open, list @ .., close])
                if word.is_word("IN") && open.is_symbol('(') && close.is_symbol(')') =>
            {
                let literals = list.split(|it| it.is_symbol(',')).map(|it| self.literal(it));
                literals.collect::<Option<_>>().map(Fact::OneOf)
            }
            Some(rest) => {
                after_equals(rest).and_then(|it| self.literal(it)).map(|it| Fact::OneOf(vec![it]))
            }
            None => self.equal_to_column(tokens),
        };
        found.unwrap_or(Fact::Unknown)
    }

    /// `'a' = x`
    fn equal_to_column(&self, tokens: &[Token<'_>]) -> Option<Fact> {
        let equals = tokens.iter().position(|it| it.is_symbol('='))?;
        let (literal, rest) = tokens.split_at(equals);
        let is_end = self.after_column(after_equals(rest)?)?.is_empty();
        is_end.then(|| self.literal(literal)).flatten().map(|it| Fact::OneOf(vec![it]))
    }

    /// What follows the column, if the tokens begin with it.
    fn after_column<'t, 'a>(&self, tokens: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
        let is_it = |token: &Token<'_>| {
            matches!(token.kind, TokenKind::Word | TokenKind::QuotedName)
                && token.name().is_some_and(|it| same_name(&it, self.column))
        };
        match tokens {
            [_, dot, column, rest @ ..] if dot.is_symbol('.') => is_it(column).then_some(rest),
            [column, rest @ ..] => is_it(column).then_some(rest),
            [] => None,
        }
    }

    fn literal(&self, tokens: &[Token<'_>]) -> Option<Literal> {
        let (negative, token) = match tokens {
            [minus, token] if minus.is_symbol('-') => (true, token),
            [token] => (false, token),
            _ => return None,
        };
        match token.kind {
            TokenKind::Number => {
                let sign = if negative { "-" } else { "" };
                format!("{sign}{}", token.text).parse().ok().map(Literal::Integer)
            }
            _ if negative => None,
            TokenKind::String => token.name().map(Literal::Text),
            TokenKind::QuotedName if token.text.starts_with('"') => {
                token.name().filter(|it| !(self.is_column)(it)).map(Literal::Text)
            }
            TokenKind::Word if token.is_word("TRUE") => Some(Literal::Integer(1)),
            TokenKind::Word if token.is_word("FALSE") => Some(Literal::Integer(0)),
            _ => None,
        }
    }
}

/// What follows `=`, `==` or `IS`.
fn after_equals<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    match tokens {
        [first, second, rest @ ..] if first.is_symbol('=') && second.is_symbol('=') => Some(rest),
        [first, rest @ ..] if first.is_symbol('=') || first.is_word("IS") => Some(rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests;

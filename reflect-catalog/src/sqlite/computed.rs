//! The types of a view's columns that are computed, as far as SQLite's rules give one.

use rusqlite::Statement;

use super::ddl::{Token, TokenKind};
use super::pragmas::declared_type;
use super::reader::Reader;
use crate::sql::nesting::{closes, outside, split};
use crate::{Affinity, Column, DataType};

/// What is known of a computed value.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Type {
    declared: String,
    nullable: bool,
}

impl Type {
    fn of(declared: &str, nullable: bool) -> Self {
        Self { declared: declared.to_owned(), nullable }
    }
}

/// Gives the columns that have no type one, if the view is a single query that names each.
pub(super) fn add_types(
    reader: &Reader<'_>,
    sql: &str,
    query: &[Token<'_>],
    columns: &mut [Column],
) {
    let Some(query) = Query::of(sql, query, columns.len()) else { return };
    for (column, item) in columns.iter_mut().zip(&query.items) {
        if !column.declared_type.is_empty() {
            continue;
        }
        if let Some(found) = query.type_of(without_alias(item), reader) {
            column.declared_type = found.declared;
            column.nullable = found.nullable;
        }
    }
}

/// A query in parts.
struct Query<'q, 'a> {
    /// What is selected.
    items: Vec<&'q [Token<'a>]>,
    /// The text from `FROM` on.
    rest: &'a str,
    sql: &'a str,
}

impl<'q, 'a> Query<'q, 'a> {
    fn of(sql: &'a str, tokens: &'q [Token<'a>], columns: usize) -> Option<Self> {
        const OTHERWISE: [&str; 3] = ["UNION", "INTERSECT", "EXCEPT"];
        let (select, tokens) = tokens.split_first()?;
        let is_set = |it: &Token<'_>| OTHERWISE.iter().any(|word| it.is_word(word));
        if !select.is_word("SELECT") || outside(tokens).any(|(_, it)| is_set(it)) {
            return None;
        }
        let tokens = match tokens.split_first()? {
            (word, rest) if word.is_word("DISTINCT") || word.is_word("ALL") => rest,
            _ => tokens,
        };
        let from = outside(tokens).find(|(_, it)| it.is_word("FROM"));
        let (end, rest) = from.map_or((tokens.len(), ""), |(at, it)| (at, &sql[it.start..]));
        let list = &tokens[..end];
        let items = split(list, |it| it.is_symbol(','));
        let has_star = |it: &&[Token<'_>]| it.last().is_some_and(|it| it.is_symbol('*'));
        (items.len() == columns && !items.iter().any(has_star)).then_some(Self { items, rest, sql })
    }

    fn type_of(&self, tokens: &[Token<'_>], reader: &Reader<'_>) -> Option<Type> {
        match tokens {
            [] => return None,
            [open, inner @ .., close]
                if open.is_symbol('(') && close.is_symbol(')') && !has_select(inner) =>
            {
                return if closes(tokens) == Some(tokens.len() - 1) {
                    self.type_of(inner, reader)
                } else {
                    None
                };
            }
            [token] => return literal(token),
            [minus, number] if minus.is_symbol('-') => return literal(number),
            _ => {}
        }
        if is_concatenation(tokens) {
            return Some(Type::of("TEXT", true));
        }
        let [name, open, ..] = tokens else { return None };
        let close = closes(&tokens[1..])? + 1;
        if !open.is_symbol('(') || !is_end_of_call(&tokens[close + 1..]) {
            return None;
        }
        let inner = &tokens[2..close];
        let name = name.name()?.to_ascii_lowercase();
        self.type_of_call(&name, inner, reader)
    }

    fn type_of_call(&self, name: &str, inner: &[Token<'_>], reader: &Reader<'_>) -> Option<Type> {
        let (declared, nullable) = match name {
            "count" | "row_number" | "rank" | "dense_rank" | "ntile" | "exists" => {
                ("INTEGER", false)
            }
            "length" | "instr" | "unicode" | "unixepoch" => ("INTEGER", true),
            "total" => ("REAL", false),
            "avg" | "round" | "julianday" | "percent_rank" | "cume_dist" => ("REAL", true),
            "lower" | "upper" | "trim" | "ltrim" | "rtrim" | "substr" | "substring" | "replace"
            | "hex" | "group_concat" | "string_agg" | "strftime" | "date" | "time" | "datetime"
            | "printf" | "format" | "concat" | "concat_ws" => ("TEXT", true),
            "typeof" | "quote" => ("TEXT", false),
            _ => return self.type_of_arguments(name, inner, reader),
        };
        Some(Type::of(declared, nullable))
    }

    /// The functions whose results are of the types of their arguments.
    fn type_of_arguments(
        &self,
        name: &str,
        inner: &[Token<'_>],
        reader: &Reader<'_>,
    ) -> Option<Type> {
        match name {
            "cast" => cast(inner),
            "sum" => {
                let declared = self.declared(inner, reader)?;
                match DataType::of(&declared) {
                    DataType::Integer => Some(Type::of("INTEGER", true)),
                    DataType::Real => Some(Type::of("REAL", true)),
                    DataType::Decimal => Some(Type { declared, nullable: true }),
                    _ => None,
                }
            }
            "min" | "max" if split(inner, |it| it.is_symbol(',')).len() == 1 => {
                Some(Type { declared: self.declared(inner, reader)?, nullable: true })
            }
            "coalesce" | "ifnull" => {
                let types: Option<Vec<_>> = split(inner, |it| it.is_symbol(','))
                    .into_iter()
                    .map(|it| self.argument(it, reader))
                    .collect();
                let types = types?;
                let (first, last) = (types.first()?, types.last()?);
                let affinity = |it: &Type| Affinity::of(&it.declared);
                // A decimal may be written as an integer: `coalesce(sum(price), 0)`.
                let alike = |it: &Type| {
                    affinity(it) == affinity(first)
                        || (affinity(first), affinity(it)) == (Affinity::Numeric, Affinity::Integer)
                };
                types
                    .iter()
                    .all(alike)
                    .then(|| Type { declared: first.declared.clone(), nullable: last.nullable })
            }
            _ => None,
        }
    }

    /// The type of an argument, be it a column.
    fn argument(&self, tokens: &[Token<'_>], reader: &Reader<'_>) -> Option<Type> {
        let column = || Some(Type { declared: self.declared(tokens, reader)?, nullable: true });
        self.type_of(tokens, reader).or_else(column)
    }

    /// The declared type of a column, whichever of the query's tables has it: SQLite is asked.
    fn declared(&self, tokens: &[Token<'_>], reader: &Reader<'_>) -> Option<String> {
        let is_name = |it: &Token<'_>| it.is_symbol('.') || it.name().is_some();
        let (first, last) = (tokens.first()?, tokens.last()?);
        if !tokens.iter().all(is_name) || tokens.len() > 5 {
            return None;
        }
        let column = self.sql.get(first.start..last.end())?;
        let statement = reader.conn.prepare(&format!("SELECT {column} {}", self.rest)).ok()?;
        declared_type_of(&statement)
    }
}

fn declared_type_of(statement: &Statement<'_>) -> Option<String> {
    let (_, _, _, declared, ..) = statement.column_metadata(0).ok()??;
    let declared = super::views::text(declared?)?;
    (!declared.is_empty()).then(|| declared_type(declared))
}

/// `x AS INTEGER`
fn cast(tokens: &[Token<'_>]) -> Option<Type> {
    let (at, _) = outside(tokens).filter(|(_, it)| it.is_word("AS")).last()?;
    let words: Vec<_> = tokens[at + 1..].iter().map(|it| it.text).collect();
    let declared = words.join(" ").replace(" ( ", "(").replace(" )", ")").replace(" , ", ",");
    // A number, whatever it is declared: `CAST(x AS DATE)` makes an integer of the year.
    let declared = match Affinity::of(&declared) {
        Affinity::Integer => "INTEGER",
        Affinity::Text => "TEXT",
        Affinity::Blob => "BLOB",
        Affinity::Real => "REAL",
        Affinity::Numeric => return None,
    };
    Some(Type::of(declared, true))
}

fn literal(token: &Token<'_>) -> Option<Type> {
    let declared = match token.kind {
        TokenKind::String => "TEXT",
        TokenKind::Blob => "BLOB",
        TokenKind::Number if token.text.parse::<i64>().is_ok() => "INTEGER",
        TokenKind::Number if token.text.parse::<f64>().is_ok() => "REAL",
        _ => return None,
    };
    Some(Type::of(declared, false))
}

/// `a || b || …` of plain operands: every other operator binds less, but for COLLATE.
fn is_concatenation(tokens: &[Token<'_>]) -> bool {
    const OPERATORS: [&str; 15] = [
        "AND", "OR", "NOT", "IN", "IS", "LIKE", "GLOB", "MATCH", "REGEXP", "BETWEEN", "ISNULL",
        "NOTNULL", "COLLATE", "CASE", "ESCAPE",
    ];
    let is_operand = |it: &Token<'_>| match it.kind {
        TokenKind::Symbol => ["(", ")", "."].contains(&it.text),
        TokenKind::Word => !OPERATORS.iter().any(|word| it.is_word(word)),
        _ => true,
    };
    let outside: Vec<_> = outside(tokens).map(|(_, it)| it).collect();
    let mut parts = 0;
    let mut rest = outside.as_slice();
    loop {
        let end = rest.iter().position(|it| it.is_symbol('|')).unwrap_or(rest.len());
        if end == 0 || !rest[..end].iter().all(|it| is_operand(it)) {
            return false;
        }
        parts += 1;
        rest = match &rest[end..] {
            [] => return parts > 1,
            [first, second, more @ ..] if second.is_symbol('|') && second.start == first.end() => {
                more
            }
            _ => return false,
        };
    }
}

/// What is selected, without its name.
fn without_alias<'q, 'a>(tokens: &'q [Token<'a>]) -> &'q [Token<'a>] {
    match tokens {
        [expression @ .., word, name] if word.is_word("AS") && name.name().is_some() => expression,
        [expression @ .., last, name]
            if name.name().is_some()
                && !name.is_word("END")
                && (last.is_symbol(')')
                    || matches!(last.kind, TokenKind::Number | TokenKind::String)) =>
        {
            &tokens[..=expression.len()]
        }
        _ => tokens,
    }
}

/// Nothing, or what may follow a call of a function: `OVER …` and `FILTER (…)`.
fn is_end_of_call(tokens: &[Token<'_>]) -> bool {
    match tokens {
        [] => true,
        [word, open, ..]
            if (word.is_word("FILTER") || word.is_word("OVER")) && open.is_symbol('(') =>
        {
            closes(&tokens[1..]).is_some_and(|it| is_end_of_call(&tokens[it + 2..]))
        }
        [word, name] => word.is_word("OVER") && name.name().is_some(),
        _ => false,
    }
}

fn has_select(tokens: &[Token<'_>]) -> bool {
    tokens
        .first()
        .is_some_and(|it| it.is_word("SELECT") || it.is_word("WITH") || it.is_word("VALUES"))
}

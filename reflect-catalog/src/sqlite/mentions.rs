//! The tables and views that the queries of a view mention.

use super::ddl::{self, Token, TokenKind};

/// A query of a view: its own, or one that a `WITH` in it names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Body {
    /// The lower-case name that a `WITH` gives it.
    pub(super) name: Option<String>,
    /// The tables and views after `FROM`, `JOIN` and `IN`, subqueries included.
    pub(super) mentions: Vec<Mention>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// In lower case.
    pub(super) name: String,
    /// The schema is written out, so it is no name of a `WITH`.
    pub(super) qualified: bool,
}

/// The queries of `CREATE VIEW … AS …`; the view's own is the first.
pub(super) fn of_view(sql: &str) -> Vec<Body> {
    let tokens = ddl::tokens(sql).filter(|token| token.kind != TokenKind::Comment);
    let tokens: Vec<_> = tokens.skip_while(|token| !token.is_word("AS")).skip(1).collect();
    let mut scan = Scan { bodies: vec![Body::default()], open: vec![Level::default()] };
    for (at, token) in tokens.iter().enumerate() {
        scan.token(token, &tokens[..at], &tokens[at + 1..]);
    }
    scan.bodies
}

/// What is between two parentheses.
#[derive(Default, Clone, Copy)]
struct Level {
    /// The query that it is a part of.
    body: usize,
    /// It lists tables.
    in_from: bool,
    /// It lists queries and their names.
    in_with: bool,
    place: Place,
}

/// What may come next.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Place {
    #[default]
    Elsewhere,
    /// A table or more of them in parentheses.
    Table,
    /// A table, or in parentheses a list of values.
    In,
    /// The name of a query of a `WITH`.
    Name,
    /// The query of that number follows in parentheses, after the names of its columns.
    Query(usize),
}

struct Scan {
    bodies: Vec<Body>,
    open: Vec<Level>,
}

impl Scan {
    fn token(&mut self, token: &Token<'_>, before: &[Token<'_>], after: &[Token<'_>]) {
        let Some(level) = self.open.last_mut() else { return };
        let previous = |word| before.last().is_some_and(|it: &Token<'_>| it.is_word(word));
        if token.is_symbol('(') {
            let inner = match level.place {
                Place::Table => Level { in_from: true, ..*level },
                // Not the names of the columns.
                Place::Query(body) if previous("AS") || previous("MATERIALIZED") => {
                    level.place = Place::Elsewhere;
                    Level { body, ..Level::default() }
                }
                _ => Level { body: level.body, ..Level::default() },
            };
            if let Place::Table | Place::In = level.place {
                level.place = Place::Elsewhere;
            }
            self.open.push(inner);
        } else if token.is_symbol(')') {
            if self.open.len() > 1 {
                self.open.pop();
            }
        } else if token.is_symbol(',') {
            if level.in_from {
                level.place = Place::Table;
            } else if level.in_with {
                level.place = Place::Name;
            }
        } else if let Some(name) = token.name() {
            self.name(token, &name.to_ascii_lowercase(), before, after);
        }
    }

    fn name(&mut self, token: &Token<'_>, name: &str, before: &[Token<'_>], after: &[Token<'_>]) {
        let Some(level) = self.open.last_mut() else { return };
        let is_schema = after.first().is_some_and(|it| it.is_symbol('.'));
        match level.place {
            Place::Table | Place::In if !begins_query(token) => {
                if !is_schema {
                    level.place = Place::Elsewhere;
                    let qualified = before.last().is_some_and(|it| it.is_symbol('.'));
                    let mention = Mention { name: name.to_owned(), qualified };
                    self.bodies[level.body].mentions.push(mention);
                }
                return;
            }
            Place::Name if !token.is_word("RECURSIVE") => {
                level.place = Place::Query(self.bodies.len());
                self.bodies.push(Body { name: Some(name.to_owned()), mentions: Vec::new() });
                return;
            }
            _ => {}
        }
        // `IS DISTINCT FROM` compares.
        let compares = before.last().is_some_and(|it| it.is_word("DISTINCT"));
        if is_any(token, &["FROM", "JOIN"]) && !compares {
            (level.in_from, level.place) = (true, Place::Table);
        } else if token.is_word("IN") {
            level.place = Place::In;
        } else if token.is_word("WITH") {
            *level = Level { in_with: true, place: Place::Name, body: level.body, in_from: false };
        } else if begins_query(token) || is_any(token, &ENDS) {
            *level = Level { body: level.body, ..Level::default() };
        }
    }
}

/// The words after which a query lists no tables.
const ENDS: [&str; 9] =
    ["WHERE", "GROUP", "HAVING", "WINDOW", "ORDER", "LIMIT", "UNION", "INTERSECT", "EXCEPT"];

fn begins_query(token: &Token<'_>) -> bool {
    is_any(token, &["SELECT", "VALUES", "WITH"])
}

fn is_any(token: &Token<'_>, words: &[&str]) -> bool {
    words.iter().any(|word| token.is_word(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mentions as `query: name, schema.name`.
    fn mentions(sql: &str) -> Vec<String> {
        let text = |it: &Mention| {
            let schema = if it.qualified { "_." } else { "" };
            format!("{schema}{}", it.name)
        };
        let line = |body: &Body| {
            let name = body.name.as_deref().unwrap_or_default();
            format!("{name}: {}", body.mentions.iter().map(text).collect::<Vec<_>>().join(", "))
        };
        of_view(&format!("CREATE VIEW x AS {sql}")).iter().map(line).collect()
    }

    #[test]
    fn only_tables_are_mentioned() {
        let table = [
            ("SELECT a.x, b.x FROM a, b WHERE a.x = b.x", "a, b"),
            (
                "SELECT f(x, y), \"from\" FROM main.a AS b JOIN 'c' d ON f(a.x, y), [e f]",
                "_.a, c, e f",
            ),
            (
                "SELECT 1 FROM (a JOIN (b, c)) LEFT JOIN (SELECT x, y FROM d) USING (x, y), e",
                "a, b, c, d, e",
            ),
            (
                "SELECT a IN b, a IN (b, c), a IN (SELECT x FROM d), (SELECT 1) FROM e -- FROM f",
                "b, d, e",
            ),
            ("SELECT a IS NOT DISTINCT FROM b FROM c", "c"),
            (
                "SELECT 1 FROM a UNION SELECT x, y FROM b WHERE x GROUP BY x, y ORDER BY x, y",
                "a, b",
            ),
            ("SELECT sum(x) OVER (PARTITION BY y, z) FROM json_each(x, y), a", "json_each, a"),
            ("VALUES (1, 2), (3, (SELECT x FROM a))", "a"),
        ];
        for (sql, expected) in table {
            assert_eq!(mentions(sql), [format!(": {expected}")], "{sql}");
        }
    }

    #[test]
    fn the_queries_of_a_with_are_apart() {
        let sql = "WITH RECURSIVE a(x, y) AS (SELECT 1, 2 FROM t), B AS MATERIALIZED (SELECT x, y FROM a), \
            c AS NOT MATERIALIZED (WITH d AS (SELECT 1 FROM e) SELECT 1 FROM d, a) \
            SELECT x, y FROM a, b, main.c WHERE x IN c";
        let expected = [": a, b, _.c, c", "a: t", "b: a", "c: d, a", "d: e"];
        assert_eq!(mentions(sql), expected);
    }

    #[test]
    fn whatever_it_is_has_an_end() {
        for sql in
            ["", ")))", "((((", "WITH", "WITH (", "FROM", "FROM .", "WITH a AS", "IN (,", ",,,("]
        {
            assert!(!of_view(sql).is_empty() && !mentions(sql).is_empty(), "{sql}");
        }
    }
}

//! Finds where statements start and end, by the rules of `sqlite3_complete`
//! (<https://sqlite.org/c3ref/complete.html>): at a semicolon that is not inside a string, a quoted
//! name, a comment or the body of a trigger.

use std::ops::Range;

use super::token::{Token, TokenKind, tokens};

/// A statement without what comes before its first token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Statement<'a> {
    /// Its start in the script, in bytes.
    pub(crate) start: usize,
    /// The text, with the semicolon if there is one.
    pub(crate) text: &'a str,
}

impl<'a> Statement<'a> {
    /// The words outside of strings, quoted names and comments.
    pub(crate) fn words(self) -> impl Iterator<Item = &'a str> {
        tokens(self.text).filter(|token| token.kind == TokenKind::Word).map(|token| token.text)
    }
}

/// The statements in a part of a script; empty ones are left out.
pub(crate) struct Statements<'a> {
    sql: &'a str,
    at: usize,
}

impl<'a> Statements<'a> {
    pub(crate) fn new(sql: &'a str, part: Range<usize>) -> Self {
        Self { sql: &sql[..part.end], at: part.start }
    }
}

impl<'a> Iterator for Statements<'a> {
    type Item = Statement<'a>;

    fn next(&mut self) -> Option<Statement<'a>> {
        let base = self.at;
        let rest = self.sql.get(base..)?;
        let mut state = State::Start;
        let mut start = None;
        for token in tokens(rest).filter(|token| token.kind != TokenKind::Comment) {
            if start.is_none() && token.is_symbol(';') {
                continue;
            }
            let start = *start.get_or_insert(token.start);
            state = state.after(&token);
            if state == State::Finished {
                self.at = base + token.end();
                return Some(Statement {
                    start: base + start,
                    text: rest.get(start..token.end())?,
                });
            }
        }
        self.at = self.sql.len();
        start.and_then(|start| Some(Statement { start: base + start, text: rest.get(start..)? }))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Start,
    Explain,
    Create,
    Plain,
    /// Anywhere in a trigger, where a semicolon doesn't end the statement …
    Trigger,
    /// … unless the one before and the keyword `END` precede it.
    TriggerSemicolon,
    TriggerEnd,
    Finished,
}

impl State {
    fn after(self, token: &Token<'_>) -> Self {
        let is = |keyword: &str| token.is_word(keyword);
        let is_semicolon = token.is_symbol(';');
        match self {
            Self::Trigger | Self::TriggerSemicolon if is_semicolon => Self::TriggerSemicolon,
            _ if is_semicolon => Self::Finished,
            Self::TriggerSemicolon if is("end") => Self::TriggerEnd,
            Self::Trigger | Self::TriggerSemicolon | Self::TriggerEnd => Self::Trigger,
            Self::Start if is("explain") => Self::Explain,
            Self::Start | Self::Explain if is("create") => Self::Create,
            Self::Explain if is("query") || is("plan") => Self::Explain,
            Self::Create if is("temp") || is("temporary") => Self::Create,
            Self::Create if is("trigger") => Self::Trigger,
            _ => Self::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(sql: &str) -> Vec<&str> {
        let statements = Statements::new(sql, 0..sql.len());
        statements.map(|statement| statement.text).collect()
    }

    #[test]
    fn statements_end_at_a_semicolon() {
        let cases: [(&str, &[&str]); 9] = [
            ("", &[]),
            (" ; ;\n;", &[]),
            ("-- a;\n/* b; */", &[]),
            ("a;b", &["a;", "b"]),
            (" /* x */ a ; -- b;\n c", &["a ;", "c"]),
            (
                "'a;''b' ; \"c;\"\"\" ; `d;` ; [e;]",
                &["'a;''b' ;", "\"c;\"\"\" ;", "`d;` ;", "[e;]"],
            ),
            ("'a; b", &["'a; b"]),
            ("a /* b; c", &["a /* b; c"]),
            ("\u{feff}é;日", &["é;", "日"]),
        ];
        for (sql, expected) in cases {
            assert_eq!(split(sql), expected, "{sql}");
        }
    }

    #[test]
    fn a_trigger_goes_on_to_its_end() {
        for trigger in [
            "CREATE TRIGGER t BEGIN SELECT 1; END;",
            "create temp /* ; */ trigger t begin select 'END;'; select 1 ; -- x\n end ;",
            "CREATE TEMPORARY TRIGGER t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 2; END;",
            "EXPLAIN QUERY PLAN CREATE TRIGGER t BEGIN SELECT 1; END;",
        ] {
            let sql = format!("{trigger} SELECT 1;");
            assert_eq!(split(&sql), [trigger, "SELECT 1;"]);
        }
        assert_eq!(
            split("CREATE TABLE trigger_end (a); END;"),
            ["CREATE TABLE trigger_end (a);", "END;"]
        );
        let open = "CREATE TRIGGER t BEGIN SELECT 1; SELECT 2;";
        assert_eq!(split(open), [open]);
    }

    #[test]
    fn words_are_outside_of_quotes() {
        let statement =
            Statement { start: 0, text: "VACUUM 'into' [into] /* into */ main -- into" };
        let words: Vec<_> = statement.words().collect();
        assert_eq!(words, ["VACUUM", "main"]);
    }

    /// Any text is cut at characters, and nothing but white space and semicolons gets lost.
    #[test]
    fn no_text_is_lost() {
        let alphabet: Vec<char> = "a;'\"`[]-*/\n é日\0CREATE TRIGGER END".chars().collect();
        let mut seed = 7_usize;
        for _ in 0..5_000 {
            let sql: String = (0..40)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    alphabet[(seed >> 33) % alphabet.len()]
                })
                .collect();
            let mut end = 0;
            for statement in Statements::new(&sql, 0..sql.len()) {
                assert!(statement.start >= end, "{sql:?}");
                assert!(sql[statement.start..].starts_with(statement.text), "{sql:?}");
                end = statement.start + statement.text.len();
            }
        }
    }
}

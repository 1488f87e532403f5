use super::{Domain, Reader};
use crate::sql::token::tokens;
use proptest::prelude::*;

fn domain(expression: &str) -> Option<Domain> {
    let tokens: Vec<_> = tokens(expression).collect();
    let is_column = |name: &str| ["x", "y"].contains(&name);
    Reader { is_column: &is_column, column: "x" }.condition(&tokens, 0).domain()
}

#[test]
fn texts() {
    let texts =
        |list: &[&str]| Some(Domain::Texts(list.iter().map(|it| (*it).to_owned()).collect()));
    for expression in [
        "x IN ('a', 'b')",
        "((\"X\" in ('a','b','a')))",
        "x IS NULL OR x IN ('a', 'b')",
        "x IN ('a', 'b') OR x ISNULL",
        "x = 'a' OR 'b' = x",
        "t.x == 'a' OR (x IS 'b')",
        "x IN (\"a\", \"b\")",
        "x IS NOT NULL AND x IN ('a', 'b')",
        "length(x) < 3 AND x IN ('a', 'b') AND y > 1",
        "x = 'a' OR x IN ('b')",
    ] {
        assert_eq!(domain(expression), texts(&["a", "b"]), "{expression}");
    }
    assert_eq!(domain("x IN ('it''s', '')"), texts(&["it's", ""]));
}

#[test]
fn numbers_and_json() {
    for expression in ["x IN (0, 1)", "x = 0 OR x = 1", "x IN (FALSE, true)"] {
        assert_eq!(domain(expression), Some(Domain::Integers(vec![0, 1])), "{expression}");
    }
    assert_eq!(domain("x IN (-1, 7)"), Some(Domain::Integers(vec![-1, 7])));
    for expression in ["json_valid(x)", "x IS NULL OR JSON_VALID(\"x\")"] {
        assert_eq!(domain(expression), Some(Domain::Json), "{expression}");
    }
}

#[test]
fn whatever_else_is_said_says_nothing() {
    for expression in [
        "",
        "x",
        "x > 1",
        "x IN ()",
        "x IN ('a', NULL)",
        "x IN ('a', 1)",
        "x IN ('a', y)",
        "x IN ('a', \"y\")",
        "x IN ('a', 'b' || 'c')",
        "x IN (SELECT 'a')",
        "x IN (1.5)",
        "x NOT IN ('a')",
        "NOT x IN ('a')",
        "NOT (x IN ('a'))",
        "y IN ('a')",
        "lower(x) IN ('a')",
        "length(x) = 1",
        "x || y IN ('a')",
        "x IN ('a') = 0",
        "x IN ('a') OR y = 1",
        "x = 'a' OR y = 'b'",
        "x COLLATE NOCASE IN ('a')",
        "CASE WHEN y AND x IN ('a') AND y THEN 1 ELSE 1 END",
        "y BETWEEN 1 AND x IN ('a')",
        "json_valid(x) OR x = 'a'",
        "json_valid(x, 4)",
        "(x IN ('a')) OR (y)",
        "('a' = x",
        "x IS NULL",
    ] {
        assert_eq!(domain(expression), None, "{expression}");
    }
}

#[test]
fn parentheses_without_end() {
    assert_eq!(domain(&("(".repeat(100_000) + "x IN ('a')")), None);
    let nested = format!("{}x IN ('a'){}", "(".repeat(30), ")".repeat(30));
    assert_eq!(domain(&nested), None);
}

proptest! {
    #[test]
    fn any_text(text in "\\PC*|([xy]|IN|OR|AND|NOT|[()',=]| |'a'|1|IS|NULL){0,12}") {
        let _ = domain(&text);
    }
}

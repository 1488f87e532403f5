use super::token::{Token, TokenKind, tokens};

/// Tells if two texts are the same SQL: white space, comments, the case of words and the quotes of
/// names aside.
///
/// ```
/// use reflect_catalog::sql::same_sql;
/// assert!(same_sql("CREATE INDEX i ON t (a)", "create index \"i\"\n  on [t](A) -- by a"));
/// assert!(!same_sql("a = 'x'", "a = 'X'"));
/// ```
#[must_use]
pub fn same_sql(a: &str, b: &str) -> bool {
    a == b || significant(a).eq(significant(b))
}

fn significant(sql: &str) -> impl Iterator<Item = (bool, String)> {
    let tokens = tokens(sql).filter(|token| token.kind != TokenKind::Comment);
    tokens.map(|token| match token.kind {
        TokenKind::Word | TokenKind::QuotedName => (true, name(&token)),
        _ => (false, token.text.to_owned()),
    })
}

fn name(token: &Token<'_>) -> String {
    token.name().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::same_sql;

    #[test]
    fn only_what_sqlite_ignores_is_ignored() {
        let same = [
            ("a>1", "a > 1"),
            ("SELECT a FROM t", "select \"A\" /* it */ FROM `T`"),
            ("[odd name]", "\"odd name\""),
            ("", " -- nothing"),
        ];
        let different = [
            ("a > 1", "a > 10"),
            ("'a'", "a"),
            ("'a b'", "'a  b'"),
            ("x'0a'", "x'0b'"),
            ("a b", "ab"),
            ("a", "a a"),
            ("\"a\"\"b\"", "\"ab\""),
        ];
        for (a, b) in same {
            assert!(same_sql(a, b), "{a} {b}");
        }
        for (a, b) in different {
            assert!(!same_sql(a, b), "{a} {b}");
        }
    }
}

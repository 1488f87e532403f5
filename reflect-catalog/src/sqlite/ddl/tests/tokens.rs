use super::super::{TokenKind, tokens};

#[test]
fn kinds() {
    use TokenKind::{Blob, Comment, Number, QuotedName, String, Symbol, Word};
    for (sql, expected) in [
        ("a_1$ é\u{a0}x", &[(Word, "a_1$"), (Word, "é\u{a0}x")][..]),
        (
            "\"a\"\"b\"`c``d`[e\"]f]",
            &[
                (QuotedName, "\"a\"\"b\""),
                (QuotedName, "`c``d`"),
                (QuotedName, "[e\"]"),
                (Word, "f"),
                (Symbol, "]"),
            ],
        ),
        ("'a''b''c", &[(String, "'a''b''c")]),
        ("\"a", &[(QuotedName, "\"a")]),
        ("[a", &[(QuotedName, "[a")]),
        ("x'0f'X'1'xx''", &[(Blob, "x'0f'"), (Blob, "X'1'"), (Word, "xx"), (String, "''")]),
        (
            "1 .5 1.5e-3 0xFe+1 1_000 1a",
            &[
                (Number, "1"),
                (Number, ".5"),
                (Number, "1.5e-3"),
                (Number, "0xFe"),
                (Symbol, "+"),
                (Number, "1"),
                (Number, "1_000"),
                (Number, "1a"),
            ],
        ),
        ("a--b\nc", &[(Word, "a"), (Comment, "--b"), (Word, "c")]),
        ("a-- b", &[(Word, "a"), (Comment, "-- b")]),
        (
            "/*/a*/b/**/c/* d",
            &[(Comment, "/*/a*/"), (Word, "b"), (Comment, "/**/"), (Word, "c"), (Comment, "/* d")],
        ),
        (
            "-/+a.b",
            &[(Symbol, "-"), (Symbol, "/"), (Symbol, "+"), (Word, "a"), (Symbol, "."), (Word, "b")],
        ),
        ("$a\0", &[(Symbol, "$"), (Word, "a"), (Symbol, "\0")]),
    ] {
        let found: Vec<_> = tokens(sql).map(|token| (token.kind, token.text)).collect();
        assert_eq!(found, expected, "{sql}");
    }
}

#[test]
fn keywords_are_found_outside_strings_and_comments_only() {
    let has_union = |sql| tokens(sql).any(|token| token.is_word("UNION"));
    assert!(has_union("SELECT 1 union/**/SELECT 2"));
    assert!(!has_union("SELECT 'UNION', \"UNION\", [UNION], unions -- UNION\n/* UNION */"));
}

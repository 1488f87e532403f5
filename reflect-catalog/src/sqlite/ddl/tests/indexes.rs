use super::super::parse_index;

#[test]
fn terms_and_predicates() {
    for (case, sql, terms, predicate) in [
        ("R-IX-03", "CREATE INDEX i ON t (a)\n  WHERE  a > 0", "a", Some("a > 0")),
        (
            "R-IX-04 no blank",
            "CREATE UNIQUE INDEX i ON t(a)where b IS NULL",
            "a",
            Some("b IS NULL"),
        ),
        ("R-IX-04 comment", "CREATE INDEX i ON t (a) /* WHERE x */ WHERE -- y\n b", "a", Some("b")),
        (
            "R-IX-04 lines",
            "CREATE INDEX i ON t (a) WHERE b\n AND c -- !\n AND d ; -- z",
            "a",
            Some("b\n AND c -- !\n AND d"),
        ),
        (
            "R-IX-05",
            "CREATE INDEX i ON t (lower(a), b, a || ',' || b)",
            "lower(a)|b|a || ',' || b",
            None,
        ),
        (
            "R-IX-05 as written",
            "CREATE INDEX i ON t ( ( a+ 1 ) ,\"b \"\"c\")",
            "( a+ 1 )|\"b \"\"c\"",
            None,
        ),
        (
            "R-IX-06",
            "CREATE INDEX i ON t (a COLLATE nocase DESC, b ASC, c collate 'x' collate \"y\", desc)",
            "a|b|c|desc",
            None,
        ),
        (
            "R-IX-06 expression",
            "CREATE INDEX i ON t (lower(a) COLLATE x DESC, -(a) COLLATE x, 'a' COLLATE x)",
            "lower(a)|-(a)|'a'",
            None,
        ),
        (
            "R-IX-06 operand",
            "CREATE INDEX i ON t (a || b COLLATE x DESC, (a) || (b) COLLATE y, NOT (a) COLLATE z)",
            "a || b COLLATE x|(a) || (b) COLLATE y|NOT (a) COLLATE z",
            None,
        ),
        ("R-IX-07", "CREATE INDEX IF NOT EXISTS main.\"i.x\" ON \"t u\" (a, a)", "a|a", None),
        ("decoy", "CREATE INDEX \"i WHERE (x)\" ON [t (a) WHERE] (a) -- WHERE b", "a", None),
    ] {
        let index = parse_index(sql).unwrap_or_else(|| panic!("{case}: not an index: {sql}"));
        assert_eq!(index.terms.join("|"), terms, "{case}: {sql}");
        assert_eq!(index.predicate.as_deref(), predicate, "{case}: {sql}");
    }
}

use super::split::Statements;
use super::token::{TokenKind, tokens};
use crate::ObjectKind;

/// Tells if the text is one statement that creates an object of this kind.
pub(crate) fn is_create(sql: &str, kind: ObjectKind) -> bool {
    let mut statements = Statements::new(sql, 0..sql.len());
    let (Some(statement), None) = (statements.next(), statements.next()) else { return false };
    let mut tokens =
        tokens(statement.text).filter(|token| token.kind != TokenKind::Comment).peekable();
    let is_create = tokens.next().is_some_and(|token| token.is_word("CREATE"));
    let modifiers: &[&str] = match kind {
        ObjectKind::Table => &["TEMP", "TEMPORARY", "VIRTUAL"],
        ObjectKind::Index => &["UNIQUE"],
        ObjectKind::View | ObjectKind::Trigger => &["TEMP", "TEMPORARY"],
    };
    tokens.next_if(|token| modifiers.iter().any(|word| token.is_word(word)));
    is_create && tokens.next().is_some_and(|token| token.is_word(kind.word()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_statement_that_creates_the_thing() {
        let trigger = "CREATE TRIGGER x INSERT ON t BEGIN DELETE FROM u; SELECT CASE 1 WHEN 1 THEN 2 END; END";
        let table = [
            (ObjectKind::Table, "CREATE TABLE t (a DEFAULT ';')", true),
            (ObjectKind::Table, "create /* ; */ virtual table t using fts5(a);", true),
            (ObjectKind::Index, "CREATE UNIQUE INDEX i ON t (a)", true),
            (ObjectKind::View, "CREATE VIEW v AS SELECT 1 -- ;", true),
            (ObjectKind::Trigger, trigger, true),
            (ObjectKind::Table, "", false),
            (ObjectKind::Table, "CREATE", false),
            (ObjectKind::Table, "DROP TABLE t", false),
            (ObjectKind::Table, "ATTACH 'x' AS y", false),
            (ObjectKind::Table, "CREATE VIEW v AS SELECT 1", false),
            (ObjectKind::Table, "CREATE TABLE t (a); DROP TABLE u", false),
            (ObjectKind::View, "CREATE VIEW v AS SELECT 1; -- \n DELETE FROM t", false),
            (ObjectKind::Index, "EXPLAIN CREATE INDEX i ON t (a)", false),
            (
                ObjectKind::Trigger,
                "CREATE TRIGGER x INSERT ON t BEGIN SELECT 1; END; DROP TABLE t",
                false,
            ),
        ];
        for (kind, sql, expected) in table {
            assert_eq!(is_create(sql, kind), expected, "{sql}");
        }
    }
}

//! The constraints of a table and of its columns.

use super::cursor::Cursor;
use super::facts::{ColumnDdl, ConstraintDdl, ConstraintKind, ForeignKeyDdl};
use super::token::Token;

/// Tells if a table constraint begins with this token; no bare column name does.
pub(super) fn begins_table_constraint(token: &Token<'_>) -> bool {
    ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"].iter().any(|word| token.is_word(word))
}

/// Eats one constraint of a table and whatever follows it, at least one token. The constraint is
/// missing in `CONSTRAINT name` alone.
pub(super) fn table_constraint(
    cursor: &mut Cursor<'_, '_>,
    autoincrement: &mut Option<String>,
) -> Option<ConstraintDdl> {
    let mut name = None;
    while cursor.eat_word("CONSTRAINT") {
        name = cursor.eat_name();
    }
    let constraint = table_clause(cursor, autoincrement);
    // Commas between table constraints may be left out.
    while !cursor.at_item_end() && !cursor.peek().as_ref().is_some_and(begins_table_constraint) {
        cursor.advance();
    }
    let (columns, kind) = constraint?;
    Some(ConstraintDdl { name, columns, kind })
}

fn table_clause(
    cursor: &mut Cursor<'_, '_>,
    autoincrement: &mut Option<String>,
) -> Option<(Vec<String>, ConstraintKind)> {
    let keyword = cursor.peek().filter(begins_table_constraint)?;
    cursor.advance();
    if keyword.is_word("CHECK") {
        let expression = cursor.eat_expression()?;
        return Some((Vec::new(), ConstraintKind::Check { expression }));
    }
    cursor.eat_word("KEY");
    let terms = cursor.eat_list()?;
    let columns = names(&terms);
    let kind = if keyword.is_word("UNIQUE") {
        ConstraintKind::Unique
    } else if keyword.is_word("PRIMARY") {
        let last = terms.last().and_then(|term| term.last());
        if last.is_some_and(|token| token.is_word("AUTOINCREMENT")) {
            *autoincrement = columns.last().cloned();
        }
        ConstraintKind::PrimaryKey
    } else if cursor.eat_word("REFERENCES") {
        let mut key = references(cursor)?;
        deferral(cursor, Some(&mut key));
        ConstraintKind::ForeignKey(key)
    } else {
        return None;
    };
    Some((columns, kind))
}

/// The columns of a list whose items may go on with a collation and a sort order.
fn names(terms: &[&[Token<'_>]]) -> Vec<String> {
    let first_name = |term: &&[Token<'_>]| {
        let first = term.iter().find(|token| !token.is_symbol('('));
        first.and_then(Token::name)
    };
    terms.iter().filter_map(first_name).collect()
}

/// Eats what follows a column's name: its type and its constraints.
pub(super) fn column_constraints(cursor: &mut Cursor<'_, '_>, column: &mut ColumnDdl) {
    let mut name = None;
    let mut foreign_key = None;
    while !cursor.at_item_end() {
        if cursor.eat_word("CONSTRAINT") {
            name = cursor.eat_name();
        } else if let Some(kind) = column_constraint(cursor) {
            if matches!(kind, ConstraintKind::ForeignKey(_)) {
                foreign_key = Some(column.constraints.len());
            }
            column.constraints.push(ConstraintDdl { name: name.take(), columns: Vec::new(), kind });
        } else {
            name = None;
            let constraint = foreign_key.and_then(|key: usize| column.constraints.get_mut(key));
            let key = match constraint.map(|constraint| &mut constraint.kind) {
                Some(ConstraintKind::ForeignKey(key)) => Some(key),
                _ => None,
            };
            if !deferral(cursor, key) {
                other_clause(cursor, column);
            }
        }
    }
}

fn column_constraint(cursor: &mut Cursor<'_, '_>) -> Option<ConstraintKind> {
    if cursor.eat_words(["NOT", "NULL"]) {
        return Some(ConstraintKind::NotNull);
    }
    if cursor.eat_words(["PRIMARY", "KEY"]) {
        return Some(ConstraintKind::PrimaryKey);
    }
    if cursor.eat_word("UNIQUE") {
        return Some(ConstraintKind::Unique);
    }
    if cursor.eat_word("CHECK") {
        let expression = cursor.eat_expression()?;
        return Some(ConstraintKind::Check { expression });
    }
    if cursor.eat_word("REFERENCES") {
        return references(cursor).map(ConstraintKind::ForeignKey);
    }
    None
}

/// Eats what of a column is neither a constraint nor a deferral, at least one token. The words
/// looked for are reserved, so that no word of a type can be one of them.
fn other_clause(cursor: &mut Cursor<'_, '_>, column: &mut ColumnDdl) {
    if cursor.eat_word("COLLATE") {
        column.collation = cursor.eat_name();
    } else if cursor.eat_word("AUTOINCREMENT") {
        column.autoincrement = true;
    } else if cursor.eat_word("AS") {
        column.generated = cursor.eat_expression().or(column.generated.take());
    } else if cursor.eat_word("DEFAULT") {
        let _sign = cursor.eat_symbol('-') || cursor.eat_symbol('+');
        // `DEFAULT NULL` and the like; it must not be read as a clause.
        if cursor.eat_group().is_none() && !cursor.at_item_end() {
            cursor.advance();
        }
    } else if cursor.eat_group().is_none() && !cursor.at_item_end() {
        cursor.advance();
    }
}

/// Eats what follows `REFERENCES`, except for the deferral.
fn references(cursor: &mut Cursor<'_, '_>) -> Option<ForeignKeyDdl> {
    let mut key = ForeignKeyDdl {
        parent: cursor.eat_name()?,
        parent_columns: names(&cursor.eat_list().unwrap_or_default()),
        ..ForeignKeyDdl::default()
    };
    loop {
        if cursor.eat_word("MATCH") {
            key.match_name = cursor.eat_name();
        } else if cursor.eat_word("ON") {
            action(cursor);
        } else {
            return Some(key);
        }
    }
}

/// Eats `DELETE SET NULL` and the like, which the pragma tells.
fn action(cursor: &mut Cursor<'_, '_>) {
    let _event =
        cursor.eat_word("DELETE") || cursor.eat_word("UPDATE") || cursor.eat_word("INSERT");
    let _action = cursor.eat_words(["SET", "NULL"])
        || cursor.eat_words(["SET", "DEFAULT"])
        || cursor.eat_words(["NO", "ACTION"])
        || cursor.eat_word("CASCADE")
        || cursor.eat_word("RESTRICT");
}

/// Eats `[NOT] DEFERRABLE [INITIALLY …]`, if it is there, and notes it in the key.
fn deferral(cursor: &mut Cursor<'_, '_>, key: Option<&mut ForeignKeyDdl>) -> bool {
    let deferrable = !cursor.eat_words(["NOT", "DEFERRABLE"]);
    if deferrable && !cursor.eat_word("DEFERRABLE") {
        return false;
    }
    let initially_deferred = cursor.eat_words(["INITIALLY", "DEFERRED"]);
    cursor.eat_words(["INITIALLY", "IMMEDIATE"]);
    if let Some(key) = key {
        key.deferrable = Some(deferrable);
        key.initially_deferred = initially_deferred;
    }
    true
}

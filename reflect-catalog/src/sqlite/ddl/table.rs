//! `CREATE TABLE`.

use super::comment::{Item, Source};
use super::constraint::{begins_table_constraint, column_constraints, table_constraint};
use super::cursor::Cursor;
use super::facts::{ColumnDdl, TableDdl};

/// Reads a `CREATE TABLE` statement. `None` where the text isn't one with a list of columns, as
/// with virtual tables.
#[must_use]
pub(crate) fn parse_table(sql: &str) -> Option<TableDdl> {
    let source = Source::new(sql);
    let mut cursor = Cursor::new(sql, &source.tokens);
    if !cursor.eat_word("CREATE") {
        return None;
    }
    let _temporary = cursor.eat_word("TEMP") || cursor.eat_word("TEMPORARY");
    if !cursor.eat_word("TABLE") {
        return None;
    }
    cursor.eat_created_name()?;
    let open = cursor.position();
    if !cursor.eat_symbol('(') {
        return None;
    }
    let mut table = TableDdl::default();
    let items = items(&mut cursor, &mut table);
    let comments = source.comments(open, &items, table.columns.len());
    table.comment = comments.table;
    for (column, comment) in table.columns.iter_mut().zip(comments.columns) {
        column.comment = comment;
    }
    Some(table)
}

/// Eats what stands between the parentheses; says where each column and constraint stands.
fn items(cursor: &mut Cursor<'_, '_>, table: &mut TableDdl) -> Vec<Item> {
    let mut items = Vec::new();
    let mut autoincrement = None;
    while let Some(token) = cursor.peek().filter(|token| !token.is_symbol(')')) {
        if cursor.eat_symbol(',') {
            continue;
        }
        let start = cursor.position();
        let mut index = None;
        if begins_table_constraint(&token) {
            let constraint = table_constraint(cursor, &mut autoincrement);
            table.constraints.extend(constraint);
        } else if let Some(column) = column(cursor) {
            index = Some(table.columns.len());
            table.columns.push(column);
        }
        items.push(Item { tokens: start..cursor.position(), column: index });
    }
    if let Some(name) = autoincrement {
        let mut columns = table.columns.iter_mut();
        if let Some(key) = columns.find(|column| column.name.eq_ignore_ascii_case(&name)) {
            key.autoincrement = true;
        }
    }
    items
}

/// Eats the definition of a column, at least one token.
fn column(cursor: &mut Cursor<'_, '_>) -> Option<ColumnDdl> {
    let name = cursor.eat_name();
    let mut column = ColumnDdl::default();
    column_constraints(cursor, &mut column);
    column.name = name?;
    Some(column)
}

//! `CREATE TABLE`.

use std::slice;

use super::comment::{Item, Source};
use super::constraint::{
    ConstraintDdl, begins_table_constraint, column_constraints, table_constraint,
};
use super::cursor::Cursor;

/// The facts in a `CREATE TABLE` statement that no pragma tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TableDdl {
    /// The comment of the table; the [module](super) says which that is.
    pub(crate) comment: Option<String>,
    /// The columns, in order, generated ones among them.
    pub(crate) columns: Vec<ColumnDdl>,
    /// The constraints of the table, in order, without those of its columns.
    pub(crate) constraints: Vec<ConstraintDdl>,
}

/// The facts in the definition of a column that no pragma tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ColumnDdl {
    /// Its name.
    pub(crate) name: String,
    /// Its comment.
    pub(crate) comment: Option<String>,
    /// The name after `COLLATE`.
    pub(crate) collation: Option<String>,
    /// It is an `AUTOINCREMENT` key, declared with the column or with the table.
    pub(crate) autoincrement: bool,
    /// The expression of a generated column: the text between the parentheses.
    pub(crate) generated: Option<String>,
    /// Its constraints, in order.
    pub(crate) constraints: Vec<ConstraintDdl>,
}

impl TableDdl {
    /// All constraints in the order of the text, each with its columns: those of a column with that
    /// column, those of the table with the ones they name.
    pub(crate) fn all_constraints(&self) -> impl Iterator<Item = (&[String], &ConstraintDdl)> {
        let of_columns = self.columns.iter().flat_map(|column| {
            let names = slice::from_ref(&column.name);
            column.constraints.iter().map(move |found| (names, found))
        });
        let of_table = self.constraints.iter();
        of_columns.chain(of_table.map(|found| (found.columns.as_slice(), found)))
    }
}

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

//! From a query as data to the text of a statement and its parameters.
//!
//! Every name is quoted, every column is qualified by the alias of its table, and every value is a
//! parameter. Scopes that are open are kept on a stack: a column whose scope is none of them is an
//! error. A path is joined where its scope stands, once.

mod expression;
mod from;
pub(crate) mod write;

use std::fmt::Write;

use rusqlite::types::Value;

use super::Keys;
use super::node::{Body, Compound, From, Node, Rows, Statement, Term};
use crate::def::TableDef;
use crate::sql::quote;
use crate::{Error, ErrorKind, Result};
use from::Frame;

/// A statement and what to bind.
pub(crate) fn render(statement: &Statement) -> Result<(String, Vec<Value>)> {
    let mut renderer = Renderer::default();
    let sql = renderer.statement(statement, Names::None);
    renderer.fault.map_or(Ok((sql, renderer.parameters)), Err)
}

#[derive(Default)]
struct Renderer {
    parameters: Vec<Value>,
    aliases: usize,
    /// The queries that are being written, the innermost last.
    open: Vec<Frame>,
    /// The names of the recursive queries that are being written.
    recursive: Vec<String>,
    fault: Option<Error>,
}

/// What the columns of a query are called for the query around it.
#[derive(Clone, Copy)]
enum Names {
    None,
    Numbers,
    Columns(&'static TableDef),
}

impl Renderer {
    fn statement(&mut self, Statement { body, columns }: &Statement, names: Names) -> String {
        let sources: Vec<_> = body.sources.iter().map(|it| self.source(&it.from)).collect();
        self.open(body);
        let conditions: Vec<_> =
            body.sources.iter().enumerate().map(|(index, it)| self.on(index, &it.join)).collect();
        let groups: Vec<_> = body.groups.iter().map(|it| self.text(it)).collect();
        self.set_groups(&groups);
        let mut sql = String::with_capacity(512);
        self.selected(body, columns, names, &mut sql);
        // The joins are known only when everything else is written.
        let mut rest = String::with_capacity(128);
        self.conditions(" WHERE ", &body.filters, &mut rest);
        if !groups.is_empty() {
            rest = rest + " GROUP BY " + &groups.join(", ");
        }
        self.conditions(" HAVING ", &body.having, &mut rest);
        self.order(" ORDER BY ", &body.order, &mut rest);
        limit(body, &mut rest);
        self.close(body, &sources, &conditions, &mut sql);
        sql + &rest
    }

    fn selected(&mut self, body: &Body, columns: &[Node], names: Names, sql: &mut String) {
        *sql += if body.distinct { "SELECT DISTINCT " } else { "SELECT " };
        if columns.is_empty() {
            *sql += "1";
        }
        for (index, column) in columns.iter().enumerate() {
            *sql += if index == 0 { "" } else { ", " };
            self.node(column, sql);
            match names {
                Names::None => {}
                Names::Numbers => write(sql, format_args!(" AS \"column{}\"", index + 1)),
                Names::Columns(table) => {
                    *sql += " AS ";
                    *sql += &quote(table.columns[index].0);
                }
            }
        }
    }

    fn conditions(&mut self, keyword: &str, conditions: &[Node], sql: &mut String) {
        if !conditions.is_empty() {
            *sql += keyword;
            self.chain("AND", conditions, sql);
        }
    }

    fn order(&mut self, keyword: &str, terms: &[Term], sql: &mut String) {
        for (index, term) in terms.iter().enumerate() {
            *sql += if index == 0 { keyword } else { ", " };
            self.node(&term.node, sql);
            if term.descending {
                *sql += " DESC";
            }
            match term.nulls_first {
                Some(true) => *sql += " NULLS FIRST",
                Some(false) => *sql += " NULLS LAST",
                None => {}
            }
        }
    }
}

/// The numbers stand in the text: SQLite plans with them, so it would prepare a statement again
/// whenever they are bound as parameters.
fn limit(body: &Body, sql: &mut String) {
    let number = |rows: u64| i64::try_from(rows).unwrap_or(i64::MAX);
    if body.limit.is_some() || body.offset > 0 {
        // To SQLite, a negative limit is none.
        write(sql, format_args!(" LIMIT {}", body.limit.map_or(-1, number)));
    }
    if body.offset > 0 {
        write(sql, format_args!(" OFFSET {}", number(body.offset)));
    }
}

impl Renderer {
    /// What an entry of `FROM` is, without its alias.
    fn source(&mut self, from: &From) -> String {
        match from {
            From::Table(step) => format!("\"main\".{}", quote(step.table.name)),
            From::Found(step, rows) => match &**rows {
                Rows::Compound(compound) => self.compound(compound, Names::Columns(step.table)),
                Rows::Reached { start, next } => self.reached(step.table, start, next),
            },
            From::Results(compound) => self.compound(compound, Names::Numbers),
            From::Keys(keys) => self.keys(keys),
            From::Previous(_) => self.recursive.last().cloned().unwrap_or_default(),
        }
    }

    fn compound(&mut self, compound: &Compound, names: Names) -> String {
        let mut sql = format!("({}", self.member(&compound.first, names));
        for (operator, statement) in &compound.rest {
            let member = self.member(statement, names);
            write(&mut sql, format_args!(" {operator} {member}"));
        }
        sql + ")"
    }

    /// A query between set operators, which has no order or limit of its own.
    fn member(&mut self, statement: &Statement, names: Names) -> String {
        let (sql, body) = (self.statement(statement, names), &statement.body);
        if body.order.is_empty() && !body.is_cut() { sql } else { format!("SELECT * FROM ({sql})") }
    }

    fn reached(&mut self, table: &'static TableDef, start: &Statement, next: &Statement) -> String {
        self.aliases += 1;
        let name = format!("\"r{}\"", self.aliases);
        let start = self.member(start, Names::Columns(table));
        self.recursive.push(name.clone());
        let next = self.statement(next, Names::None);
        self.recursive.pop();
        let columns: Vec<_> = table.columns.iter().map(|(column, _)| quote(column)).collect();
        let columns = columns.join(", ");
        format!("(WITH RECURSIVE {name}({columns}) AS ({start} UNION {next}) SELECT * FROM {name})")
    }

    fn keys(&mut self, keys: &Keys) -> String {
        match keys {
            Keys::Json { text, width } => self.keys_in_json(text, *width),
            Keys::Rows { first, rows } => {
                let mut sql = String::from("(VALUES ");
                for (row, number) in rows.iter().zip(*first..) {
                    let comma = if number == *first { "" } else { ", " };
                    write(&mut sql, format_args!("{comma}({number}"));
                    for value in row {
                        sql += ", ";
                        self.value(value, &mut sql);
                    }
                    sql += ")";
                }
                sql + ")"
            }
        }
    }

    fn keys_in_json(&mut self, text: &str, width: usize) -> String {
        let mut sql = String::from("(SELECT \"e\".\"key\" AS \"column1\"");
        for index in 0..width {
            match width {
                1 => sql += ", \"e\".\"value\"",
                _ => write(&mut sql, format_args!(", json_extract(\"e\".\"value\", '$[{index}]')")),
            }
            write(&mut sql, format_args!(" AS \"column{}\"", index + 2));
        }
        // SQLite takes a JSON array for a short one, and would rather read a table without an index
        // again for each key. With another array of one element it expects more.
        sql += " FROM json_each('[0]') AS \"o\" CROSS JOIN json_each(";
        self.value(&Value::Text(text.to_owned()), &mut sql);
        sql + ") AS \"e\")"
    }

    /// Keeps the first of the errors.
    fn fail(&mut self, kind: ErrorKind) {
        self.fault.get_or_insert_with(|| Error::new(kind));
    }
}

fn write(sql: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = sql.write_fmt(arguments);
}

#[cfg(test)]
mod tests;

//! Statements that write.

use super::frame::EXCLUDED;
use super::{Names, Writer, push};
use crate::ast::{
    Assignments, Body, Delete, Expr, Insert, OnConflict, Returning, Select, TableFactor, Update,
    columns,
};
use crate::error::{Error, ErrorKind, Result};
use crate::sqlite::name::{in_main_into, quote, quote_into};
use crate::table::{Identity, Step, Stored, TableDef};

impl Writer {
    pub(super) fn insert(&mut self, insert: &Insert) -> Result<String> {
        let Insert { table, columns, rows, unless, conflict, returning } = insert;
        let mut sql = String::with_capacity(256);
        sql += "INSERT INTO ";
        in_main_into(table.name, &mut sql);
        if columns.is_empty() {
            sql += &defaults(table, conflict.is_some())?;
        } else {
            sql += if conflict.is_some() { " AS \"t1\" (" } else { " (" };
            names(table, columns, &mut sql);
            sql += ") ";
            match unless {
                None => self.rows(rows, &mut sql),
                Some((scope, condition)) => {
                    // The values are a table of their own: an aggregate beside the condition would
                    // always give a row.
                    sql += "SELECT \"v\".* FROM (";
                    self.rows(rows, &mut sql);
                    sql += ") AS \"v\" WHERE NOT EXISTS (SELECT 1 FROM ";
                    in_main_into(table.name, &mut sql);
                    sql += " AS \"t1\" WHERE ";
                    self.open_as(&[(*scope, 1)], table);
                    self.expr(condition, &mut sql);
                    self.open.pop();
                    sql += ")";
                }
            }
        }
        self.fault = self.fault.take().map(without_row);
        if let Some(conflict) = conflict {
            self.conflict(table, conflict, &mut sql);
        }
        returning_of(table, returning, &mut sql);
        Ok(sql)
    }

    fn rows(&mut self, rows: &[Vec<Expr>], sql: &mut String) {
        for (number, row) in rows.iter().enumerate() {
            *sql += if number == 0 { "VALUES " } else { ", " };
            self.arguments(row, sql);
        }
    }

    pub(super) fn update(&mut self, update: &Update) -> Result<String> {
        let Update { table, body, assignments, returning } = update;
        let mut sql = String::with_capacity(256);
        sql += "UPDATE ";
        in_main_into(table.name, &mut sql);
        // A subquery in a value would see the rows that were changed before.
        let alone = !assignments.iter().any(|(_, value)| value.has_query());
        let is_plain = self.plain(body, alone, &mut sql, |writer, sql| {
            writer.set(table, assignments, sql);
            writer.filters(&body.filters, sql);
        });
        if is_plain {
            returning_of(table, returning, &mut sql);
            return Ok(sql);
        }
        let (identity, names) = identity(table, body)?;
        let width = identity.len();
        let columns = identity.into_iter().chain(assignments.iter().map(|(_, it)| it.clone()));
        let found = self.found(body, columns.collect());
        let set = assignments.iter().zip(width + 1..).map(|((index, _), column)| {
            format!("{} = \"s\".\"column{column}\"", quote(table.columns[*index].0))
        });
        let same = names
            .iter()
            .zip(1..)
            .map(|(name, column)| format!("{name} = \"s\".\"column{column}\""));
        let set = set.collect::<Vec<_>>().join(", ");
        let same = same.collect::<Vec<_>>().join(" AND ");
        push(&mut sql, format_args!(" AS \"u\" SET {set} FROM ({found}) AS \"s\" WHERE {same}"));
        returning_of(table, returning, &mut sql);
        Ok(sql)
    }

    pub(super) fn delete(&mut self, Delete { table, body, returning }: &Delete) -> Result<String> {
        let mut sql = String::with_capacity(256);
        sql += "DELETE FROM ";
        in_main_into(table.name, &mut sql);
        let is_plain =
            self.plain(body, true, &mut sql, |writer, sql| writer.filters(&body.filters, sql));
        if is_plain {
            returning_of(table, returning, &mut sql);
            return Ok(sql);
        }
        let (identity, names) = identity(table, body)?;
        let names = names.join(", ");
        let found = self.found(body, identity);
        push(&mut sql, format_args!(" AS \"u\" WHERE ({names}) IN ({found})"));
        returning_of(table, returning, &mut sql);
        Ok(sql)
    }

    /// A query of the rows to be written, with numbered columns.
    fn found(&mut self, body: &Body, columns: Vec<Expr>) -> String {
        let select = Select { body: body.clone(), columns }.after_cursor();
        let mut sql = String::new();
        self.select(&select, Names::Numbers, &mut sql);
        sql
    }

    /// Writes the rest of a statement about the table of a query alone, if it is one: no path leads to
    /// another table, and the query does not choose among the rows otherwise than by conditions.
    fn plain(
        &mut self,
        body: &Body,
        alone: bool,
        sql: &mut String,
        write: impl FnOnce(&mut Self, &mut String),
    ) -> bool {
        let is_table =
            matches!(body.sources.as_slice(), [it] if matches!(it.factor, TableFactor::Table(_)));
        if !alone || !body.is_plain() || !is_table {
            return false;
        }
        let before = sql.len();
        *sql += " AS \"t1\"";
        self.open(body, &[]);
        write(self, sql);
        let has_joined = self.has_joined();
        self.open.pop();
        if has_joined {
            // It is written anew.
            sql.truncate(before);
            *self = Self::default();
        }
        !has_joined
    }

    /// ` SET "a" = …, "b" = …`
    fn set(&mut self, table: &TableDef, assignments: &Assignments, sql: &mut String) {
        for (number, (index, value)) in assignments.iter().enumerate() {
            *sql += if number == 0 { " SET " } else { ", " };
            quote_into(table.columns[*index].0, sql);
            *sql += " = ";
            self.expr(value, sql);
        }
    }

    fn conflict(&mut self, table: &'static TableDef, conflict: &OnConflict, sql: &mut String) {
        *sql += " ON CONFLICT ";
        if !conflict.columns.is_empty() {
            *sql += "(";
            names(table, conflict.columns, sql);
            *sql += ") ";
        }
        *sql += "DO ";
        let Some(update) = &conflict.update else {
            *sql += "NOTHING";
            return;
        };
        if update.assignments.is_empty() {
            // With nothing to change the row is returned all the same.
            let is_plain = |it: &usize| !table.key.contains(it) && !table.generated.contains(it);
            let column = (0..table.columns.len())
                .find(is_plain)
                .or(conflict.columns.first().copied())
                .unwrap_or(0);
            *sql += "UPDATE SET ";
            quote_into(table.columns[column].0, sql);
            *sql += " = \"t1\".";
            quote_into(table.columns[column].0, sql);
            return;
        }
        *sql += "UPDATE";
        self.open_as(&[(update.there, 1), (update.new, EXCLUDED)], table);
        self.set(table, &update.assignments, sql);
        if self.has_joined() {
            let mistake = "a row in conflict can't be changed by values of other tables".to_owned();
            self.fail(ErrorKind::InvalidQuery { mistake });
        }
        self.open.pop();
    }
}

/// A row of nothing but defaults.
fn defaults(table: &TableDef, conflict: bool) -> Result<String> {
    if !conflict {
        return Ok(" DEFAULT VALUES".to_owned());
    }
    // Those words take no conflict, but a row id that is NULL is one that is not given.
    match table.identity {
        Identity::RowId(name) => Ok(format!(" AS \"t1\" ({}) VALUES (NULL)", quote(name))),
        Identity::Key => {
            let mistake = format!(
                "a new row of `{}` that gives no column can't meet another: give one of the key's",
                table.name
            );
            Err(Error::new(ErrorKind::InvalidQuery { mistake }))
        }
    }
}

/// The columns that tell the rows of a query apart, and those of the table `u` that is written.
fn identity(table: &'static TableDef, body: &Body) -> Result<(Vec<Expr>, Vec<String>)> {
    let scope = body.scope();
    let Some(step) = body.sources[0].factor.step() else {
        return Err(Error::internal("rows of results were to be written"));
    };
    let is_table = matches!(body.sources[0].factor, TableFactor::Table(_));
    match table.identity {
        Identity::RowId(name) if is_table => {
            let rowid = Expr::Hidden { scope, step, name: name.to_owned() };
            Ok((vec![rowid], vec![format!("\"u\".{}", quote(name))]))
        }
        _ if table.key.is_empty() => {
            let mistake = format!(
                "rows of `{}` that a query has put together can't be told apart, since the table has \
                 no primary key",
                table.name
            );
            Err(Error::new(ErrorKind::InvalidQuery { mistake }))
        }
        _ => {
            // As the key compares them: the columns may have other collations.
            let collations =
                table.key_collations.iter().map(|it| format!(" COLLATE {}", quote(it)));
            let collations = collations.chain(std::iter::repeat(String::new()));
            let names = table.key.iter().zip(collations);
            let name = |(&column, collation): (&usize, String)| {
                format!("\"u\".{}{collation}", quote(table.columns[column].0))
            };
            Ok((key(scope, step, table), names.map(name).collect()))
        }
    }
}

fn key(scope: crate::table::Scope, step: &'static Step, table: &TableDef) -> Vec<Expr> {
    columns(scope, step, table.key.iter().copied())
}

/// A row that is not there yet has no columns.
fn without_row(error: Error) -> Error {
    if !matches!(error.kind(), ErrorKind::OutOfScope { .. }) {
        return error;
    }
    let mistake = "a new row has no columns yet that its values could be computed from".to_owned();
    Error::new(ErrorKind::InvalidQuery { mistake })
}

/// The columns, where no others can be meant.
fn names(table: &TableDef, columns: &[usize], sql: &mut String) {
    for (number, &column) in columns.iter().enumerate() {
        *sql += if number == 0 { "" } else { ", " };
        quote_into(table.columns[column].0, sql);
    }
}

/// Writes the clause for the values that a statement returns.
fn returning_of(table: &TableDef, returning: &Returning, sql: &mut String) {
    let mut push = |number: usize, column: &str| {
        *sql += if number == 0 { " RETURNING " } else { ", " };
        // To `RETURNING` the table has its own name, whatever it is called in the statement.
        quote_into(table.name, sql);
        *sql += ".";
        quote_into(column, sql);
    };
    let mut push_all = |columns: &[usize]| {
        columns.iter().enumerate().for_each(|(number, &it)| push(number, table.columns[it].0));
    };
    match (returning, table.stored, table.identity) {
        // A virtual table returns nothing.
        (Returning::Nothing, ..) | (_, Stored::Virtual, _) => {}
        (Returning::Columns(columns), ..) => push_all(columns),
        (Returning::Row, Stored::Returned, _) => {
            let columns = table.columns.iter().enumerate();
            columns.for_each(|(number, (column, _))| push(number, column));
        }
        (Returning::Row, Stored::ReadAgain, Identity::RowId(rowid)) => push(0, rowid),
        (Returning::Row, Stored::ReadAgain, Identity::Key) => push_all(table.key),
    }
}

//! SQL for SQLite, from statements as trees.
//!
//! Every name is quoted, every column is qualified by the alias of its table (a bare quoted name that
//! is no column would be a string to SQLite:
//! <https://sqlite.org/quirks.html#double_quoted_string_literals_are_accepted>), and every value is a
//! parameter. Scopes that are open are kept on a stack: a column whose scope is none of them is an
//! error. A path is joined where its scope stands, once.
//!
//! The length of the SQL is linear in the tree: an operand that a form of SQLite needs several times
//! is computed once ([`once`]).

mod call;
#[cfg(feature = "chrono")]
mod days;
mod decimal;
mod expr;
mod fixed;
mod frame;
mod from;
mod func;
mod known;
mod number_text;
mod once;
mod op;
mod related;
mod row;
mod select;
mod source;
#[cfg(test)]
mod tests;
mod text;
mod time;
mod write;

use std::borrow::Cow;
use std::fmt::{Display, Write};

pub(super) use fixed::text as fixed_text;

use crate::ast::{Arguments, Select, Statement, TopSelect};
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;
use frame::Frame;
use once::Local;

/// The text of a statement, and what goes with it.
pub(crate) struct Written {
    /// One that is borrowed is known, and stays where it is.
    pub(crate) sql: Cow<'static, str>,
    /// The values of its parameters.
    pub(crate) values: Vec<Value>,
    /// The full-text table that it searches.
    pub(crate) searched: Option<&'static str>,
    /// A value may lead to an index: the beginning of a pattern.
    pub(crate) by_values: bool,
}

/// Writes a statement.
pub(crate) fn write_statement(statement: &Statement<'_>) -> Result<Written> {
    match statement {
        Statement::Select(select) => known::write(select),
        Statement::Count(select) => {
            with(|writer| Ok(writer.about("SELECT count(*) FROM (", select)))
        }
        Statement::Exists(select) => with(|writer| Ok(writer.about("SELECT EXISTS (", select))),
        Statement::Insert(insert) => with(|writer| writer.insert(insert)),
        Statement::Update(update) => with(|writer| writer.update(update)),
        Statement::Delete(delete) => with(|writer| writer.delete(delete)),
    }
}

/// Writes a query.
fn write_anew(select: &TopSelect<'_>) -> Result<Written> {
    with(|writer| {
        let mut sql = String::with_capacity(LENGTH);
        writer.top(select, &mut sql);
        Ok(sql)
    })
}

/// What a writer writes, unless there was an error.
fn with(write: impl FnOnce(&mut Writer) -> Result<String>) -> Result<Written> {
    let mut writer = Writer::default();
    let sql = write(&mut writer);
    match writer.fault {
        Some(fault) => Err(fault),
        None => Ok(Written {
            sql: Cow::Owned(sql?),
            values: writer.parameters,
            searched: writer.searched,
            by_values: writer.by_values,
        }),
    }
}

/// Most queries are no longer.
const LENGTH: usize = 512;

/// A statement that is being written.
#[derive(Default)]
struct Writer {
    parameters: Vec<Value>,
    aliases: usize,
    /// The queries that are being written, the innermost last.
    open: Vec<Frame>,
    /// The names of the recursive queries that are being written.
    recursive: Vec<String>,
    /// The values that are written several times, the innermost last.
    locals: Vec<Local>,
    /// The length of what is written with repeated operands.
    repeated: usize,
    /// The number of `NOT` around what is being written: there, false is not as good as NULL.
    negated: usize,
    /// The full-text table that is searched.
    searched: Option<&'static str>,
    /// A value may lead to an index.
    by_values: bool,
    /// The parameters of a prepared query, which come before all values.
    arguments: Option<Arguments>,
    fault: Option<Error>,
}

/// The names that the columns of a query have for the query around it.
#[derive(Clone, Copy)]
enum Names {
    None,
    Numbers,
    Columns(&'static crate::table::TableDef),
}

impl Writer {
    /// A query, within a function of its result.
    fn about(&mut self, function: &str, select: &Select) -> String {
        let mut sql = String::with_capacity(LENGTH);
        sql += function;
        self.select(select, Names::None, &mut sql);
        sql += ")";
        sql
    }

    /// Keeps the first of the errors.
    fn fail(&mut self, kind: ErrorKind) {
        self.fault.get_or_insert_with(|| Error::new(kind));
    }

    /// Keeps the error of a tree that has another form than its writer expects.
    #[cold]
    fn malformed(&mut self, what: impl std::fmt::Debug) {
        if self.fault.is_none() {
            self.fault = Some(Error::internal(format!("{what:?} with other operands")));
        }
    }
}

/// Writes a number. Most of them are small, and nothing is written more often.
fn push_number(sql: &mut String, number: impl Copy + TryInto<u8> + Display) {
    match number.try_into() {
        Ok(digit @ 0..=9) => sql.push(char::from(b'0' + digit)),
        _ => push(sql, format_args!("{number}")),
    }
}

fn push(sql: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = sql.write_fmt(arguments);
}

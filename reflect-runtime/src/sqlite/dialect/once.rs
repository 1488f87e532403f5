//! Operands that a form of SQLite needs several times.
//!
//! A short text is repeated. A long one is the column of a subquery without a table, which SQLite
//! computes once, so that the text of nested forms is linear in their number.

use super::{Writer, push};
use crate::ast::Expr;
use crate::error::ErrorKind;

/// The longest text that is repeated, in bytes.
const SHORT: usize = 120;

/// The most that repeating may add to a statement, in bytes: nested forms that can't be computed apart
/// would soon fill the memory.
const MOST: usize = 1 << 24;

/// The text of a value that an expression needs several times.
pub(super) struct Local {
    pub(super) text: String,
    /// The text itself, not the column of a subquery: an aggregate or a window function may be part
    /// of it.
    is_of_several_rows: bool,
}

impl Writer {
    /// Writes a form with operands that it may mention any number of times.
    pub(super) fn once<const N: usize>(
        &mut self,
        operands: [&Expr; N],
        sql: &mut String,
        form: impl FnOnce([&str; N]) -> String,
    ) {
        let texts = operands.map(|it| self.text(it));
        self.once_texts(operands, &texts, sql, form);
    }

    /// Writes a form whose operands have these texts.
    pub(super) fn once_texts<const N: usize>(
        &mut self,
        operands: [&Expr; N],
        texts: &[String; N],
        sql: &mut String,
        form: impl FnOnce([&str; N]) -> String,
    ) {
        let length = texts.iter().map(String::len).sum();
        if length <= SHORT || operands.iter().any(|it| self.is_of_several_rows(it)) {
            if self.may_repeat(length) {
                let text = form(texts.each_ref().map(String::as_str));
                self.repeated += text.len();
                *sql += &text;
            }
            return;
        }
        let names: [String; N] = std::array::from_fn(|index| format!("\"v\".\"v{}\"", index + 1));
        push(
            sql,
            format_args!("(SELECT {} FROM (SELECT ", form(names.each_ref().map(String::as_str))),
        );
        for (index, text) in texts.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            push(sql, format_args!("{comma}{text} AS \"v{}\"", index + 1));
        }
        *sql += ") AS \"v\")";
    }

    /// Writes an expression that needs a value several times.
    pub(super) fn bind_local(&mut self, value: &Expr, expr: &Expr, sql: &mut String) {
        let text = self.text(value);
        let is_of_several_rows = self.is_of_several_rows(value);
        if text.len() <= SHORT || is_of_several_rows || expr.is_of_several_rows() {
            if self.may_repeat(text.len()) {
                let before = sql.len();
                self.locals.push(Local { text, is_of_several_rows });
                self.expr(expr, sql);
                self.locals.pop();
                self.repeated += sql.len() - before;
            }
            return;
        }
        self.locals.push(Local { text: "\"v\".\"v1\"".to_owned(), is_of_several_rows: false });
        *sql += "(SELECT ";
        self.expr(expr, sql);
        self.locals.pop();
        push(sql, format_args!(" FROM (SELECT {text} AS \"v1\") AS \"v\")"));
    }

    /// Within a subquery, an aggregate or a window function would be about its only row.
    fn is_of_several_rows(&self, expr: &Expr) -> bool {
        let local = || self.locals.last().is_some_and(|it| it.is_of_several_rows);
        expr.is_of_several_rows() || (local() && expr.has_local())
    }

    /// A text of this length may be repeated, or that is an error.
    fn may_repeat(&mut self, length: usize) -> bool {
        let may = self.repeated + length <= MOST;
        if !may {
            let mistake = "functions of an aggregate, of a window function or of SQL by hand are \
                nested too deep: select that first, and go on with `as_source`";
            self.fail(ErrorKind::InvalidQuery { mistake: mistake.to_owned() });
        }
        may
    }
}

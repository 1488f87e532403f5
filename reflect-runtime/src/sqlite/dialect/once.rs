//! Operands that a form of SQLite needs several times.
//!
//! A short text is repeated. A long one is the column of a subquery without a table, which SQLite
//! computes once, so that the text of nested forms is linear in their number.

use super::{Writer, push};
use crate::ast::Expr;
use crate::error::ErrorKind;

/// The longest text that is repeated, in bytes.
const SHORT: usize = 120;

/// The longest text that is repeated where it can't be computed apart, in bytes.
const LONG: usize = 4096;

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
        let length: usize = texts.iter().map(String::len).sum();
        if length <= SHORT {
            *sql += &form(texts.each_ref().map(String::as_str));
            return;
        }
        // Within a subquery, an aggregate or a window function would be about its only row.
        if operands.iter().any(|it| it.is_of_several_rows()) {
            if length > LONG {
                let mistake = "functions of an aggregate, of a window function or of SQL by hand are \
                    nested too deep: select that first, and go on with `as_source`";
                self.fail(ErrorKind::InvalidQuery { mistake: mistake.to_owned() });
                return;
            }
            *sql += &form(texts.each_ref().map(String::as_str));
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
        let is_short = text.len() <= SHORT;
        if is_short || value.is_of_several_rows() {
            if text.len() > LONG {
                return self.once([value], sql, |_| String::new());
            }
            self.locals.push(text);
            self.expr(expr, sql);
            self.locals.pop();
            return;
        }
        self.locals.push("\"v\".\"v1\"".to_owned());
        *sql += "(SELECT ";
        self.expr(expr, sql);
        self.locals.pop();
        push(sql, format_args!(" FROM (SELECT {text} AS \"v1\") AS \"v\")"));
    }
}

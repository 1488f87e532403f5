//! Dates and times in one form, whatever form is stored.

use super::{Column, ColumnKind, Expr, Temporal};
use crate::ast::{self, Func};
use crate::table::Nullability;
use crate::value::Value;

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// The same date or time in the form in which values are written, whatever form of it is stored:
    /// text with `T`, `Z` or an offset from UTC, seconds since 1970, a Julian day.
    ///
    /// A column or a value that it is compared with is brought to that form too. Without it,
    /// comparisons are those of the stored values, which an index can answer. What is finer than a
    /// millisecond is lost.
    #[must_use]
    pub fn normalized(self) -> Expr<R, T, N>
    where
        T: Temporal,
    {
        Expr::new(normalized::<T>(self.into_expr()))
    }
}

/// The operands of a comparison: if one is normalized, all are.
pub(super) fn alike<T: Temporal>(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
    if !operands.iter().any(is_normalized) {
        return operands;
    }
    let alike = |operand: ast::Expr| match &operand {
        ast::Expr::Value(Value::Null) => operand,
        ast::Expr::Value(Value::Text(text)) if is_exact(text) => operand,
        _ if is_normalized(&operand) => operand,
        _ => normalized::<T>(operand),
    };
    operands.into_iter().map(alike).collect()
}

fn normalized<T: Temporal>(value: ast::Expr) -> ast::Expr {
    ast::Expr::Func(Func::Normalized(T::FORM), vec![value])
}

/// It is normalized, or computed from a value that is.
fn is_normalized(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::Func(Func::Normalized(_), _) => true,
        ast::Expr::Func(_, operands)
        | ast::Expr::Op(_, operands)
        | ast::Expr::Call(_, operands) => operands.iter().any(is_normalized),
        ast::Expr::Aggregate(call) => call.arguments.iter().any(is_normalized),
        ast::Expr::Window(call) => call.arguments.iter().any(is_normalized),
        ast::Expr::Let(value, expr) => is_normalized(value) || is_normalized(expr),
        ast::Expr::Collate(expr, _) => is_normalized(expr),
        _ => false,
    }
}

/// SQLite's functions leave a written time as it is: a fraction has milliseconds at most.
fn is_exact(text: &str) -> bool {
    text.split_once('.').is_none_or(|(_, fraction)| fraction.len() <= 3)
}

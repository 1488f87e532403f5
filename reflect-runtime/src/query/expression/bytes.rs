//! Bytes that are stored as text beside others.

use crate::ast::Expr;
use crate::ast::Textual;

/// The operands of a comparison: as they are stored if all columns hold text, else no text.
pub(super) fn alike(operands: Vec<Expr>) -> Vec<Expr> {
    let is_text = |it: &Expr| match it {
        Expr::Value(_) => true,
        Expr::Column(column) => column.facts().textual == Textual::Bytes,
        _ => false,
    };
    if operands.iter().all(is_text) {
        return operands;
    }
    operands.into_iter().map(Expr::into_bytes).collect()
}

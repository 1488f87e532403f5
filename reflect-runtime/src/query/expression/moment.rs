//! Comparisons of dates and times.

use crate::ast::{Expr, Otherwise};
use crate::value::{Temporal, Value, write_in};

/// The operands of a comparison: as they are stored where all columns have one form, else in the
/// canonical form, in which a value that is no date or time is NULL.
pub(super) fn alike(temporal: Temporal, operands: Vec<Expr>) -> Vec<Expr> {
    if let Some(operands) = as_stored(temporal, &operands) {
        return operands;
    }
    let canonical = |it: Expr| it.into_canonical(temporal, Otherwise::Null);
    operands.into_iter().map(canonical).collect()
}

/// The operands as they are stored, if that is one form in which they compare as they should.
fn as_stored(temporal: Temporal, operands: &[Expr]) -> Option<Vec<Expr>> {
    if operands.iter().skip(1).all(is_null) {
        return Some(operands.to_vec());
    }
    let mut form = None;
    for operand in operands.iter().filter(|it| !is_value(it)) {
        let found = operand.time_form().filter(|it| it.is_sorted())?;
        if *form.get_or_insert(found) != found {
            return None;
        }
    }
    let form = form?;
    let stored = |operand: &Expr| match operand {
        // A value that would lose a part is compared in the canonical form.
        Expr::Value(value) => write_in(value.into(), temporal, form).ok().map(Expr::Value),
        other => Some(other.clone()),
    };
    operands.iter().map(stored).collect()
}

fn is_value(expr: &Expr) -> bool {
    matches!(expr, Expr::Value(_) | Expr::Null | Expr::Unfit(_))
}

fn is_null(expr: &Expr) -> bool {
    matches!(expr, Expr::Value(Value::Null) | Expr::Null)
}

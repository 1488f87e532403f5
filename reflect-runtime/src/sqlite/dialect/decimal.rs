//! Decimals: functions of ours, and comparisons that an index can answer.

use super::{Writer, push};
use crate::ast::{Exact, Expr, Func, Op, Otherwise};
use crate::value::range_of;

/// As many operands has the condition of a list whose numbers are looked for one by one.
const FEW: usize = 16;

impl Exact {
    fn name(self) -> &'static str {
        match self {
            Self::Add => "reflect_add",
            Self::Sub => "reflect_subtract",
            Self::Mul => "reflect_multiply",
            Self::Div => "reflect_divide",
            Self::Neg => "reflect_negate",
            Self::Abs => "reflect_abs",
            Self::Sign => "reflect_sign",
            Self::Round(_) => "reflect_round",
            Self::Canonical(Otherwise::Null) => "reflect_decimal",
            Self::Canonical(Otherwise::Itself) => "reflect_decimal_or_value",
            Self::Key(Otherwise::Null) => "reflect_decimal_key",
            Self::Key(Otherwise::Itself) => "reflect_decimal_key_or_value",
            Self::OfKey => "reflect_decimal_of_key",
            Self::Number => "reflect_decimal_number",
            Self::Text => "reflect_decimal_text",
        }
    }
}

impl Writer {
    pub(super) fn exact(&mut self, function: Exact, arguments: &[Expr], sql: &mut String) {
        *sql += function.name();
        *sql += "(";
        self.list(arguments, sql);
        if let Exact::Round(places) = function {
            let places = self.bound(places);
            push(sql, format_args!(", {places}"));
        }
        *sql += ")";
    }
}

/// A comparison of decimals that are stored as numbers, of which several are read as the one given: a
/// range of the stored numbers, without a function around the column.
pub(super) fn as_range(op: Op, operands: &[Expr]) -> Option<Expr> {
    let (number, given) = numbers(operands)?;
    let compare = |op, bound| Expr::Op(op, vec![number.clone(), Expr::value(bound)]);
    let between = |least, most| between(number, least, most);
    let (least, most) = *given.first()?;
    Some(match (op, given.as_slice()) {
        (Op::Eq, [_]) => between(least, most),
        (Op::Lt, [_]) => compare(Op::Lt, least),
        (Op::Le, [_]) => compare(Op::Le, most),
        // To SQLite, a text is greater than every number, and it is no decimal.
        (Op::Gt, [_]) => between(most.next_up(), f64::INFINITY),
        (Op::Ge, [_]) => between(least, f64::INFINITY),
        (Op::Between, [_, (_, most)]) => between(least, *most),
        _ => return None,
    })
}

/// The condition that such a column is one of a few.
pub(super) fn as_ranges(operands: &[Expr]) -> Option<Expr> {
    let (column @ Expr::Column(_), given) = numbers(operands)? else { return None };
    let equal = given.into_iter().map(|(least, most)| between(column, least, most));
    (operands.len() <= FEW).then(|| Expr::any(equal.collect()))
}

fn between(number: &Expr, least: f64, most: f64) -> Expr {
    Expr::Op(Op::Between, vec![number.clone(), Expr::value(least), Expr::value(most)])
}

/// A decimal that is stored as a number, and the ranges of those that it is compared with.
fn numbers(operands: &[Expr]) -> Option<(&Expr, Vec<(f64, f64)>)> {
    let (Expr::Func(Func::Exact(Exact::Canonical(Otherwise::Null)), stored), given) =
        operands.split_first()?
    else {
        return None;
    };
    let [number] = stored.as_slice() else { return None };
    if number.may_be_text() {
        return None;
    }
    let range = |it: &Expr| range_of(it.given_decimal()?);
    Some((number, given.iter().map(range).collect::<Option<Vec<_>>>()?))
}

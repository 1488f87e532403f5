//! Days that bound dates and times of any form, so that an index finds them.
//!
//! The exact comparison is one of a function's results, which no index has. But a text of any form
//! begins with its day, which an offset from UTC moves by one at most, and to SQLite every number is
//! less than every text (<https://sqlite.org/datatype3.html#comparison_expressions>).

use super::Writer;
use crate::ast::{Chain, ColumnRef, Expr, Func, Op, Otherwise, Unit};
use crate::value::{Temporal, Value, day_beside};

/// A column, and conditions about the text in it.
struct Bounded {
    column: ColumnRef,
    from: Vec<Expr>,
    before: Vec<Expr>,
}

impl Writer {
    /// Writes the conditions for rows of `FROM`, after those that an index can answer.
    pub(super) fn filters(&mut self, filters: &[Expr], sql: &mut String) {
        let mut bounded = Vec::new();
        for filter in filters {
            bound(filter, &mut bounded);
        }
        if bounded.is_empty() {
            return self.conditions(" WHERE ", filters, sql);
        }
        let mut conditions: Vec<_> = bounded.into_iter().map(Bounded::condition).collect();
        conditions.extend_from_slice(filters);
        self.conditions(" WHERE ", &conditions, sql);
    }
}

impl Bounded {
    /// Also a number meets it, whatever it is a number of.
    fn condition(self) -> Expr {
        let Self { column, from, before } = self;
        if from.is_empty() {
            return Expr::all(before);
        }
        let texts = Expr::all(from.into_iter().chain(before).collect());
        let numbers = Expr::Op(Op::Lt, vec![Expr::Column(column), Expr::value("")]);
        Expr::any(vec![texts, numbers])
    }
}

/// Adds the bounds that follow from a condition.
fn bound(condition: &Expr, bounded: &mut Vec<Bounded>) {
    match condition {
        Expr::Chain(Chain::And, conditions) => {
            for condition in conditions {
                bound(condition, bounded);
            }
        }
        Expr::Op(op, operands) => match (op, operands.as_slice()) {
            (Op::Between, [it, low, high]) => {
                add(it, Some(low), Some(high), bounded);
            }
            (Op::Eq, [a, b]) => {
                add(a, Some(b), Some(b), bounded);
                add(b, Some(a), Some(a), bounded);
            }
            (Op::Lt | Op::Le, [a, b]) | (Op::Gt | Op::Ge, [b, a]) => {
                add(a, None, Some(b), bounded);
                add(b, Some(a), None, bounded);
            }
            _ => {}
        },
        Expr::In { negated: false, operands } => {
            let Some((it, list)) = operands.split_first() else { return };
            add_all(it, list.iter().map(text), bounded);
        }
        Expr::InSelect { negated: false, operand, select } => {
            if let Some(values) = select.list() {
                add_all(operand, values.iter().map(text_of), bounded);
            }
        }
        _ => {}
    }
}

fn text(expr: &Expr) -> Option<&str> {
    if let Expr::Value(value) = expr { text_of(value) } else { None }
}

fn text_of(value: &Value) -> Option<&str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

/// Adds bounds for a column that is one of these texts, if all are texts.
fn add_all<'t>(
    it: &Expr,
    texts: impl Iterator<Item = Option<&'t str>>,
    bounded: &mut Vec<Bounded>,
) {
    let Some(texts) = texts.collect::<Option<Vec<_>>>() else { return };
    if let (Some(low), Some(high)) = (texts.iter().min(), texts.iter().max()) {
        add(it, Some(&Expr::value(*low)), Some(&Expr::value(*high)), bounded);
    }
}

/// Adds bounds for a column of any form between constants.
fn add(it: &Expr, low: Option<&Expr>, high: Option<&Expr>, bounded: &mut Vec<Bounded>) {
    let Some(column) = column_of_any_form(it) else { return };
    let from = low.and_then(|it| day(it, -1));
    // The text of a day is less than that of its times.
    let before = high.and_then(|it| day(it, 2));
    if from.is_none() && before.is_none() {
        return;
    }
    let place = bounded.iter().position(|it| same(it.column, column)).unwrap_or_else(|| {
        bounded.push(Bounded { column, from: Vec::new(), before: Vec::new() });
        bounded.len() - 1
    });
    let compared = |op, day| Expr::Op(op, vec![Expr::Column(column), day]);
    bounded[place].from.extend(from.map(|day| compared(Op::Ge, day)));
    bounded[place].before.extend(before.map(|day| compared(Op::Lt, day)));
}

/// The column of a table that is compared in the canonical form.
fn column_of_any_form(expr: &Expr) -> Option<ColumnRef> {
    let Expr::Func(Func::Canonical(temporal, None, Otherwise::Null), arguments) = expr else {
        return None;
    };
    match (temporal, arguments.as_slice()) {
        (Temporal::Date | Temporal::DateTime, [Expr::Column(column @ ColumnRef::Table { .. })]) => {
            Some(*column)
        }
        _ => None,
    }
}

fn same(a: ColumnRef, b: ColumnRef) -> bool {
    match (a, b) {
        (
            ColumnRef::Table { scope, step, index },
            ColumnRef::Table { scope: other_scope, step: other_step, index: other_index },
        ) => scope == other_scope && std::ptr::eq(step, other_step) && index == other_index,
        _ => false,
    }
}

/// The day so many days beside a constant.
fn day(constant: &Expr, days: i64) -> Option<Expr> {
    if let Some(text) = text(constant) {
        return day_beside(text, days).map(Expr::value);
    }
    is_of_now(constant).then(|| {
        let shift = Func::Shift(Temporal::Date, Unit::Days);
        Expr::Func(shift, vec![constant.clone(), Expr::value(days)])
    })
}

/// A date or time that is computed from the one at which the statement runs.
fn is_of_now(expr: &Expr) -> bool {
    match expr {
        Expr::Func(Func::Today | Func::Now, _) => true,
        Expr::Func(Func::Shift(..), arguments) => match arguments.as_slice() {
            [it, number] => is_of_now(it) && matches!(number, Expr::Value(_)),
            _ => false,
        },
        _ => false,
    }
}

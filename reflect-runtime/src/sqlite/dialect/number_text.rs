//! Texts in columns that SQLite takes for numbers. A text that is compared with such a column becomes a
//! number if it reads as one, and so would find rows with other texts of that number.

use super::Writer;
use crate::ast::{Expr, Keys, Op, Select, TableFactor};
use crate::value::{Form, Storage, Value};

impl Writer {
    /// A text that may be stored as a number, as text.
    pub(super) fn as_text(&mut self, arguments: &[Expr], sql: &mut String) {
        *sql += "CAST(";
        self.list(arguments, sql);
        *sql += " AS TEXT)";
    }
}

/// The operands of a comparison so that an index can be used, if they are stored alike.
pub(super) fn as_stored(op: Op, operands: &[Expr]) -> Option<Vec<Expr>> {
    match op {
        Op::Eq | Op::Ne | Op::IsNotDistinct | Op::IsDistinct => as_equal(operands),
        // The texts of numbers are sorted as numbers.
        Op::Lt | Op::Le | Op::Gt | Op::Ge | Op::Between
            if storage(operands, is_text_or_argument)?.form == Form::NumberText =>
        {
            Some(operands.iter().map(column).collect())
        }
        _ => None,
    }
}

/// The operands of a comparison for equality: columns as they are stored, and texts that they can hold.
/// A text that they can't is equal to none in them, as bytes are.
pub(super) fn as_equal(operands: &[Expr]) -> Option<Vec<Expr>> {
    let storage = storage(operands, is_text)?;
    let stored = |operand: &Expr| match operand {
        Expr::Value(value) => Expr::Value(held(value, storage)),
        other => column(other),
    };
    Some(operands.iter().map(stored).collect())
}

/// The same for a column and a long list of texts.
pub(super) fn list_as_equal(operand: &Expr, select: &Select) -> Option<(Expr, Select)> {
    let (column, storage) = operand.number_column()?;
    let values = select.list()?.iter().map(|it| held(it, storage)).collect();
    let mut select = select.clone();
    select.body.sources[0].factor = TableFactor::Keys(Keys::List(values));
    Some((Expr::Column(column), select))
}

/// A column as it is stored.
fn column(operand: &Expr) -> Expr {
    operand.number_column().map_or_else(|| operand.clone(), |(column, _)| Expr::Column(column))
}

/// A text that a column can hold; one that it can't as bytes.
fn held(value: &Value, storage: Storage) -> Value {
    match value {
        Value::Text(text) if storage.check(value.into()).is_err() => {
            Value::Blob(text.clone().into_bytes())
        }
        other => other.clone(),
    }
}

fn is_text(operand: &Expr) -> bool {
    matches!(operand, Expr::Value(Value::Text(_) | Value::Null))
}

/// A parameter of a prepared query that is compared with a text is one, too.
fn is_text_or_argument(operand: &Expr) -> bool {
    is_text(operand) || matches!(operand, Expr::Argument(_))
}

/// The storage of the columns, if that is one, and all other operands are texts.
fn storage(operands: &[Expr], is_text: fn(&Expr) -> bool) -> Option<Storage> {
    let mut found: Option<Storage> = None;
    for operand in operands {
        if is_text(operand) {
            continue;
        }
        let (_, storage) = operand.number_column()?;
        if found.is_some_and(|it| it.affinity != storage.affinity) {
            return None;
        }
        found = Some(storage);
    }
    found
}

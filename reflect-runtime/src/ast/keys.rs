//! Keys of many rows as a table that one statement joins.

use std::sync::Arc;

use reflect_catalog::json;

use super::{ColumnRef, Expr, Join, TableFactor, TableRef};
use crate::table::Scope;
use crate::value::Value;

/// Keys with their numbers: a number is the first column, the values of the key are the next ones.
#[derive(Debug, Clone)]
pub enum Keys {
    /// All of them in one JSON text, beginning with number 0. So a statement has the same text for
    /// any number of keys, and room for all.
    Json { text: String, width: usize },
    /// Values of a list, which have no numbers: they are the only column.
    List(Arc<[Value]>),
    /// Each value as a parameter, beginning with some number.
    Rows { first: usize, rows: Vec<Vec<Value>> },
}

impl Keys {
    pub(crate) fn new(rows: Vec<Vec<Value>>) -> Self {
        // For a single key there are better plans if it is known to be one.
        match json(&rows).filter(|_| rows.len() > 1) {
            Some(text) => Self::Json { text, width: rows[0].len() },
            None => Self::Rows { first: 0, rows },
        }
    }

    /// The keys as the first entry of `FROM`.
    pub(crate) fn source(self) -> TableRef {
        TableRef { scope: Scope::new(), factor: TableFactor::Keys(self), join: Join::First }
    }

    /// The number of a key, for index 0, or one of its values.
    pub(crate) fn column(scope: Scope, index: u16) -> Expr {
        Expr::Column(ColumnRef::result(scope, index))
    }
}

/// The keys as JSON, if that has them exactly: as an array of values, or of arrays of several.
fn json(rows: &[Vec<Value>]) -> Option<String> {
    let mut text = String::from("[");
    for (index, row) in rows.iter().enumerate() {
        text += if index == 0 { "" } else { "," };
        let values = row.iter().map(value).collect::<Option<Vec<_>>>()?;
        match values.as_slice() {
            [value] => text += value,
            values => text = text + "[" + &values.join(",") + "]",
        }
    }
    Some(text + "]")
}

fn value(value: &Value) -> Option<String> {
    match value {
        Value::Integer(value) => Some(value.to_string()),
        // SQLite's texts end at a NUL where they come from JSON.
        Value::Text(value) if !value.contains('\0') => Some(json::string(value)),
        _ => None,
    }
}

//! Keys of many rows as a table that one statement joins.

use rusqlite::types::Value;

use super::node::{From, Join, Node, Place, Scope, Source};
use super::run::Prepared;
use crate::Result;

/// How many parameters a statement may have (<https://sqlite.org/limits.html>).
const MOST_PARAMETERS: usize = 32_766;

/// Keys with their numbers: a number is the first column, the values of the key are the next ones.
#[derive(Debug, Clone)]
pub enum Keys {
    /// All of them in one JSON text, beginning with number 0. So a statement has the same text for
    /// any number of keys, and room for all.
    Json { text: String, width: usize },
    /// Each value as a parameter, beginning with some number.
    Rows { first: usize, rows: Vec<Vec<Value>> },
}

impl Keys {
    fn new(rows: Vec<Vec<Value>>) -> Self {
        // For a single key SQLite has better plans if it knows that it is one.
        match json(&rows).filter(|_| rows.len() > 1) {
            Some(text) => Self::Json { text, width: rows[0].len() },
            None => Self::Rows { first: 0, rows },
        }
    }

    /// The statements that find rows by these keys, which `prepare` makes: one, unless the keys are
    /// neither integers nor text and are too many for it.
    pub(crate) fn prepare(
        rows: Vec<Vec<Value>>,
        prepare: impl Fn(Self) -> Result<Prepared>,
    ) -> Result<Vec<Prepared>> {
        let rows = match Self::new(rows) {
            Self::Rows { rows, .. } => rows,
            json @ Self::Json { .. } => return Ok(vec![prepare(json)?]),
        };
        let prepared = prepare(Self::Rows { first: 0, rows: rows.clone() })?;
        let given = prepared.parameters.len();
        if given <= MOST_PARAMETERS {
            return Ok(vec![prepared]);
        }
        let width = rows.first().map_or(1, Vec::len);
        let others = given - rows.len() * width;
        let size = (MOST_PARAMETERS.saturating_sub(others) / width).max(1);
        let parts = rows.chunks(size).zip((0..).step_by(size));
        parts.map(|(rows, first)| prepare(Self::Rows { first, rows: rows.to_vec() })).collect()
    }

    /// The keys as the first entry of `FROM`.
    pub(crate) fn source(self) -> (Scope, Source) {
        let scope = Scope::new();
        (scope, Source { scope, from: From::Keys(self), join: Join::First })
    }
}

/// The number of a key, for index 0, or one of its values.
pub(crate) fn place(scope: Scope, index: u16) -> Node {
    Node::Place(Place::result(scope, index))
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
        Value::Text(value) if !value.contains('\0') => serde_json::to_string(value).ok(),
        _ => None,
    }
}

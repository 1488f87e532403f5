use std::collections::HashSet;

use crate::ast::Insert;
use crate::value::Value;
use crate::write::Computed;

/// A statement, and what is done with its rows.
pub(super) enum Task {
    /// Relates two rows, unless they are related.
    Relate { keys: Vec<Value>, write: Relate },
    /// Deletes the rows that relate two rows.
    Unrelate { keys: Vec<Value> },
    /// Fails if two rows are related or not, against what was written.
    Check { keys: Vec<Value>, related: bool },
    /// Reads the far keys of all rows that relate the row.
    ReadAll,
    /// Reads the far keys of the rows that relate two rows.
    Find { pair: Vec<Value> },
}

pub(super) enum Relate {
    /// A row of these values: those of the keys, and of the other columns that have to be given.
    Fixed(Vec<Value>),
    /// A row with more columns.
    With(Box<Insert>, Computed),
}

pub(super) struct Set {
    pub(super) own: Vec<Value>,
    pub(super) pairs: Vec<Vec<Value>>,
    /// The far keys that are there.
    pub(super) there: Vec<Vec<Value>>,
    /// Those of them that stay, as bytes.
    pub(super) stay: HashSet<Vec<u8>>,
    pub(super) missing: Vec<Vec<Value>>,
    pub(super) is_decided: bool,
}

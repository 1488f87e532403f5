//! The texts of the statements, each put together once for the life of the program.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use crate::def::TableDef;
use crate::sql;

/// What a statement is for. Foreign keys are numbered per table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Purpose {
    All,
    Count,
    Find,
    First,
    /// The row that a foreign key of the table refers to.
    Parent(usize),
    /// The rows whose foreign key refers to a row.
    Children(usize),
    /// The rows on the far side of two foreign keys of the table.
    Through {
        near: usize,
        far: usize,
    },
    /// Writes a row of the required columns, and returns it.
    Insert,
    /// A row that was written.
    Stored,
    /// Writes, deletes or finds what a junction relates by two of its keys.
    Link {
        what: Link,
        near: usize,
        far: usize,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Link {
    Relate,
    Unrelate,
    /// The far keys of the rows that relate two rows.
    Related,
    /// Those of the rows that relate a row to any.
    AllRelated,
}

/// A statement about a table, with rows of another. Definitions are constants: equal ones may share
/// an address and one may have several, which costs no more than another entry.
type Key = (usize, usize, Purpose);

static TEXTS: RwLock<HashMap<Key, &'static str, FxBuildHasher>> =
    RwLock::new(HashMap::with_hasher(FxBuildHasher));

/// The text of a statement about a table; `rows` is the table of the rows it gives.
pub(crate) fn text(
    table: &'static TableDef,
    purpose: Purpose,
    rows: &'static TableDef,
) -> &'static str {
    let address = |def: &'static TableDef| std::ptr::from_ref(def).addr();
    let key = (address(table), address(rows), purpose);
    // A thread that panicked elsewhere can't have left an entry half-made.
    if let Some(text) = TEXTS.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return text;
    }
    let build = || match purpose {
        Purpose::All => sql::all(table),
        Purpose::Count => sql::count(table),
        Purpose::Find => sql::find(table),
        Purpose::First => sql::first(table),
        Purpose::Parent(key) => sql::parent(rows, &table.foreign_keys[key]),
        Purpose::Children(key) => sql::children(table, &table.foreign_keys[key]),
        Purpose::Through { near, far } => sql::through(table, near, far, rows),
        Purpose::Insert => sql::insert(table, table.required, 1, true),
        Purpose::Stored => sql::stored(table),
        Purpose::Link { what: Link::Relate, near, far } => {
            let columns = table.given(near, far);
            let values = vec!["?"; columns.len()].join(", ");
            sql::relate(table, near, far, &columns, &values)
        }
        Purpose::Link { what: Link::Unrelate, near, far } => sql::unrelate(table, near, far),
        Purpose::Link { what: Link::Related, near, far } => sql::related(table, near, far),
        Purpose::Link { what: Link::AllRelated, near, far } => sql::all_related(table, near, far),
    };
    let mut texts = TEXTS.write().unwrap_or_else(PoisonError::into_inner);
    texts.entry(key).or_insert_with(|| build().leak())
}

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
    };
    let mut texts = TEXTS.write().unwrap_or_else(PoisonError::into_inner);
    texts.entry(key).or_insert_with(|| build().leak())
}

//! The columns of whole rows, of which most queries select those of one table. Their text is put together
//! once for the life of the program.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::Writer;
use super::frame::push_column;
use crate::error::ErrorKind;
use crate::table::{Scope, Step, TableDef};

/// The columns of each table under the alias `t1`, by the address of its definition. Definitions are
/// constants: one that has several addresses has several entries.
static TEXTS: RwLock<HashMap<usize, &'static str, FxBuildHasher>> =
    RwLock::new(HashMap::with_hasher(FxBuildHasher));

impl Writer {
    /// Every column of the table at the end of a path.
    pub(super) fn row(&mut self, scope: Scope, step: &'static Step, sql: &mut String) {
        match self.alias(scope, step) {
            Some(1) => *sql += text(step.table),
            Some(alias) => push_columns(alias, step.table, sql),
            None => {
                let column = step.table.columns.first().map(|it| (step.table.name, it.0));
                self.fail(ErrorKind::OutOfScope { column });
            }
        }
    }
}

fn text(table: &'static TableDef) -> &'static str {
    let address = std::ptr::from_ref(table).addr();
    // A thread that panicked elsewhere can't have left an entry half-made.
    if let Some(text) = TEXTS.read().unwrap_or_else(PoisonError::into_inner).get(&address) {
        return text;
    }
    let mut text = String::new();
    push_columns(1, table, &mut text);
    let mut texts = TEXTS.write().unwrap_or_else(PoisonError::into_inner);
    texts.entry(address).or_insert_with(|| text.leak())
}

fn push_columns(alias: usize, table: &TableDef, sql: &mut String) {
    for (index, (column, _)) in table.columns.iter().enumerate() {
        *sql += if index == 0 { "" } else { ", " };
        push_column(sql, alias, column);
    }
}

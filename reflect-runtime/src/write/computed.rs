//! Whether what SQLite computes can be read again as the type of its column.

use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::set::Assignment;
use crate::def::{Storage, Stored, TableDef};
use crate::query::node::Node;
use crate::row::decode_as;
use crate::{Decode, Encode, Error, ErrorKind, Mismatch, Result, sql};

/// Reads a value as the type of a column, or says why it is none of that type.
pub type Reads = fn(ValueRef<'_>, Storage) -> Result<(), Mismatch>;

/// Reads a value as a `T`, or as nothing.
pub fn reads<T: Decode + Encode>(value: ValueRef<'_>, storage: Storage) -> Result<(), Mismatch> {
    decode_as::<Option<T>>(value, storage).map(drop)
}

/// The columns whose values SQLite computes: a sum may be too large for its type, and what SQL of
/// the user's own makes may be of any.
#[derive(Debug, Clone, Default)]
pub(crate) struct Computed(Vec<(usize, Reads)>);

impl Computed {
    pub(super) fn of<'s>(sets: impl IntoIterator<Item = &'s Assignment>) -> Self {
        let mut computed = Self::default();
        for set in sets {
            if !matches!(set.value, Node::Value(_))
                && let Some((_, index)) = set.place.column()
            {
                computed.0.push((index, set.reads));
            }
        }
        computed
    }

    /// With the version that is counted besides.
    pub(super) fn and_version(mut self, table: &TableDef) -> Self {
        self.0.extend(table.version.map(|it| (it.column, it.reads)));
        self
    }

    /// What a statement that computes them has to return; a virtual table can't.
    pub(super) fn returning(&self, table: &TableDef) -> String {
        if self.0.is_empty() || table.stored == Stored::Virtual {
            return String::new();
        }
        let columns: Vec<_> = self.0.iter().map(|(index, _)| *index).collect();
        sql::returning_columns(table, &columns)
    }

    /// Fails where a row that is written could not be read again.
    pub(super) fn check(&self, table: &'static TableDef, row: &Row<'_>) -> Result<()> {
        for (position, (index, reads)) in self.0.iter().enumerate() {
            let (column, storage) = table.columns[*index];
            reads(row.get_ref(position)?, storage).map_err(|mismatch| {
                Error::new(ErrorKind::Decode { table: table.name, column, row: None, mismatch })
            })?;
        }
        Ok(())
    }
}

//! Values that the database computes: each must be one that can be read again as the type of its
//! column.

use super::Assignment;
use crate::ast::{Expr, Returning};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Stored, TableDef, missing};
use crate::value::{Readable, ValueRef};

/// The columns whose values the database computes: a sum may be too large for its type, and SQL of
/// the user's own may make a value of any.
#[derive(Debug, Clone, Default)]
pub(crate) struct Computed(Vec<(usize, Readable)>);

impl Computed {
    pub(crate) fn of<'s>(sets: impl IntoIterator<Item = &'s Assignment>) -> Self {
        let computed = sets.into_iter().filter(|set| !matches!(set.value, Expr::Value(_)));
        Self(computed.filter_map(|set| Some((set.column.column()?.1, set.readable))).collect())
    }

    /// With the version that is counted besides.
    pub(crate) fn and_version(mut self, table: &TableDef) -> Self {
        self.0.extend(table.version.map(|it| (it.column, it.readable)));
        self
    }

    /// The database computes no value.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The values that a statement has to return if it computes these; a virtual table can't.
    pub(crate) fn returning(&self, table: &TableDef) -> Returning {
        if self.0.is_empty() || table.stored == Stored::Virtual {
            return Returning::Nothing;
        }
        Returning::Columns(self.0.iter().map(|(index, _)| *index).collect())
    }

    /// Fails where a row that is written could not be read again.
    pub(crate) fn check(&self, table: &'static TableDef, row: &[ValueRef<'_>]) -> Result<()> {
        for (position, (index, readable)) in self.0.iter().enumerate() {
            let value = *row.get(position).ok_or_else(|| missing(position, row.len()))?;
            let (column, storage) = table.columns[*index];
            readable(value, storage).map_err(|mismatch| {
                Error::new(ErrorKind::Decode { table: table.name, column, row: None, mismatch })
            })?;
        }
        Ok(())
    }
}

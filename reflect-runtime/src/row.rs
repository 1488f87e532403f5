use rusqlite::types::{Value, ValueRef};

use crate::def::TableDef;
use crate::{Decode, Error, ErrorKind, Mismatch, Result, RowKey};

/// A row of a statement that selects all columns of a table, in the order of its [`TableDef`].
#[derive(Debug)]
pub struct Row<'r> {
    row: &'r rusqlite::Row<'r>,
    table: &'static TableDef,
}

impl<'r> Row<'r> {
    pub(crate) fn new(row: &'r rusqlite::Row<'r>, table: &'static TableDef) -> Self {
        Self { row, table }
    }

    /// The value of the column at that position.
    ///
    /// # Errors
    /// When it does not fit the type.
    #[inline]
    pub fn get<V: Decode>(&self, index: usize) -> Result<V> {
        match V::decode(self.raw(index)) {
            Ok(value) => Ok(value),
            Err(mismatch) => Err(self.mismatch(index, mismatch)),
        }
    }

    #[inline]
    fn raw(&self, index: usize) -> ValueRef<'r> {
        self.row.get_ref(index).unwrap_or(ValueRef::Null)
    }

    #[cold]
    fn mismatch(&self, index: usize, mismatch: Mismatch) -> Error {
        let (table, column) = (self.table.name, self.table.columns[index].0);
        if self.table.key.contains(&index) && self.raw(index) == ValueRef::Null {
            return Error::new(ErrorKind::NullKey { table, column });
        }
        let values = self.table.key.iter().map(|&it| Value::try_from(self.raw(it)));
        let row = match values.collect::<Result<Vec<_>, _>>() {
            Ok(values) if !values.is_empty() => Some(self.table.row_key(self.table.key, values)),
            _ => None,
        };
        Error::new(ErrorKind::Decode { table, column, row, mismatch })
    }
}

impl TableDef {
    /// Names the columns of a key.
    pub(crate) fn row_key(&self, columns: &[usize], values: Vec<Value>) -> RowKey {
        RowKey(columns.iter().map(|&it| self.columns[it].0).zip(values).collect())
    }
}

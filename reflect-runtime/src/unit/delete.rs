use rusqlite::types::Value;

use super::handle::Held;
use super::{Operation, Saved};
use crate::def::TableDef;
use crate::write::{self, Writable, encoded, row_key};
use crate::{Handle, Result, RowKey};

/// A row to be deleted.
pub(super) struct Delete {
    pub(super) operation: Operation,
    pub(super) row: Box<dyn Doomed + Send>,
}

impl Delete {
    pub(super) fn table(&self) -> &'static str {
        self.operation.table()
    }
}

/// A row of any table.
pub(super) trait Doomed {
    fn def(&self) -> &'static TableDef;

    fn key(&self, saved: &Saved) -> RowKey;

    /// Its values as their columns store them, NULL for one that they can't store.
    fn values(&self, saved: &Saved) -> Result<Vec<Value>>;

    /// Fails where it can't be deleted since it is gone or was changed.
    fn check_there(&self, handle: Handle<'_>, saved: &Saved) -> Result<()>;

    fn delete(&self, handle: Handle<'_>, saved: &Saved) -> Result<()>;
}

impl<T: Writable> Doomed for Held<T> {
    fn def(&self) -> &'static TableDef {
        T::DEF
    }

    fn key(&self, saved: &Saved) -> RowKey {
        row_key(self.get(saved))
    }

    fn values(&self, saved: &Saved) -> Result<Vec<Value>> {
        let values = encoded(self.get(saved))?.into_iter();
        Ok(values.map(|value| value.unwrap_or(Value::Null)).collect())
    }

    fn check_there(&self, handle: Handle<'_>, saved: &Saved) -> Result<()> {
        write::check_there(handle, self.get(saved))
    }

    fn delete(&self, handle: Handle<'_>, saved: &Saved) -> Result<()> {
        write::delete(handle, self.get(saved))
    }
}

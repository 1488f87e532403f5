use super::Saved;
use super::handle::Held;
use crate::error::{Action, Operation, Result, RowKey};
use crate::operation::{CheckThere, DeleteRow, Deliver, Task, encoded, row_key};
use crate::table::TableDef;
use crate::value::Value;
use crate::write::Writable;

/// A row to be deleted.
pub(crate) struct Delete {
    pub(super) number: usize,
    pub(crate) row: Box<dyn Deletable + Send>,
}

impl Delete {
    pub(crate) fn table(&self) -> &'static str {
        self.row.def().name
    }

    pub(crate) fn operation(&self) -> Operation {
        Operation::new(self.number, Action::Delete, self.table())
    }
}

/// A row of any table that is to be deleted.
pub(crate) trait Deletable {
    fn def(&self) -> &'static TableDef;

    fn key(&self, saved: &Saved) -> RowKey;

    /// Its values as their columns store them, NULL for one that they can't store.
    fn values(&self, saved: &Saved) -> Result<Vec<Value>>;

    /// Fails where it can't be deleted since it is gone or was changed.
    fn check_there<'d>(&'d self, saved: &'d Saved) -> Result<Box<dyn Task + 'd>>;

    fn delete<'d>(&'d self, saved: &'d Saved) -> Result<Box<dyn Task + 'd>>;
}

impl<T: Writable> Deletable for Held<T> {
    fn def(&self) -> &'static TableDef {
        T::DEF
    }

    fn key(&self, saved: &Saved) -> RowKey {
        row_key(self.get(saved))
    }

    fn values(&self, saved: &Saved) -> Result<Vec<Value>> {
        let values = encoded(self.get(saved))?.into_iter();
        Ok(values.map(Result::unwrap_or_default).collect())
    }

    fn check_there<'d>(&'d self, saved: &'d Saved) -> Result<Box<dyn Task + 'd>> {
        Ok(Box::new(Deliver::new(CheckThere::new(self.get(saved))?, |()| {})))
    }

    fn delete<'d>(&'d self, saved: &'d Saved) -> Result<Box<dyn Task + 'd>> {
        Ok(Box::new(Deliver::new(DeleteRow::new(self.get(saved))?, |()| {})))
    }
}

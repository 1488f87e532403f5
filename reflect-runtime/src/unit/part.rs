use std::any::Any;

use super::{Action, Delete, Saved};
use crate::error::{Operation, Result, RowKey};
use crate::operation::Task;

/// The part of a unit between two calls of `then`: first the rows that are added and changed, in the
/// order in which that was said, then the deletions. A row that is to refer to another parent must do
/// so before its old one is deleted: it might be deleted with it.
#[derive(Default)]
pub(crate) struct Stage {
    pub(crate) writes: Vec<Write>,
    pub(crate) deletions: Vec<Delete>,
}

impl Stage {
    pub(crate) fn operations(&self) -> impl Iterator<Item = Operation> {
        let writes = self.writes.iter().map(Write::operation);
        writes.chain(self.deletions.iter().map(Delete::operation))
    }
}

/// A row to be added or changed. There may be many, so it is kept small.
pub(crate) struct Write {
    pub(super) number: usize,
    pub(super) action: Action,
    /// It is about more than one row.
    pub(crate) many: bool,
    pub(crate) part: Box<dyn Part>,
}

impl Write {
    pub(crate) fn operation(&self) -> Operation {
        Operation::new(self.number, self.action, self.part.table())
    }
}

/// The result of a part: the row that is written.
pub(crate) type Written = Option<Box<dyn Any + Send>>;

/// A part of a unit that adds or changes rows.
pub(crate) trait Part: Send {
    fn table(&self) -> &'static str;

    /// The key of the row, if it has one yet, now that all rows before are written.
    fn key(&self, saved: &Saved) -> Option<RowKey>;

    /// Gets ready, once.
    fn prepare(&mut self, saved: &Saved) -> Result<()>;

    /// The operation. It is asked for again where it has failed and there is another way.
    fn task<'p>(
        &'p mut self,
        saved: &'p Saved,
        most_parameters: usize,
        written: &'p mut Written,
    ) -> Result<Box<dyn Task + 'p>>;

    /// The place where its handle finds the row that was written.
    fn slot(&self) -> Option<usize>;
}

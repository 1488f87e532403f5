use super::{Delete, Saved};
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
    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation> {
        let writes = self.writes.iter().map(|it| &it.operation);
        writes.chain(self.deletions.iter().map(|it| &it.operation))
    }
}

/// A row to be added or changed.
pub(crate) struct Write {
    pub(crate) operation: Operation,
    /// It is about more than one row.
    pub(crate) many: bool,
    pub(crate) part: Box<dyn Part>,
}

/// A part of a unit that adds or changes rows.
pub(crate) trait Part: Send {
    /// The key of the row, if it has one yet, now that all rows before are written.
    fn key(&self, saved: &Saved) -> Option<RowKey>;

    /// Gets ready, once.
    fn prepare(&mut self, saved: &Saved) -> Result<()>;

    /// The operation. It is asked for again where it has failed and there is another way.
    fn task<'p>(
        &'p mut self,
        saved: &'p Saved,
        most_parameters: usize,
    ) -> Result<Box<dyn Task + 'p>>;

    /// Puts the row that was written where its handle finds it.
    fn keep(&mut self, saved: &mut Saved);
}

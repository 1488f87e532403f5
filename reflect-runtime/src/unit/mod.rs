//! A unit of work: rows of several tables, put together without a connection and written as a whole.
//!
//! A unit is a list of operations in the order in which they were said. What an operation needs of
//! another it gets by a handle, and a handle exists only after its row was mentioned; so that order
//! is one in which parents come before their children. Only deletions are put in order (`order`).
//! Foreign keys wait for the end (`deferral`).

mod add;
mod commit;
mod deferral;
mod delete;
mod handle;
mod operation;
mod order;
mod saved;
mod update;

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

pub use add::Addable;
use commit::{Run, Stage, Write};
use delete::Delete;
pub use handle::{Changed, Handles, Pending, Target};
pub use operation::{Action, Operation};
pub use saved::Saved;

use crate::table::Identified;
use crate::{Executor, Result, Table};

/// New, changed and deleted rows of any tables, which [`commit`](Self::commit) writes as a whole.
///
/// It is a plain value: it needs no connection before `commit`, and does nothing when it is dropped.
///
/// ```ignore
/// let mut work = UnitOfWork::new();
/// let artist = work.add(NewArtist {}.with(|a| a.name.set("Ada")));
/// let album = work.add_with(artist, |artist| NewAlbum {
///     title: "Engines".into(),
///     artist_id: artist.artist_id,
/// });
/// work.delete(old_album);
/// let saved = work.commit(&conn)?;
/// println!("{}", saved[album].album_id);
/// ```
///
/// Rows are written in the order in which that was said, apart from deletions: these come last, rows
/// that refer to others before those. [`then`](Self::then) has everything said before it written
/// first. A foreign key waits where an operation to come may put it right, so rows may refer to each
/// other in a circle. The module [`unit`](crate::unit) has more of this.
#[must_use = "nothing is written before `commit`"]
pub struct UnitOfWork {
    id: u64,
    /// Never empty.
    stages: Vec<Stage>,
    /// How many handles there are.
    slots: usize,
    operations: usize,
    /// The table of a handle that is another unit's.
    foreign: Option<&'static str>,
}

impl UnitOfWork {
    /// A unit that writes nothing yet.
    pub fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = NEXT.fetch_add(1, Relaxed);
        Self { id, stages: vec![Stage::default()], slots: 0, operations: 0, foreign: None }
    }

    /// Deletes a row: one in hand, or one that the unit changes.
    pub fn delete<G: Target<Row: Table<Key: Identified>>>(&mut self, row: G) {
        let row = row.held();
        row.pending().inspect(|handle| self.check(*handle));
        let operation = self.operation(Action::Delete, <G::Row>::DEF.name);
        self.stage().deletions.push(Delete { operation, row: Box::new(row) });
    }

    /// Has everything said so far written, deletions included, before what is said from here on.
    ///
    /// It takes that where a new row is to have a unique value of a row that is deleted.
    pub fn then(&mut self) {
        self.stages.push(Stage::default());
    }

    /// How many operations there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.operations
    }

    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.operations == 0
    }

    /// Writes everything, or nothing if that fails, and returns the rows that have handles, as they
    /// are stored.
    ///
    /// It is a transaction, and within another one a savepoint.
    ///
    /// # Errors
    /// Those of the operations; [`Error::operation`](crate::Error::operation) says which it was. Also
    /// when a handle is another unit's, a foreign key refers to nothing in the end, or the database
    /// is locked.
    pub fn commit(self, conn: &impl Executor) -> Result<Saved> {
        self.run(conn.handle())
    }

    fn stage(&mut self) -> &mut Stage {
        if self.stages.is_empty() {
            self.stages.push(Stage::default());
        }
        let last = self.stages.len() - 1;
        &mut self.stages[last]
    }

    fn slot<T: Table>(&mut self) -> Pending<T> {
        self.slots += 1;
        Pending::new(self.id, self.slots - 1)
    }

    fn operation(&mut self, action: Action, table: &'static str) -> Operation {
        self.operations += 1;
        Operation::new(self.operations, action, table)
    }

    fn check<H: Handles>(&mut self, handles: H) {
        self.foreign = self.foreign.or(handles.foreign(self.id));
    }

    /// An operation that leaves a row.
    fn hold<T: Table, F>(&mut self, action: Action, run: impl FnOnce(Pending<T>) -> F) -> Pending<T>
    where
        F: FnOnce(&mut Run<'_>) -> Result<()> + Send + 'static,
    {
        let handle = self.slot();
        self.write(action, T::DEF.name, run(handle));
        handle
    }

    fn write(
        &mut self,
        action: Action,
        table: &'static str,
        run: impl FnOnce(&mut Run<'_>) -> Result<()> + Send + 'static,
    ) {
        let operation = self.operation(action, table);
        self.stage().writes.push(Write { operation, many: false, run: Box::new(run) });
    }

    fn write_many<T: Table>(
        &mut self,
        run: impl FnOnce(&mut Run<'_>) -> Result<()> + Send + 'static,
    ) {
        let operation = self.operation(Action::Add, T::DEF.name);
        self.stage().writes.push(Write { operation, many: true, run: Box::new(run) });
    }
}

impl Default for UnitOfWork {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for UnitOfWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operations = self.stages.iter().flat_map(Stage::operations);
        f.debug_list().entries(operations.map(ToString::to_string)).finish()
    }
}

//! A unit of work: rows of several tables, put together without a connection and written as a whole.
//!
//! A unit is a list of operations in the order in which they were said. An operation that needs the
//! key of another gets it by a handle, and a handle exists only after its row was mentioned; so that
//! order is one in which parents come before their children. Only deletions are put in order
//! (`order`). An engine writes the parts one after the other, and has foreign keys wait where that helps.

mod add;
mod delete;
mod handle;
mod order;
mod part;
mod saved;
mod update;

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

pub use add::Addable;
pub(crate) use delete::Delete;
pub use handle::{Handles, Pending, Target};
pub(crate) use order::{Group, Reference, groups};
pub(crate) use part::{Part, Stage, Write, Written};
pub use saved::Saved;

pub use crate::error::{Action, Operation};
use crate::table::{Identified, Table};

/// New, changed and deleted rows of any tables, which [`commit`](Self::commit) writes as a whole.
///
/// It is a plain value: it needs no connection before `commit`, and does nothing when it is dropped.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # use reflect_schema::UnitOfWork;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect_in_memory()?;
/// # let old_album = NewAlbum { title: "Old".into(), artist_id: NewArtist {}.insert(&conn)?.artist_id }.insert(&conn)?;
/// let mut work = UnitOfWork::new();
/// let artist = work.add(NewArtist {}.with(|a| a.name.set("Ada")));
/// let album = work.add_with(artist, |artist| NewAlbum {
///     title: "Engines".into(),
///     artist_id: artist.artist_id,
/// });
/// work.delete(old_album);
/// let saved = work.commit(&conn)?;
/// println!("{}", saved[album].album_id);
/// # Ok(())
/// # }
/// ```
///
/// Rows are written in the order in which that was said, apart from deletions: these come last, rows
/// that refer to others before those. [`then`](Self::then) has everything said before it written
/// first. A foreign key waits where an operation to come may put it right, so rows may refer to each
/// other in a circle. The documentation of the module `unit` has more of this.
#[must_use = "nothing is written before `commit`"]
pub struct UnitOfWork {
    pub(crate) id: u64,
    /// Never empty.
    pub(crate) stages: Vec<Stage>,
    /// The number of handles.
    pub(crate) slots: usize,
    operations: usize,
    /// The table of a handle that is another unit's.
    pub(crate) foreign: Option<&'static str>,
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
        let number = self.next_number();
        self.stage().deletions.push(Delete { number, row: Box::new(row) });
    }

    /// Has everything said so far written, deletions included, before what is said from here on.
    ///
    /// It takes that where a new row is to have a unique value of a row that is deleted.
    pub fn then(&mut self) {
        self.stages.push(Stage::default());
    }

    /// The number of operations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.operations
    }

    /// Tells if there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.operations == 0
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

    fn next_number(&mut self) -> usize {
        self.operations += 1;
        self.operations
    }

    fn check<H: Handles>(&mut self, handles: H) {
        self.foreign = self.foreign.or(handles.foreign(self.id));
    }

    /// A part that leaves a row.
    fn hold<T: Table, P: Part + 'static>(
        &mut self,
        action: Action,
        part: impl FnOnce(Pending<T>) -> P,
    ) -> Pending<T> {
        let handle = self.slot();
        self.write(action, false, part(handle));
        handle
    }

    fn write(&mut self, action: Action, many: bool, part: impl Part + 'static) {
        let number = self.next_number();
        self.stage().writes.push(Write { number, action, many, part: Box::new(part) });
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
        f.debug_list().entries(operations.map(|it| it.to_string())).finish()
    }
}

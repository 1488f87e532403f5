use rusqlite::ffi;

use super::deferral::{Deferral, extended_code};
use super::delete::Delete;
use super::order;
use super::{Operation, Saved, UnitOfWork};
use crate::transaction::{Behavior, Open};
use crate::{Error, ErrorKind, Handle, Result};

/// What is written without another order than the one in which it was said: first the rows that
/// are added and changed, then the deletions. A row that is to refer to another parent must do so
/// before its old one is deleted: it might be deleted with it.
#[derive(Default)]
pub(super) struct Stage {
    pub(super) writes: Vec<Write>,
    pub(super) deletions: Vec<Delete>,
}

impl Stage {
    pub(super) fn operations(&self) -> impl Iterator<Item = &Operation> {
        let writes = self.writes.iter().map(|it| &it.operation);
        writes.chain(self.deletions.iter().map(|it| &it.operation))
    }
}

/// A row to be added or changed.
pub(super) struct Write {
    pub(super) operation: Operation,
    /// It is about more than one row.
    pub(super) many: bool,
    pub(super) run: Writer,
}

type Writer = Box<dyn FnOnce(&mut Run<'_>) -> Result<()> + Send>;

/// A unit that is being written.
pub(super) struct Run<'c> {
    pub(super) handle: Handle<'c>,
    pub(super) saved: Saved,
    pub(super) deferral: Deferral<'c>,
    /// The one under way.
    pub(super) operation: Operation,
}

impl UnitOfWork {
    pub(super) fn run(self, handle: Handle<'_>) -> Result<Saved> {
        if let Some(table) = self.foreign {
            return Err(Error::new(ErrorKind::OtherUnit { table }));
        }
        let saved = Saved::new(self.id, self.slots);
        let Some(first) = self.stages.iter().find_map(|it| it.operations().next()).cloned() else {
            return Ok(saved);
        };
        let operations = self.stages.iter().flat_map(Stage::operations).map(Operation::kind);
        let deferral = Deferral::new(handle, operations)?;
        let mut run = Run { handle, saved, deferral, operation: first };
        // It is rolled back before `run` ends the deferral.
        let open = Open::begin(handle, Behavior::Immediate)?;
        for stage in self.stages {
            run.stage(stage)?;
        }
        run.deferral.check()?;
        open.commit()?;
        Ok(run.saved)
    }
}

impl<'c> Run<'c> {
    /// Writes something; once more if a foreign key was in the way that can wait.
    pub(super) fn attempt<T>(&mut self, write: impl FnMut(Handle<'c>) -> Result<T>) -> Result<T> {
        self.deferral.attempt(false, write)
    }

    fn stage(&mut self, stage: Stage) -> Result<()> {
        for write in stage.writes {
            self.operation = write.operation;
            self.deferral.next(self.operation.kind(), write.many);
            (write.run)(self).map_err(|error| {
                self.operation.before_deletions = is_taken(&error)
                    && stage.deletions.iter().any(|it| it.table() == self.operation.table());
                self.name(error)
            })?;
        }
        self.delete(&stage.deletions)
    }

    fn delete(&mut self, deletions: &[Delete]) -> Result<()> {
        for group in order::groups(self.handle.conn, &self.saved, deletions)? {
            let rows = || group.rows.iter().map(|it| &deletions[*it]);
            // What one row takes along with it, in a circle, is no loss. What was lost before is.
            for row in rows().filter(|_| group.circular) {
                self.operation(row);
                row.row.check_there(self.handle, &self.saved).map_err(|error| self.name(error))?;
            }
            for row in rows() {
                self.operation(row);
                self.deferral.next(self.operation.kind(), false);
                let delete = |handle| row.row.delete(handle, &self.saved);
                match self.deferral.attempt(group.circular, delete) {
                    Err(error) if group.circular && is_gone(&error) => {}
                    done => done.map_err(|error| self.name(error))?,
                }
            }
        }
        Ok(())
    }

    fn operation(&mut self, row: &Delete) {
        self.operation = row.operation.clone();
        self.operation.key = Some(row.row.key(&self.saved));
    }

    /// Says what has failed.
    #[cold]
    fn name(&mut self, error: Error) -> Error {
        error.during(self.operation.clone())
    }
}

fn is_gone(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound { .. })
}

/// Whether another row has a unique value.
fn is_taken(error: &Error) -> bool {
    let unique = [
        ffi::SQLITE_CONSTRAINT_UNIQUE,
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
        ffi::SQLITE_CONSTRAINT_ROWID,
    ];
    extended_code(error).is_some_and(|code| unique.contains(&code))
}

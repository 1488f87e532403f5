//! Writing units of work.

mod deferral;

use reflect_catalog::sqlite::DeclaredKey;
use rusqlite::{Connection, ffi};

use super::Behavior;
use super::drive::run;
use super::open::Open;
use super::{Executor, Handle};
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::unit::{Delete, Group, Reference, Saved, Stage, UnitOfWork, Write, groups};
use deferral::{Deferral, extended_code};

impl UnitOfWork {
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
        write(self, conn.handle())
    }
}

/// A unit that is being written.
struct Run<'c> {
    handle: Handle<'c>,
    saved: Saved,
    deferral: Deferral<'c>,
    /// The one under way.
    operation: Operation,
}

fn write(unit: UnitOfWork, handle: Handle<'_>) -> Result<Saved> {
    if let Some(table) = unit.foreign {
        return Err(Error::new(ErrorKind::OtherUnit { table }));
    }
    let saved = Saved::new(unit.id, unit.slots);
    let Some(first) = unit.stages.iter().find_map(|it| it.operations().next()) else {
        return Ok(saved);
    };
    let operations = unit.stages.iter().flat_map(Stage::operations).map(|it| it.kind());
    let deferral = Deferral::new(handle, operations)?;
    let mut run = Run { handle, saved, deferral, operation: first };
    // It is rolled back before `run` ends the deferral.
    let open = Open::begin(handle, Behavior::Immediate)?;
    for stage in unit.stages {
        run.stage(stage)?;
    }
    run.deferral.check()?;
    open.commit()?;
    Ok(run.saved)
}

impl Run<'_> {
    fn stage(&mut self, stage: Stage) -> Result<()> {
        let Stage { writes, deletions } = stage;
        for write in writes {
            self.write(write).map_err(|error| {
                self.operation.before_deletions = is_taken(&error)
                    && deletions.iter().any(|it| it.table() == self.operation.table());
                self.name(error)
            })?;
        }
        self.delete(&deletions)
    }

    fn write(&mut self, write: Write) -> Result<()> {
        self.operation = write.operation();
        let Write { many, mut part, .. } = write;
        self.deferral.next(self.operation.kind(), many);
        self.operation.key = part.key(&self.saved);
        part.prepare(&self.saved)?;
        let (saved, mut written) = (&self.saved, None);
        self.deferral.attempt(false, |handle| {
            run(handle, part.task(saved, handle.most_parameters(), &mut written)?)
        })?;
        if let Some(slot) = part.slot() {
            self.saved.put(slot, written);
        }
        Ok(())
    }

    fn delete(&mut self, deletions: &[Delete]) -> Result<()> {
        let keys = || foreign_keys(self.handle.conn);
        for Group { rows, circular } in groups(&self.saved, deletions, keys)? {
            let rows = || rows.iter().map(|it| &deletions[*it]);
            // A row that another takes along with it, in a circle, is no loss. One that was lost before
            // is.
            for row in rows().filter(|_| circular) {
                self.begin(row);
                self.check_there(row).map_err(|error| self.name(error))?;
            }
            for row in rows() {
                self.begin(row);
                self.deferral.next(self.operation.kind(), false);
                match self.delete_row(row, circular) {
                    Err(error) if circular && is_gone(&error) => {}
                    done => done.map_err(|error| self.name(error))?,
                }
            }
        }
        Ok(())
    }

    fn begin(&mut self, row: &Delete) {
        self.operation = row.operation();
        self.operation.key = Some(row.row.key(&self.saved));
    }

    fn check_there(&self, row: &Delete) -> Result<()> {
        run(self.handle, row.row.check_there(&self.saved)?)
    }

    fn delete_row(&mut self, row: &Delete, circular: bool) -> Result<()> {
        let saved = &self.saved;
        self.deferral.attempt(circular, |handle| run(handle, row.row.delete(saved)?))
    }

    /// Names the operation that has failed.
    #[cold]
    fn name(&self, error: Error) -> Error {
        error.during(self.operation.clone())
    }
}

fn is_gone(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound { .. })
}

/// Another row has a unique value.
fn is_taken(error: &Error) -> bool {
    let unique = [
        ffi::SQLITE_CONSTRAINT_UNIQUE,
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
        ffi::SQLITE_CONSTRAINT_ROWID,
    ];
    extended_code(error).is_some_and(|code| unique.contains(&code))
}

/// All foreign keys of the database.
fn foreign_keys(conn: &Connection) -> Result<Vec<Reference>> {
    let keys = DeclaredKey::all(conn, "main")?.into_iter();
    let reference = |DeclaredKey { child, columns, parent, parent_columns, .. }| Reference {
        child,
        columns,
        parent,
        parent_columns,
    };
    Ok(keys.map(reference).collect())
}

use std::path::PathBuf;

use crate::workload::{Database, Frame, Workload};
use crate::{Outcome, Run};

/// A way to use a database, with a connection to each of the three.
pub trait Contender {
    /// Executes statements of SQL, which return nothing.
    fn execute(&mut self, database: Database, sql: &str) -> Outcome;

    /// What a statement of SQL returns: one text.
    fn ask(&mut self, database: Database, sql: &str) -> Outcome<String>;

    /// What doesn't belong to any workload, such as reading the rows whose relations are followed.
    /// The databases are as they stay.
    fn prepare(&mut self) -> Outcome {
        Ok(())
    }

    /// Does the work once, and hands over to `run` what it reads.
    fn run(&mut self, workload: Workload, run: &mut Run) -> Outcome<Offer>;
}

/// Whether a contender has a way of its own to do the work.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// It has, and did.
    Done,
    /// It hasn't.
    None,
}

/// A contender that is made when it is needed.
#[derive(Clone, Copy)]
pub struct Named {
    pub name: &'static str,
    pub make: fn(&Data) -> Outcome<Box<dyn Contender>>,
}

/// Where the databases are that are read.
pub struct Data {
    pub chinook: PathBuf,
    /// With many tracks.
    pub tracks: PathBuf,
    pub scale: Scale,
}

/// How much there is to do.
#[derive(Clone, Copy)]
pub struct Scale {
    /// Rows of the large table that is loaded.
    pub tracks: u32,
    /// Rows to be inserted.
    pub inserts: u32,
}

impl Scale {
    /// So much that the time of it tells something.
    pub const TIMED: Self = Self { tracks: 1_000_000, inserts: 100_000 };
    /// Instructions are the same each time: as few as there may be.
    pub const COUNTED: Self = Self { tracks: 3503, inserts: 1_000 };
}

impl Named {
    /// Opens the databases, and fills the one that is written.
    pub(crate) fn ready(&self, data: &Data) -> Outcome<Box<dyn Contender>> {
        let mut contender = (self.make)(data)?;
        let tables = "SELECT CAST(count(*) AS TEXT) FROM sqlite_schema";
        if contender.ask(Database::Written, tables)? == "0" {
            let schema = "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE sql IS NOT NULL";
            let schema = contender.ask(Database::Chinook, schema)?;
            contender.execute(Database::Written, &schema)?;
        }
        contender.execute(
            Database::Written,
            "PRAGMA foreign_keys = ON;
            INSERT INTO MediaType (MediaTypeId) VALUES (1);
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
            INSERT INTO Artist (ArtistId, Name) SELECT i, 'Artist ' || i FROM n;",
        )?;
        contender.prepare()?;
        Ok(contender)
    }
}

/// Works within what is around a workload.
pub(crate) fn framed<T>(
    contender: &mut dyn Contender,
    workload: Workload,
    work: impl FnOnce(&mut dyn Contender) -> Outcome<T>,
) -> Outcome<T> {
    let (database, frame) = workload.place();
    let (begin, end) = match frame {
        Frame::Autocommit => return work(contender),
        Frame::Transaction => ("BEGIN", "COMMIT"),
        Frame::Undone => ("BEGIN", "ROLLBACK"),
    };
    contender.execute(database, begin)?;
    let done = work(contender)?;
    contender.execute(database, end)?;
    Ok(done)
}

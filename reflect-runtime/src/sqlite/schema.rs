use std::fmt;
use std::path::Path;
use std::sync::OnceLock;

use reflect_catalog::diff::{self, Change, Difference};
use reflect_catalog::sqlite::{Fingerprint, Inspector};
use reflect_catalog::{Catalog, rusqlite, same_name};

use super::{Connection, Executor, Verdict};
use crate::error::{Error, ErrorKind, Result};

/// The schema that the code was made for: the `SCHEMA` of a reflected module.
pub struct Schema {
    snapshot: &'static str,
    fingerprint: Fingerprint,
    /// Tables and views that no code was made for.
    left_out: &'static [&'static str],
    /// There is code that writes.
    writes: bool,
    catalog: OnceLock<Result<Catalog, String>>,
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tables = self.parsed().map(|it| it.tables.iter().map(|table| &table.name));
        f.debug_struct("Schema")
            .field("tables", &tables.map(Iterator::collect::<Vec<_>>))
            .finish_non_exhaustive()
    }
}

impl Schema {
    /// Not public API.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        snapshot: &'static str,
        fingerprint: u64,
        left_out: &'static [&'static str],
    ) -> Self {
        let fingerprint = Fingerprint(fingerprint);
        Self { snapshot, fingerprint, left_out, writes: true, catalog: OnceLock::new() }
    }

    /// Not public API: no code that writes was made.
    #[doc(hidden)]
    #[must_use]
    pub const fn without_writes(mut self) -> Self {
        self.writes = false;
        self
    }

    /// Its tables, columns and keys, as the database declares them.
    ///
    /// # Panics
    /// When the snapshot in the generated code can't be read. The macro has read it back before it
    /// wrote it, so this takes code that was changed by hand. Everything that returns a `Result` is an
    /// error then.
    pub fn catalog(&self) -> &Catalog {
        match self.parsed() {
            Ok(catalog) => catalog,
            #[expect(clippy::panic, reason = "an empty catalog would be a wrong answer everywhere")]
            Err(error) => panic!("{error}"),
        }
    }

    /// The catalog, if the snapshot can be read.
    pub(super) fn parsed(&self) -> Result<&Catalog> {
        let parse = || Catalog::from_json(self.snapshot).map_err(|error| error.to_string());
        self.catalog.get_or_init(parse).as_ref().map_err(|error| {
            let mistake = format!("the schema in the generated code can't be read: {error}");
            Error::new(ErrorKind::Internal { mistake })
        })
    }

    /// The differences between the schema of a database and this one; nothing where they are equal.
    ///
    /// White space, comments, the case of names and the order of columns make no difference. Equal
    /// schemas are told by a hash, without an inspection.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn differences(&self, conn: &impl Executor) -> Result<Vec<Difference>> {
        let conn = conn.handle().conn;
        if Fingerprint::read(conn)? == self.fingerprint {
            return Ok(Vec::new());
        }
        self.inspected_differences(conn)
    }

    pub(super) fn inspected_differences(
        &self,
        conn: &rusqlite::Connection,
    ) -> Result<Vec<Difference>> {
        Ok(diff::diff(self.parsed()?, &Inspector::new(conn).catalog()?))
    }

    /// Checks that the code made for this schema works on a database, and tells the differences that do
    /// no harm, such as a table or an index more.
    ///
    /// A column more that is NOT NULL and has no default does harm, since no row can be inserted then; not
    /// so where nothing is written: on a read-only connection, and with `writes = none` in the call of the
    /// macro.
    ///
    /// # Errors
    /// [`ErrorKind::Incompatible`] with all the differences that do harm, or when the database
    /// can't be read.
    pub fn verify(&self, conn: &impl Executor) -> Result<Verdict> {
        let differences = self.differences(conn)?;
        if differences.is_empty() {
            return Ok(Verdict::Exact);
        }
        let writes = self.writes && !conn.handle().conn.is_readonly("main")?;
        let works = |change: &Change| {
            if writes { change.is_compatible() } else { change.leaves_reading() }
        };
        let matters = |it: &&Difference| !works(&it.change) && !self.leaves_out(&it.table);
        let harm: Vec<_> = differences.iter().filter(matters).cloned().collect();
        if harm.is_empty() {
            return Ok(Verdict::Compatible(differences));
        }
        Err(Error::new(ErrorKind::Incompatible(harm)))
    }

    /// No code was made for the table or view.
    pub(super) fn leaves_out(&self, table: &str) -> bool {
        self.left_out.iter().any(|name| same_name(name, table))
    }

    /// Opens a database file and verifies its schema. Foreign keys are enforced.
    ///
    /// # Errors
    /// [`ErrorKind::NoDatabase`] where there is no file, [`ErrorKind::Incompatible`] where the
    /// schema is another one, and whatever SQLite reports.
    pub fn connect(&'static self, path: impl AsRef<Path>) -> Result<Connection> {
        self.options().connect(path)
    }

    /// Opens or creates a database file, runs `prepare` on it, and verifies the schema then.
    ///
    /// While `prepare` runs foreign keys are not enforced, so that a migration can rebuild a table
    /// without its rows' children being deleted; they are from then on. `PRAGMA foreign_key_check`
    /// tells whether a migration has left rows that refer to nothing.
    ///
    /// # Errors
    /// Those of `prepare` and of [`Schema::connect`], and a transaction that `prepare` leaves open.
    pub fn connect_with(
        &'static self,
        path: impl AsRef<Path>,
        prepare: impl FnOnce(&mut rusqlite::Connection) -> Result<()>,
    ) -> Result<Connection> {
        self.options().create(true).connect_with(path, prepare)
    }

    /// A new database in memory with this schema and no rows.
    ///
    /// # Errors
    /// If a statement of the schema can't run again, as with a missing extension.
    pub fn connect_in_memory(&'static self) -> Result<Connection> {
        self.options().connect_in_memory()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_that_is_none_is_an_error() {
        static SCHEMA: Schema = Schema::new("{\"format\":99}", 1, &[]);
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        for error in
            [SCHEMA.verify(&conn).map(drop), SCHEMA.create_all(&conn), SCHEMA.drop_all(&conn)]
        {
            let error = error.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Internal { .. }), "{error}");
        }
    }
}

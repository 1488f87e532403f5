use std::path::Path;
use std::sync::OnceLock;

use reflect_catalog::diff::{self, Difference};
use reflect_catalog::sqlite::{Fingerprint, Inspector};
use reflect_catalog::{Catalog, rusqlite};

use crate::connection::{Connection, Missing};
use crate::{Error, ErrorKind, Executor, Result};

/// The schema that the code was made for: the `SCHEMA` of a reflected module.
#[derive(Debug)]
pub struct Schema {
    snapshot: &'static str,
    fingerprint: Fingerprint,
    catalog: OnceLock<Catalog>,
}

impl Schema {
    /// Not public API.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(snapshot: &'static str, fingerprint: u64) -> Self {
        Self { snapshot, fingerprint: Fingerprint(fingerprint), catalog: OnceLock::new() }
    }

    /// Its tables, columns and keys, as the database declares them.
    pub fn catalog(&self) -> &Catalog {
        // The macro has read its own snapshot back before it emitted it.
        self.catalog.get_or_init(|| Catalog::from_json(self.snapshot).unwrap_or_default())
    }

    /// In what the schema of a database differs from this one; nothing where they are equal.
    ///
    /// Equal schemas are told by a hash, without an inspection.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn differences(&self, conn: &impl Executor) -> Result<Vec<Difference>> {
        let conn = conn.handle().conn;
        if Fingerprint::read(conn)? == self.fingerprint {
            return Ok(Vec::new());
        }
        Ok(diff::diff(self.catalog(), &Inspector::new(conn).catalog()?))
    }

    /// Checks that the code made for this schema works on a database.
    ///
    /// Differences that do no harm, such as a table or an index more, pass.
    ///
    /// # Errors
    /// [`ErrorKind::Incompatible`] with all the differences that do harm, or when the database
    /// can't be read.
    pub fn verify(&self, conn: &impl Executor) -> Result<()> {
        let mut differences = self.differences(conn)?;
        differences.retain(|difference| !difference.change.is_compatible());
        if differences.is_empty() {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Incompatible(differences)))
    }

    /// Creates the tables, indexes, views and triggers in an empty database.
    ///
    /// # Errors
    /// When one of them exists already, or the database can't be written; nothing is created then.
    pub fn create_all(&self, conn: &impl Executor) -> Result<()> {
        let conn = conn.handle().conn;
        conn.execute_batch("SAVEPOINT reflect_schema_create")?;
        let created = self.catalog().ddl().try_for_each(|sql| conn.execute_batch(sql));
        if let Err(error) = created {
            conn.execute_batch("ROLLBACK TO reflect_schema_create; RELEASE reflect_schema_create")?;
            return Err(error.into());
        }
        Ok(conn.execute_batch("RELEASE reflect_schema_create")?)
    }

    /// Opens a database file and verifies its schema. Foreign keys are enforced.
    ///
    /// # Errors
    /// [`ErrorKind::NoDatabase`] where there is no file, [`ErrorKind::Incompatible`] where the
    /// schema is another one, and whatever SQLite reports.
    pub fn connect(&self, path: &Path) -> Result<Connection> {
        self.verified(Connection::open(path, Missing::Fail)?)
    }

    /// Opens or creates a database file, runs `prepare` on it, and verifies the schema then.
    ///
    /// # Errors
    /// Those of `prepare` and of [`Schema::connect`].
    pub fn connect_with(
        &self,
        path: &Path,
        prepare: impl FnOnce(&mut rusqlite::Connection) -> Result<()>,
    ) -> Result<Connection> {
        let mut conn = Connection::open(path, Missing::Create)?;
        prepare(conn.raw())?;
        self.verified(conn)
    }

    /// A new database in memory with this schema and no rows.
    ///
    /// # Errors
    /// Where a statement of the schema can't run again, as with a missing extension.
    pub fn connect_in_memory(&self) -> Result<Connection> {
        let conn = Connection::open_in_memory()?;
        self.create_all(&conn)?;
        self.verified(conn)
    }

    fn verified(&self, conn: Connection) -> Result<Connection> {
        self.verify(&conn)?;
        conn.forbid_quoted_strings()?;
        Ok(conn)
    }
}

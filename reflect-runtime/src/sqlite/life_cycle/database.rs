use std::fs::{self, File};
use std::path::Path;

use reflect_catalog::sqlite::{OpenError, exists};

use super::ConnectOptions;
use crate::error::{Error, ErrorKind, Result};
use crate::sqlite::Schema;
use crate::sqlite::connection::{Access, Connection};
use crate::sqlite::transaction::{Behavior, once};

/// Tells if there is a database file at this path, whatever its schema.
///
/// An empty file is none: it is what [`Schema::create_database`] makes a database of. Nothing is
/// created or changed, and a database that is in use is in no way disturbed.
///
/// ```
/// use reflect_schema::database_exists;
/// assert!(!database_exists("no/such/file.db")?);
/// assert!(database_exists("src").is_err()); // a directory
/// # Ok::<(), reflect_schema::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::NotADatabase`] where there is something else, or where it can't be told.
pub fn database_exists(path: impl AsRef<Path>) -> Result<bool> {
    let path = path.as_ref();
    exists(path).map_err(|source| not_a_database(path, source))
}

fn not_a_database(path: &Path, source: OpenError) -> Error {
    let source = Box::new(source);
    Error::new(ErrorKind::NotADatabase { path: path.to_owned(), source })
}

impl Schema {
    /// Creates a database file with this schema and no rows, and opens it.
    ///
    /// An empty file and a database without any table are used, too. If it fails, a file that it
    /// has created is removed.
    ///
    /// ```
    /// # use reflect_schema::{Connection, Result, Schema, database_exists};
    /// fn open(schema: &'static Schema) -> Result<Connection> {
    ///     let path = "app.db";
    ///     if database_exists(path)? { schema.connect(path) } else { schema.create_database(path) }
    /// }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::DatabaseExists`] where there is a database already, [`ErrorKind::NotADatabase`] where
    /// there is something else, and whatever SQLite reports.
    pub fn create_database(&'static self, path: impl AsRef<Path>) -> Result<Connection> {
        self.options().create_database(path)
    }
}

impl ConnectOptions {
    /// Creates a database file with the schema and no rows, and opens it; see
    /// [`Schema::create_database`]. With [`read_only`](Self::read_only), the connection can't write once
    /// the schema is there.
    ///
    /// # Errors
    /// Those of [`Schema::create_database`].
    pub fn create_database(&self, path: impl AsRef<Path>) -> Result<Connection> {
        let path = path.as_ref();
        if Connection::is_nowhere(path) {
            return Err(Error::new(ErrorKind::NoDatabase { path: path.to_owned() }));
        }
        // Nobody else can have made the file that this makes. An error in the path is told below.
        let is_new = File::create_new(path).is_ok();
        if !is_new {
            database_exists(path)?;
        }
        let opened = Connection::open(path, Access::Create).map_err(|error| (error, true));
        let made = opened.and_then(|conn| {
            let filled = self.fill(&conn, path);
            // If it isn't empty then, it has become another one's.
            let is_empty = filled.is_err() && conn.is_empty().unwrap_or_default();
            filled.map(|()| conn).map_err(|error| (error, is_empty))
        });
        let (error, is_empty) = match made {
            Ok(conn) => return self.finish(conn),
            Err(failed) => failed,
        };
        if is_new && is_empty {
            // There is an error already.
            let _ = fs::remove_file(path);
        }
        Err(error)
    }

    fn fill(&self, conn: &Connection, path: &Path) -> Result<()> {
        let must_be_empty = || {
            if conn.is_empty()? {
                return Ok(());
            }
            Err(Error::new(ErrorKind::DatabaseExists { path: path.to_owned() }))
        };
        must_be_empty()?;
        self.writing().apply(conn)?;
        once(conn.handle(), Behavior::Immediate, |tx| {
            must_be_empty()?;
            self.schema.create_all(tx)?;
            self.schema.verify(tx).map(drop)
        })?;
        self.forbid_writing(conn)
    }

    fn writing(&self) -> Self {
        self.clone().read_only(false)
    }
}

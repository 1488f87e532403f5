use std::hash::Hasher;

use fnv::FnvHasher;
use rusqlite::{Connection, Result};

use crate::Catalog;

/// A hash of all the statements that make a schema.
///
/// Equal fingerprints mean equal schemas; different ones only that it takes an inspection to know.
/// It is FNV-1a (<https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>), the same on every
/// machine.
///
/// ```
/// use reflect_catalog::sqlite::{Fingerprint, Inspector};
/// # let conn = rusqlite::Connection::open_in_memory()?;
/// conn.execute_batch("CREATE TABLE t (a)")?;
/// let catalog = Inspector::new(&conn).catalog()?;
/// assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(&conn)?);
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint(pub u64);

impl Fingerprint {
    /// The fingerprint of a catalog.
    #[must_use]
    pub fn of(catalog: &Catalog) -> Self {
        let unreadable = catalog.unreadable.iter().map(|object| object.sql.as_str());
        Self::sum(catalog.ddl().chain(unreadable))
    }

    /// The fingerprint of a live database, read without inspecting it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn read(conn: &Connection) -> Result<Self> {
        let mut statements = conn.prepare(
            r"SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
            AND (NOT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%')
                OR name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'))",
        )?;
        let lossy = |sql: &[u8]| String::from_utf8_lossy(sql).into_owned();
        let sql = statements.query_map([], |row| Ok(lossy(row.get_ref(0)?.as_bytes()?)))?;
        let sql = sql.collect::<Result<Vec<_>>>()?;
        Ok(Self::sum(sql.iter().map(String::as_str)))
    }

    /// A sum does not depend on the order in which the objects were created.
    fn sum<'a>(statements: impl Iterator<Item = &'a str>) -> Self {
        Self(statements.fold(0, |sum, sql| {
            let mut hasher = FnvHasher::default();
            hasher.write(sql.as_bytes());
            sum.wrapping_add(hasher.finish())
        }))
    }
}

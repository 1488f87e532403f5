use crate::{Catalog, fnv1a};

/// A hash of all the statements that make a schema.
///
/// Equal fingerprints mean equal schemas; different ones only that it takes an inspection to know.
/// It is made of [`fnv1a`], the same on every machine.
///
/// ```
/// use reflect_schema::catalog::{Fingerprint, sqlite::Inspector};
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
        let unreadable = catalog.unreadable.iter().flat_map(|object| {
            let triggers = object.triggers.iter().map(|trigger| trigger.sql.as_str());
            triggers.chain([object.sql.as_str()])
        });
        Self::sum(catalog.ddl().chain(unreadable))
    }

    /// A sum does not depend on the order in which the objects were created.
    pub(crate) fn sum<'a>(statements: impl Iterator<Item = &'a str>) -> Self {
        Self(statements.fold(0, |sum, sql| sum.wrapping_add(fnv1a([sql]))))
    }
}

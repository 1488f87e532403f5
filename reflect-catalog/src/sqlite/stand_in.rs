//! Stand-ins for what an application registers on its connections.

use rusqlite::functions::{Aggregate, Context, FunctionFlags, WindowAggregate};
use rusqlite::types::Null;
use rusqlite::{Connection, Result};

/// The names of functions and collations that the application registers. A schema may need them to be
/// read, and here nobody has registered them.
///
/// ```
/// use reflect_catalog::sqlite::{Inspector, StandIns};
/// let conn = rusqlite::Connection::open_in_memory()?;
/// conn.execute_batch("CREATE TABLE t (a TEXT); CREATE VIEW v AS SELECT slug(a) AS slug FROM t")?;
/// assert_eq!(Inspector::new(&conn).catalog()?.unreadable[0].reason, "no such function: slug");
///
/// StandIns { functions: vec!["slug".into()], ..StandIns::default() }.register(&conn)?;
/// assert_eq!(Inspector::new(&conn).catalog()?.views[0].columns[0].name, "slug");
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StandIns {
    /// Functions of one row's values; they give NULL.
    pub functions: Vec<String>,
    /// Functions that make one value of many rows, window functions included; they give NULL.
    pub aggregates: Vec<String>,
    /// Collations; they compare bytes.
    pub collations: Vec<String>,
}

impl StandIns {
    /// Registers all of them on a connection.
    ///
    /// # Errors
    /// When SQLite takes a name for no name.
    pub fn register(&self, conn: &Connection) -> Result<()> {
        // An index, a generated column and a CHECK take nothing else, and neither does a schema that
        // isn't trusted.
        let flags = FunctionFlags::SQLITE_UTF8
            | FunctionFlags::SQLITE_DETERMINISTIC
            | FunctionFlags::SQLITE_INNOCUOUS;
        for name in &self.functions {
            conn.create_scalar_function(name.as_str(), -1, flags, |_| Ok(Null))?;
        }
        for name in &self.aggregates {
            conn.create_window_function(name.as_str(), -1, flags, NoValue)?;
        }
        for name in &self.collations {
            conn.create_collation(name.as_str(), str::cmp)?;
        }
        Ok(())
    }
}

/// The aggregate that gives NULL.
struct NoValue;

impl Aggregate<(), Null> for NoValue {
    fn init(&self, _: &mut Context<'_>) -> Result<()> {
        Ok(())
    }

    fn step(&self, _: &mut Context<'_>, (): &mut ()) -> Result<()> {
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, _: Option<()>) -> Result<Null> {
        Ok(Null)
    }
}

impl WindowAggregate<(), Null> for NoValue {
    fn value(&self, _: Option<&mut ()>) -> Result<Null> {
        Ok(Null)
    }

    fn inverse(&self, _: &mut Context<'_>, (): &mut ()) -> Result<()> {
        Ok(())
    }
}

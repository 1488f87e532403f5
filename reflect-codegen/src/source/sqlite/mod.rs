//! Sources that SQLite reads: a database file, and scripts that it runs.

mod file;
mod kept;
mod script;

use reflect_catalog::Catalog;
use reflect_catalog::rusqlite::{self, Connection};
use reflect_catalog::sqlite::{Inspector, StandIns};
use syn::LitStr;

use super::{Failure, found};
use crate::options::Options;

pub(super) use file::read as read_file;
pub(super) use script::{migration_files, read as read_script, read_migrations};

/// The generated code has its engine.
#[expect(clippy::unnecessary_wraps, reason = "it fails in the module without the feature")]
pub(super) fn check() -> Result<(), Failure> {
    Ok(())
}

/// Reads the catalog in one transaction, so that it can't change half-way.
fn inspect(conn: &Connection) -> rusqlite::Result<Catalog> {
    let _transaction = conn.unchecked_transaction()?;
    Inspector::new(conn).catalog()
}

/// The functions and collations that the user names.
fn stand_ins(options: &Options) -> StandIns {
    let names = |names: &[LitStr]| names.iter().map(LitStr::value).collect();
    StandIns {
        functions: names(&options.functions),
        aggregates: names(&options.aggregates),
        collations: names(&options.collations),
    }
}

/// A catalog with something in it.
fn not_empty(catalog: Catalog, source: &str) -> Result<Catalog, Failure> {
    if !catalog.tables.is_empty() || !catalog.views.is_empty() {
        return Ok(catalog);
    }
    let hint = match catalog.unreadable.as_slice() {
        [] => "help: create them first, as by running its migrations".to_owned(),
        [object, ..] => format!("`{}` can't be read: {}", object.name, object.reason),
    };
    Err(Failure::Wrong(format!("{source} has no tables\n{hint}")))
}

//! SQLite: opening a file without touching it, running a script, and reading a catalog.

mod ddl;
mod describe;
mod fingerprint;
mod inspect;
mod objects;
mod open;
mod pragmas;
mod reader;
mod resolve;
pub mod script;
mod views;
mod weight;

pub use ddl::same_sql;
pub use fingerprint::Fingerprint;
pub use inspect::Inspector;
pub use open::{OpenError, ReadOnly, exists, open};

/// A name as an SQL identifier, whatever characters it has.
///
/// ```
/// assert_eq!(reflect_catalog::sqlite::quote("odd\"name"), "\"odd\"\"name\"");
/// ```
#[must_use]
pub fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

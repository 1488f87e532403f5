//! The catalog of a database: what its tables, columns and keys are, as plain data.
//!
//! [`Catalog`] says what the database says, in SQL names only; what Rust makes of it is decided in
//! `reflect-codegen`. The [`sqlite`] module reads a catalog from a live connection; [`diff`] tells
//! in what two catalogs differ.
//!
//! ```
//! use reflect_catalog::sqlite::Inspector;
//!
//! let conn = rusqlite::Connection::open_in_memory()?;
//! conn.execute_batch("CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY, Name NVARCHAR(120))")?;
//! let catalog = Inspector::new(&conn).catalog()?;
//! assert_eq!(catalog.tables[0].columns[1].declared_type, "NVARCHAR(120)");
//! # Ok::<(), rusqlite::Error>(())
//! ```

#![warn(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod catalog;
mod column;
pub mod diff;
mod domain;
mod fingerprint;
mod fnv;
#[doc(hidden)]
pub mod json;
mod key;
mod object;
pub mod order;
mod snapshot;
pub mod sql;
#[cfg(feature = "sqlite")]
pub mod sqlite;
mod time_form;
mod unique;

pub use catalog::{Catalog, Index, IndexTerm, Table, Trigger, Unreadable, View};
pub use column::{Affinity, Column, DataType, Generated};
pub use domain::Domain;
pub use fingerprint::Fingerprint;
pub use fnv::fnv1a;
pub use json::JsonError;
pub use key::{Action, Broken, Check, ForeignKey, PrimaryKey, Unique};
pub use object::{Object, ObjectKind};
#[cfg(feature = "sqlite")]
pub use rusqlite;
pub use snapshot::{FORMAT, NAMING, SnapshotError};
pub use time_form::{TextForm, TimeForm, TimeNumber, Zone};

/// Compares two names as SQLite does: without regard to ASCII case.
///
/// ```
/// assert!(reflect_catalog::same_name("Artist", "ARTIST"));
/// assert!(!reflect_catalog::same_name("é", "É"));
/// ```
#[must_use]
pub fn same_name(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

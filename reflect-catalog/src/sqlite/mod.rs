//! SQLite: opening a file without touching it, running a script, and reading a catalog.

mod computed;
mod ddl;
mod describe;
mod fingerprint;
mod foreign_keys;
mod inspect;
mod mentions;
mod objects;
mod open;
mod orphans;
mod pragmas;
mod reader;
mod resolve;
pub mod script;
mod stand_in;
mod table_list;
mod views;
mod weight;

pub use foreign_keys::DeclaredKey;
pub use inspect::Inspector;
pub use objects::heavy_views;
pub use open::{OpenError, ReadOnly, exists, open};
pub use orphans::{orphans, referred_row};
pub use stand_in::StandIns;

pub use crate::Fingerprint;
pub use crate::sql::{in_main, in_schema, quote, quote_into, same_sql};

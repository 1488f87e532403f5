//! SQLite: opening a file without touching it, and reading its catalog.

mod fingerprint;
mod inspect;
mod open;
mod resolve;

pub use fingerprint::Fingerprint;
pub use inspect::{Inspector, Problem};
pub use open::{OpenError, ReadOnly, open};

//! Names, edition 1: from the names in a database to the names in Rust.
//!
//! Every function here depends on its arguments alone, so that adding a table
//! or a key to the database does not rename what is already there.

mod distinct;
mod ident;
mod inflect;
mod irregular;
mod own;
mod relation;
mod through;
mod type_name;
mod words;

#[cfg(test)]
mod inflect_tests;
#[cfg(test)]
mod relation_tests;

pub use distinct::{Wanted, distinct};
pub use ident::{method, snake};
pub use inflect::{plural, singular};
pub use own::Naming;
pub use relation::{ForeignKeyNames, is_key_word};
pub use through::{LinkNames, through, through_long};
pub use type_name::pascal;
pub use words::words;

//! What is asked of any input at all. The tests of the library ask it of the seeds, see `fuzz/run`.

pub mod arguments;
pub mod database;
pub mod script;
pub mod snapshot;
mod source;
pub mod values;

mod schema {
    crate::values::schema!("values.sql");
}

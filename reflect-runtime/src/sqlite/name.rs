//! Names in SQL.

pub(crate) use reflect_catalog::sqlite::quote;

/// A table of the schema that is verified, whatever temporary or attached ones are called.
pub(crate) fn in_main(name: &str) -> String {
    format!("\"main\".{}", quote(name))
}

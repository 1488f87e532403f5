//! Names in SQL.

pub(crate) use reflect_catalog::sqlite::{quote, quote_into};

/// A table of the schema that is verified, whatever temporary or attached ones are called.
pub(crate) fn in_main(name: &str) -> String {
    let mut sql = String::with_capacity(name.len() + 9);
    in_main_into(name, &mut sql);
    sql
}

/// Writes such a table.
pub(crate) fn in_main_into(name: &str, sql: &mut String) {
    sql.push_str("\"main\".");
    quote_into(name, sql);
}

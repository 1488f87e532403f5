//! A script that makes a schema.

use crate::source::{directory, expands};

/// Reads the script as the macro does.
pub fn check(input: &[u8]) {
    let directory = directory(&[("app.sql", input)]);
    expands(directory.path(), r#""app.sql""#);
}

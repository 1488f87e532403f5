//! What `fuzz/run values` begins with, and what it has found: a value of any storage class in a column of any type is
//! read, found and written, or an error that says what it is.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]
#![expect(unreachable_pub, reason = "what is public is so in the crate `fuzz`")]

use std::fs;

#[path = "../fuzz/src/values.rs"]
mod values;

mod schema {
    crate::values::schema!("fuzz/values.sql");
}

#[test]
fn a_value_of_any_storage_class_in_a_column_of_any_type() {
    let seeds: Vec<_> =
        fs::read_dir("fuzz/seeds/values").unwrap().map(|it| it.unwrap().path()).collect();
    assert!(seeds.len() > 10);
    for path in seeds {
        println!("{}", path.display());
        values::check(&fs::read(path).unwrap());
    }
}

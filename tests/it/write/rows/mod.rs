//! Writing rows, one by one and many at a time.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod changes;
mod modified;
mod new_rows;
mod refused;
mod returned;

pub(crate) mod shop {
    reflect_schema::reflect_schema!("tests/schemas/writes.sql", version = [page.version]);
}

use reflect_schema::Connection;
use shop::{Customer, NewCustomer};

fn conn() -> Connection {
    shop::connect_in_memory().unwrap()
}

fn customer(conn: &Connection, email: &str) -> Customer {
    NewCustomer { email: email.into(), name: "Ada".into() }.insert(conn).unwrap()
}

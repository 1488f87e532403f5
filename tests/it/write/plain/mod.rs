//! Tables that nothing acts on but the statements about them: these need neither `RETURNING` nor a
//! savepoint. What is written, returned and refused is the same as with them.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod alike;
mod known;
mod triggers;

use std::path::Path;

use reflect_schema::Connection;

use crate::support::trace;

pub(crate) mod town {
    reflect_schema::reflect_schema!("tests/schemas/plain.sql", version = [visit.version]);
}

use town::{NewPlace, Place};

fn conn() -> Connection {
    town::connect_in_memory().unwrap()
}

fn place(conn: &impl reflect_schema::Executor, name: &str) -> Place {
    NewPlace { name: name.into() }.insert(conn).unwrap()
}

/// A connection whose statements are seen.
fn seen(directory: &Path) -> Connection {
    let path = directory.join("town.db");
    town::connect_with(path, |conn| {
        trace::watch(conn);
        town::SCHEMA.create_all(&*conn)
    })
    .unwrap()
}

/// The statements that are run on such a connection, but for the look at the schema.
fn statements(run: impl FnOnce()) -> Vec<String> {
    let ((), seen) = trace::seen(run);
    let is_look =
        |sql: &String| ["sqlite_schema", "pragma_", "PRAGMA"].iter().any(|it| sql.contains(it));
    seen.into_iter().filter(|sql| !is_look(sql)).collect()
}

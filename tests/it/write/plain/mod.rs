//! Tables that nothing acts on but the statements about them: these need neither `RETURNING` nor a
//! savepoint. What is written, returned and refused is the same as with them.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

mod alike;
mod known;
mod triggers;

use std::cell::RefCell;
use std::path::Path;

use reflect_schema::Connection;
use reflect_schema::rusqlite::trace::{TraceEvent, TraceEventCodes};

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

thread_local! {
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

#[allow(clippy::needless_pass_by_value, reason = "as it is called")]
fn see(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(_, sql) = event {
        SEEN.with_borrow_mut(|seen| seen.push(sql.to_owned()));
    }
}

/// A connection whose statements are seen.
fn seen(directory: &Path) -> Connection {
    let path = directory.join("town.db");
    town::connect_with(path, |conn| {
        conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(see as fn(TraceEvent<'_>)))?;
        town::SCHEMA.create_all(&*conn)
    })
    .unwrap()
}

/// The statements that are run on such a connection, but for the look at the schema.
fn statements(run: impl FnOnce()) -> Vec<String> {
    SEEN.with_borrow_mut(Vec::clear);
    run();
    let seen = SEEN.with_borrow_mut(std::mem::take);
    let is_look =
        |sql: &String| ["sqlite_schema", "pragma_", "PRAGMA"].iter().any(|it| sql.contains(it));
    seen.into_iter().filter(|sql| !is_look(sql)).collect()
}

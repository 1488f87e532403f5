//! Which statements are run.

use std::cell::RefCell;

use reflect_schema::rusqlite::Connection;
use reflect_schema::rusqlite::trace::{TraceEvent, TraceEventCodes};

thread_local! {
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

#[allow(clippy::needless_pass_by_value, reason = "as it is called")]
fn see(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(_, sql) = event {
        SEEN.with_borrow_mut(|seen| seen.push(sql.to_owned()));
    }
}

/// The statements that are run.
pub(crate) fn statements<V>(
    conn: &mut Connection,
    run: impl FnOnce(&Connection) -> V,
) -> (V, Vec<String>) {
    SEEN.with_borrow_mut(Vec::clear);
    conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(see as fn(TraceEvent<'_>))).unwrap();
    let found = run(conn);
    conn.trace_v2(TraceEventCodes::empty(), None::<fn(TraceEvent<'_>)>).unwrap();
    let seen = SEEN.with_borrow_mut(std::mem::take);
    let is_query = |sql: &String| sql.starts_with("SELECT");
    (found, seen.into_iter().filter(is_query).collect())
}

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

/// Has every statement of a connection seen from now on.
pub(crate) fn watch(conn: &mut Connection) {
    conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(see as fn(TraceEvent<'_>))).unwrap();
}

/// The statements that are run meanwhile on connections that are watched.
pub(crate) fn seen<V>(run: impl FnOnce() -> V) -> (V, Vec<String>) {
    SEEN.with_borrow_mut(Vec::clear);
    let found = run();
    (found, SEEN.with_borrow_mut(std::mem::take))
}

/// The statements that are run.
pub(crate) fn all_statements<V>(
    conn: &mut Connection,
    run: impl FnOnce(&Connection) -> V,
) -> (V, Vec<String>) {
    watch(conn);
    let result = seen(|| run(conn));
    conn.trace_v2(TraceEventCodes::empty(), None::<fn(TraceEvent<'_>)>).unwrap();
    result
}

/// The queries that are run.
pub(crate) fn statements<V>(
    conn: &mut Connection,
    run: impl FnOnce(&Connection) -> V,
) -> (V, Vec<String>) {
    let (found, seen) = all_statements(conn, run);
    (found, seen.into_iter().filter(|sql| sql.starts_with("SELECT")).collect())
}

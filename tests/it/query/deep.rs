//! Queries that a program puts together in a loop are an error where they are too deep, and never the
//! end of the program.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::{Condition, ErrorKind, Query};

use crate::support::chinook::{self, Track, TrackColumns};

/// The stack of the smallest main thread that programs have.
const STACK: usize = 1 << 20;

fn in_small_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

/// The query fails by being too deep, also as a part of others.
fn is_too_deep(query: &Query<Track>) {
    let conn = chinook::connect_in_memory().unwrap();
    for error in [
        query.all(&conn).unwrap_err(),
        query.count(&conn).unwrap_err(),
        query.clone().union(query.clone()).all(&conn).unwrap_err(),
        query.delete(&conn).unwrap_err(),
        query.page(&conn, 3).map(drop).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
        let begin = "this query can't be run: expressions are nested more than ";
        assert!(error.to_string().starts_with(begin), "{error}");
    }
}

fn alternating(t: TrackColumns, times: i64) -> Condition<Track> {
    let mut condition = t.track_id.gt(0);
    for number in 0..times {
        condition = (condition & t.track_id.lt(number)) | t.track_id.eq(number);
    }
    condition
}

#[test]
fn a_thousand_conditions_within_each_other() {
    in_small_stack(|| is_too_deep(&Track::query().filter(|t| alternating(t, 1000))));
    in_small_stack(|| is_too_deep(&Track::query().filter(|t| alternating(t, 100_000))));
    in_small_stack(|| {
        let not = |t: TrackColumns| (0..100_001).fold(t.track_id.eq(1), |it, _| !it);
        is_too_deep(&Track::query().filter(not));
    });
    in_small_stack(|| {
        let all = |t: TrackColumns| {
            (0..5000).fold(t.track_id.eq(1), |it, _| Condition::all([Condition::any([it])]))
        };
        is_too_deep(&Track::query().filter(all));
    });
}

#[test]
fn a_thousand_functions_within_each_other() {
    in_small_stack(|| {
        let sum = |t: TrackColumns| (0..5000).fold(t.milliseconds + 1, |it, _| it + 1);
        is_too_deep(&Track::query().filter(|t| sum(t).gt(0)));
    });
    in_small_stack(|| {
        let lower = |t: TrackColumns| (0..5000).fold(t.name.lower(), |it, _| it.lower().upper());
        is_too_deep(&Track::query().filter(|t| lower(t).eq("x")));
    });
}

#[test]
fn a_thousand_queries_within_each_other() {
    in_small_stack(|| {
        let one = || Track::query().filter(|t| t.track_id.eq(1));
        is_too_deep(&(0..1000).fold(one(), |it, _| it.union(one())));
    });
    in_small_stack(|| {
        let mut query = Track::query().filter(|t| t.track_id.eq(1));
        for _ in 0..1000 {
            let before = query;
            query = Track::query().filter(|t| t.track_id.in_(before.select(|t| t.track_id)));
        }
        is_too_deep(&query);
    });
}

/// The deepest queries of all kinds have room on a small stack; SQLite may refuse them.
#[test]
fn the_deepest_queries_have_room() {
    let run = |query: Query<Track>| {
        let conn = chinook::connect_in_memory().unwrap();
        for outcome in [query.clone().all(&conn).map(drop), query.count(&conn).map(drop)] {
            if let Err(error) = outcome {
                assert!(matches!(error.kind(), ErrorKind::Database { .. }), "{error}");
            }
        }
    };
    in_small_stack(move || run(Track::query().filter(|t| alternating(t, 148))));
    in_small_stack(move || {
        let lower = |t: TrackColumns| (0..140).fold(t.name.lower(), |it, _| it.lower().trim());
        run(Track::query().filter(|t| lower(t).eq("x")));
    });
    in_small_stack(move || {
        let one = || Track::query().filter(|t| t.track_id.eq(1));
        run((0..280).fold(one(), |it, _| it.union(one())));
    });
    in_small_stack(move || {
        let mut query = Track::query().filter(|t| t.track_id.eq(1));
        for _ in 0..140 {
            let before = query;
            query = Track::query().filter(|t| t.track_id.in_(before.select(|t| t.track_id)));
        }
        run(query);
    });
}

/// What is not too deep has room on any stack, and what lies side by side is not deep.
#[test]
fn some_levels_and_many_parts() {
    in_small_stack(|| {
        let conn = chinook::connect("examples/chinook.db").unwrap();
        let query = Track::query().filter(|t| alternating(t, 60));
        assert_eq!(query.count(&conn).unwrap(), 59);
        assert_eq!(query.clone().all(&conn).unwrap().len(), 59);
        let all =
            |t: TrackColumns| (1..10_000).fold(t.track_id.gt(0), |it, _| it & t.track_id.gt(1));
        assert_eq!(Track::query().filter(all).count(&conn).unwrap(), 3502);
        let one = || Track::query().filter(|t| t.track_id.eq(1));
        let unions = (0..40).fold(one(), |it, _| it.union(one()));
        assert_eq!(unions.count(&conn).unwrap(), 1);
    });
}

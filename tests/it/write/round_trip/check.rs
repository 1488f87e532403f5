//! What goes in comes out, or nothing has changed.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use reflect_schema::{Connection, ErrorKind, Value};

use super::subject::{Subject, Way};

/// The rows as they are stored.
fn raw<S: Subject>(conn: &Connection) -> Vec<[Value; 3]> {
    let sql = format!("SELECT id, given, chosen FROM {} ORDER BY id", S::TABLE);
    let mut all = conn.prepare(&sql).unwrap();
    let rows = all.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?])).unwrap();
    rows.map(|it| it.unwrap()).collect()
}

/// Whether a value is written as it is, in every way. It fails where it is written otherwise, or
/// where a refusal leaves anything.
pub(crate) fn is_kept<S: Subject>(conn: &Connection, value: &S::Value) -> bool {
    let mut outcomes = Vec::new();
    for way in Way::ALL {
        let about = || format!("{way:?} of {:.200} into {}", format!("{value:?}"), S::TABLE);
        conn.execute(&format!("DELETE FROM {}", S::TABLE), ()).unwrap();
        if way.changes() {
            // Where nothing is ever accepted, there is nothing to change.
            let Some(seed) = S::seed() else { continue };
            S::write(Way::Insert, conn, &seed).unwrap().unwrap();
        }
        let before = raw::<S>(conn);
        let Some(outcome) = S::write(way, conn, value) else { continue };
        assert!(conn.is_autocommit(), "{}", about());
        outcomes.push((way, outcome.is_ok()));
        match outcome {
            Ok(returned) => {
                let stored = S::read(conn).unwrap_or_else(|error| panic!("{}: {error}", about()));
                assert_eq!(stored.len(), way.rows(), "{}", about());
                for (given, chosen) in returned.iter().chain(&stored) {
                    let same = |found: &S::Value| {
                        assert!(S::same(value, found), "{}, found {found:?}", about());
                    };
                    same(given);
                    assert_eq!(chosen.is_some(), way.writes_both(), "{}", about());
                    chosen.iter().for_each(same);
                }
            }
            Err(error) => {
                assert_eq!(raw::<S>(conn), before, "{}: {error}", about());
                let refused =
                    matches!(error.kind(), ErrorKind::Encode { .. } | ErrorKind::Unfit { .. });
                assert!(refused, "{}, before it is sent: {error}", about());
            }
        }
    }
    let kept = outcomes[0].1;
    assert!(outcomes.iter().all(|(_, it)| *it == kept), "{value:?}: {outcomes:?}");
    kept
}

/// Values at the edge and at random: those that are `right` are kept, and the others are refused.
pub(crate) fn check<S: Subject>(
    edges: impl IntoIterator<Item = S::Value>,
    random: impl Strategy<Value = S::Value>,
    right: impl Fn(&S::Value) -> bool,
) {
    check_some::<S>(edges, random, |value| Some(right(value)));
}

/// The same, where it is not known of all values whether they are right.
pub(crate) fn check_some<S: Subject>(
    edges: impl IntoIterator<Item = S::Value>,
    random: impl Strategy<Value = S::Value>,
    right: impl Fn(&S::Value) -> Option<bool>,
) {
    let conn = S::connect();
    let check = |value: S::Value| {
        let kept = is_kept::<S>(&conn, &value);
        let right = right(&value);
        assert!(right.is_none_or(|it| it == kept), "{}: {value:?}, kept: {kept}", S::TABLE);
    };
    edges.into_iter().for_each(check);
    let config = Config { cases: 48, failure_persistence: None, ..Config::default() };
    let random_numbers = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, random_numbers)
        .run(&random, |value| {
            check(value);
            Ok(())
        })
        .unwrap();
}

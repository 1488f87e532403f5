//! Random sequences of writes do what a map in memory does, and what SQL written by hand does in
//! another database.

#![cfg(feature = "rust_decimal")]

mod by_hand;
mod ours;
mod step;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use reflect_schema::{Connection, Error, Executor, transaction};
use step::{Model, Step, steps};

use crate::support::rows;

mod db {
    reflect_schema::reflect_schema!("tests/schemas/model.sql");
}
use db::Item;

struct Test {
    ours: Connection,
    by_hand: Connection,
}

impl Test {
    fn new() -> Self {
        let connect = || db::connect_in_memory().unwrap();
        Self { ours: connect(), by_hand: connect() }
    }

    /// Does a step in all three places. `tx` is our database, perhaps in a transaction.
    fn run(&self, step: &Step, model: &mut Model, tx: &dyn Executor) {
        if let Step::Transaction(steps, keep) = step {
            return self.run_transaction(steps, *keep, model, tx);
        }
        // What SQLite does not promise anything about is left out.
        let Some(expected) = step.of_model(model) else { return };
        let (ours, by_hand) = (ours::run(step, &tx), by_hand::run(step, &self.by_hand));
        match expected {
            Ok(done) => {
                assert!(ours.is_ok() && by_hand.is_ok(), "{step:?}: {ours:?}, {by_hand:?}");
                assert_eq!(ours.unwrap(), done, "{step:?}");
            }
            Err(_) => assert!(ours.is_err() && by_hand.is_err(), "{step:?}: {ours:?}, {by_hand:?}"),
        }
        self.check(step, model);
    }

    fn run_transaction(&self, steps: &[Step], keep: bool, model: &mut Model, tx: &dyn Executor) {
        let before = model.clone();
        self.by_hand.execute_batch("SAVEPOINT s").unwrap();
        let outcome = transaction(&tx, |tx| {
            for step in steps {
                self.run(step, model, tx);
            }
            if keep { Ok(()) } else { Err(Error::abort("no")) }
        });
        assert_eq!(outcome.is_ok(), keep);
        if !keep {
            *model = before;
            self.by_hand.execute_batch("ROLLBACK TO s").unwrap();
        }
        self.by_hand.execute_batch("RELEASE s").unwrap();
        self.check(&Step::Transaction(Vec::new(), keep), model);
    }

    fn check(&self, step: &Step, model: &Model) {
        let stored = Item::query().order_by(|it| it.id.asc()).all(&self.ours).unwrap();
        assert!(stored.iter().eq(model.values()), "{step:?}: {stored:?}, expected {model:?}");
        let sql = "SELECT * FROM item ORDER BY id";
        assert_eq!(rows(&self.ours, sql), rows(&self.by_hand, sql), "{step:?}");
    }
}

#[test]
fn sequences_of_writes_do_what_a_map_and_sql_by_hand_do() {
    let config = Config { cases: 96, failure_persistence: None, ..Config::default() };
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, random)
        .run(&steps(1..60), |steps| {
            let (test, mut model) = (Test::new(), Model::new());
            for step in &steps {
                test.run(step, &mut model, &test.ours);
                prop_assert!(test.ours.is_autocommit());
            }
            Ok(())
        })
        .unwrap();
}

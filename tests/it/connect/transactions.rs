//! Transactions: what is left of them, whatever happens inside.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use reflect_schema::rusqlite::Connection;
use reflect_schema::{
    Behavior, Error, ErrorKind, Executor, Result, Transaction, TransactionOptions, read,
    transaction, try_transaction,
};

fn table(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY)").unwrap();
    conn
}

fn in_memory() -> Connection {
    table(Path::new(":memory:"))
}

fn insert(tx: &Transaction<'_>, id: i64) -> Result<()> {
    tx.execute("INSERT INTO t VALUES (?1)", [id])?;
    Ok(())
}

fn ids(conn: &Connection) -> Vec<i64> {
    let mut statement = conn.prepare("SELECT id FROM t ORDER BY id").unwrap();
    let ids = statement.query_map([], |row| row.get(0)).unwrap();
    ids.map(|id| id.unwrap()).collect()
}

#[test]
fn ok_commits_and_an_error_rolls_back() {
    let conn = in_memory();
    assert_eq!(transaction(&conn, |tx| insert(tx, 1).map(|()| "done")).unwrap(), "done");
    let error = transaction(&conn, |tx| {
        insert(tx, 2)?;
        Err::<(), _>(Error::abort("no"))
    });
    assert_eq!(error.unwrap_err().to_string(), "no");
    assert!(conn.is_autocommit());
    assert_eq!(ids(&conn), [1]);
}

#[test]
fn a_panic_rolls_back() {
    let conn = in_memory();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        transaction(&conn, |tx| {
            insert(tx, 1)?;
            assert_ne!(ids(tx), [1], "in the middle");
            Ok(())
        })
    }));
    assert!(panicked.is_err());
    assert!(conn.is_autocommit());
    assert_eq!(ids(&conn), [] as [i64; 0]);
}

#[test]
fn transactions_nest() {
    let conn = in_memory();
    let whole = transaction(&conn, |tx| {
        insert(tx, 1)?;
        let inner = transaction(tx, |tx| {
            insert(tx, 2)?;
            transaction(tx, |tx| insert(tx, 3))?;
            Err::<(), _>(Error::abort("only this"))
        });
        assert!(inner.is_err());
        transaction(tx, |tx| insert(tx, 4))
    });
    whole.unwrap();
    assert_eq!(ids(&conn), [1, 4]);

    let outer = transaction(&conn, |tx| {
        transaction(tx, |tx| insert(tx, 5))?;
        Err::<(), _>(Error::abort("all of it"))
    });
    assert!(outer.is_err());
    assert_eq!(ids(&conn), [1, 4]);
}

#[test]
fn a_panic_in_a_savepoint_leaves_the_outer_transaction() {
    let conn = in_memory();
    transaction(&conn, |tx| {
        insert(tx, 1)?;
        let inner = catch_unwind(AssertUnwindSafe(|| {
            transaction(tx, |tx| -> Result<()> {
                insert(tx, 2)?;
                panic!("in the middle")
            })
        }));
        assert!(inner.is_err() && !tx.is_autocommit());
        insert(tx, 3)
    })
    .unwrap();
    assert_eq!(ids(&conn), [1, 3]);
}

#[test]
fn a_commit_that_fails_leaves_nothing() {
    let conn = in_memory();
    conn.execute_batch(
        "PRAGMA foreign_keys = ON;
        CREATE TABLE child (t REFERENCES t DEFERRABLE INITIALLY DEFERRED)",
    )
    .unwrap();
    let orphan = transaction(&conn, |tx| {
        insert(tx, 1)?;
        tx.execute("INSERT INTO child VALUES (7)", ())?;
        Ok(())
    });
    assert_eq!(
        orphan.unwrap_err().to_string(),
        "`child.t` (row rowid = 1) refers to a row of `t` that does not exist: id = 7"
    );
    assert!(conn.is_autocommit());
    assert_eq!(ids(&conn), [] as [i64; 0]);
}

#[test]
fn sqlite_may_roll_back_by_itself() {
    let conn = in_memory();
    conn.execute("INSERT INTO t VALUES (1)", ()).unwrap();
    let rolled_back = transaction(&conn, |tx| {
        insert(tx, 2)?;
        tx.execute("INSERT OR ROLLBACK INTO t VALUES (1)", ())?;
        Ok(())
    });
    assert!(rolled_back.is_err() && conn.is_autocommit());
    assert_eq!(ids(&conn), [1]);
}

#[test]
fn the_callers_own_errors_come_through() {
    enum Mine {
        Database(Error),
        Parse,
    }
    impl From<Error> for Mine {
        fn from(error: Error) -> Self {
            Self::Database(error)
        }
    }
    let conn = in_memory();
    let outcome = try_transaction(&conn, |tx| {
        insert(tx, 1)?;
        "x".parse::<i64>().map_err(|_| Mine::Parse)
    });
    assert!(matches!(outcome, Err(Mine::Parse)));
    assert_eq!(ids(&conn), [] as [i64; 0]);
    let outcome = try_transaction(&conn, |tx| Ok::<_, Mine>(insert(tx, 1)?));
    assert!(outcome.is_ok());
    let again = try_transaction(&conn, |tx| Ok::<_, Mine>(insert(tx, 1)?));
    let Err(Mine::Database(error)) = again else { panic!("a row twice") };
    assert!(matches!(error.kind(), ErrorKind::UniqueViolation { table, .. } if table == "t"));
}

#[test]
fn two_writers_take_turns() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("t.db");
    let (one, other) = (table(&path), table(&path));
    for conn in [&one, &other] {
        conn.busy_timeout(Duration::ZERO).unwrap();
    }
    // Immediate: the second fails at once, before it has read anything.
    transaction(&one, |tx| {
        insert(tx, 1)?;
        let mut ran = false;
        let locked = transaction(&other, |_| {
            ran = true;
            Ok(())
        });
        assert!(matches!(locked.unwrap_err().kind(), ErrorKind::Busy(_)) && !ran);
        // Reading is possible.
        assert_eq!(read(&other, |tx| Ok(ids(tx)))?, [] as [i64; 0]);
        Ok(())
    })
    .unwrap();
    assert_eq!(ids(&other), [1]);
}

#[test]
fn a_locked_database_is_tried_again_a_bounded_number_of_times() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("t.db");
    let (one, other) = (table(&path), table(&path));
    other.busy_timeout(Duration::ZERO).unwrap();
    let options = TransactionOptions::new().behavior(Behavior::Deferred).retries(3);
    let (mut tries, begun) = (0, Instant::now());
    let locked = transaction(&one, |_| {
        Ok(options.run(&other, |tx| {
            tries += 1;
            insert(tx, 1)
        }))
    });
    let locked = locked.unwrap().unwrap_err();
    assert!(matches!(locked.kind(), ErrorKind::Busy(_)));
    assert_eq!(tries, 4);
    // 10, 20 and 40 ms.
    assert!(begun.elapsed() >= Duration::from_millis(70));
    assert!(other.is_autocommit());

    let mut tries = 0;
    let lock = one.unchecked_transaction().unwrap();
    lock.execute("INSERT INTO t VALUES (5)", ()).unwrap();
    let mut lock = Some(lock);
    options
        .run(&other, |tx| {
            tries += 1;
            // The other writer is done by the second time.
            let outcome = insert(tx, 6);
            if let Some(lock) = lock.take() {
                lock.commit()?;
            }
            outcome
        })
        .unwrap();
    assert_eq!((tries, ids(&one)), (2, vec![5, 6]));
}

#[test]
fn within_a_transaction_nothing_is_tried_again() {
    let conn = in_memory();
    let mut tries = 0;
    let outer = transaction(&conn, |tx| {
        TransactionOptions::new().retries(5).run(tx, |tx| {
            tries += 1;
            insert(tx, tries)?;
            let busy = reflect_schema::rusqlite::ffi::Error::new(5);
            let busy = reflect_schema::rusqlite::Error::SqliteFailure(busy, None);
            Err::<(), Error>(busy.into())
        })
    });
    assert!(outer.is_err());
    assert_eq!((tries, ids(&conn)), (1, vec![]));
}

#[test]
fn every_behavior_writes() {
    fn write(conn: &impl Executor, behavior: Behavior, id: i64) -> Result<()> {
        TransactionOptions::new().behavior(behavior).run(conn, |tx| insert(tx, id))
    }
    let conn = in_memory();
    let behaviors = [Behavior::Deferred, Behavior::Immediate, Behavior::Exclusive];
    for (id, behavior) in (1..).zip(behaviors) {
        write(&conn, behavior, id).unwrap();
    }
    assert_eq!(ids(&conn), [1, 2, 3]);
}

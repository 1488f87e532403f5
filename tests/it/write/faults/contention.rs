//! Several connections that write the same database.

use std::path::Path;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use reflect_schema::{
    Behavior, Connection, ErrorKind, Result, TransactionOptions, read, transaction,
};

use super::bank::{self, Account, Line, NewAccount, NewLine};
use super::{JOURNAL_MODES, in_file, lines, snapshot};

fn open(path: &Path, timeout: Duration) -> Connection {
    let conn = bank::connect(path).unwrap();
    conn.pragma_update(None, "synchronous", "off").unwrap();
    conn.busy_timeout(timeout).unwrap();
    conn
}

const NO_TIME: Duration = Duration::ZERO;
/// Never waited for in full, unless something is stuck.
const LONG: Duration = Duration::from_secs(60);

#[test]
fn a_locked_database_is_a_typed_error_of_every_write() {
    for mode in JOURNAL_MODES {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("bank.db");
        let writer = in_file(&path, mode);
        Line::insert_all(&writer, lines(1, 3, 5)).unwrap();
        let (other, before) = (open(&path, NO_TIME), snapshot(&writer));
        let line = Line::first(&other).unwrap().unwrap();
        transaction(&writer, |tx| {
            NewAccount {}.insert(tx)?;
            let of_line = || Line::query().filter(|l| l.number.eq(1));
            let set = |l: bank::LineColumns| l.content.set(vec![2]);
            let outcomes: [(&str, Result<()>); 9] = [
                ("insert", NewAccount {}.insert(&other).map(drop)),
                ("with", NewAccount {}.with(|a| a.cents.set(1)).insert(&other).map(drop)),
                ("insert_all", Line::insert_all(&other, lines(2, 100, 5)).map(drop)),
                ("modify", line.modify(&other, |l| l.content = vec![1]).map(drop)),
                ("update_set", line.update_set(&other, set).map(drop)),
                ("delete", line.delete(&other)),
                ("update of many", of_line().update(&other, set).map(drop)),
                ("delete of many", of_line().delete(&other).map(drop)),
                ("transaction", transaction(&other, |_| Ok(()))),
            ];
            for (what, outcome) in outcomes {
                let error = outcome.expect_err(what);
                assert!(matches!(error.kind(), ErrorKind::Busy(_)), "{mode} {what}: {error}");
            }
            assert!(other.is_autocommit());
            // Reading goes on, and sees nothing of it.
            assert_eq!(read(&other, |tx| Account::count(tx))?, 3);
            Ok(())
        })
        .unwrap();
        assert_eq!(Account::count(&other).unwrap(), 4);
        Account::query().filter(|a| a.id.eq(4)).delete(&other).unwrap();
        assert_eq!(snapshot(&other), before);
    }
}

const WRITERS: usize = 3;
const TIMES: i64 = 40;

/// Has several threads add one to each of two accounts again and again, while another one reads.
fn counts_to_the_end(mode: &str, timeout: Duration, options: TransactionOptions) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("bank.db");
    let conn = in_file(&path, mode);
    let (start, done) = (Barrier::new(WRITERS + 1), AtomicBool::new(false));
    let running = AtomicU32::new(u32::try_from(WRITERS).unwrap());
    let write = |writer: i64| {
        let conn = open(&path, timeout);
        start.wait();
        for number in 0..TIMES {
            let added = options.run(&conn, |tx| {
                let one = Account::get(tx, 1)?;
                NewLine { batch: writer, number, content: vec![] }.insert(tx)?;
                one.modify(tx, |it| it.cents += 1)?;
                Account::get(tx, 2)?.update_set(tx, |a| a.cents.set(a.cents + 1))
            });
            added.unwrap_or_else(|error| panic!("{mode} {options:?}: {error}"));
            assert!(conn.is_autocommit());
        }
        if running.fetch_sub(1, Ordering::SeqCst) == 1 {
            done.store(true, Ordering::SeqCst);
        }
    };
    let look = || {
        let conn = open(&path, LONG);
        start.wait();
        let mut last = 0;
        while !done.load(Ordering::SeqCst) {
            let (one, two, lines) = read(&conn, |tx| {
                Ok((Account::get(tx, 1)?.cents, Account::get(tx, 2)?.cents, Line::count(tx)?))
            })
            .unwrap();
            assert_eq!((one, i64::try_from(lines)), (two, Ok(two)), "{mode}: a whole state");
            assert!(one >= last, "{mode}: nothing goes back");
            last = one;
            // A reader that never stops would keep writers out.
            thread::sleep(Duration::from_millis(1));
        }
    };
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            scope.spawn(move || write(i64::try_from(writer).unwrap()));
        }
        scope.spawn(look);
    });
    let all = TIMES * i64::try_from(WRITERS).unwrap();
    assert_eq!(
        (Account::get(&conn, 1).unwrap().cents, Account::get(&conn, 2).unwrap().cents),
        (all, all)
    );
    assert_eq!(i64::try_from(Line::count(&conn).unwrap()), Ok(all));
}

#[test]
fn no_update_is_lost_among_writers_that_wait() {
    for mode in JOURNAL_MODES {
        counts_to_the_end(mode, LONG, TransactionOptions::new());
    }
}

#[test]
fn no_update_is_lost_among_writers_that_try_again() {
    for mode in JOURNAL_MODES {
        counts_to_the_end(mode, NO_TIME, TransactionOptions::new().retries(1000));
    }
}

#[test]
fn no_update_is_lost_where_locks_are_taken_late() {
    // What was read may be outdated when the lock is asked for: SQLite says that it is busy at
    // once, and the closure runs again.
    let options = TransactionOptions::new().behavior(Behavior::Deferred).retries(1000);
    for mode in JOURNAL_MODES {
        counts_to_the_end(mode, Duration::from_millis(5), options);
    }
}

#[test]
fn set_based_updates_of_several_connections_all_count() {
    for mode in JOURNAL_MODES {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("bank.db");
        let conn = in_file(&path, mode);
        thread::scope(|scope| {
            for _ in 0..WRITERS {
                scope.spawn(|| {
                    let conn = open(&path, LONG);
                    for _ in 0..TIMES {
                        let all = Account::query().everything();
                        assert_eq!(all.update(&conn, |a| a.cents.set(a.cents + 1)).unwrap(), 3);
                    }
                });
            }
        });
        let all = TIMES * i64::try_from(WRITERS).unwrap();
        assert!(Account::all(&conn).unwrap().iter().all(|it| it.cents == all));
    }
}

#[test]
fn a_commit_that_a_reader_holds_up_can_be_tried_again() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("bank.db");
    let conn = in_file(&path, "delete");
    conn.busy_timeout(NO_TIME).unwrap();
    let reader = open(&path, NO_TIME);
    let account = Account::get(&conn, 1).unwrap();
    read(&reader, |tx| {
        assert_eq!(Account::count(tx)?, 3);
        let error = account.update_set(&conn, |a| a.cents.set(9)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Busy(_)), "{error}");
        assert!(conn.is_autocommit());
        let error = Line::insert_all(&conn, lines(1, 1000, 50)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Busy(_)), "{error}");
        let many = Account::query().everything().update(&conn, |a| a.cents.set(9)).unwrap_err();
        assert!(matches!(many.kind(), ErrorKind::Busy(_)), "{many}");
        assert!(conn.is_autocommit());
        assert_eq!(Account::get(tx, 1)?.cents, 0);
        Ok(())
    })
    .unwrap();
    assert_eq!((Account::get(&conn, 1).unwrap().cents, Line::count(&conn).unwrap()), (0, 0));
    assert_eq!(account.update_set(&conn, |a| a.cents.set(9)).unwrap().cents, 9);
}

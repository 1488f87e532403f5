//! Panics and errors in what the caller hands over.

use std::panic::{AssertUnwindSafe, catch_unwind};

use reflect_schema::{
    Behavior, Connection, Error, ErrorKind, Executor, Result, TransactionOptions, read,
    transaction, try_transaction,
};

use super::bank::{Account, Line, NewAccount, NewLine};
use super::{in_memory, leaves_nothing, lines};

/// A panic, as an error that has nothing to do with the database.
fn caught<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    let error = |panic: Box<dyn std::any::Any + Send>| {
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"in the closure"));
        Err(Error::abort("caught"))
    };
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(error)
}

fn some_lines() -> (Connection, Line) {
    let conn = in_memory();
    Line::insert_all(&conn, lines(1, 10, 5)).unwrap();
    let line = Line::first(&conn).unwrap().unwrap();
    (conn, line)
}

#[test]
fn a_panic_in_a_closure_leaves_nothing() {
    let (conn, line) = some_lines();
    leaves_nothing(&conn, "with", |it| {
        caught(|| NewAccount {}.with(|_| -> () { stop() }).insert(it))
    });
    leaves_nothing(&conn, "on_conflict", |it| {
        let new = NewAccount {}.with(|a| a.id.set(1)).on_conflict(reflect_schema::PrimaryKey);
        caught(|| new.update(|_, _| -> () { stop() }).insert(it))
    });
    leaves_nothing(&conn, "update_set", |it| caught(|| line.update_set(it, |_| -> () { stop() })));
    leaves_nothing(&conn, "update of many", |it| {
        let all = Line::query().everything();
        caught(|| all.update(it, |_| -> () { stop() }))
    });
    for at in [0, 1, 63, 64, 65, 500] {
        leaves_nothing(&conn, &format!("insert_all at {at}"), |it| {
            let rows = lines(2, 1000, 5).inspect(|line| stop_if(line.number == at));
            caught(|| Line::insert_all(it, rows))
        });
    }
}

/// A panic that prints nothing.
fn stop() -> ! {
    std::panic::resume_unwind(Box::new("in the closure"))
}

fn stop_if(condition: bool) {
    if condition {
        stop();
    }
}

#[test]
fn a_panic_in_a_transaction_leaves_nothing() {
    fn writes(tx: &impl Executor) -> Result<()> {
        NewAccount {}.insert(tx)?;
        Line::insert_all(tx, lines(2, 100, 5))?;
        Account::query().everything().update(tx, |a| a.cents.set(a.cents + 1))?;
        stop_if(true);
        Ok(())
    }
    let (conn, _) = some_lines();
    leaves_nothing(&conn, "transaction", |it| caught(|| transaction(it, |tx| writes(tx))));
    leaves_nothing(&conn, "read", |it| caught(|| read(it, |tx| writes(tx))));
    leaves_nothing(&conn, "try_transaction", |it| caught(|| try_transaction(it, |tx| writes(tx))));
    leaves_nothing(&conn, "nested", |it| {
        caught(|| {
            transaction(it, |tx| {
                NewAccount {}.insert(tx)?;
                transaction(tx, |tx| writes(tx))
            })
        })
    });
    for behavior in [Behavior::Deferred, Behavior::Immediate, Behavior::Exclusive] {
        let options = TransactionOptions::new().behavior(behavior).retries(3);
        leaves_nothing(&conn, "options", |it| caught(|| options.run(it, |tx| writes(tx))));
    }
}

#[test]
fn a_panic_while_rows_are_read_leaves_no_transaction() {
    let (conn, _) = some_lines();
    leaves_nothing(&conn, "an iterator that reads the same connection", |it| {
        let rows = (0..1000).map(|number| {
            let there = Line::count(it).unwrap();
            stop_if(number == 300);
            NewLine { batch: 2, number, content: vec![u8::try_from(there % 256).unwrap()] }
        });
        caught(|| Line::insert_all(it, rows))
    });
    leaves_nothing(&conn, "an iterator that writes", |it| {
        let rows = (0..1000).map(|number| {
            NewAccount {}.insert(it).unwrap();
            stop_if(number == 300);
            NewLine { batch: 2, number, content: vec![] }
        });
        caught(|| Line::insert_all(it, rows))
    });
}

#[test]
fn a_row_in_error_among_many_leaves_nothing() {
    let (conn, _) = some_lines();
    for at in [0, 1, 63, 64, 65, 500] {
        leaves_nothing(&conn, &format!("the same key at {at}"), |it| {
            let rows = lines(2, 1000, 5).map(|line| match line.number {
                number if number == at => NewLine { batch: 1, number: 1, ..line },
                _ => line,
            });
            Line::insert_all(it, rows)
        });
        leaves_nothing(&conn, &format!("a mistake at {at}"), |it| {
            let rows = (0..1000).map(|number| {
                let mistake = number == at;
                NewAccount {}.with(|a| (a.cents.set(number), mistake.then(|| a.cents.set(number))))
            });
            Account::insert_all(it, rows)
        });
    }
}

#[test]
fn an_error_out_of_a_transaction_leaves_nothing() {
    let (conn, line) = some_lines();
    leaves_nothing(&conn, "transaction", |it| {
        let outcome = transaction(it, |tx| {
            line.delete(tx)?;
            Line::insert_all(tx, lines(2, 100, 5))?;
            Err::<(), _>(Error::abort("no"))
        });
        assert!(matches!(outcome.as_ref().unwrap_err().kind(), ErrorKind::Aborted(_)));
        outcome
    });
    leaves_nothing(&conn, "a row that is gone", |it| {
        transaction(it, |tx| {
            line.delete(tx)?;
            line.update_set(tx, |l| l.content.set(vec![1]))
        })
    });
}

#[test]
fn what_is_dropped_unfinished_leaves_no_transaction() {
    let (conn, _) = some_lines();
    drop(NewAccount {}.with(|a| a.cents.set(1)));
    assert!(conn.is_autocommit());
    // A stream of rows that is open while the same connection writes and fails.
    let open = Line::query().order_by(|l| l.number.asc());
    let mut stream = open.stream(&conn).unwrap();
    let mut rows = stream.iter();
    assert!(rows.next().is_some_and(|row| row.is_ok()));
    let failed = transaction(&conn, |tx| {
        Line::insert_all(tx, lines(2, 100, 5))?;
        Err::<(), _>(Error::abort("no"))
    });
    assert!(failed.is_err() && conn.is_autocommit());
    NewAccount {}.insert(&conn).unwrap();
    assert_eq!(rows.flatten().count(), 9);
    drop(stream);
    assert!(conn.is_autocommit());
    assert_eq!((Line::count(&conn).unwrap(), Account::count(&conn).unwrap()), (10, 4));
}

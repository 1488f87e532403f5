//! Some errors make SQLite give up the whole transaction, whoever had begun it
//! (<https://sqlite.org/lang_transaction.html>). What is written after that would be kept, while
//! the transaction around it can't be committed any more.

use reflect_schema::rusqlite;
use reflect_schema::{Error, ErrorKind, Executor, Result, transaction, try_transaction};

use super::bank::{Account, Drastic, Line, NewAccount, NewDrastic, NewLine};
use super::{in_memory, snapshot};

/// Has SQLite roll back, and goes on as if nothing had happened.
fn goes_on(tx: &impl Executor) {
    NewAccount {}.insert(tx).unwrap();
    let clash = NewDrastic { name: "there".into() };
    assert!(clash.insert(tx).is_err());
    let writes: [(&str, Result<()>); 8] = [
        ("insert", NewAccount {}.insert(tx).map(drop)),
        ("insert_all", Account::insert_all(tx, [NewAccount {}, NewAccount {}]).map(drop)),
        ("with", NewAccount {}.with(|it| it.cents.set(3)).insert(tx).map(drop)),
        ("transaction", transaction(tx, |tx| NewAccount {}.insert(tx).map(drop))),
        ("modify", Account { id: 1, cents: 7 }.modify(tx, |it| it.cents = 8).map(drop)),
        ("delete", Account { id: 1, cents: 7 }.delete(tx)),
        (
            "update of many",
            Account::query().everything().update(tx, |it| it.cents.set(1)).map(drop),
        ),
        ("delete of many", Account::query().everything().delete(tx).map(drop)),
    ];
    for (what, outcome) in writes {
        let error = outcome.expect_err(what);
        assert!(matches!(error.kind(), ErrorKind::RolledBack), "{what}: {error}");
    }
}

#[test]
fn nothing_is_written_after_sqlite_has_rolled_a_transaction_back() {
    let mut conn = in_memory();
    NewDrastic { name: "there".into() }.insert(&conn).unwrap();
    let before = snapshot(&conn);
    let outcome = transaction(&conn, |tx| {
        goes_on(tx);
        Ok(())
    });
    let error = outcome.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::RolledBack), "{error}");
    assert_eq!(
        error.to_string(),
        "the transaction is over already: SQLite has rolled it back because of an earlier error, or \
         it was ended by hand"
    );
    assert!(conn.is_autocommit());
    assert_eq!(snapshot(&conn), before);

    let nested = transaction(&conn, |tx| {
        let inner = transaction(tx, |tx| {
            goes_on(tx);
            Ok(())
        });
        assert!(inner.is_err());
        goes_on_outside(tx)
    });
    assert!(nested.is_err() && conn.is_autocommit());
    assert_eq!(snapshot(&conn), before);

    let own = try_transaction(&conn, |tx| {
        goes_on(tx);
        Ok::<_, Error>(())
    });
    assert!(own.is_err() && conn.is_autocommit());

    let tx = conn.transaction().unwrap();
    goes_on(&tx);
    assert!(tx.commit().is_err());
    assert_eq!(snapshot(&conn), before);

    // rusqlite's own transactions as well.
    let tx = conn.unchecked_transaction().unwrap();
    goes_on(&tx);
    assert!(tx.commit().is_err());
    assert_eq!(snapshot(&conn), before);
    NewAccount {}.insert(&conn).unwrap();
}

fn goes_on_outside(tx: &impl Executor) -> Result<()> {
    NewAccount {}.insert(tx).map(drop)
}

#[test]
fn a_full_database_gives_up_the_transaction_around_the_write() {
    let conn = in_memory();
    let pages: i64 = conn.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    conn.query_row(&format!("PRAGMA max_page_count = {}", pages + 3), [], |_| Ok(())).unwrap();
    let before = snapshot(&conn);
    let outcome = transaction(&conn, |tx| {
        NewAccount {}.insert(tx)?;
        let large = NewLine { batch: 1, number: 1, content: vec![1; 100_000] };
        assert!(Line::insert_all(tx, [large]).is_err());
        assert!(tx.is_autocommit(), "this test is about an error that rolls back");
        // Smaller ones would fit.
        let _ = NewLine { batch: 1, number: 2, content: vec![1; 10] }.insert(tx);
        let _ = Line::insert_all(tx, super::lines(2, 3, 10));
        Ok(())
    });
    assert!(outcome.is_err() && conn.is_autocommit());
    assert_eq!(snapshot(&conn), before);
}

#[test]
fn a_transaction_of_the_callers_own_may_end_within_ours() {
    // The savepoint ends with it, and there is nothing to roll back.
    let conn = in_memory();
    let outcome = transaction(&conn, |tx| {
        NewAccount {}.insert(tx)?;
        Ok(tx.execute_batch("ROLLBACK")?)
    });
    assert!(matches!(outcome.unwrap_err().kind(), ErrorKind::RolledBack));
    let bare: &rusqlite::Connection = &conn;
    assert!(bare.is_autocommit());
    assert_eq!(Account::count(bare).unwrap(), 3);
    assert_eq!(Drastic::count(bare).unwrap(), 0);
}

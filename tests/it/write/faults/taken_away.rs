//! Rows that triggers turn away or take away again, after something else was written: an error leaves
//! nothing of it, so that another try does not write it twice.

use reflect_schema::{Connection, ErrorKind, PrimaryKey, Result, UnitOfWork};

mod routed {
    reflect_schema::reflect_schema!("tests/schemas/triggers.sql");
}
use routed::{Done, Guarded, Inbox, Moved, NewDone, NewGuarded, NewInbox, NewMoved};

fn conn() -> Connection {
    routed::connect_in_memory().unwrap()
}

/// The write is an error about this table, and nothing of it is left.
fn is_ignored<T>(conn: &Connection, table: &str, name: &str, done: Result<T>) {
    let Err(error) = done else { panic!("{name} was written") };
    let found = matches!(error.kind(), ErrorKind::Ignored { table: it } if *it == table);
    assert!(found, "{name}: {error}");
    assert_eq!(Done::count(conn).unwrap(), 0, "{name}");
    assert!(conn.is_autocommit(), "{name}");
}

#[test]
fn an_insert_that_fails_has_written_nothing() {
    let conn = conn();
    let letter = || NewInbox { body: "pay 100".into() };
    let guarded = || NewGuarded { body: "x".into() };
    let upsert = || {
        let row = guarded().with(|g| g.id.set(1)).on_conflict(PrimaryKey);
        row.update(|there, _| there.body.set("y"))
    };
    is_ignored(&conn, "inbox", "insert", letter().insert(&conn));
    is_ignored(&conn, "inbox", "with", letter().with(|i| i.urgent.set(1)).insert(&conn));
    let unless = letter().on_conflict(PrimaryKey).do_nothing().insert(&conn);
    is_ignored(&conn, "inbox", "do_nothing", unless);
    let or_else = letter().on_conflict(PrimaryKey).update(|i, _| i.urgent.set(1)).insert(&conn);
    is_ignored(&conn, "inbox", "upsert", or_else);
    is_ignored(&conn, "guarded", "turned away", guarded().insert(&conn));
    is_ignored(&conn, "guarded", "upsert, turned away", upsert().insert(&conn));
    // What is written without being read again is no error.
    assert_eq!(Inbox::insert_all(&conn, [letter(), letter()]).unwrap(), 2);
    assert_eq!((Done::count(&conn).unwrap(), Inbox::count(&conn).unwrap()), (2, 0));
}

#[test]
fn a_change_that_fails_has_written_nothing() {
    let conn = conn();
    let row = NewGuarded { body: "kept".into() }.insert(&conn).unwrap();
    is_ignored(&conn, "guarded", "modify", row.modify(&conn, |g| g.body = "x".into()));
    is_ignored(&conn, "guarded", "update_set", row.update_set(&conn, |g| g.body.set("x")));
    is_ignored(&conn, "guarded", "delete", row.delete(&conn));
    let again = NewGuarded { body: "x".into() }.with(|g| g.id.set(row.id)).on_conflict(PrimaryKey);
    let upsert = again.update(|there, _| there.body.set("y")).insert(&conn);
    is_ignored(&conn, "guarded", "upsert", upsert);
    let mut unit = UnitOfWork::new();
    let _ = unit.add(NewInbox { body: "b".into() });
    is_ignored(&conn, "inbox", "unit", unit.commit(&conn));
    let mut unit = UnitOfWork::new();
    unit.delete(row.clone());
    is_ignored(&conn, "guarded", "deletion of a unit", unit.commit(&conn));
    assert_eq!(Guarded::all(&conn).unwrap(), [row]);
}

#[test]
fn a_row_that_is_gone_after_it_was_changed_is_an_error_that_leaves_it() {
    let conn = conn();
    let row = NewMoved { body: "here".into() }.insert(&conn).unwrap();
    is_ignored(&conn, "moved", "modify", row.modify(&conn, |m| m.body = "there".into()));
    is_ignored(&conn, "moved", "update_set", row.update_set(&conn, |m| m.body.set("there")));
    assert_eq!(Moved::all(&conn).unwrap(), [row]);
}

#[test]
fn within_a_transaction_only_the_failed_write_is_undone() {
    let conn = conn();
    reflect_schema::transaction(&conn, |tx| {
        NewDone { body: "before".into() }.insert(tx)?;
        assert!(NewInbox { body: "b".into() }.insert(tx).is_err());
        assert!(NewGuarded { body: "b".into() }.insert(tx).is_err());
        Ok(())
    })
    .unwrap();
    assert_eq!(Done::all(&conn).unwrap(), [Done { id: 1, body: "before".into() }]);
}

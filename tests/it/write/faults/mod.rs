//! What is written is whole or not there at all, whatever goes wrong: a killed process, a full
//! database, another writer, a panic, a row that can't be read back.

mod after_the_write;
mod closures;
mod contention;
mod disk;
mod full;
#[cfg(unix)]
mod killed;
mod rolled_back;
mod taken_away;

use std::path::Path;

use reflect_schema::{Connection, Executor, Result, Value, transaction};

mod bank {
    reflect_schema::reflect_schema!("tests/schemas/faults.sql");
}
use bank::{NewAccount, NewLine};

const JOURNAL_MODES: [&str; 2] = ["delete", "wal"];

/// A database in memory with three accounts.
fn in_memory() -> Connection {
    let conn = bank::connect_in_memory().unwrap();
    open_accounts(&conn);
    conn
}

/// A new file with three accounts.
fn in_file(path: &Path, journal_mode: &str) -> Connection {
    bank::SCHEMA.create_all(&reflect_schema::rusqlite::Connection::open(path).unwrap()).unwrap();
    let conn = bank::connect(path).unwrap();
    set_up(&conn, journal_mode);
    open_accounts(&conn);
    conn
}

fn set_up(conn: &Connection, journal_mode: &str) {
    conn.pragma_update(None, "journal_mode", journal_mode).unwrap();
    // Faster, and no less safe as long as the machine runs.
    conn.pragma_update(None, "synchronous", "off").unwrap();
}

fn open_accounts(conn: &Connection) {
    bank::Account::insert_all(conn, (0..3).map(|_| NewAccount {})).unwrap();
}

/// New lines of a batch, in order.
fn lines(batch: i64, count: i64, size: usize) -> impl Iterator<Item = NewLine> {
    (0..count).map(move |number| NewLine { batch, number, content: vec![7; size] })
}

/// Every row of every table, as it is stored.
fn snapshot(conn: &Connection) -> Vec<(String, Vec<Vec<Value>>)> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut tables = conn.prepare(sql).unwrap();
    let tables = tables.query_map([], |row| row.get(0)).unwrap();
    let tables: Vec<String> = tables.map(|it| it.unwrap()).collect();
    let rows = |table: &String| {
        let mut all = conn.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1, 2")).unwrap();
        let width = all.column_count();
        let rows = all.query_map([], |row| (0..width).map(|it| row.get(it)).collect()).unwrap();
        rows.map(|it| it.unwrap()).collect()
    };
    tables.into_iter().map(|it| (it.clone(), rows(&it))).collect()
}

/// Runs what is to fail, alone and as a part of a transaction that is committed all the same: it
/// writes nothing, and leaves the connection as it was.
fn leaves_nothing<T>(conn: &Connection, what: &str, work: impl Fn(&&dyn Executor) -> Result<T>) {
    let before = snapshot(conn);
    assert!(conn.is_autocommit(), "{what}");
    assert!(work(&(conn as &dyn Executor)).is_err(), "{what}");
    assert!(conn.is_autocommit(), "{what}");
    assert_eq!(snapshot(conn), before, "{what}");

    let account = transaction(conn, |tx| {
        let account = NewAccount {}.insert(tx)?;
        let inside = snapshot(conn);
        assert!(work(&(tx as &dyn Executor)).is_err(), "{what}");
        assert_eq!(snapshot(conn), inside, "{what} in a transaction");
        account.update_set(tx, |it| it.cents.set(1))
    });
    let account = account.unwrap();
    assert!(conn.is_autocommit(), "{what}");
    assert_eq!(account.reload(conn).unwrap().cents, 1);
    account.delete(conn).unwrap();
    assert_eq!(snapshot(conn), before, "{what}");
}

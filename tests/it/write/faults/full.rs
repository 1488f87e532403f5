//! A database that must not grow.

use reflect_schema::{Connection, Error, ErrorKind, PrimaryKey, Result, transaction};

use super::bank::{Account, AccountColumns, Line, NewAccount, NewLine};
use super::{JOURNAL_MODES, in_file, in_memory, leaves_nothing, lines, snapshot};

const TOO_LARGE: usize = 100_000;

/// Databases with some lines and next to no room for more.
fn each_full_database(test: impl Fn(&Connection)) {
    let directory = tempfile::tempdir().unwrap();
    let in_files = JOURNAL_MODES.map(|mode| in_file(&directory.path().join(mode), mode));
    for conn in in_files.into_iter().chain([in_memory()]) {
        Line::insert_all(&conn, lines(1, 10, 500)).unwrap();
        let pages: i64 = conn.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        limit(&conn, pages + 3);
        test(&conn);
        // And with more room everything works again.
        limit(&conn, 100_000);
        Line::insert_all(&conn, lines(2, 1000, 500)).unwrap();
        assert_eq!(Line::count(&conn).unwrap(), 1010);
        let check: String =
            conn.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
        assert_eq!(check, "ok");
    }
}

fn limit(conn: &Connection, pages: i64) {
    conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
}

fn is_full<T>(result: Result<T>) -> Result<T> {
    if let Err(error) = &result {
        assert!(is_full_error(error), "{error}");
    }
    result
}

fn is_full_error(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Full(_))
}

/// Where SQLite has given up the transaction around the write, there is nothing to commit.
fn fails<T>(conn: &Connection, work: impl Fn(&Connection) -> Result<T>) {
    let before = snapshot(conn);
    assert!(is_full(work(conn)).is_err());
    assert!(conn.is_autocommit());
    assert_eq!(snapshot(conn), before);
    let outer = transaction(conn, |tx| {
        NewAccount {}.insert(tx)?;
        is_full(work(conn))
    });
    assert!(outer.is_err() && conn.is_autocommit());
    assert_eq!(snapshot(conn), before);
}

#[test]
fn a_new_row_that_has_no_room_leaves_nothing() {
    each_full_database(|conn| {
        fails(conn, |it| NewLine { batch: 2, number: 0, content: vec![1; TOO_LARGE] }.insert(it));
    });
}

#[test]
fn many_rows_that_have_no_room_leave_nothing() {
    each_full_database(|conn| {
        fails(conn, |it| Line::insert_all(it, lines(2, 3000, 100)));
        // Also where some are written by statements of their own.
        fails(conn, |it| {
            let rows = (0..5000).map(|number| {
                let sets = move |a: AccountColumns| (number % 3 > 0).then(|| a.cents.set(number));
                NewAccount {}.with(sets).on_conflict(PrimaryKey).do_nothing()
            });
            Account::insert_all(it, rows)
        });
    });
}

#[test]
fn a_change_that_has_no_room_leaves_nothing() {
    each_full_database(|conn| {
        let line = Line::first(conn).unwrap().unwrap();
        fails(conn, |it| line.modify(it, |l| l.content = vec![1; TOO_LARGE]));
        fails(conn, |it| line.update_set(it, |it| it.content.set(vec![1; TOO_LARGE])));
    });
}

#[test]
fn a_change_of_many_rows_that_have_no_room_leaves_nothing() {
    each_full_database(|conn| {
        let lines = Line::query().everything();
        fails(conn, |it| lines.update(it, |it| it.content.set(vec![1; TOO_LARGE / 10])));
        let lines = Line::query().order_by(|it| it.number.desc()).limit(9).everything();
        fails(conn, |it| lines.update(it, |it| it.content.set(vec![1; TOO_LARGE / 10])));
    });
}

#[test]
fn a_transaction_that_runs_full_leaves_nothing() {
    each_full_database(|conn| {
        let before = snapshot(conn);
        let mut written = 0;
        let outcome = transaction(conn, |tx| {
            for line in lines(2, 3000, 100) {
                is_full(line.insert(tx))?;
                written += 1;
            }
            Ok(())
        });
        assert!(outcome.is_err() && written > 0 && conn.is_autocommit());
        assert_eq!(snapshot(conn), before);
    });
}

#[test]
fn a_value_longer_than_sqlite_allows_leaves_nothing() {
    use reflect_schema::rusqlite::limits::Limit::SQLITE_LIMIT_LENGTH;
    let conn = in_memory();
    Line::insert_all(&conn, lines(1, 10, 500)).unwrap();
    conn.set_limit(SQLITE_LIMIT_LENGTH, 10_000).unwrap();
    let line = Line::first(&conn).unwrap().unwrap();
    let long = || vec![1; 20_000];
    leaves_nothing(&conn, "insert", |it| {
        NewLine { batch: 2, number: 0, content: long() }.insert(it)
    });
    leaves_nothing(&conn, "insert_all", |it| {
        let long = NewLine { batch: 3, number: 0, content: long() };
        Line::insert_all(it, lines(2, 200, 10).chain([long]))
    });
    leaves_nothing(&conn, "update_set", |it| line.update_set(it, |l| l.content.set(long())));
    let everything = Line::query().everything();
    leaves_nothing(&conn, "update", |it| everything.update(it, |l| l.content.set(long())));
}

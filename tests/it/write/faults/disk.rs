//! A disk that is full, which SQLite hears of later than of a limit of its own: `.ci/full-disk`.

use std::fs;
use std::path::Path;

use reflect_schema::{Connection, ErrorKind, Result, transaction};

use super::bank::{Account, Line, NewAccount};
use super::{in_file, lines};

/// A directory on a disk of few megabytes that nobody else writes to.
const DIRECTORY: &str = "REFLECT_FULL_DISK";
/// Lines of a transaction, and the bytes of each.
const COUNT: i64 = 100;
const SIZE: usize = 200;

#[test]
fn a_full_disk_keeps_what_was_committed_and_nothing_else() {
    let Ok(directory) = std::env::var(DIRECTORY) else { return };
    let directory = Path::new(&directory).join("bank");
    // Where somebody reads, a WAL can't begin anew; in the other mode a reader would only keep the writer out.
    for (mode, with_reader) in [("delete", false), ("wal", false), ("wal", true)] {
        fills(&directory, mode, with_reader);
    }
}

/// Writes until the disk is full, three times with more room each.
fn fills(directory: &Path, mode: &str, with_reader: bool) {
    fs::create_dir(directory).unwrap();
    let path = directory.join("bank.db");
    let conn = in_file(&path, mode);
    let reader = with_reader.then(|| reading(&path));
    let ballast: Vec<_> = (0..3).map(|it| directory.join(format!("ballast{it}"))).collect();
    for it in &ballast {
        fs::write(it, vec![7; 300_000]).unwrap();
    }

    let (mut committed, mut failures) = (0, 0);
    for freed in ballast.iter().map(Some).chain([None]) {
        loop {
            match batch(&conn, committed) {
                Ok(()) => committed += 1,
                Err(error) => {
                    assert!(matches!(error.kind(), ErrorKind::Full(_)), "{mode}: {error}");
                    break;
                }
            }
        }
        failures += 1;
        is_as_committed(&conn, committed);
        // Also for somebody who has never seen it before.
        is_as_committed(&super::bank::connect(&path).unwrap(), committed);
        freed.map(fs::remove_file).transpose().unwrap();
    }
    assert!(committed > 3 && failures == 4, "{mode}: {committed} transactions");
    drop(reader);
    let reader = if with_reader { " and a reader" } else { "" };
    println!("{mode}{reader}: {committed} transactions there, {failures} failed and left nothing");
    drop(conn);
    fs::remove_dir_all(directory).unwrap();
}

fn reading(path: &Path) -> Connection {
    let conn = super::bank::connect(path).unwrap();
    conn.execute_batch("BEGIN; SELECT count(*) FROM account").unwrap();
    conn
}

/// A transaction of every kind of write; the first account counts them.
fn batch(conn: &Connection, number: i64) -> Result<()> {
    transaction(conn, |tx| {
        let first = Account::get(tx, 1)?;
        NewAccount {}.insert(tx)?;
        Line::insert_all(tx, lines(number, COUNT, SIZE))?;
        let mine = Line::query().filter(|it| it.batch.eq(number));
        mine.update(tx, |it| it.content.set(vec![9; 2 * SIZE]))?;
        first.modify(tx, |it| it.cents += 1).map(drop)
    })
}

fn is_as_committed(conn: &Connection, batches: i64) {
    assert!(conn.is_autocommit());
    let integrity: String =
        conn.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(integrity, "ok");
    assert_eq!(Account::get(conn, 1).unwrap().cents, batches);
    assert_eq!(i64::try_from(Account::count(conn).unwrap()), Ok(3 + batches));
    let lines = Line::all(conn).unwrap();
    assert_eq!(i64::try_from(lines.len()), Ok(batches * COUNT));
    assert!(lines.iter().all(|it| it.content == [9; 2 * SIZE]));
}

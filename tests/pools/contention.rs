//! Threads that share a pool, in several processes that write the same file: every transaction that
//! was committed is there, once and whole, and nothing of any other.
//!
//! A second for each journal mode; `.ci/contention` asks for longer.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};
use std::{fs, thread};

use reflect_schema::r2d2::{Manager, Pool};
use reflect_schema::{Behavior, Connection, Error, ErrorKind, Result, TransactionOptions, read};

mod bank {
    reflect_schema::reflect_schema!("tests/schemas/faults.sql");
}
use bank::{Account, Entry, Line, NewAccount, NewEntry, NewLine, NewTransfer, Transfer};

const TEST: &str = "contention::nothing_is_lost_among_threads_and_processes";
/// How long it goes on, for each journal mode.
const SECONDS: &str = "REFLECT_CONTENTION_SECONDS";
/// The file that a process is to write, and its number.
const FILE: &str = "REFLECT_CONTENTION_FILE";
const PROCESS: &str = "REFLECT_CONTENTION_PROCESS";

const PROCESSES: i64 = 3;
const THREADS: i64 = 3;
/// Fewer than there are threads: they wait for each other, too.
const CONNECTIONS: u32 = 2;
const ACCOUNTS: i64 = 4;

#[test]
fn nothing_is_lost_among_threads_and_processes() {
    if let (Ok(file), Ok(process)) = (std::env::var(FILE), std::env::var(PROCESS)) {
        return write(Path::new(&file), process.parse().unwrap());
    }
    for mode in ["delete", "wal"] {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("bank.db");
        let conn = bank::connect_with(&path, |conn| bank::SCHEMA.create_all(conn)).unwrap();
        conn.pragma_update(None, "journal_mode", mode).unwrap();
        Account::insert_all(&conn, (0..ACCOUNTS).map(|_| NewAccount {})).unwrap();
        let mut children: Vec<Child> = (0..PROCESSES).map(|it| start(&path, it)).collect();
        for child in &mut children {
            assert!(child.wait().unwrap().success(), "{mode}");
        }
        check(&conn, &path, mode);
    }
}

fn start(path: &Path, process: i64) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", TEST, "--nocapture"]);
    command.env(FILE, path).env(PROCESS, process.to_string());
    command.stdout(std::process::Stdio::null()).spawn().unwrap()
}

/// What a thread knows to be committed.
#[derive(Default)]
struct Done {
    lines: i64,
    transfers: i64,
    given_up: i64,
    reads: i64,
}

/// The work of a process; beside the file it leaves what its threads have done.
fn write(path: &Path, process: i64) {
    let seconds = std::env::var(SECONDS).map_or(1.0, |it| it.parse().unwrap());
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    // Some wait for a lock in SQLite, and some try again.
    let patience = Duration::from_millis(if process % 2 == 0 { 60_000 } else { 1 });
    let manager = Manager::new(&bank::SCHEMA, path).with_setup(move |conn| {
        conn.pragma_update(None, "synchronous", "off")?;
        Ok(conn.busy_timeout(patience)?)
    });
    let pool = Pool::builder().max_size(CONNECTIONS).build(manager).unwrap();
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let (pool, writer) = (&pool, process * THREADS + thread);
            scope.spawn(move || {
                let done = work(pool, writer, end);
                let Done { lines, transfers, given_up, reads } = done;
                let text = format!("{lines} {transfers} {given_up} {reads}");
                fs::write(path.with_extension(writer.to_string()), text).unwrap();
            });
        }
    });
}

fn work(pool: &Pool, writer: i64, end: Instant) -> Done {
    let mut done = Done::default();
    for turn in 0.. {
        if Instant::now() > end {
            break;
        }
        let conn = pool.get().unwrap();
        assert!(conn.is_autocommit());
        let outcome = match turn % 5 {
            0 => is_whole(&conn).map(|()| done.reads += 1),
            1 => takes_back(&conn, writer),
            2 => NewLine { batch: writer, number: done.lines, content: vec![] }
                .insert(&conn)
                .map(|_| done.lines += 1),
            _ => transfer(&conn, writer, done.transfers).map(|()| done.transfers += 1),
        };
        match outcome.as_ref().map_err(Error::kind) {
            Ok(()) => {}
            Err(ErrorKind::Busy(_)) => done.given_up += 1,
            Err(_) => outcome.unwrap(),
        }
    }
    done
}

/// Moves money between two accounts, with what was read before.
fn transfer(conn: &Connection, writer: i64, number: i64) -> Result<()> {
    let number = writer + number * PROCESSES * THREADS;
    let behavior = if number % 2 == 0 { Behavior::Immediate } else { Behavior::Deferred };
    let (from, to) = (1 + number % ACCOUNTS, 1 + (number + 1 + writer % 2) % ACCOUNTS);
    TransactionOptions::new().behavior(behavior).retries(20).run(conn, |tx| {
        let giver = Account::get(tx, from)?;
        NewTransfer { number, entries: 2 }.insert(tx)?;
        let cents = 1 + number % 7;
        let entry = |account_id, cents| NewEntry { transfer: number, account_id, cents };
        Entry::insert_all(tx, [entry(from, -cents), entry(to, cents)])?;
        giver.modify(tx, |it| it.cents -= cents)?;
        Account::get(tx, to)?.update_set(tx, |it| it.cents.set(it.cents + cents))?;
        Ok(())
    })
}

/// Writes, and then thinks better of it.
fn takes_back(conn: &Connection, writer: i64) -> Result<()> {
    let outcome = TransactionOptions::new().retries(20).run(conn, |tx| {
        NewTransfer { number: -1, entries: 0 }.insert(tx)?;
        NewLine { batch: writer, number: -1, content: vec![] }.insert(tx)?;
        Account::query().everything().update(tx, |it| it.cents.set(it.cents + 1))?;
        Err::<(), _>(Error::abort("on second thoughts"))
    });
    match outcome {
        Err(error) if matches!(error.kind(), ErrorKind::Aborted(_)) => Ok(()),
        outcome => outcome,
    }
}

/// What one transaction reads is what whole transactions have left.
fn is_whole(conn: &Connection) -> Result<()> {
    read(conn, |tx| {
        for account in Account::all(tx)? {
            let entries = Entry::query().filter(|it| it.account_id.eq(account.id)).all(tx)?;
            assert_eq!(account.cents, entries.iter().map(|it| it.cents).sum::<i64>());
        }
        assert_eq!(2 * Transfer::count(tx)?, Entry::count(tx)?);
        assert_eq!(Line::query().filter(|it| it.number.eq(-1)).count(tx)?, 0);
        Ok(())
    })
}

fn check(conn: &Connection, path: &Path, mode: &str) {
    is_whole(conn).unwrap();
    let integrity: String =
        conn.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(integrity, "ok", "{mode}");
    assert_eq!(Account::all(conn).unwrap().iter().map(|it| it.cents).sum::<i64>(), 0);

    let mut all = [0; 4];
    for writer in 0..PROCESSES * THREADS {
        let text = fs::read_to_string(path.with_extension(writer.to_string())).unwrap();
        let done: Vec<i64> = text.split(' ').map(|it| it.parse().unwrap()).collect();
        for (sum, it) in all.iter_mut().zip(&done) {
            *sum += it;
        }
        let of_writer =
            Line::query().filter(|it| it.batch.eq(writer)).order_by(|it| it.number.asc());
        let lines = of_writer.all(conn).unwrap().into_iter().map(|it| it.number);
        assert!(lines.eq(0..done[0]), "{mode}: the lines of {writer}");
        let step = PROCESSES * THREADS;
        let of_writer = Transfer::query().order_by(|it| it.number.asc()).all(conn).unwrap();
        let numbers = of_writer.into_iter().map(|it| it.number).filter(|it| it % step == writer);
        let expected = (0..done[1]).map(|it| writer + it * step);
        assert!(numbers.eq(expected), "{mode}: the transfers of {writer}");
    }
    let [lines, transfers, given_up, reads] = all;
    assert!(lines > 0 && transfers > 0 && reads > 0, "{mode}: {all:?}");
    println!(
        "{mode}: {PROCESSES} processes of {THREADS} threads: {lines} lines and {transfers} transfers \
         committed, all there; {given_up} attempts given up, none there; {reads} whole states read"
    );
}

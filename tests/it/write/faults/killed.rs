//! A process that is killed while it writes.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use reflect_schema::{Connection, Result, Value, transaction};

use super::bank::{self, Account, Line, NewEntry, NewTransfer, Transfer};
use super::{JOURNAL_MODES, in_file, lines, set_up};

const TEST: &str =
    "write::faults::killed::a_killed_process_leaves_each_transaction_whole_or_absent";
/// The directory that a process is to write in until it is killed, and its random numbers.
const DIRECTORY: &str = "REFLECT_WRITE_FAULTS_DIRECTORY";
const SEED: &str = "REFLECT_WRITE_FAULTS_SEED";

/// How many are killed; `.ci/kill` asks for more.
const KILLS: &str = "REFLECT_KILLS";
const LINES: i64 = 3000;

#[test]
fn a_killed_process_leaves_each_transaction_whole_or_absent() {
    if let (Ok(directory), Ok(seed)) = (std::env::var(DIRECTORY), std::env::var(SEED)) {
        return write_until_killed(Path::new(&directory), Random(seed.parse().unwrap())).unwrap();
    }
    let directories = JOURNAL_MODES.map(|mode| {
        let directory = tempfile::tempdir().unwrap();
        in_file(&directory.path().join("bank.db"), mode);
        directory
    });
    let kills: u64 = std::env::var(KILLS).map_or(25, |it| it.parse().unwrap());
    let (mut unheard, mut unfinished) = (0, 0);
    for kill in 1..=kills {
        let seed = kill * 7919;
        let directory = directories[usize::try_from(kill).unwrap() % directories.len()].path();
        run_and_kill(directory, seed);
        let journal = fs::metadata(directory.join("bank.db-journal"));
        unfinished += usize::from(journal.is_ok_and(|it| it.len() > 0));
        unheard += check(directory, &format!("kill {kill}, seed {seed}"));
    }
    let written = directories.each_ref().map(|it| transfers(&open(it.path())).len());
    // Four of five have committed something before they are killed; how much more depends on the machine.
    let least = usize::try_from(kills).unwrap() / (2 * directories.len());
    assert!(written.iter().all(|it| *it >= least), "{written:?}");
    println!(
        "{kills} kills: {written:?} transactions, {unheard} of them committed but not acknowledged; {unfinished} \
         rolled back from a journal"
    );
}

fn run_and_kill(directory: &Path, seed: u64) {
    let mut random = Random(seed);
    let before = acknowledged(directory).len();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", TEST, "--nocapture"])
        .env(DIRECTORY, directory)
        .env(SEED, seed.to_string())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // Every fifth is killed whatever it is at, such as cleaning up after the last one.
    if !seed.is_multiple_of(5) {
        let begun = Instant::now();
        while acknowledged(directory).len() == before {
            assert!(begun.elapsed() < Duration::from_secs(60), "seed {seed}: nothing is written");
            assert_eq!(child.try_wait().unwrap(), None, "seed {seed}");
            std::thread::sleep(Duration::from_millis(1));
        }
    }
    std::thread::sleep(Duration::from_micros(random.below(100_000)));
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert!(!status.success() && status.code().is_none(), "seed {seed}: {status}");
}

/// Everything is as some number of whole transactions leaves it; returns how many of them were
/// not acknowledged any more.
fn check(directory: &Path, context: &str) -> usize {
    let conn = open(directory);
    let found = |sql: &str| -> Vec<Value> {
        let mut statement = conn.prepare(sql).unwrap();
        let found = statement.query_map([], |row| row.get(0)).unwrap();
        found.map(|it| it.unwrap()).collect()
    };
    let nothing: [Value; 0] = [];
    assert_eq!(found("PRAGMA integrity_check"), [Value::Text("ok".into())], "{context}");
    assert_eq!(found("PRAGMA foreign_key_check"), nothing, "{context}");
    for (rule, broken) in [
        ("money is moved, not made", "SELECT sum(cents) FROM account HAVING sum(cents) <> 0"),
        (
            "an account is the sum of its entries",
            "SELECT id FROM account AS a WHERE cents <>
                (SELECT coalesce(sum(cents), 0) FROM entry WHERE account_id = a.id)",
        ),
        (
            "a transfer has all of its entries",
            "SELECT number FROM transfer AS t LEFT JOIN entry ON transfer = number
                GROUP BY number HAVING count(entry.id) <> entries OR sum(entry.cents) <> 0",
        ),
        (
            "a batch has all of its lines",
            "SELECT batch FROM line GROUP BY batch HAVING count(*) <> 3000",
        ),
    ] {
        assert_eq!(found(broken), nothing, "{context}: {rule}");
    }

    let (stored, acknowledged) = (transfers(&conn), acknowledged(directory));
    let lost: Vec<_> = acknowledged.difference(&stored).collect();
    assert!(lost.is_empty(), "{context}: {lost:?} were acknowledged, and are lost");
    assert!(stored.iter().copied().zip(1..).all(|(a, b)| a == b), "{context}: {stored:?}");
    let unheard: Vec<_> = stored.difference(&acknowledged).copied().collect();
    // The child goes on with the next number, so the file has to know.
    acknowledge(directory, &unheard);
    assert!(unheard.len() <= 1, "{context}: {unheard:?}");
    unheard.len()
}

fn open(directory: &Path) -> Connection {
    bank::connect(directory.join("bank.db")).unwrap()
}

/// The numbers of all transactions that are there: a batch of lines has its number, too.
fn transfers(conn: &Connection) -> BTreeSet<i64> {
    let mut numbers: BTreeSet<i64> =
        Transfer::all(conn).unwrap().iter().map(|it| it.number).collect();
    let batches = Line::query().filter(|it| it.number.eq(0)).all(conn).unwrap();
    numbers.extend(batches.iter().map(|it| it.batch));
    numbers
}

fn acknowledged(directory: &Path) -> BTreeSet<i64> {
    let text = fs::read_to_string(directory.join("acknowledged")).unwrap_or_default();
    text.lines().map(|it| it.parse().unwrap()).collect()
}

/// A line is written at once, or not at all.
fn acknowledge(directory: &Path, numbers: &[i64]) {
    let path = directory.join("acknowledged");
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    for number in numbers {
        file.write_all(format!("{number}\n").as_bytes()).unwrap();
    }
}

fn write_until_killed(directory: &Path, mut random: Random) -> Result<()> {
    let conn = open(directory);
    let mode: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    set_up(&conn, &mode);
    // Pages go to the file before the commit, too.
    conn.pragma_update(None, "cache_size", 10)?;
    let first = transfers(&conn).last().map_or(1, |last| last + 1);
    // Nobody is left alone for longer, should the parent be gone.
    let begun = Instant::now();
    for number in (first..).take_while(|_| begun.elapsed() < Duration::from_secs(60)) {
        match random.below(8) {
            0 => {
                let written = Line::insert_all(&conn, lines(number, LINES, 20))?;
                assert_eq!(written, LINES.unsigned_abs());
            }
            1 | 2 => collect(&conn, number)?,
            _ => transfer(&conn, number, &mut random)?,
        }
        assert!(conn.is_autocommit());
        acknowledge(directory, &[number]);
    }
    Ok(())
}

/// Moves money between two accounts, in several entries.
fn transfer(conn: &Connection, number: i64, random: &mut Random) -> Result<()> {
    let parts = i64::try_from(1 + random.below(40)).unwrap();
    transaction(conn, |tx| {
        NewTransfer { number, entries: 2 * parts }.insert(tx)?;
        for cents in 1..=parts {
            for (account_id, cents) in [(1, -cents), (2, cents)] {
                NewEntry { transfer: number, account_id, cents }.insert(tx)?;
                let account = Account::get(tx, account_id)?;
                account.modify(tx, |it| it.cents += cents)?;
            }
        }
        Ok(())
    })
}

/// Everybody gives one to the third account.
fn collect(conn: &Connection, number: i64) -> Result<()> {
    transaction(conn, |tx| {
        let givers = Account::query().filter(|it| it.id.ne(3)).all(tx)?;
        let count = i64::try_from(givers.len()).unwrap();
        NewTransfer { number, entries: count + 1 }.insert(tx)?;
        let entry = |account_id, cents| NewEntry { transfer: number, account_id, cents };
        bank::Entry::insert_all(tx, givers.iter().map(|it| entry(it.id, -1)))?;
        let taken = Account::query().filter(|it| it.id.ne(3));
        assert_eq!(i64::try_from(taken.update(tx, |it| it.cents.set(it.cents - 1))?), Ok(count));
        entry(3, count).insert(tx)?;
        Account::get(tx, 3)?.update_set(tx, |it| it.cents.set(it.cents + count))?;
        Ok(())
    })
}

/// Xorshift: the same numbers for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

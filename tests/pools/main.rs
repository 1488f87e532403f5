//! What the pools of r2d2 and deadpool lend.
//!
//! `cargo test --test pools --features r2d2,deadpool`
//!
//! A program of its own, because the other tests are to do without these features.

#![cfg(all(feature = "r2d2", feature = "deadpool"))]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use reflect_schema::deadpool::managed;
use reflect_schema::r2d2::{ManageConnection, Manager, NopErrorHandler, Pool};
use reflect_schema::{Connection, Error, ErrorKind, Executor, Result, deadpool, r2d2, rusqlite};
use tempfile::TempDir;

mod contention;

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Artist, Genre, Track};

const CHINOOK: &str = "examples/chinook.db";
const ADD: &str = "INSERT INTO Genre (Name) VALUES ('Noise')";

fn manager(path: impl Into<PathBuf>) -> Manager {
    Manager::new(&chinook::SCHEMA, path)
}

fn blocking(manager: Manager, size: u32) -> Result<Pool, r2d2::Error> {
    let builder = Pool::builder().max_size(size).connection_timeout(Duration::from_secs(5));
    builder.error_handler(Box::new(NopErrorHandler)).build(manager)
}

/// The error of a pool that can't open a connection.
fn blocking_error(manager: Manager) -> String {
    let builder = Pool::builder().error_handler(Box::new(NopErrorHandler));
    let pool = builder.connection_timeout(Duration::from_millis(300)).build_unchecked(manager);
    pool.get().unwrap_err().to_string()
}

fn asynchronous(manager: Manager, size: usize) -> deadpool::Pool {
    deadpool::Pool::builder(manager).max_size(size).build().unwrap()
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn asynchronous_error(manager: Manager) -> Error {
    match wait(asynchronous(manager, 1).get()) {
        Err(managed::PoolError::Backend(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// An empty database with the schema, to write to.
fn empty() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.db");
    chinook::connect_with(&path, |conn| chinook::SCHEMA.create_all(conn)).unwrap();
    (directory, path)
}

/// Reads in several ways.
fn reads(conn: &impl Executor) {
    let track = Track::get(conn, 1).unwrap();
    assert_eq!(track.album(conn).unwrap().unwrap().tracks(conn).unwrap().len(), 10);
    assert_eq!(Artist::all(conn).unwrap().len(), 275);
    chinook::SCHEMA.verify(conn).unwrap();
}

/// Writes, and leaves the transaction open in the end.
fn begins(conn: &Connection) {
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    conn.execute(ADD, []).unwrap();
    assert_eq!(Genre::count(conn).unwrap(), 1);
}

fn is_untouched(conn: &Connection) {
    assert!(conn.is_autocommit());
    assert_eq!(Genre::count(conn).unwrap(), 0);
}

/// Another connection's attempt to write, without waiting for a lock.
fn write_elsewhere(path: &Path) -> rusqlite::Result<()> {
    let conn = rusqlite::Connection::open(path)?;
    conn.busy_timeout(Duration::ZERO)?;
    conn.execute_batch("BEGIN IMMEDIATE; ROLLBACK")
}

#[test]
fn threads_read_at_the_same_time() {
    let pool = blocking(manager(CHINOOK), 3).unwrap();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..5).for_each(|_| reads(&pool.get().unwrap())));
        }
    });
    assert_eq!(pool.state().connections, 3);
}

#[test]
fn tasks_read_at_the_same_time() {
    let pool = asynchronous(manager(CHINOOK), 3);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| wait(async { reads(&pool.get().await.unwrap()) }));
        }
    });
    assert!((1..=3).contains(&pool.status().size));
}

#[test]
fn a_connection_moves_to_a_thread_that_may_block() {
    let pool = asynchronous(manager(CHINOOK), 1);
    let tracks = wait(async move {
        let conn = pool.get().await.unwrap();
        tokio::task::spawn_blocking(move || Track::count(&conn)).await.unwrap()
    });
    assert_eq!(tracks.unwrap(), 3503);
}

#[test]
fn connections_are_those_of_connect() {
    let (_directory, path) = empty();
    let orphan = "INSERT INTO Album (Title, ArtistId) VALUES ('Engines', 4711)";
    let one = blocking(manager(&path), 1).unwrap().get().unwrap();
    let other = wait(asynchronous(manager(&path), 1).get()).unwrap();
    for conn in [&*one, &*other] {
        let error = conn.execute(orphan, []).unwrap_err();
        assert_eq!(error.to_string(), "FOREIGN KEY constraint failed");
    }
}

#[test]
fn r2d2_ends_the_transaction_of_a_user_who_panics() {
    let (_directory, path) = empty();
    let pool = blocking(manager(&path), 1).unwrap();
    let user = pool.clone();
    let panicked = thread::spawn(move || {
        let conn = user.get().unwrap();
        begins(&conn);
        panic!("expected by the test");
    });
    panicked.join().unwrap_err();
    write_elsewhere(&path).unwrap();
    is_untouched(&pool.get().unwrap());
}

#[test]
fn deadpool_ends_the_transaction_of_a_user_who_panics() {
    let (_directory, path) = empty();
    let pool = asynchronous(manager(&path), 1);
    let user = pool.clone();
    let panicked = thread::spawn(move || {
        let conn = wait(user.get()).unwrap();
        begins(&conn);
        panic!("expected by the test");
    });
    panicked.join().unwrap_err();
    let conn = wait(pool.get()).unwrap();
    is_untouched(&conn);
    assert_eq!(managed::Object::metrics(&conn).recycle_count, 1, "it is the same connection");
    write_elsewhere(&path).unwrap();
}

#[test]
fn an_error_inside_a_transaction_leaves_nothing_open() {
    fn fails(conn: &Connection) -> Result<()> {
        begins(conn);
        Genre::get(conn, 4711).map(drop)
    }
    fn fails_in_a_guard(conn: &Connection) -> Result<()> {
        let transaction = conn.unchecked_transaction()?;
        transaction.execute(ADD, [])?;
        Genre::get(&transaction, 4711)?;
        Ok(transaction.commit()?)
    }
    let (_directory, path) = empty();
    let threads = blocking(manager(&path), 1).unwrap();
    let tasks = asynchronous(manager(&path), 1);
    for user in [fails, fails_in_a_guard] {
        user(&threads.get().unwrap()).unwrap_err();
        is_untouched(&threads.get().unwrap());
        user(&wait(tasks.get()).unwrap()).unwrap_err();
        is_untouched(&wait(tasks.get()).unwrap());
    }
}

#[test]
fn what_was_committed_stays() {
    let (_directory, path) = empty();
    let threads = blocking(manager(&path), 2).unwrap();
    threads.get().unwrap().execute(ADD, []).unwrap();
    let tasks = asynchronous(manager(&path), 1);
    wait(tasks.get()).unwrap().execute(ADD, []).unwrap();
    assert_eq!(Genre::count(&threads.get().unwrap()).unwrap(), 2);
}

#[test]
fn a_missing_file_is_an_error_and_is_not_created() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("missing.db");
    let error = asynchronous_error(manager(&path));
    assert!(matches!(error.kind(), ErrorKind::NoDatabase { path: p } if *p == path));
    let text = blocking_error(manager(&path));
    assert_eq!(text, format!("timed out waiting for connection: {error}"));
    assert!(!path.exists());
}

#[test]
fn another_schema_is_an_error() {
    let (_directory, path) = empty();
    rusqlite::Connection::open(&path).unwrap().execute_batch("DROP TABLE InvoiceLine").unwrap();
    let error = asynchronous_error(manager(&path));
    assert!(matches!(error.kind(), ErrorKind::Incompatible(_)), "{error}");
    let text = blocking_error(manager(&path));
    assert!(text.ends_with(&error.to_string()), "{text}");
    let error = asynchronous_error(manager(Path::new(":memory:")));
    assert!(matches!(error.kind(), ErrorKind::NoDatabase { .. }), "{error}");
}

#[test]
fn setup_runs_on_each_connection() {
    let (_directory, path) = empty();
    // Two connections at once can't change the mode: one would fail, and the pool try again.
    let first = rusqlite::Connection::open(&path).unwrap();
    first.pragma_update(None, "journal_mode", "wal").unwrap();
    drop(first);
    let runs = Arc::new(AtomicUsize::new(0));
    let manager = || {
        let runs = runs.clone();
        manager(&path).with_setup(move |conn| {
            runs.fetch_add(1, Ordering::SeqCst);
            conn.pragma_update(None, "journal_mode", "wal")?;
            Ok(conn.busy_timeout(Duration::from_millis(1234))?)
        })
    };
    let is_set_up = |conn: &Connection| {
        let timeout = conn.pragma_query_value(None, "busy_timeout", |row| row.get::<_, i64>(0));
        assert_eq!(timeout.unwrap(), 1234);
        let mode = conn.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0));
        assert_eq!(mode.unwrap(), "wal");
    };

    let threads = blocking(manager(), 2).unwrap();
    let (one, other) = (threads.get().unwrap(), threads.get().unwrap());
    is_set_up(&one);
    is_set_up(&other);
    drop(one);
    is_set_up(&threads.get().unwrap());
    assert_eq!(runs.load(Ordering::SeqCst), 2);

    let tasks = asynchronous(manager(), 2);
    let (one, other) = (wait(tasks.get()).unwrap(), wait(tasks.get()).unwrap());
    is_set_up(&one);
    is_set_up(&other);
    drop(one);
    is_set_up(&wait(tasks.get()).unwrap());
    assert_eq!(runs.load(Ordering::SeqCst), 4);
}

#[test]
fn options_are_those_of_each_connection() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("new.db");
    let options = chinook::SCHEMA.options().create(true).wal(true).foreign_keys(false);
    let manager = || Manager::with_options(options.clone(), &path);
    let threads = blocking(manager(), 2).unwrap();
    let tasks = asynchronous(manager(), 2);
    let (one, other) = (threads.get().unwrap(), wait(tasks.get()).unwrap());
    for conn in [&*one, &*other] {
        let mode = conn.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0));
        assert_eq!(mode.unwrap(), "wal");
        conn.execute("INSERT INTO Album (Title, ArtistId) VALUES ('Engines', 4711)", []).unwrap();
    }
}

#[test]
fn an_error_of_setup_is_one_of_opening() {
    let manager = || manager(CHINOOK).with_setup(|_| Err(Error::abort("no key")));
    assert_eq!(asynchronous_error(manager()).to_string(), "no key");
    assert_eq!(blocking_error(manager()), "timed out waiting for connection: no key");
}

#[test]
fn setup_may_not_leave_a_transaction_open() {
    let manager = manager(CHINOOK).with_setup(|conn| Ok(conn.execute_batch("BEGIN")?));
    let error = ManageConnection::connect(&manager).unwrap_err();
    assert_eq!(error.to_string(), "the setup of the connection left a transaction open");
}

#[test]
fn managers_print_what_they_open() {
    let text = format!("{:?}", manager("app.db"));
    assert_eq!(text, "Manager { path: \"app.db\", .. }");
}

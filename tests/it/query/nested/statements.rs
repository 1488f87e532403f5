//! How many statements there are, and what they see.

use std::cell::RefCell;

use reflect_schema::Load;
use reflect_schema::rusqlite::Connection;
use reflect_schema::rusqlite::trace::{TraceEvent, TraceEventCodes};

use super::{digits, expected_tree, numbers, tree};
use crate::support::column;
use crate::support::keys::{self, Cell, Digit, DigitColumns, Mark, Number, NumberColumns};
use crate::support::trace::statements;

#[test]
fn one_statement_for_each_level() {
    let mut conn = numbers(50);
    let (found, statements_run) = statements(&mut conn, tree);
    assert_eq!(found, expected_tree(&conn));
    assert_eq!(statements_run.len(), 3, "{statements_run:#?}");
    let count = |conn: &mut Connection, run: fn(&Connection)| statements(conn, run).1.len();
    // Two relations of one level are two statements.
    let siblings = |c: &Connection| {
        let selection =
            |d: DigitColumns| (d.marks(), d.number().digits(), d.marks().select(|m| m.id));
        Digit::query().select(selection).all(c).unwrap();
    };
    assert_eq!(count(&mut conn, siblings), 4);
    let load = |c: &Connection| {
        let numbers = [1, 2, 3].map(|id| Number { id, size: 0 });
        numbers.load(c, |n| n.digits().select(|d| (d.id, d.marks()))).unwrap();
    };
    assert_eq!(count(&mut conn, load), 3);
    let page = |c: &Connection| {
        let page = Number::query().select(digits).page(c, 10).unwrap();
        assert!(page.next.is_some());
    };
    assert_eq!(count(&mut conn, page), 2);
    let first = |c: &Connection| drop(Number::query().select(digits).first(c).unwrap());
    assert_eq!(count(&mut conn, first), 2);
    // Without rows, and with keys that are NULL only, there is nothing to ask.
    let none = |c: &Connection| {
        assert!(Number::query().filter(|n| n.id.lt(0)).select(digits).all(c).unwrap().is_empty());
    };
    assert_eq!(count(&mut conn, none), 1);
    let null = |c: &Connection| {
        let digits = Digit::query().filter(|d| d.number_id.is_null());
        let found = digits.select(|d| (d.id, d.number().digits())).all(c).unwrap();
        assert_eq!(found, [(-1, vec![])]);
    };
    assert_eq!(count(&mut conn, null), 1);
    let empty = |c: &Connection| {
        let numbers = Number::query().filter(|n| n.id.in_([3, 6]));
        let found = numbers.select(|n| n.digits().select(|d| d.marks())).all(c).unwrap();
        assert_eq!(found, [vec![], vec![]] as [Vec<Vec<Mark>>; 2]);
    };
    assert_eq!(count(&mut conn, empty), 2);
}

#[test]
fn a_hundred_thousand_rows_are_no_more_statements() {
    let mut conn = numbers(100_000);
    let (found, statements_run) = statements(&mut conn, tree);
    assert_eq!(statements_run.len(), 3);
    assert_eq!(found.len(), 100_000);
    assert!(found == expected_tree(&conn));
    let numbers = Number::all(&conn).unwrap();
    let load = |c: &Connection| numbers.load(c, |n| (n.id, n.digits().select(|d| d.id))).unwrap();
    let (found, statements_run) = statements(&mut conn, load);
    assert_eq!(statements_run.len(), 2);
    assert_eq!(found.len(), 100_000);
    let first = found.into_iter().zip(numbers).all(|((id, digits), number)| {
        id == number.id && digits.iter().all(|digit| digit / 10 == id)
    });
    assert!(first);
    // Statements for any number of keys are one to the cache.
    let (_, one) =
        statements(&mut conn, |c| Number::query().limit(2).select(digits).all(c).unwrap());
    let (_, other) =
        statements(&mut conn, |c| Number::query().limit(9).select(digits).all(c).unwrap());
    assert_eq!(one[1..], other[1..]);
}

/// The statement that reads nested rows begins with the keys and finds the rows by an index.
#[test]
fn nested_rows_are_found_by_an_index() {
    // So few that the table is not read as a whole.
    let mut conn = numbers(30);
    let plan = |conn: &Connection, sql: &str| -> Vec<String> {
        let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        // A plan doesn't depend on the values of the parameters.
        let steps = statement.raw_query().mapped(|row| row.get(3));
        steps.collect::<Result<_, _>>().unwrap()
    };
    let nested = |conn: &mut Connection, run: fn(&Connection)| {
        let ((), run) = statements(conn, run);
        let steps = plan(conn, &run[1]);
        let plan = steps.join("\n");
        assert!(
            !steps.iter().any(|it| it.starts_with("SCAN t2") || it.starts_with("SCAN t3")),
            "{plan}"
        );
        plan
    };
    let all = |c: &Connection| drop(Number::query().select(digits).all(c).unwrap());
    let one = |c: &Connection| drop(Number::query().limit(1).select(digits).all(c).unwrap());
    let sorted = |c: &Connection| {
        let sorted = |n: NumberColumns| {
            n.digits().order_by(|d| (d.number().size.asc(), d.id.asc())).limit(2)
        };
        drop(Number::query().select(sorted).all(c).unwrap());
    };
    let load = |c: &Connection| {
        let numbers = Number::all(c).unwrap();
        drop(numbers.load(c, |n| n.size).unwrap());
    };
    for analyzed in [false, true] {
        for run in [all, one, sorted] {
            let plan = nested(&mut conn, run);
            assert!(plan.contains("USING INDEX digit_number (number_id=?)"), "{plan}");
        }
        let plan = nested(&mut conn, load);
        assert!(plan.contains("USING INTEGER PRIMARY KEY (rowid=?)"), "{plan}");
        // Without an index SQLite makes one for the statement, rather than go through the table
        // for every key.
        conn.execute_batch("DROP INDEX digit_number").unwrap();
        let plan = nested(&mut conn, all);
        assert!(plan.contains("AUTOMATIC"), "{plan}");
        conn.execute_batch("CREATE INDEX digit_number ON digit (number_id)").unwrap();
        if !analyzed {
            conn.execute_batch("ANALYZE").unwrap();
        }
    }
    conn.execute_batch(
        "INSERT INTO cell SELECT 's', id FROM number; INSERT INTO cell_number SELECT 's', id, id FROM number;",
    )
    .unwrap();
    let junction = |c: &Connection| drop(Cell::query().select(|it| it.numbers()).all(c).unwrap());
    let plan = nested(&mut conn, junction);
    assert!(plan.contains("(sheet=? AND line=?)"), "{plan}");
    assert!(plan.contains("USING INTEGER PRIMARY KEY (rowid=?)"), "{plan}");
}

thread_local! {
    static WRITER: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

/// Writes by another connection as soon as a statement about digits begins.
#[allow(clippy::needless_pass_by_value, reason = "as it is called")]
fn write(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(_, sql) = event
        && sql.contains("\"digit\"")
        && let Some(writer) = WRITER.take()
    {
        writer.execute_batch("DELETE FROM digit; DELETE FROM number").unwrap();
    }
}

#[test]
fn a_writer_between_the_statements_is_not_seen() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("keys.db");
    let mut conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "journal_mode", "wal").unwrap();
    keys::SCHEMA.create_all(&conn).unwrap();
    let reads: [fn(&Connection) -> usize; 3] = [
        |c| Number::query().select(digits).all(c).unwrap()[0].len(),
        |c| Number::query().select(digits).page(c, 1).unwrap().rows[0].len(),
        |c| [Number { id: 1, size: 1 }].load(c, digits).unwrap()[0].len(),
    ];
    for read in reads {
        let rows = "PRAGMA foreign_keys = OFF; INSERT INTO number VALUES (1, 1), (2, 2);
            INSERT INTO digit VALUES (1, 1, 1), (2, 1, 2);";
        conn.execute_batch(rows).unwrap();
        let writer = Connection::open(&path).unwrap();
        writer.pragma_update(None, "foreign_keys", false).unwrap();
        WRITER.set(Some(writer));
        conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(write as fn(TraceEvent<'_>)))
            .unwrap();
        assert_eq!(read(&conn), 2);
        conn.trace_v2(TraceEventCodes::empty(), None::<fn(TraceEvent<'_>)>).unwrap();
        // It did write, the rows are gone for the next one, and no transaction was left open.
        assert!(WRITER.take().is_none());
        assert!(conn.is_autocommit());
        assert_eq!(Number::count(&conn).unwrap(), 0);
    }
    // Within a transaction of the caller's, that one stays as it is.
    let transaction = conn.transaction().unwrap();
    transaction
        .execute_batch("INSERT INTO number VALUES (1, 1); INSERT INTO digit VALUES (1, 1, 1)")
        .unwrap();
    assert_eq!(Number::query().select(digits).all(&transaction).unwrap()[0].len(), 1);
    assert!(!transaction.is_autocommit());
    transaction.commit().unwrap();
    assert_eq!(Number::count(&conn).unwrap(), 1);
    // An error in the middle leaves none open either.
    conn.execute_batch("UPDATE digit SET place = 'x'").unwrap();
    assert!(Number::query().select(digits).all(&conn).is_err());
    assert!(conn.is_autocommit());
    assert_eq!(column::<String>(&conn, "SELECT place FROM digit"), ["x"]);
}

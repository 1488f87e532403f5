//! Nested rows: one statement for each level, however many rows there are and whatever their keys
//! are made of; each list as if it had been asked for alone.

#![allow(clippy::type_complexity, reason = "the types are what nested queries give")]
#![cfg(feature = "rust_decimal")]

use std::cell::RefCell;

use reflect_schema::rusqlite::Connection;
use reflect_schema::rusqlite::trace::{TraceEvent, TraceEventCodes};
use reflect_schema::{Load, Value};

use crate::support::keys::{self, Cell, Digit, DigitColumns, Mark, Number, NumberColumns};
use crate::support::trace::statements;
use crate::support::{column, ids, rows};

fn with(sql: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    keys::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(sql).unwrap();
    conn
}

/// Numbers from 1 on; every number but those that 3 divides has digits, at places that are
/// partly equal, and every second digit has marks.
fn numbers(count: u32) -> Connection {
    with(&format!(
        "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            SELECT i FROM n;
        INSERT INTO number SELECT i, i % 7 FROM n;
        INSERT INTO digit SELECT i * 10 + j, i, j / 2 FROM n,
            (SELECT 0 AS j UNION ALL VALUES (1), (2), (3), (4)) WHERE i % 3 > 0 AND j <= i % 5;
        INSERT INTO digit (id, number_id, place) VALUES (-1, NULL, 1);
        INSERT INTO mark SELECT id * 2 + j, id FROM digit, (SELECT 0 AS j UNION ALL SELECT 1) WHERE id % 2 = 0;"
    ))
}

fn digits(n: NumberColumns) -> impl reflect_schema::query::Selection<Number, Output = Vec<Digit>> {
    n.digits()
}

type Tree = Vec<(i64, Vec<(i64, Vec<i64>)>)>;

/// Everything, sorted by ids.
fn tree(conn: &Connection) -> Tree {
    Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits = n.digits().order_by(|d| d.id.asc());
            (n.id, digits.select(|d| (d.id, d.marks().order_by(|m| m.id.asc()).select(|m| m.id))))
        })
        .all(conn)
        .unwrap()
}

/// The same from one statement.
fn expected_tree(conn: &Connection) -> Tree {
    let sql = "SELECT n.id, d.id, m.id FROM number n LEFT JOIN digit d ON d.number_id = n.id
        LEFT JOIN mark m ON m.digit_id = d.id ORDER BY n.id, d.id, m.id";
    let mut statement = conn.prepare(sql).unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut tree: Tree = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let (number, digit, mark): (i64, Option<i64>, Option<i64>) = row.try_into().unwrap();
        if tree.last().is_none_or(|it| it.0 != number) {
            tree.push((number, Vec::new()));
        }
        let Some(digit) = digit else { continue };
        let digits = &mut tree.last_mut().unwrap().1;
        if digits.last().is_none_or(|it| it.0 != digit) {
            digits.push((digit, Vec::new()));
        }
        digits.last_mut().unwrap().1.extend(mark);
    }
    tree
}

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

#[test]
fn the_same_row_by_several_paths_has_its_list_each_time() {
    let conn = numbers(20);
    let found: Vec<(i64, Option<i64>, Vec<i64>)> = Digit::query()
        .order_by(|d| d.id.asc())
        .select(|d| {
            (d.id, d.number().id, d.number().digits().order_by(|o| o.id.desc()).select(|o| o.id))
        })
        .all(&conn)
        .unwrap();
    assert!(found.len() > 40);
    for (id, number, siblings) in found {
        let sql = format!(
            "SELECT id FROM digit WHERE number_id = {} ORDER BY id DESC",
            number.unwrap_or(-5)
        );
        assert_eq!(siblings, ids(&conn, &sql), "{id}");
        assert!(number.is_none() || siblings.contains(&id));
    }
    let twice = [1, 2, 1, 1].map(|id| Number { id, size: 0 });
    let loaded = twice.load(&conn, |n| (n.id, n.digits())).unwrap();
    assert_eq!(loaded.iter().map(|it| it.0).collect::<Vec<_>>(), [1, 2, 1, 1]);
    assert_eq!(loaded[0].1.len(), 2);
    assert_eq!(loaded[0], loaded[3]);
}

#[test]
fn a_group_has_lists_too() {
    let mut conn = numbers(20);
    let groups = |c: &Connection| {
        let groups =
            Digit::query().group_by(|d| (d.number(), d.place)).having(|_, g| g.count().gt(1));
        let groups = groups.order_by(|(number, place), _| (number.id.asc(), place.asc()));
        let lists = groups.select(|(number, place), g| {
            (number.id, place, g.count(), number.digits().order_by(|d| d.id.asc()).select(|d| d.id))
        });
        lists.all(c).unwrap()
    };
    let (found, run) = statements(&mut conn, groups);
    assert_eq!(run.len(), 2);
    let sql = "SELECT number_id, place, count(*) FROM digit GROUP BY 1, 2 HAVING count(*) > 1 ORDER BY 1, 2";
    let expected = rows(&conn, sql);
    assert_eq!(found.len(), expected.len());
    for ((number, place, count, digits), expected) in found.into_iter().zip(expected) {
        let value = |it: Option<i64>| it.map_or(Value::Null, Into::into);
        assert_eq!([value(number), value(place), count.into()], expected[..]);
        let sql =
            format!("SELECT id FROM digit WHERE number_id = {} ORDER BY id", number.unwrap_or(-5));
        assert_eq!(digits, ids(&conn, &sql));
    }
}

#[test]
fn each_list_is_cut_by_itself() {
    let conn = numbers(30);
    for (offset, limit) in [
        (0, Some(0)),
        (0, Some(1)),
        (0, Some(2)),
        (1, Some(2)),
        (2, None),
        (0, Some(u64::MAX)),
        (u64::MAX, Some(1)),
    ] {
        let found: Vec<(i64, Vec<i64>)> = Number::query()
            .order_by(|n| n.id.asc())
            .select(|n| {
                let digits = n.digits().order_by(|d| (d.place.desc(), d.id.asc())).offset(offset);
                let digits = limit.map_or(digits.clone(), |limit| digits.limit(limit));
                (n.id, digits.select(|d| d.id))
            })
            .all(&conn)
            .unwrap();
        assert_eq!(found.len(), 30);
        for (number, digits) in found {
            let bound = |it: u64| i64::try_from(it).unwrap_or(i64::MAX);
            let sql = format!(
                "SELECT id FROM digit WHERE number_id = {number} ORDER BY place DESC, id LIMIT {} OFFSET {}",
                limit.map_or(-1, bound),
                bound(offset)
            );
            assert_eq!(digits, ids(&conn, &sql), "{offset} {limit:?}");
        }
    }
    // Digits whose places are equal: some of them, in order, and each once.
    let found = Number::query()
        .select(|n| (n.id, n.digits().order_by(|d| d.place.asc()).limit(3)))
        .all(&conn)
        .unwrap();
    for (number, digits) in found {
        let all = ids(
            &conn,
            &format!("SELECT place FROM digit WHERE number_id = {number} ORDER BY 1 LIMIT 3"),
        );
        assert_eq!(digits.iter().map(|it| it.place.unwrap()).collect::<Vec<_>>(), all);
        let mut distinct: Vec<_> = digits.iter().map(|it| it.id).collect();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), digits.len());
        assert!(digits.iter().all(|it| it.number_id == Some(number)));
    }
}

#[test]
fn lists_within_lists_are_cut_by_themselves_too() {
    let conn = numbers(30);
    let found: Tree = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits =
                n.digits().filter(|d| d.place.lt(2)).order_by(|d| d.id.desc()).offset(1).limit(2);
            let marks =
                |d: DigitColumns<_>| d.marks().order_by(|m| m.id.desc()).limit(1).select(|m| m.id);
            (n.id, digits.select(|d| (d.id, marks(d))))
        })
        .all(&conn)
        .unwrap();
    let mut marks_found = 0;
    for (number, digits) in found {
        let sql = format!(
            "SELECT id FROM digit WHERE number_id = {number} AND place < 2 ORDER BY id DESC LIMIT 2 OFFSET 1"
        );
        assert_eq!(digits.iter().map(|it| it.0).collect::<Vec<_>>(), ids(&conn, &sql));
        for (digit, marks) in digits {
            marks_found += marks.len();
            assert_eq!(
                marks,
                ids(
                    &conn,
                    &format!("SELECT max(id) FROM mark WHERE digit_id = {digit} HAVING count(*)")
                )
            );
        }
    }
    assert!(marks_found > 5);
}

#[test]
fn window_functions_see_one_list() {
    type Row = (i64, i64, i64, Option<i64>);
    let conn = numbers(30);
    let found: Vec<(i64, Vec<Row>)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits = n.digits().order_by(|d| d.id.asc());
            let rows = |d: DigitColumns<_>| {
                let by_id = d.window().order_by(d.id.desc());
                let by_place = d.window().partition_by(d.place);
                (
                    d.id,
                    by_id.row_number(),
                    by_place.count(),
                    d.window().sum(d.place + by_place_of(d)),
                )
            };
            (n.id, digits.select(rows))
        })
        .all(&conn)
        .unwrap();
    for (number, digits) in found {
        let sql = format!(
            "SELECT id, row_number() OVER (ORDER BY id DESC), count(*) OVER (PARTITION BY place),
                sum(place + 1) OVER () FROM digit WHERE number_id = {number} ORDER BY id"
        );
        let digits = digits.into_iter().map(|(id, row, count, sum)| {
            vec![id.into(), row.into(), count.into(), sum.map_or(Value::Null, Into::into)]
        });
        assert_eq!(digits.collect::<Vec<_>>(), rows(&conn, &sql));
    }
    // Sorted by what a window computes.
    let found: Vec<(i64, Vec<i64>)> = Number::query()
        .select(|n| {
            let digits =
                n.digits().order_by(|d| d.window().order_by(d.id.asc()).row_number().desc());
            (n.id, digits.select(|d| d.id))
        })
        .all(&conn)
        .unwrap();
    for (number, digits) in found {
        assert_eq!(
            digits,
            ids(
                &conn,
                &format!("SELECT id FROM digit WHERE number_id = {number} ORDER BY id DESC")
            )
        );
    }
}

/// Something that is 1.
fn by_place_of<P: reflect_schema::Path>(
    d: DigitColumns<P>,
) -> reflect_schema::query::Expr<P::Root, i64> {
    d.value(1)
}

/// The statement that reads nested rows begins with the keys and finds the rows by an index.
#[test]
fn nested_rows_are_found_by_an_index() {
    let mut conn = numbers(100);
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

//! Lists of nearly all rows of a table: it is read once, without keys, and the answers are the same.

use super::{expected_tree, numbers, tree};
use crate::support::column;
use crate::support::keys::{Cell, Digit, Number};
use crate::support::trace::statements;
use reflect_schema::rusqlite::Connection;

type Lists = Vec<(i64, Vec<i64>)>;

/// The digits of every number, and the statement that reads them.
fn lists(conn: &mut Connection) -> (Lists, String) {
    let (found, mut run) = statements(conn, |conn| {
        let digits = Number::query()
            .select(|n| (n.id, n.digits().order_by(|d| d.id.asc()).select(|d| d.id)));
        digits.all(conn).unwrap()
    });
    (found, run.pop().unwrap())
}

fn expected(conn: &Connection) -> Lists {
    let ids: Vec<i64> = column(conn, "SELECT id FROM number ORDER BY id");
    let digits = |id| {
        let sql = format!("SELECT id FROM digit WHERE number_id = {id} ORDER BY id");
        (id, column(conn, &sql))
    };
    ids.into_iter().map(digits).collect()
}

fn has_keys(sql: &str) -> bool {
    sql.contains("json_each")
}

#[test]
fn a_table_is_read_once_where_nearly_all_of_it_is_wanted() {
    let mut conn = numbers(200);
    let (found, sql) = lists(&mut conn);
    assert_eq!(found, expected(&conn));
    assert!(!has_keys(&sql), "{sql}");
    assert_eq!(tree(&conn), expected_tree(&conn));
}

#[test]
fn rows_that_refer_to_nothing_or_to_another_row_are_in_no_list() {
    let mut conn = numbers(200);
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF;
        INSERT INTO digit VALUES (3000, 777777, 1), (3001, NULL, 1);
        UPDATE digit SET number_id = 'seven' WHERE id = 11",
    )
    .unwrap();
    let (found, sql) = lists(&mut conn);
    assert_eq!(found, expected(&conn));
    assert!(!has_keys(&sql), "{sql}");
    // Only some of the numbers.
    let some = Number::query()
        .filter(|n| n.id.gt(100))
        .select(|n| (n.id, n.digits().order_by(|d| d.id.asc()).select(|d| d.id)));
    let expected: Lists = expected(&conn).into_iter().filter(|(id, _)| *id > 100).collect();
    assert_eq!(some.all(&conn).unwrap(), expected);
}

#[test]
fn a_large_table_is_asked_for_by_keys() {
    let mut conn = numbers(200);
    conn.execute_batch("INSERT INTO digit VALUES (1000000, 1, 1)").unwrap();
    let (found, sql) = lists(&mut conn);
    assert_eq!(found, expected(&conn));
    assert!(has_keys(&sql), "{sql}");
    conn.execute_batch("DELETE FROM mark; DELETE FROM digit").unwrap();
    let (found, sql) = lists(&mut conn);
    assert!(found.into_iter().all(|(_, digits)| digits.is_empty()));
    assert!(has_keys(&sql), "{sql}");
}

#[test]
fn filters_and_limits_are_about_rows_of_keys() {
    let mut conn = numbers(200);
    let ((), run) = statements(&mut conn, |conn| {
        let some = Number::query().select(|n| n.digits().filter(|d| d.place.eq(1)));
        some.all(conn).unwrap();
        let first = Number::query().select(|n| n.digits().limit(1));
        first.all(conn).unwrap();
        // Equal keys: each has a list of its own.
        Digit::query().select(|d| d.number().digits()).all(conn).unwrap();
    });
    assert_eq!(run.iter().filter(|sql| has_keys(sql)).count(), 3, "{run:#?}");
}

#[test]
fn windows_see_one_list_of_a_whole_table() {
    let conn = numbers(200);
    let found: Vec<(i64, Vec<(i64, i64)>)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            let digits = n.digits().order_by(|d| d.id.asc());
            (n.id, digits.select(|d| (d.id, d.window().order_by(d.id.asc()).row_number())))
        })
        .all(&conn)
        .unwrap();
    for ((id, digits), (other, ids)) in found.into_iter().zip(expected(&conn)) {
        assert_eq!((id, digits), (other, ids.into_iter().zip(1..).collect()));
    }
}

#[test]
fn a_junction_is_read_once_too() {
    let mut conn = numbers(100);
    conn.execute_batch(
        "INSERT INTO cell SELECT 's', id FROM number;
        INSERT INTO cell_number SELECT 's', n.id, m.id FROM number n JOIN number m ON m.id % 10 = n.id % 10 AND m.id < 40",
    )
    .unwrap();
    let (found, run) = statements(&mut conn, |conn| {
        let cells = Number::query()
            .order_by(|n| n.id.asc())
            .select(|n| (n.id, n.cells().order_by(|c| c.line.asc()).select(|c| c.line)));
        cells.all(conn).unwrap()
    });
    for (id, lines) in &found {
        let sql = format!("SELECT line FROM cell_number WHERE number_id = {id} ORDER BY line");
        assert_eq!(*lines, column::<i64>(&conn, &sql));
    }
    assert!(found.iter().any(|(_, lines)| lines.len() > 5));
    assert!(!has_keys(&run[1]), "{run:#?}");
    // A key of two columns is handed over.
    let by_two = Cell::query().select(|c| c.numbers()).all(&conn).unwrap();
    assert_eq!(by_two.len(), 100);
}

//! Which use of a table a column belongs to. Every answer is that of SQL written by hand, on rows for
//! which the reading that is likeliest to be mistaken for it gives another answer.

mod joins;
mod out_of_scope;
mod paths;
mod related;
mod subqueries;

use reflect_schema::rusqlite::Connection;

use crate::support::company;
use crate::support::ids;

fn company() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    company::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "INSERT INTO person (id, name, manager_id, mentor_id, salary) VALUES
            (1, 'Ada', NULL, NULL, 100), (2, 'Bob', 1, 3, 80), (3, 'Cid', 1, NULL, 90),
            (4, 'Dee', 2, 1, 95), (5, 'Eve', 2, 4, 60), (6, 'Fay', 4, 6, 97),
            (7, 'Gus', NULL, 2, NULL), (8, 'Hal', 7, 5, 120);
        INSERT INTO badge VALUES (1, 2, 'iron'), (2, 1, 'gold'), (3, 6, NULL), (4, 4, 'gold');
        INSERT INTO region VALUES ('de', 'n', 'North'), ('de', 's', 'South'), ('fr', 'n', 'Nord'),
            ('fr', 's', 'South');
        INSERT INTO city VALUES (1, 'Kiel', 'de', 'n'), (2, 'Ulm', 'de', 's'), (3, 'Lille', 'fr', 'n'),
            (4, 'Somewhere', 'de', NULL), (5, 'Nowhere', NULL, NULL), (6, 'Lens', 'fr', 'n');
        INSERT INTO team VALUES (1, 'red', 1, 2, 1), (2, 'blue', 2, NULL, 2), (3, 'green', 4, 1, 3),
            (4, 'gray', 2, 2, NULL), (5, 'pink', 3, 5, 4), (6, 'Bob', 5, 3, 1);
        INSERT INTO team_person VALUES (1, 1), (1, 2), (1, 4), (2, 2), (3, 4), (3, 6), (4, 2), (4, 7),
            (5, 8);
        INSERT INTO task VALUES (1, 1, 'red', 9), (2, 1, 'plan', 1), (3, 2, 'build', 9),
            (4, 3, 'test', 1), (5, 3, 'green', 5), (6, 4, 'write', NULL), (7, 5, 'x', 5);",
    )
    .unwrap();
    conn
}

/// Compares with the SQL, and makes sure that the rows can tell it from a wrong reading.
#[track_caller]
fn same(conn: &Connection, found: impl IntoIterator<Item = i64>, right: &str, wrong: &str) {
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ids(conn, right));
    assert_ne!(ids(conn, right), ids(conn, wrong), "the rows prove nothing");
}

/// How often a word stands in a statement.
fn times(sql: &str, word: &str) -> usize {
    sql.matches(word).count()
}

//! Reading a large schema takes time in proportion to its size.

use std::fmt::Write;
use std::time::{Duration, Instant};

use reflect_catalog::diff::diff;
use reflect_catalog::sqlite::Inspector;
use rusqlite::Connection;

/// The shortest of some runs over this many tables, each with a foreign key, an index and a view.
fn time(tables: usize) -> Duration {
    let mut ddl = String::from("BEGIN;");
    for number in 0..tables {
        let parent = number / 2;
        write!(
            ddl,
            "CREATE TABLE t{number} (
                id INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT UNIQUE, c INT CHECK (c > 0), d DATE,
                e REAL, f BLOB, g DECIMAL(10,2), h BOOLEAN, p INT REFERENCES t{parent});
            CREATE INDEX i{number} ON t{number} (p);
            CREATE VIEW v{number} AS SELECT x.a, y.b FROM t{number} x JOIN t{parent} y ON x.p = y.id;"
        )
        .unwrap();
    }
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(&(ddl + "COMMIT")).unwrap();
    let run = || {
        let start = Instant::now();
        let catalog = Inspector::new(&conn).catalog().unwrap();
        assert_eq!((catalog.tables.len(), catalog.views.len()), (tables, tables));
        assert!(diff(&catalog, &catalog).is_empty());
        start.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap()
}

#[test]
fn many_tables_take_linear_time() {
    let (few, many) = (time(100), time(1_000));
    // Ten times as long if it is linear, a hundred times if it is quadratic.
    assert!(many < few * 40, "{few:?} for 100 tables, {many:?} for 1,000");
}

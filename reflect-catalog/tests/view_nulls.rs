//! Whatever a view asks of its tables, a column that is said to be NOT NULL holds no NULL.

mod common;

use common::database;
use reflect_catalog::sqlite::Inspector;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

const TABLES: &str = "
    CREATE TABLE a (id INTEGER PRIMARY KEY, k INT NOT NULL, o TEXT);
    CREATE TABLE b (id INT PRIMARY KEY, k TEXT NOT NULL, o INT);
    CREATE TABLE c (id, k REAL NOT NULL, o, PRIMARY KEY (k, id)) WITHOUT ROWID;
    INSERT INTO a VALUES (1, 1, NULL), (2, 2, 'x');
    INSERT INTO b VALUES (NULL, 'x', 1), (2, 'y', NULL)";

/// Pieces of queries, picked by a number.
struct Pick(u64);

impl Pick {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        usize::try_from((self.0 >> 33) % count as u64).unwrap()
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// A table, an earlier view, or a subquery.
    fn source(&mut self, views: usize) -> String {
        match self.below(8) {
            0..4 if views > 0 => format!("v{}", self.below(views)),
            4 => format!("({})", self.query(views, 0)),
            _ => self.one(&["a", "b", "c"]).to_owned(),
        }
    }

    fn query(&mut self, views: usize, depth: usize) -> String {
        let left = self.source(views);
        let column = ["id", "k", "o"];
        let mut columns = Vec::new();
        let joined = self.below(2) == 0;
        for name in column {
            let side = if joined { self.one(&["x.", "y."]) } else { "x." };
            let source = self.one(&column);
            let made = match self.below(12) {
                0 => format!("max({side}{source})"),
                1 => format!("abs({side}{source})"),
                2 => format!("(SELECT {source} FROM a WHERE 0)"),
                3 => "rowid".to_owned(),
                4 => format!("max({side}k) FILTER (WHERE {side}k < 0)"),
                5 => format!("lag({side}{source}) OVER ()"),
                _ => format!("{side}{source}"),
            };
            columns.push(format!("{made} AS {name}"));
        }
        let mut sql = format!("SELECT {} FROM {left} AS x", columns.join(", "));
        if joined {
            let right = self.source(views);
            let join = self.one(&["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN"]);
            let on = self.one(&["ON x.k = y.k", "ON 0", "ON 1", ""]);
            sql = format!("{sql} {join} {right} AS y {on}");
        }
        sql += self.one(&["", "", " WHERE 0", " WHERE x.k > 0"]);
        sql += self.one(&["", "", "", " GROUP BY x.k", " ORDER BY 1", " LIMIT 1"]);
        if depth > 0 && self.below(6) == 0 {
            let compound = self.one(&["UNION", "UNION ALL", "EXCEPT", "INTERSECT"]);
            sql = format!("{sql} {compound} {}", self.query(views, 0));
        }
        sql
    }
}

#[test]
fn what_is_said_to_be_not_null_holds_no_null() {
    let (mut promises, mut nulls) = (0, 0);
    for seed in 0..300 {
        let mut pick = Pick(seed);
        let conn = database(TABLES);
        let mut views = 0;
        while views < 6 {
            let query = pick.query(views, 1);
            let created = conn.execute_batch(&format!("CREATE VIEW v{views} AS {query}"));
            if created.is_err() || conn.prepare(&format!("SELECT * FROM v{views}")).is_err() {
                conn.execute_batch(&format!("DROP VIEW IF EXISTS v{views}")).unwrap();
                continue;
            }
            views += 1;
        }
        for (view, column, nullable, count) in columns(&conn) {
            assert!(nullable || count == 0, "{seed}: {view}.{column}");
            promises += u32::from(!nullable);
            nulls += u32::from(count > 0);
        }
    }
    assert!(promises > 200 && nulls > 200, "{promises} promises, {nulls} columns with NULL");
}

/// Each column of each view: whether it is nullable, and how many NULLs it holds.
fn columns(conn: &Connection) -> Vec<(String, String, bool, usize)> {
    let catalog = Inspector::new(conn).catalog().unwrap();
    assert_eq!(catalog.unreadable, []);
    let mut found = Vec::new();
    for view in &catalog.views {
        let sql = format!("SELECT * FROM {} LIMIT 1000", view.name);
        let mut statement = conn.prepare(&sql).unwrap();
        let mut counts = vec![0; view.columns.len()];
        let mut rows = statement.query([]).unwrap();
        while let Ok(Some(row)) = rows.next() {
            for (position, count) in counts.iter_mut().enumerate() {
                *count += usize::from(row.get_ref(position).unwrap() == ValueRef::Null);
            }
        }
        for (column, count) in view.columns.iter().zip(counts) {
            found.push((view.name.clone(), column.name.clone(), column.nullable, count));
        }
    }
    found
}

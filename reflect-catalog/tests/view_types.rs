//! The types of what views compute, against the values that SQLite computes.

mod common;

use common::database;
use reflect_catalog::Affinity;
use reflect_catalog::sqlite::Inspector;

const TABLES: &str = "
    CREATE TABLE t (id INTEGER PRIMARY KEY, n INT, r REAL, d DECIMAL(10,2), s VARCHAR(9), w DATE, u);
    CREATE TABLE o (t_id INT NOT NULL REFERENCES t, price NUMERIC(10,2));
    INSERT INTO t VALUES (1, 2, 2.5, 9.99, 'x', '2024-01-02', x'00'), (2, NULL, NULL, NULL, NULL, NULL, NULL);
    INSERT INTO o VALUES (1, 5), (1, 2.25)";

/// The types of the columns of a view, each against the classes of the values.
fn types(select: &str) -> Vec<String> {
    let conn = database(&format!("{TABLES}; CREATE VIEW v AS {select}"));
    let catalog = Inspector::new(&conn).catalog().unwrap();
    assert_eq!(catalog.unreadable, [], "{select}");
    let columns = &catalog.view("v").unwrap().columns;
    for column in columns.iter().filter(|it| !it.declared_type.is_empty()) {
        let sql = format!("SELECT DISTINCT typeof(\"{}\") FROM v", column.name);
        let mut statement = conn.prepare(&sql).unwrap();
        let classes = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        for class in classes {
            let class = class.unwrap();
            let fits = match (class.as_str(), Affinity::of(&column.declared_type)) {
                ("null", _) => column.nullable,
                ("integer", affinity) => {
                    !matches!(affinity, Affinity::Text | Affinity::Blob | Affinity::Real)
                }
                ("real", affinity) => matches!(affinity, Affinity::Real | Affinity::Numeric),
                ("text", affinity) => matches!(affinity, Affinity::Text | Affinity::Numeric),
                ("blob", affinity) => affinity == Affinity::Blob,
                _ => false,
            };
            assert!(fits, "{select}: {} is {class}, and {}", column.name, column.declared_type);
        }
    }
    let null = |nullable| if nullable { "" } else { " NOT NULL" };
    columns.iter().map(|it| format!("{}{}", it.declared_type, null(it.nullable))).collect()
}

#[test]
fn what_is_computed_has_the_type_of_its_values() {
    for (select, expected) in [
        (
            "SELECT count(*), count(n) AS c, count(DISTINCT s) c2 FROM t",
            "INTEGER NOT NULL; INTEGER NOT NULL; INTEGER NOT NULL",
        ),
        (
            "SELECT sum(n), sum(r), sum(d) AS d, total(n), avg(n) FROM t",
            "INTEGER; REAL; DECIMAL(10,2); REAL NOT NULL; REAL",
        ),
        ("SELECT max(s), min(w) AS first, max(t.n) FROM t", "VARCHAR(9); DATE; INT"),
        (
            "SELECT t.id, count(*) AS orders, sum(price) spent FROM t JOIN o ON o.t_id = t.id GROUP BY t.id",
            "INTEGER NOT NULL; INTEGER NOT NULL; NUMERIC(10,2)",
        ),
        (
            "SELECT 1 AS one, 'a' AS a, 1.5 AS half, -1 AS minus, x'00' AS b FROM t",
            "INTEGER NOT NULL; TEXT NOT NULL; REAL NOT NULL; INTEGER NOT NULL; BLOB NOT NULL",
        ),
        (
            "SELECT CAST(n AS REAL) AS a, CAST(n AS VARCHAR(5)) AS b, CAST(s AS int) FROM t",
            "REAL; TEXT; INTEGER",
        ),
        (
            "SELECT s || ' ' || upper(s) AS name, length(s), (lower(s)) AS l FROM t",
            "TEXT; INTEGER; TEXT",
        ),
        (
            "SELECT coalesce(n, 0) AS a, ifnull(sum(d), 0) AS b, coalesce(s, '') AS c, coalesce(n, r) FROM t",
            "INT NOT NULL; DECIMAL(10,2) NOT NULL; VARCHAR(9) NOT NULL; ",
        ),
        (
            "SELECT row_number() OVER (ORDER BY id) AS n, sum(n) OVER () AS s, count(*) FILTER (WHERE n > 1) OVER w AS c FROM t WINDOW w AS ()",
            "INTEGER NOT NULL; INTEGER; INTEGER NOT NULL",
        ),
        (
            "SELECT EXISTS (SELECT 1 FROM o WHERE t_id = id) AS e, typeof(u) FROM t",
            "INTEGER NOT NULL; TEXT NOT NULL",
        ),
        (
            "SELECT round(r, 1), julianday(w), date(w), strftime('%Y', w) FROM t",
            "REAL; REAL; TEXT; TEXT",
        ),
    ] {
        assert_eq!(types(select).join("; "), expected, "{select}");
    }
}

#[test]
fn whatever_else_is_computed_has_none() {
    for select in [
        "SELECT n + 1 FROM t",
        "SELECT n = s || 'x' FROM t",
        "SELECT n | 1 FROM t",
        "SELECT s || 'x' COLLATE NOCASE AS a FROM t",
        "SELECT n + s || 'x' AS a FROM t",
        "SELECT sum(n) + 1 FROM t",
        "SELECT sum(w) FROM t",
        "SELECT sum(u) FROM t",
        "SELECT max(n, r) FROM t",
        "SELECT CASE WHEN n THEN 1 ELSE s END FROM t",
        "SELECT CAST(w AS DATE) FROM t",
        "SELECT abs(n) FROM t",
        "SELECT (SELECT max(price) FROM o) AS m FROM t",
        "SELECT NULL AS a",
        "SELECT count(*) AS a FROM t UNION ALL SELECT 'x'",
        "WITH c AS (SELECT 1 AS a) SELECT count(*) AS a FROM c",
        "VALUES (1)",
    ] {
        assert_eq!(types(select), [""], "{select}");
    }
}

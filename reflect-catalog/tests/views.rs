//! Views: their definition, and what is known of their columns.

mod common;

use common::{database, inspect};
use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Catalog, Column};

const TABLES: &str = "
    CREATE TABLE t (id INTEGER PRIMARY KEY, n VARCHAR(5) NOT NULL, x TEXT, u, g INT NOT NULL AS (1));
    CREATE TABLE r (rid INTEGER PRIMARY KEY, t_id INT NOT NULL REFERENCES t, y REAL);
    CREATE TABLE e (a INT NOT NULL, b INT NOT NULL);
    CREATE VIEW lossy AS SELECT t.id, r.rid FROM t LEFT JOIN r ON r.t_id = t.id;
    CREATE VIEW plain AS SELECT * FROM t;
    CREATE VIEW over_lossy AS SELECT rid FROM lossy;
    INSERT INTO t (id, n) VALUES (1, 'one'), (2, 'two');
    INSERT INTO r VALUES (7, 1, NULL)";

fn shown(column: &Column) -> String {
    let null = if column.nullable { "" } else { " NOT NULL" };
    format!("{} {}{null}", column.name, column.declared_type)
}

/// The columns of the view `v`; those that are NULL in a row must be nullable.
fn columns(view: &str) -> Vec<String> {
    let conn = database(&format!("{TABLES}; {view}"));
    let catalog = Inspector::new(&conn).catalog().unwrap();
    assert_eq!(catalog.unreadable, [], "{view}");
    let columns = &catalog.view("v").unwrap().columns;
    let mut statement = conn.prepare("SELECT * FROM v").unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        for (position, column) in columns.iter().enumerate() {
            let is_null = row.get_ref(position).unwrap() == rusqlite::types::ValueRef::Null;
            assert!(column.nullable || !is_null, "{view}: {}", column.name);
        }
    }
    columns.iter().map(shown).collect()
}

#[track_caller]
fn check(rows: &[(&str, &[&str])]) {
    for (view, expected) in rows {
        assert_eq!(columns(&format!("CREATE VIEW v{view}")), *expected, "{view}");
    }
}

// R-COL-13, R-VIEW-03
#[test]
fn a_plain_column_keeps_its_type_and_its_not_null() {
    check(&[
        (
            " AS SELECT * FROM t",
            &["id INTEGER NOT NULL", "n VARCHAR(5) NOT NULL", "x TEXT", "u ", "g INT NOT NULL"],
        ),
        ("(p, q) AS SELECT n, x FROM t", &["p VARCHAR(5) NOT NULL", "q TEXT"]),
        (" AS SELECT n AS m, upper(n) AS o FROM t", &["m VARCHAR(5) NOT NULL", "o TEXT"]),
        (" AS SELECT rowid AS i FROM t", &["i INTEGER NOT NULL"]),
        (" AS SELECT rowid AS i FROM e", &["i INTEGER NOT NULL"]),
        (" AS SELECT DISTINCT n FROM t WHERE x > '' LIMIT 1", &["n VARCHAR(5) NOT NULL"]),
        (
            " AS SELECT n, rid FROM t JOIN r ON t_id = id ORDER BY abs(rid)",
            &["n VARCHAR(5) NOT NULL", "rid INTEGER NOT NULL"],
        ),
        (
            " AS SELECT a.n, b.x AS y FROM t AS a, t AS b CROSS JOIN e",
            &["n VARCHAR(5) NOT NULL", "y TEXT"],
        ),
        (
            " AS SELECT n, count(*) AS c FROM t GROUP BY n",
            &["n VARCHAR(5) NOT NULL", "c INTEGER NOT NULL"],
        ),
        (" AS SELECT n /* LEFT JOIN */ FROM t -- UNION", &["n VARCHAR(5) NOT NULL"]),
        (
            " AS SELECT n AS \"LEFT\", 'UNION' FROM t",
            &["LEFT VARCHAR(5) NOT NULL", "'UNION' TEXT NOT NULL"],
        ),
        (" AS SELECT n FROM t WHERE (id IN (1, 2)) AND (x)", &["n VARCHAR(5) NOT NULL"]),
        (" AS SELECT n FROM plain", &["n VARCHAR(5) NOT NULL"]),
        (" AS SELECT [n] FROM [PLAIN] AS p", &["n VARCHAR(5) NOT NULL"]),
    ]);
}

// R-VIEW-03: where a query can make NULLs, any column may be NULL.
#[test]
fn a_query_that_makes_nulls_has_only_nullable_columns() {
    check(&[
        (" AS SELECT n, rid FROM t LEFT JOIN r ON t_id = id", &["n VARCHAR(5)", "rid INTEGER"]),
        (" AS SELECT rid FROM t NATURAL LEFT OUTER JOIN r", &["rid INTEGER"]),
        (" AS SELECT n, rid FROM t FULL JOIN r ON 0", &["n VARCHAR(5)", "rid INTEGER"]),
        (" AS SELECT n, a FROM e RIGHT JOIN t ON 0", &["n VARCHAR(5)", "a INT"]),
        (" AS SELECT id FROM t UNION SELECT NULL", &["id "]),
        (" AS SELECT id FROM t UNION SELECT rid FROM r", &["id INTEGER"]),
        (" AS SELECT id FROM t EXCEPT SELECT 1.5", &["id "]),
        (" AS SELECT id FROM t UNION ALL SELECT 'x'", &["id "]),
        (" AS SELECT rid FROM r UNION VALUES (NULL)", &["rid "]),
        (" AS SELECT n FROM t UNION ALL VALUES (NULL)", &["n "]),
        (" AS SELECT max /* of */ (a) AS m, b FROM e", &["m INT", "b INT"]),
        (" AS SELECT (SELECT a FROM e) AS s FROM t", &["s INT"]),
        (" AS SELECT s FROM (SELECT max(id) AS m, id AS s FROM t WHERE 0)", &["s INTEGER"]),
        (" AS SELECT max(a), a, b FROM e", &["max(a) INT", "a INT", "b INT"]),
        (" AS SELECT \"count\"(*) AS c, b FROM e", &["c INTEGER NOT NULL", "b INT"]),
        (" AS SELECT count (*) AS c, b FROM e HAVING 1", &["c INTEGER NOT NULL", "b INT"]),
        (" AS WITH q AS (SELECT a FROM e) SELECT a FROM q", &["a INT"]),
        (" AS VALUES (1), (NULL)", &["column1 "]),
        (" AS SELECT 1 AS a, NULL AS b", &["a INTEGER NOT NULL", "b "]),
        (" AS SELECT id + 1 AS a, u, CAST(x AS INT) AS b FROM t", &["a ", "u ", "b INTEGER"]),
        (" AS SELECT rid FROM lossy", &["rid INTEGER"]),
        (" AS SELECT rid FROM over_lossy", &["rid INTEGER"]),
        (" AS SELECT o.rid, n FROM t, main.'Over_Lossy' AS o", &["rid INTEGER", "n VARCHAR(5)"]),
    ]);
}

// R-VIEW-01, R-VIEW-02, R-IX-08
#[test]
fn a_view_has_its_definition_and_its_triggers() {
    let catalog = inspect(
        "CREATE TABLE t (a INT DEFAULT 1 COLLATE NOCASE, b INT AS (a)); CREATE TEMP TABLE x (y);
        create view  V AS\n SELECT * from t -- it
        ; CREATE TRIGGER i INSTEAD OF INSERT ON v BEGIN SELECT 1; END;
        CREATE TRIGGER d INSTEAD OF DELETE ON V BEGIN SELECT 1; END",
    );
    let view = catalog.view("v").unwrap();
    assert_eq!(view.sql, "CREATE VIEW V AS\n SELECT * from t -- it");
    let triggers: Vec<_> = view.triggers.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(triggers, ["d", "i"]);
    assert_eq!((&view.columns[0].default, &view.columns[1].generated), (&None, &None));
    assert!(catalog.table("v").is_none());
}

/// A chain of views keeps what every link keeps, in whatever order their names are.
// R-VIEW-03
#[test]
fn a_chain_of_views_is_as_good_as_its_worst_link() {
    let chain = |first: &str| -> Catalog {
        let mut ddl = format!("{TABLES}; CREATE VIEW z20 AS {first}");
        for link in (0..20).rev() {
            ddl = format!("{ddl}; CREATE VIEW z{link} AS SELECT * FROM z{}", link + 1);
        }
        inspect(&ddl)
    };
    let is_nullable = |catalog: &Catalog| -> Vec<bool> {
        let chain = catalog.views.iter().filter(|view| view.name.starts_with('z'));
        chain.map(|view| view.columns[0].nullable).collect()
    };
    assert_eq!(is_nullable(&chain("SELECT n FROM t")), [false; 21]);
    assert_eq!(is_nullable(&chain("SELECT rid FROM t LEFT JOIN r ON t_id = id")), [true; 21]);
}

// R-NAME-05: a temporary view may read the tables of another schema.
#[test]
fn a_view_over_another_schema_is_not_traced() {
    let conn = database(&format!(
        "{TABLES}; CREATE TEMP TABLE r (rid INT NOT NULL);
        CREATE TEMP VIEW a AS SELECT rid FROM main.over_lossy; CREATE TEMP VIEW b AS SELECT rid FROM r"
    ));
    let catalog = Inspector::of_schema(&conn, "temp").catalog().unwrap();
    let columns: Vec<_> = catalog.views.iter().map(|view| shown(&view.columns[0])).collect();
    assert_eq!(columns, ["rid INTEGER", "rid INT NOT NULL"]);
}

/// A view of some rows of one table is as good as that, as far as it has the columns.
// R-VIEW-04
#[test]
fn a_plain_selection_has_the_keys_of_its_table() {
    let keys = |select: &str| {
        let catalog = inspect(&format!("{TABLES}; CREATE VIEW v AS {select}"));
        let view = catalog.view("v").unwrap().clone();
        let keys =
            view.foreign_keys.iter().map(|it| format!("{} {}", it.columns.join(","), it.parent));
        (view.key.join(","), keys.collect::<Vec<_>>().join("; "))
    };
    for (select, key, foreign_keys) in [
        ("SELECT * FROM r", "rid", "t_id t"),
        (
            "SELECT y, t_id AS t, rid AS id FROM main.\"R\" AS one WHERE y > (1) ORDER BY y LIMIT 3",
            "id",
            "t t",
        ),
        ("SELECT rowid AS id FROM r x", "id", ""),
        ("SELECT y, t_id FROM r", "", "t_id t"),
        ("SELECT rid + 0 AS rid, t_id FROM r", "", "t_id t"),
        ("SELECT id, n FROM plain WHERE n <> ''", "id", ""),
        ("SELECT a FROM e", "", ""),
        ("SELECT r.* FROM r, e", "", ""),
        ("SELECT r.* FROM r JOIN t ON t.id = t_id", "", ""),
        ("SELECT rid, t_id FROM r GROUP BY t_id", "", ""),
        ("SELECT DISTINCT rid, t_id FROM r", "", ""),
        ("SELECT rid, t_id, max(y) FROM r", "", ""),
        ("SELECT * FROM r UNION ALL SELECT * FROM r", "", ""),
        ("SELECT * FROM (SELECT * FROM r, e)", "", ""),
        ("SELECT rid FROM r NATURAL JOIN e", "", ""),
        ("SELECT rid FROM over_lossy", "", ""),
        ("WITH r AS (SELECT 1 AS rid UNION ALL SELECT 1) SELECT rid FROM r", "", ""),
        ("SELECT value FROM json_each('[1, 1]')", "", ""),
    ] {
        assert_eq!(keys(select), (key.to_owned(), foreign_keys.to_owned()), "{select}");
    }
}

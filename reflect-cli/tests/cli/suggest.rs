use std::path::Path;

use reflect_schema::rusqlite::Connection;
use tempfile::TempDir;

use super::{Answer, assert_golden, command, golden};

/// A directory with a database.
fn database(sql: &str) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    let conn = Connection::open(directory.path().join("app.db")).unwrap();
    conn.execute_batch(sql).unwrap();
    directory
}

fn call(directory: &Path, arguments: &[&str]) -> Answer {
    command(arguments).current_dir(directory).output().unwrap().into()
}

fn suggest(sql: &str) -> String {
    let directory = database(sql);
    let answer = call(directory.path(), &["suggest", "app.db"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{}", answer.stdout);
    answer.stdout
}

/// What is proposed, and the Rust that the macro makes with it.
fn assert_suggested(name: &str) -> String {
    let sql = std::fs::read_to_string(golden(&format!("suggest/{name}.sql"))).unwrap();
    let directory = database(&sql);
    let answer = call(directory.path(), &["suggest", "app.db"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""));
    assert_golden(&format!("suggest/{name}.txt"), &answer.stdout);
    let (_, options) = answer.stdout.split_once("Of the call of `reflect_schema!`:\n\n").unwrap();
    let (options, _) = options.split_once("\n\n").unwrap();
    let printed = call(directory.path(), &["print", "app.db", "--", options]);
    assert_eq!((printed.code, printed.stderr.as_str()), (0, ""), "{options}");
    printed.stdout
}

#[test]
fn keys_of_a_usual_schema_are_found() {
    let code = assert_suggested("shop");
    for method in ["fn cust", "fn billing_address", "fn created_by", "fn children", "fn product"] {
        assert!(code.contains(method), "{method}");
    }
}

#[test]
fn keys_of_imported_tables_are_found() {
    assert_suggested("imported");
}

#[test]
fn hostile_names_are_quoted() {
    assert_suggested("hostile");
}

#[test]
fn nothing_is_proposed_without_rows() {
    let schema = "CREATE TABLE customers (id INTEGER PRIMARY KEY);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
        CREATE VIEW v AS SELECT count(*) AS id FROM orders;
        INSERT INTO customers VALUES (1);";
    let nothing = "no relations proposed: 3 tables and views read\n";
    assert_eq!(suggest(schema), nothing);
    assert_eq!(suggest(&format!("{schema} INSERT INTO orders VALUES (1, NULL)")), nothing);
    let one = suggest(&format!("{schema} INSERT INTO orders VALUES (1, 1)"));
    assert!(one.contains("        orders(customer_id) -> customers(id),\n"), "{one}");
}

#[test]
fn what_is_declared_is_not_proposed() {
    let text = suggest(
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers);
        CREATE VIEW recent AS SELECT id, customer_id FROM orders;
        INSERT INTO customers VALUES (1, 'a');
        INSERT INTO orders VALUES (1, 1);",
    );
    assert!(!text.contains("customer_id"), "{text}");
}

#[test]
fn a_key_that_leads_nowhere_gets_a_target() {
    let text = suggest(
        "PRAGMA foreign_keys = OFF;
        CREATE TABLE customers (id INTEGER PRIMARY KEY, code TEXT);
        CREATE TABLE a (x INTEGER REFERENCES customer (id));
        CREATE TABLE b (x TEXT REFERENCES customers (code));
        CREATE TABLE c (x INTEGER REFERENCES customers (nr));
        CREATE TABLE d (x INTEGER REFERENCES clients (nr));
        CREATE VIEW persons AS SELECT id + 0 AS id FROM customers;
        CREATE TABLE e (x INTEGER REFERENCES persons (id));
        INSERT INTO customers VALUES (1, 'A'), (2, 'B');
        INSERT INTO a VALUES (1); INSERT INTO b VALUES ('B'); INSERT INTO c VALUES (2); INSERT INTO d VALUES (1);
        INSERT INTO e VALUES (2);",
    );
    for line in [
        "a(x) -> customers(id)",
        "b(x) -> customers(code)",
        "c(x) -> customers(id)",
        "e(x) -> persons(id)",
    ] {
        assert!(text.contains(&format!("        {line},\n")), "{line}\n{text}");
    }
    assert!(!text.contains("d(x)"), "{text}");
}

#[test]
fn a_column_with_the_same_value_twice_is_no_target() {
    let schema = "CREATE TABLE region (region_code TEXT, name TEXT);
        CREATE TABLE town (id INTEGER PRIMARY KEY, region_code TEXT);
        INSERT INTO region VALUES ('N', 'North'), ('S', 'South');
        INSERT INTO town VALUES (1, 'N'), (2, 'S');";
    assert!(suggest(schema).contains("town(region_code) -> region(region_code),\n"));
    let twice = suggest(&format!("{schema} INSERT INTO region VALUES ('N', 'Nord')"));
    assert_eq!(twice, "no relations proposed: 2 tables and views read\n");
}

#[test]
fn values_are_compared_as_the_other_table_compares_them() {
    let rows = "INSERT INTO region VALUES ('N'), ('S'), (NULL); INSERT INTO town VALUES ('n'), ('S'), (NULL);";
    for key in ["", " UNIQUE"] {
        let schema = |child: &str, parent: &str| {
            suggest(&format!(
                "CREATE TABLE region (region_code {parent}{key}); CREATE TABLE town (region_code {child}); {rows}"
            ))
        };
        let folded = schema("TEXT", "TEXT COLLATE NOCASE");
        assert!(folded.contains("  2 of 2 values found in region.region_code, 1 NULL"), "{folded}");
        let exact = schema("TEXT COLLATE NOCASE", "TEXT");
        assert!(exact.starts_with("no relations proposed"), "{exact}");
    }
    let untyped = suggest(
        "CREATE TABLE region (region_code INTEGER); CREATE TABLE town (region_code);
        INSERT INTO region VALUES (1), (2); INSERT INTO town VALUES ('1'), (2), ('02');",
    );
    assert!(untyped.contains("  3 of 3 values found in region.region_code"), "{untyped}");
}

#[test]
fn of_very_many_rows_the_first_are_read() {
    let text = suggest(
        "CREATE TABLE users (id INTEGER PRIMARY KEY);
        CREATE VIEW visit AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i <= 1000000)
        SELECT i % 2 AS user_id FROM n;
        INSERT INTO users VALUES (0), (1);",
    );
    let proof = "  1,000,000 of 1,000,000 values found in users.id, no NULL, 2 different; \
        only the first 1,000,000 rows were read\n";
    assert!(text.contains(proof), "{text}");
}

#[test]
fn values_that_are_missing_are_told() {
    let text = suggest(
        "CREATE TABLE customers (id INTEGER PRIMARY KEY);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER);
        WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2240)
        INSERT INTO customers SELECT i FROM n;
        INSERT INTO orders SELECT id, CASE WHEN id > 2190 THEN 0 ELSE id END FROM customers;",
    );
    let line = "        // orders(customer_id) -> customers(id): 2,190 of 2,240 values found in customers.id, no NULL, \
        2,191 different; not found: 0 (50 times)\n";
    assert!(text.contains(line), "{text}");
    assert!(text.ends_with("no relations proposed, 1 not: 2 tables and views read\n"), "{text}");
}

#[test]
fn programs_read_it_as_json() {
    let sql = std::fs::read_to_string(golden("suggest/shop.sql")).unwrap();
    let directory = database(&sql);
    let answer = call(directory.path(), &["suggest", "app.db", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&answer.stdout).unwrap();
    let relate = report["relate"].as_array().unwrap();
    let profile = relate.iter().find(|it| it["table"] == "customer_profile").unwrap();
    assert_eq!(profile["parent"], "customers");
    assert_eq!(profile["unique"], true);
    assert_eq!((&profile["found"], &profile["values"]), (&2.into(), &2.into()));
    assert!(report["options"].as_str().unwrap().starts_with("    relate = {\n"));
}

#[test]
fn time_is_limited() {
    let directory = database(
        "CREATE TABLE users (id INTEGER PRIMARY KEY);
        CREATE TABLE visit (id INTEGER PRIMARY KEY, user_id INTEGER);
        CREATE VIEW endless AS WITH RECURSIVE n(user_id) AS (VALUES (1) UNION ALL SELECT 1 FROM n)
        SELECT user_id FROM n WHERE user_id = 2;
        INSERT INTO users VALUES (1); INSERT INTO visit VALUES (1, 1);",
    );
    let none = call(directory.path(), &["suggest", "app.db", "--limit", "0"]);
    let text = "no time was left for users, visit, endless: `--limit` gives more\n\n\
        no relations proposed: no tables and views read\n";
    assert_eq!((none.code, none.stdout.as_str()), (0, text));
    let some = call(directory.path(), &["suggest", "app.db", "--limit", "4"]);
    assert!(
        some.stdout.contains("not read: endless (user_id): it took too long\n"),
        "{}",
        some.stdout
    );
    assert!(some.stdout.contains("        visit(user_id) -> users(id),\n"), "{}", some.stdout);
}

#[test]
fn a_view_that_fails_leaves_the_rest() {
    let text = suggest(
        "CREATE TABLE users (id INTEGER PRIMARY KEY);
        CREATE TABLE visit (id INTEGER PRIMARY KEY, user_id INTEGER);
        CREATE VIEW wrong AS SELECT abs(-9223372036854775807 - id) AS user_id FROM users;
        INSERT INTO users VALUES (1), (2); INSERT INTO visit VALUES (1, 1);",
    );
    assert!(text.contains("not read: wrong (user_id): integer overflow\n"), "{text}");
    assert!(text.contains("        visit(user_id) -> users(id),\n"), "{text}");
}

#[test]
fn what_has_no_rows_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("app.sql"), "CREATE TABLE t (id INTEGER)").unwrap();
    let answer = call(directory.path(), &["suggest", "app.sql"]);
    assert_eq!(answer.code, 1);
    assert!(
        answer.stderr.starts_with("error: `app.sql` is no database whose rows"),
        "{}",
        answer.stderr
    );
}

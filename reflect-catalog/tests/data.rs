//! Odd schemas and real databases, where they are at hand, go through a snapshot unchanged.

mod common;

use std::fs;
use std::path::Path;

use common::{files, shared};
use reflect_catalog::Catalog;
use reflect_catalog::diff::diff;
use reflect_catalog::sqlite::{self, Fingerprint, Inspector};
use rusqlite::Connection;

/// The catalog, after a look at whether JSON gives it back to the byte.
fn round_trip(conn: &Connection, name: &str) -> Catalog {
    let catalog = Inspector::new(conn).catalog().unwrap();
    let forms = [catalog.to_json().unwrap(), catalog.to_snapshot().unwrap()];
    for text in &forms {
        let back = Catalog::from_json(text).unwrap();
        assert_eq!(back, catalog, "{name}");
        assert_eq!([back.to_json().unwrap(), back.to_snapshot().unwrap()], forms, "{name}");
        assert_eq!(diff(&catalog, &back), [], "{name}");
    }
    assert!(!forms[0].contains('\n') && forms[1].ends_with("}\n"), "{name}");
    assert_eq!(Inspector::new(conn).catalog().unwrap().to_json().unwrap(), forms[0], "{name}");
    assert_eq!(Fingerprint::of(&catalog), Fingerprint::read(conn).unwrap(), "{name}");
    catalog
}

/// Creates the schema again, and compares what is created.
fn create_again(catalog: &Catalog) -> Result<(), String> {
    let again = Connection::open_in_memory().unwrap();
    for sql in catalog.ddl() {
        again.execute_batch(sql).map_err(|error| format!("{error} in {sql}"))?;
    }
    let again = Inspector::new(&again).catalog().unwrap();
    assert_eq!(again.unreadable, []);
    assert_eq!((&again.tables, &again.views), (&catalog.tables, &catalog.views));
    Ok(())
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

#[test]
fn torture_schemas() {
    let Some(directory) = shared("torture") else { return };
    for path in files(&directory, "sql") {
        let name = name(&path);
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        let script = fs::read_to_string(&path).unwrap();
        conn.execute_batch(&script).unwrap_or_else(|error| panic!("{name}: {error}"));
        let catalog = round_trip(&conn, name);
        // Only a schema that needs the application's own collation can't be created without it.
        let refusal = create_again(&catalog).err();
        let expected = name.starts_with("52_").then_some("no such collation sequence: app_unicode");
        let prefix = refusal.as_deref().and_then(|it| it.split(" in ").next());
        assert_eq!(prefix, expected, "{name}");
    }
}

#[test]
fn real_databases() {
    let Some(directory) = shared("real") else { return };
    for path in files(&directory, "db") {
        let name = name(&path);
        let opened = sqlite::open(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let catalog = round_trip(opened.connection(), name);
        assert!(!catalog.tables.is_empty(), "{name}");
        let unreadable: Vec<_> = catalog.unreadable.iter().map(|it| &it.reason).collect();
        assert!(unreadable.is_empty(), "{name}: {unreadable:?}");
        // This one has an index on a function that not every SQLite has.
        let created = create_again(&catalog).or_else(|error| match name {
            "bob_sqlite.db" if error.starts_with("no such function: POW") => Ok(()),
            _ => Err(error),
        });
        created.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// Of the data in real databases, no NULL is in a column that is said to hold none.
// R-VIEW-03
#[test]
fn real_views_hold_no_null_where_none_may_be() {
    let Some(directory) = shared("real") else { return };
    for path in files(&directory, "db") {
        let opened = sqlite::open(&path).unwrap();
        let conn = opened.connection();
        let catalog = Inspector::new(conn).catalog().unwrap();
        for view in &catalog.views {
            let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
            for column in view.columns.iter().filter(|column| !column.nullable) {
                let (view, column) = (quoted(&view.name), quoted(&column.name));
                let sql = format!(
                    "SELECT count(*) FROM (SELECT {column} AS x FROM {view} LIMIT 9999) WHERE x IS NULL"
                );
                let nulls: i64 = conn.query_row(&sql, [], |row| row.get(0)).unwrap();
                assert_eq!(nulls, 0, "{}: {view}.{column}", name(&path));
            }
        }
    }
}

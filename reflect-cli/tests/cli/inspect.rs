use reflect_catalog::Catalog;
use reflect_catalog::sqlite::{self, Inspector};

use super::{assert_golden, output, root};

const CHINOOK: &str = "examples/chinook.db";

#[test]
fn chinook_is_shown_as_expected() {
    assert_golden("chinook.txt", &output(&["inspect", CHINOOK]));
}

#[test]
fn everything_else_is_shown_as_expected() {
    let text = output(&["inspect", "reflect-cli/tests/golden/everything.sql"]);
    assert_golden("everything.txt", &text);
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn json_is_the_snapshot() {
    let json = output(&["inspect", CHINOOK, "--json"]);
    let database = sqlite::open(&root().join(CHINOOK)).unwrap();
    let catalog = Inspector::new(database.connection()).catalog().unwrap();
    assert_eq!(json, catalog.to_snapshot().unwrap());
    assert_eq!(Catalog::from_json(&json).unwrap(), catalog);
}

#[test]
fn every_source_of_a_schema_shows_the_same() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let sql = "CREATE TABLE t (id INTEGER PRIMARY KEY);\n";
    std::fs::create_dir(path("migrations")).unwrap();
    std::fs::write(path("migrations/1_start.sql"), sql).unwrap();
    std::fs::write(path("app.sql"), sql).unwrap();
    let json = output(&["inspect", &path("app.sql"), "--json"]);
    std::fs::write(path("app.JSON"), &json).unwrap();

    let expected =
        "table t\n  COLUMN  TYPE     NULL  KEY\n  id      INTEGER  no    primary (row id)\n";
    for source in ["app.sql", "migrations", "app.JSON"] {
        assert_eq!(output(&["inspect", &path(source)]), expected, "{source}");
        assert_eq!(output(&["inspect", &path(source), "--json"]), json, "{source}");
    }
}

#[test]
fn what_the_application_registers_can_be_named() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("app.sql");
    let sql = "CREATE TABLE t (a TEXT); CREATE VIEW v AS SELECT slug(a) AS s FROM t ORDER BY a COLLATE unicase;";
    std::fs::write(&path, sql).unwrap();
    let path = path.to_str().unwrap();
    let names = ["--function", "slug", "--collation", "unicase"];
    for command in ["inspect", "print"] {
        let text = output(&[&[command, path][..], &names].concat());
        assert!(!text.contains("no such"), "{text}");
    }
    assert!(output(&["inspect", path]).contains("no such function: slug"));
}

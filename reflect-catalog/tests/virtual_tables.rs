//! Virtual tables.

mod common;

use common::{database, inspect};
use reflect_catalog::sqlite::Inspector;

// R-NAME-06, R-NAME-07, R-COL-04, R-VT-01, R-PK-02
#[test]
fn a_virtual_table_is_shown_without_its_shadows_and_hidden_columns() {
    let catalog = inspect(
        "CREATE VIRTUAL TABLE docs USING fts5(title, body);
        CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1);
        CREATE TABLE docs_notes (x); CREATE TABLE boxes_of (x)",
    );
    let tables: Vec<_> = catalog.tables.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(tables, ["boxes", "boxes_of", "docs", "docs_notes"]);
    let docs = catalog.table("docs").unwrap();
    assert_eq!(docs.module.as_deref(), Some("fts5"));
    let columns: Vec<_> = docs.columns.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(columns, ["title", "body"]);
    assert_eq!(docs.primary_key, None);
    let types: Vec<_> =
        catalog.tables[0].columns.iter().map(|it| it.declared_type.as_str()).collect();
    assert_eq!(types, ["INT", "REAL", "REAL"]);
    assert_eq!(catalog.table("docs_notes").unwrap().module, None);
}

// R-VT-01
#[test]
fn the_module_of_a_virtual_table_is_named() {
    let rows = [
        ("CREATE VIRTUAL TABLE t USING fts5(a)", Some("fts5")),
        ("CREATE VIRTUAL TABLE IF NOT EXISTS \"t\" using /* USING x */ [fts5] (a)", Some("fts5")),
        ("CREATE VIRTUAL TABLE t USING rtree(id, x, y)", Some("rtree")),
        ("CREATE VIRTUAL TABLE \"using\" USING fts5(a)", Some("fts5")),
        ("CREATE TABLE t (a, \"USING fts5\")", None),
    ];
    for (ddl, module) in rows {
        let catalog = inspect(ddl);
        assert_eq!(catalog.tables.len(), 1, "{ddl}");
        assert_eq!(catalog.tables[0].module.as_deref(), module, "{ddl}");
    }
}

// R-NAME-07: a table may have a shadow's name without being one.
#[test]
fn only_the_tables_of_a_module_are_shadows() {
    let conn = database(
        "CREATE TABLE docs_data (x); CREATE TABLE docs_config_old (x);
        ATTACH ':memory:' AS other; CREATE VIRTUAL TABLE other.docs USING fts5(a)",
    );
    let names = |schema| -> Vec<_> {
        let catalog = Inspector::of_schema(&conn, schema).catalog().unwrap();
        catalog.tables.into_iter().map(|it| it.name).collect()
    };
    assert_eq!(names("main"), ["docs_config_old", "docs_data"]);
    assert_eq!(names("other"), ["docs"]);
    assert_eq!(names("OTHER"), ["docs"]);
}

//! Rows by their unique keys.

use reflect_schema::{ErrorKind, Result};

mod db {
    reflect_schema::reflect_schema!("tests/own/states.sql", ids = typed, writes = none);
}
use db::{Account, TaskId};

#[test]
fn rows_are_found_by_each_unique_key() -> Result<()> {
    let conn = db::SCHEMA.connect_in_memory()?;
    conn.execute_batch(
        "INSERT INTO task (id, title, state) VALUES (7, 't', 'open');
        INSERT INTO account VALUES (1, 'Ada@x', 1, 1, NULL, 7), (2, NULL, 1, 2, NULL, NULL), (3, NULL, 2, 1, NULL, NULL)",
    )?;
    // By the collation of the column.
    assert_eq!(Account::find_by_email(&conn, "ADA@X")?.unwrap().id.0, 1);
    assert_eq!(Account::find_by_email(&conn, "bob@x")?, None);
    assert_eq!(Account::get_by_tenant_and_number(&conn, 2, 1)?.id.0, 3);
    assert_eq!(Account::get_by_task(&conn, TaskId(7))?.id.0, 1);
    let error = Account::get_by_tenant_and_number(&conn, 3, 3).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotFound { table: "account", .. }), "{error}");
    assert!(error.to_string().contains("tenant"), "{error}");
    Ok(())
}

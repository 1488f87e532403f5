use reflect_schema::serde_json::{self, json};
use reflect_schema::uuid::Uuid;
use reflect_schema::{Connection, ErrorKind, Json};

use crate::Limits;
use crate::schema::{Account, NewAccount, connect_in_memory};

fn account(conn: &Connection, settings: serde_json::Value) -> reflect_schema::Result<Account> {
    NewAccount { id: Uuid::nil(), name: "Ada".to_owned(), settings }.insert(conn)
}

#[test]
fn a_value_is_text_in_the_database() {
    let conn = connect_in_memory().unwrap();
    let row = account(&conn, json!({ "dark": true, "size": [1, 2.5, null] })).unwrap();
    assert_eq!(row.settings["size"][1], 2.5);
    assert_eq!((row.tags, row.limits), (None, Json(Limits { posts: 10 })));
    let size: i64 = conn
        .query_row("SELECT settings ->> '$.size[0]' FROM account", [], |row| row.get(0))
        .unwrap();
    assert_eq!(size, 1);
}

#[test]
fn values_are_written_and_read_again() {
    let conn = connect_in_memory().unwrap();
    let row = account(&conn, json!("text")).unwrap();
    let tags = json!(["a", "b"]);
    let row = row.modify(&conn, |a| a.limits.posts = 8).unwrap();
    let row = row.modify_checked(&conn, |a| a.tags = Some(tags.clone())).unwrap();
    assert_eq!((row.tags.as_ref(), row.limits.posts), (Some(&tags), 8));
    let row = row
        .update_set(&conn, |a| (a.tags.set(&tags), a.limits.set(Json(Limits { posts: 7 }))))
        .unwrap();
    assert_eq!((row.tags.as_ref(), row.limits.posts), (Some(&tags), 7));
    assert_eq!(Account::get(&conn, Uuid::nil()).unwrap(), row);
    let tags = Account::query().select(|a| (a.tags, a.limits, a.settings)).one(&conn).unwrap();
    assert_eq!(tags, (row.tags, row.limits, row.settings));
}

#[test]
fn a_column_that_makes_numbers_of_texts_keeps_those_that_read_the_same() {
    for number in [json!(0), json!(-7), json!(1.5), json!(i64::MAX)] {
        let conn = connect_in_memory().unwrap();
        let row = account(&conn, number.clone()).unwrap();
        assert_eq!(row.settings, number);
        assert_eq!(Account::get(&conn, Uuid::nil()).unwrap(), row);
    }
    for number in [json!(1.0), json!(u64::MAX)] {
        let conn = connect_in_memory().unwrap();
        let error = account(&conn, number).unwrap_err().to_string();
        assert!(error.contains("a value that the column keeps as it is"), "{error}");
    }
}

#[test]
fn what_is_no_json_is_an_error() {
    let conn = connect_in_memory().unwrap();
    account(&conn, json!({})).unwrap();
    for (column, value, message) in [
        ("settings", "'{'", "expected JSON of the column's type, found the text \"{\": EOF"),
        ("settings", "jsonb('[1]')", "SQLite's function `json` makes text of JSONB"),
        ("limits", "'{\"posts\": -1}'", "invalid value: integer `-1`, expected u32"),
    ] {
        conn.execute("UPDATE account SET settings = '{}', limits = '{\"posts\":1}'", []).unwrap();
        conn.execute(&format!("UPDATE account SET {column} = {value}"), []).unwrap();
        let error = Account::all(&conn).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }));
        assert!(error.to_string().contains(message), "{error}");
    }
}

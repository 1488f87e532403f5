use proptest::prelude::*;
use reflect_schema::uuid::Uuid;
use reflect_schema::{Connection, ErrorKind, Param, Query, prepare, serde_json};

use crate::schema::{Account, NewAccount, NewNote, Note, connect_in_memory};

const ID: Uuid = Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8);

fn account(conn: &Connection, id: Uuid) -> Account {
    let new = NewAccount { id, name: "Ada".to_owned(), settings: serde_json::Value::Null };
    let new = new.with(|a| (a.device.set(id), a.session.set(id), a.trace.set(id)));
    new.insert(conn).unwrap()
}

/// The storage class and the text of a column.
fn stored(conn: &Connection, column: &str) -> (String, String) {
    let sql = format!("SELECT typeof({column}), lower(hex({column})) FROM account");
    conn.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
}

/// The digits of its bytes.
fn text(text: &str) -> String {
    text.bytes().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

#[test]
fn a_column_of_bytes_holds_bytes_and_every_other_text() {
    let conn = connect_in_memory().unwrap();
    let row = account(&conn, ID);
    assert_eq!(Account::get(&conn, ID).unwrap(), row);
    assert_eq!((row.id, row.device, row.session, row.trace), (ID, Some(ID), Some(ID), Some(ID)));
    for column in ["id", "trace"] {
        assert_eq!(stored(&conn, column), ("text".to_owned(), text(&ID.to_string())), "{column}");
    }
    for column in ["device", "session"] {
        assert_eq!(stored(&conn, column), ("blob".to_owned(), ID.simple().to_string()), "{column}");
    }
    let again =
        NewAccount { id: Uuid::nil(), name: "Bob".to_owned(), settings: serde_json::Value::Null };
    let again = again
        .with(|a| a.device.set(ID))
        .on_conflict(Account::BY_DEVICE)
        .do_nothing()
        .insert(&conn)
        .unwrap();
    assert_eq!(again, None);
}

#[test]
fn rows_are_found_by_them() {
    let conn = connect_in_memory().unwrap();
    let row = account(&conn, ID);
    account(&conn, Uuid::nil());
    let note = NewNote { account_id: ID, text: "Hello".to_owned() }.insert(&conn).unwrap();
    assert_eq!(note.account(&conn).unwrap(), row);
    assert_eq!(row.notes(&conn).unwrap(), [note]);

    let found = |query: Query<Account>| query.all(&conn).unwrap();
    for query in [
        Account::query().filter(|a| a.id.eq(ID)),
        Account::query().filter(|a| a.device.eq(ID)),
        Account::query().filter(|a| a.session.eq(ID)),
        Account::query().filter(|a| a.trace.in_([ID])),
        Account::query().filter(|a| a.device.in_(vec![ID, ID])),
        Account::query().filter(|a| a.id.gt(Uuid::nil())),
    ] {
        assert_eq!(found(query), std::slice::from_ref(&row));
    }
    assert_eq!(found(Account::query().filter(|a| a.id.eq(a.device))).len(), 2);
    assert_eq!(found(Account::query().filter(|a| a.trace.ne(a.session))).len(), 0);
    let least = Account::query().select(|a| (a.id.least(a.device), a.device.greatest(ID)));
    let expected = [Uuid::nil(), ID].map(|it| (Some(it), Some(ID)));
    assert_eq!(least.order_by(|a| a.id.asc()).all(&conn).unwrap(), expected);
}

#[test]
fn one_uuid_is_one_value_in_whatever_form_it_is_stored() {
    let conn = connect_in_memory().unwrap();
    for (number, form) in
        ["upper(trace)", "replace(trace, '-', '')", "device", "trace"].iter().enumerate()
    {
        let row = account(&conn, Uuid::from_u128(number as u128));
        let update = "UPDATE account SET trace = ?1, device = NULL WHERE id = ?2";
        conn.execute(update, [ID.to_string(), row.id.to_string()]).unwrap();
        if *form == "device" {
            conn.execute(
                "UPDATE account SET trace = ?1 WHERE id = ?2",
                (ID.as_bytes(), row.id.to_string()),
            )
            .unwrap();
        } else {
            conn.execute(
                &format!("UPDATE account SET trace = {form} WHERE id = ?1"),
                [row.id.to_string()],
            )
            .unwrap();
        }
    }
    let found = Account::query().filter(|a| a.trace.eq(ID)).all(&conn).unwrap();
    assert_eq!(found.len(), 4);
    assert!(found.iter().all(|it| it.trace == Some(ID)));
    let groups = Account::query().group_by(|a| a.trace).select(|trace, g| (trace, g.count()));
    assert_eq!(groups.all(&conn).unwrap(), [(Some(ID), 4)]);
    assert_eq!(Account::query().select(|a| a.trace).distinct().all(&conn).unwrap(), [Some(ID)]);
}

#[test]
fn a_uuid_that_rows_are_found_by_has_the_form_that_is_written() {
    let conn = connect_in_memory().unwrap();
    account(&conn, ID);
    conn.execute("UPDATE account SET id = upper(id)", []).unwrap();
    let error = Account::all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { column: "id", .. }), "{error}");
    assert!(error.to_string().contains("in the form that is written"), "{error}");
    conn.execute("UPDATE account SET id = lower(id), device = hex(device)", []).unwrap();
    let error = Account::all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { column: "device", .. }), "{error}");
}

#[test]
fn what_is_no_uuid_is_an_error() {
    let conn = connect_in_memory().unwrap();
    account(&conn, ID);
    conn.execute("UPDATE account SET session = 'n/a'", []).unwrap();
    let error = Account::all(&conn).unwrap_err().to_string();
    assert!(
        error.contains("expected a UUID, as text or as 16 bytes, found the text \"n/a\""),
        "{error}"
    );
}

#[test]
fn an_index_finds_them() {
    let conn = connect_in_memory().unwrap();
    for query in [
        Account::query().filter(|a| a.id.eq(ID)),
        Account::query().filter(|a| a.device.eq(ID)),
        Account::query().filter(|a| a.device.in_([ID, Uuid::nil()])),
    ] {
        let plan = query.explain(&conn).unwrap().to_string();
        assert!(plan.contains("SEARCH"), "{plan}");
    }
}

#[test]
fn a_prepared_query_takes_them() {
    let conn = connect_in_memory().unwrap();
    account(&conn, ID);
    let mut by_id =
        prepare(&conn, |id: Param<Uuid>| Account::query().filter(|a| a.id.eq(id))).unwrap();
    let mut by_device =
        prepare(&conn, |id: Param<Uuid>| Account::query().filter(|a| a.device.eq(id))).unwrap();
    let mut by_trace =
        prepare(&conn, |id: Param<Uuid>| Account::query().filter(|a| a.trace.eq(id))).unwrap();
    assert_eq!(by_id.all(ID).unwrap().len(), 1);
    assert_eq!(by_device.all(ID).unwrap().len(), 1);
    assert_eq!(by_trace.all(ID).unwrap().len(), 1);
    assert_eq!(by_device.all(Uuid::nil()).unwrap().len(), 0);
}

proptest! {
    #[test]
    fn every_uuid_reads_as_what_was_written(id: u128) {
        let conn = connect_in_memory().unwrap();
        let id = Uuid::from_u128(id);
        let row = account(&conn, id);
        prop_assert_eq!(&Account::get(&conn, id).unwrap(), &row);
        let same = Account::query().filter(|a| {
            a.id.eq(id) & a.device.eq(id) & a.session.eq(id) & a.trace.eq(id)
        });
        prop_assert_eq!(same.all(&conn).unwrap(), [row]);
        let _ = Note::count(&conn).unwrap();
    }
}

//! What is refused, and what is made fit.

use reflect_schema::{Condition, ErrorKind, PrimaryKey, dec};

use super::shop::{Customer, Document, NewCustomer, NewDocument, NewPage, Page, Purchase};
use super::{conn, customer};

#[test]
fn everything_has_to_be_said() {
    let conn = conn();
    customer(&conn, "ada@example.com");
    let nothing = None::<Condition<Customer>>;
    let none = || -> [Condition<Customer>; 0] { [] };
    for query in [
        Customer::query(),
        Customer::query().limit(1),
        Customer::query().filter(|_| nothing),
        Customer::query().filter(|_| Condition::all(none())),
        Customer::query().filter(|_| Condition::all([Condition::all(none())])),
        Customer::query().filter(|c| Condition::any([Condition::all(none()), c.id.eq(1)])),
        Customer::query().filter(|_| !Condition::any(none())),
        Customer::query().filter(|_| !!Condition::all([Condition::all(none()).is_true()])),
        Customer::query().filter(|c| c.id.not_in(Vec::<i64>::new())),
        Customer::query().filter(|c| !c.id.in_(Vec::<i64>::new()) & Condition::all(none())),
    ] {
        for error in [
            query.delete(&conn).unwrap_err(),
            query.update(&conn, |c| c.visits.set(1)).unwrap_err(),
        ] {
            assert_eq!(
                error.to_string(),
                "no filter says which rows of `customer` to write: filter them, or say `everything()`"
            );
        }
    }
    assert_eq!(Customer::query().everything().update(&conn, |_| ()).unwrap(), 0);
    assert_eq!(Customer::query().everything().delete(&conn).unwrap(), 1);
}

#[test]
fn only_the_rows_own_columns_can_be_set() {
    let conn = conn();
    customer(&conn, "ada@example.com");
    let error =
        Purchase::query().everything().update(&conn, |p| p.customer().name.set("x")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "this query can't be run: only columns of `purchase` itself can be set, and this one \
         (`customer.name`) belongs to another row"
    );
}

#[test]
fn what_a_column_would_change_is_refused() {
    let conn = conn();
    let document = NewDocument {}.with(|d| d.content.set("12")).insert(&conn).unwrap();
    assert_eq!(document.content.as_deref(), Some("12"));
    for text in ["012", "1.50", "1e3", " 1"] {
        let error = NewDocument {}.with(|d| d.content.set(text)).insert(&conn).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Encode { column: "content", .. }), "{error}");
        let error = document.update_set(&conn, |d| d.content.set(text)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Encode { column: "content", .. }), "{error}");
        let error = document.modify(&conn, |d| d.content = Some(text.into()));
        assert!(matches!(error.unwrap_err().kind(), ErrorKind::Encode { .. }));
    }
    let new = NewCustomer { email: "x".into(), name: "x".into() };
    let error = new.with(|c| c.credit.set(dec!(1234567890.123456789))).insert(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Encode { column: "credit", .. }), "{error}");
    assert_eq!((Document::count(&conn).unwrap(), Customer::count(&conn).unwrap()), (1, 0));
}

#[test]
fn computed_decimals_are_stored_as_they_are_read() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com").update_set(&conn, |c| c.credit.set(dec!(0.1)));
    let ada = ada.unwrap().update_set(&conn, |c| c.credit.set(c.credit + dec!(0.2))).unwrap();
    assert_eq!(ada.credit, dec!(0.3));
    assert_eq!(Customer::query().filter(|c| c.credit.eq(dec!(0.3))).all(&conn).unwrap(), [ada]);
}

#[test]
fn a_version_is_not_set_by_hand_and_does_not_run_over() {
    let conn = conn();
    let page = NewPage { title: "one".into() }.insert(&conn).unwrap();
    let error = page.update_set(&conn, |p| (p.title.set("x"), p.version.set(9))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`page.version` can't be changed so: it counts the changes of a row by itself"
    );
    let last = NewPage { title: "last".into() }.with(|p| p.version.set(i64::MAX));
    last.insert(&conn).unwrap();
    let all = Page::query().everything();
    assert!(all.update(&conn, |p| p.title.set("all")).is_err());
    assert_eq!(Page::all(&conn).unwrap()[0], page);
}

#[test]
fn queries_of_queries_have_to_be_filtered_too() {
    let conn = conn();
    customer(&conn, "ada@example.com");
    let everyone = Customer::query().union(Customer::query());
    assert!(matches!(
        everyone.delete(&conn).unwrap_err().kind(),
        ErrorKind::Unfiltered { table: "customer" }
    ));
    let some =
        Customer::query().filter(|c| c.id.eq(1)).union(Customer::query().filter(|c| c.id.eq(2)));
    assert_eq!(some.delete(&conn).unwrap(), 1);
}

#[test]
fn a_column_is_given_once_in_batches_too() {
    let conn = conn();
    let twice = NewCustomer { email: "x".into(), name: "x".into() }.with(|c| c.name.set("y"));
    assert!(twice.clone().insert(&conn).is_err());
    assert!(Customer::insert_all(&conn, [twice]).is_err());
    assert_eq!(Customer::count(&conn).unwrap(), 0);
}

#[test]
fn a_column_that_is_gone_is_an_error_of_every_write() {
    // Not made by `connect`: to SQLite a quoted name that is no column is a string here.
    let conn = reflect_schema::rusqlite::Connection::open_in_memory().unwrap();
    super::shop::SCHEMA.create_all(&conn).unwrap();
    let new = || NewCustomer { email: "b".into(), name: "B".into() };
    let ada = NewCustomer { email: "a".into(), name: "A".into() }.insert(&conn).unwrap();
    conn.execute_batch("ALTER TABLE customer DROP COLUMN note").unwrap();
    let one = Customer::query().filter(|c| c.id.eq(1));
    let by_note = Customer::query().filter(|c| c.note.is_null());
    let rows = || [new().with(|c| c.note.set("n"))];
    let errors = [
        new().insert(&conn).map(drop),
        new().with(|c| c.note.set("n")).insert(&conn).map(drop),
        Customer::insert_all(&conn, rows()).map(drop),
        new().on_conflict(PrimaryKey).update(|c, _| c.note.set(c.email)).insert(&conn).map(drop),
        ada.modify(&conn, |c| c.name = "B".into()).map(drop),
        ada.update_set(&conn, |c| c.note.set("n")).map(drop),
        ada.update_set(&conn, |c| c.name.set(c.note.coalesce(""))).map(drop),
        one.update(&conn, |c| c.note.set("n")).map(drop),
        one.update(&conn, |c| c.name.set(c.note.coalesce(""))).map(drop),
        by_note.update(&conn, |c| c.name.set("n")).map(drop),
        by_note.delete(&conn).map(drop),
        by_note.limit(1).delete(&conn).map(drop),
    ];
    for (number, result) in errors.into_iter().enumerate() {
        assert!(result.is_err(), "{number}");
    }
    let left = "SELECT count(*) FROM customer WHERE name = 'A' AND email = 'a'";
    assert_eq!(conn.query_row(left, (), |row| row.get(0)), Ok(1));
    assert_eq!(Customer::count(&conn).unwrap(), 1);
}

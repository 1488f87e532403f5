//! New rows, one by one and many at a time.

use reflect_schema::write::Insert;
use reflect_schema::{ErrorKind, PrimaryKey, Result, dec};

use super::shop::{Customer, Log, NewCustomer, NewLog, NewSearch, NewToken, Search, Token};
use super::{conn, customer};

#[test]
fn a_new_row_has_the_defaults_of_the_database() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com");
    assert_eq!((ada.id, ada.credit, ada.note.clone(), ada.visits), (1, dec!(0), None, 0));
    assert_eq!(ada.shout.as_deref(), Some("ADA"));
    let bob = NewCustomer { email: "bob@example.com".into(), name: "Bob".into() }
        .with(|c| (c.id.set(7), c.credit.set(dec!(12.50)), c.note.set(None::<&str>)))
        .with(|c| c.visits.set(3))
        .insert(&conn)
        .unwrap();
    assert_eq!((bob.id, bob.credit, bob.visits), (7, dec!(12.5), 3));
    assert_eq!(Customer::all(&conn).unwrap(), [ada, bob]);
}

#[test]
fn expressions_of_the_database_can_be_values() {
    let conn = conn();
    let new = NewCustomer { email: "x".into(), name: "X".into() };
    let row = new.with(|c| c.note.set(c.raw::<String>("'a' || {}", ("b",)))).insert(&conn).unwrap();
    assert_eq!(row.note.as_deref(), Some("ab"));
    let new = NewCustomer { email: "y".into(), name: "Y".into() };
    let error = new.with(|c| c.note.set(c.name)).insert(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
    let new = NewCustomer { email: "y".into(), name: "Y".into() };
    let error = new.with(|c| (c.note.set("a"), c.note.set("b"))).insert(&conn).unwrap_err();
    assert_eq!(error.to_string(), "this query can't be run: `customer.note` is set twice");
    assert_eq!(Customer::count(&conn).unwrap(), 1);
}

#[test]
fn conflicts() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com");
    let again = || NewCustomer { email: "ada@example.com".into(), name: "Imposter".into() };
    let none = again().on_conflict(Customer::BY_EMAIL).do_nothing().insert(&conn).unwrap();
    assert_eq!(none, None);
    let row = again()
        .with(|c| c.note.set("new"))
        .on_conflict(Customer::BY_EMAIL)
        .update(|c, new| (c.visits.set(c.visits + 1), c.note.set(new.note), c.name.set(new.name)))
        .insert(&conn)
        .unwrap();
    assert_eq!((row.id, row.visits, row.note.as_deref()), (ada.id, 1, Some("new")));
    assert_eq!(row.name, "Imposter");
    let same = again().on_conflict(Customer::BY_EMAIL).update(|_, _| ()).insert(&conn).unwrap();
    assert_eq!(same, row);
    let by_id = again().with(|c| c.id.set(1)).on_conflict(PrimaryKey).do_nothing();
    assert_eq!(by_id.insert(&conn).unwrap(), None);
    // The conflict is another one.
    assert!(
        again().with(|c| c.id.set(2)).on_conflict(PrimaryKey).do_nothing().insert(&conn).is_err()
    );
    let error =
        again().on_conflict(Customer::BY_EMAIL).update(|_, new| new.name.set("x")).insert(&conn);
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::InvalidQuery { .. }));
    let error = NewLog {}.insert(&conn).map(|_| ());
    assert!(error.is_ok());
}

#[test]
fn many_rows() -> Result<()> {
    let conn = conn();
    let rows = (0..1000).map(|it| NewCustomer { email: format!("{it}"), name: "N".into() });
    assert_eq!(Customer::insert_all(&conn, rows)?, 1000);
    let rows = (1000..1100).map(|it| {
        NewCustomer { email: format!("{it}"), name: "N".into() }
            .with(|c| ((it % 3 == 0).then(|| c.note.set("three")), c.visits.set(it)))
    });
    assert_eq!(Customer::insert_all(&conn, rows)?, 100);
    assert_eq!(Customer::count(&conn)?, 1100);
    let threes = Customer::query().filter(|c| c.note.eq("three")).all(&conn)?;
    assert!(threes.iter().all(|it| it.visits % 3 == 0) && threes.len() == 33);
    // In the order they came.
    let mut all = Customer::query().order_by(|c| c.id.asc()).all(&conn)?;
    assert!(all.iter().enumerate().all(|(index, it)| it.email == index.to_string()));

    let again = (0..2000).map(|it| {
        let new = NewCustomer { email: format!("{it}"), name: "again".into() };
        new.on_conflict(Customer::BY_EMAIL).do_nothing()
    });
    assert_eq!(Customer::insert_all(&conn, again)?, 900);
    all = Customer::all(&conn)?;
    assert_eq!(all.iter().filter(|it| it.name == "again").count(), 900);
    let counted = (0..10).map(|it| {
        let new = NewCustomer { email: format!("{it}"), name: "again".into() };
        new.on_conflict(Customer::BY_EMAIL).update(|c, _| c.visits.set(c.visits + 100))
    });
    assert_eq!(Customer::insert_all(&conn, counted)?, 10);
    assert_eq!(Customer::query().filter(|c| c.visits.eq(100)).count(&conn)?, 10);

    // All or none.
    let rows = [2000, 2001, 5].map(|it| NewCustomer { email: format!("{it}"), name: "N".into() });
    assert!(Customer::insert_all(&conn, rows).is_err());
    assert_eq!(Customer::count(&conn)?, 2000);
    assert_eq!(Log::insert_all(&conn, (0..70).map(|_| NewLog {}))?, 70);
    Ok(())
}

#[test]
fn virtual_tables() {
    let conn = conn();
    let row =
        NewSearch {}.with(|s| (s.title.set("a"), s.body.set("engine"))).insert(&conn).unwrap();
    assert_eq!(row.title.as_ref().map(|it| format!("{it:?}")), Some("Text(\"a\")".to_owned()));
    let engines = Search::query().filter(|s| s.matches("engine"));
    assert_eq!(engines.delete(&conn).unwrap(), 1);
    assert_eq!(Search::count(&conn).unwrap(), 0);
}

#[test]
fn rows_of_defaults_may_conflict() {
    let conn = conn();
    let new = || NewToken {}.on_conflict(PrimaryKey).do_nothing();
    assert_eq!(Token::insert_all(&conn, [new(), new()]).unwrap(), 2);
    assert!(Token::all(&conn).unwrap().iter().all(|it| it.id.len() == 8));
    let rows = [
        Insert::from(NewToken {}),
        NewToken {}.with(|t| t.id.set("mine")),
        NewToken {}.with(|t| t.id.set("mine")).on_conflict(PrimaryKey).do_nothing().into(),
    ];
    assert_eq!(Token::insert_all(&conn, rows).unwrap(), 2);
}

#[test]
fn nothing_is_written_after_sqlite_has_given_up() {
    let conn = conn();
    let rows = (0..200).map(|it| {
        if it == 70 {
            conn.execute("INSERT INTO picky VALUES ('a'), ('a')", ()).unwrap_err();
        }
        NewCustomer { email: format!("{it}"), name: "N".into() }
    });
    let error = Customer::insert_all(&conn, rows).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::RolledBack), "{error}");
    assert_eq!(Customer::count(&conn).unwrap(), 0);
}

#[test]
fn an_iterator_is_not_asked_again_after_its_end() {
    let conn = conn();
    for number in [0, 1, 63, 64, 65, 128] {
        let (before, mut asked) = (Customer::count(&conn).unwrap(), 0);
        let rows = std::iter::from_fn(|| {
            asked += 1;
            assert!(asked <= number + 1, "it has ended");
            let new = NewCustomer { email: format!("{number}.{asked}"), name: "X".into() };
            (asked <= number).then_some(new)
        });
        assert_eq!(Customer::insert_all(&conn, rows).unwrap(), number);
        assert_eq!(Customer::count(&conn).unwrap(), before + number);
    }
}

//! Writing rows, one by one and many at a time.

mod shop {
    reflect_schema::reflect_schema!("tests/schemas/writes.sql", version = [page.version]);
}

use reflect_schema::{Connection, ErrorKind, PrimaryKey, Result, dec};
use shop::{
    Article, Customer, Document, Log, NewArticle, NewCustomer, NewDocument, NewLog, NewOdd,
    NewPage, NewPurchase, NewSearch, NewStock, Odd, Page, Purchase, Search, Stock,
};

fn conn() -> Connection {
    shop::connect_in_memory().unwrap()
}

fn customer(conn: &Connection, email: &str) -> Customer {
    NewCustomer { email: email.into(), name: "Ada".into() }.insert(conn).unwrap()
}

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
fn rows_change_by_their_keys() {
    let conn = conn();
    let mut ada = customer(&conn, "ada@example.com");
    let other = customer(&conn, "other@example.com");
    ada.name = "Ada Lovelace".into();
    ada.credit = dec!(1.10);
    let stored = ada.update(&conn).unwrap();
    assert_eq!(stored.shout.as_deref(), Some("ADA LOVELACE"));
    assert_eq!((&stored.name, stored.credit), (&ada.name, dec!(1.1)));
    let stored =
        stored.update_set(&conn, |c| (c.visits.set(c.visits + 2), c.note.set("n"))).unwrap();
    assert_eq!((stored.visits, stored.note.as_deref()), (2, Some("n")));
    assert_eq!(ada.reload(&conn).unwrap(), stored);
    assert_eq!(other.reload(&conn).unwrap(), other);

    stored.delete(&conn).unwrap();
    for error in [
        stored.delete(&conn).unwrap_err(),
        stored.update(&conn).unwrap_err(),
        stored.reload(&conn).unwrap_err(),
        stored.update_set(&conn, |c| c.visits.set(1)).unwrap_err(),
    ] {
        assert_eq!(error.to_string(), "no row in `customer` with id = 1");
    }
    assert_eq!(Customer::all(&conn).unwrap(), [other]);
    assert!(conn.is_autocommit());
}

#[test]
fn composite_keys_and_tables_without_row_ids() {
    let conn = conn();
    let new = NewStock { shop: "Rome".into(), article: "pen".into() };
    let pens = new.with(|s| s.pieces.set(4)).insert(&conn).unwrap();
    NewStock { shop: "Rome".into(), article: "ink".into() }.insert(&conn).unwrap();
    let pens = Stock { pieces: 5, ..pens }.update(&conn).unwrap();
    let sold = Stock::query()
        .filter(|s| s.shop.eq("Rome"))
        .order_by(|s| s.pieces.desc())
        .limit(1)
        .update(&conn, |s| s.pieces.set(s.pieces - 1))
        .unwrap();
    assert_eq!((sold, pens.reload(&conn).unwrap().pieces), (1, 4));
    let gone = Stock::query().filter(|s| s.pieces.eq(0)).limit(5).delete(&conn).unwrap();
    assert_eq!((gone, Stock::count(&conn).unwrap()), (1, 1));
}

#[test]
fn tables_without_a_key_or_a_name_for_row_ids() {
    let conn = conn();
    let line = NewLog {}.insert(&conn).unwrap();
    assert_eq!(line, Log { line: None, level: 1 });
    NewLog {}.with(|l| l.line.set("x")).insert(&conn).unwrap();
    let changed = Log::query().filter(|l| l.line.is_null()).update(&conn, |l| l.level.set(9));
    assert_eq!(changed.unwrap(), 1);
    let odd = NewOdd { oid: "o".into() }.insert(&conn).unwrap();
    assert_eq!(odd, Odd { rowid: None, rowid_3d10: None, oid: "o".into() });
    assert_eq!(Odd::query().filter(|o| o.oid.eq("o")).delete(&conn).unwrap(), 1);
    let error = Odd::query().filter(|o| o.oid.eq("o")).limit(1).delete(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
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
fn triggers_are_seen_or_turn_rows_away() {
    let conn = conn();
    let article = NewArticle { title: "On Engines".into() }.insert(&conn).unwrap();
    assert_eq!(article.slug.as_deref(), Some("on-engines"));
    let article = Article { title: "Of Engines".into(), ..article }.update(&conn).unwrap();
    assert_eq!(article.slug.as_deref(), Some("of-engines"));
    let error = NewArticle { title: "secret".into() }.insert(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Ignored { table: "article" }), "{error}");
    let moved = article.update_set(&conn, |a| (a.id.set(50), a.title.set("Moved"))).unwrap();
    assert_eq!((moved.id, moved.slug.as_deref()), (50, Some("moved")));
    let rows = ["a", "secret", "b"].map(|title| NewArticle { title: title.into() });
    assert_eq!(Article::insert_all(&conn, rows).unwrap(), 2);
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
fn a_version_tells_of_changes_by_others() {
    let conn = conn();
    let page = NewPage { title: "one".into() }.insert(&conn).unwrap();
    let mine = Page { title: "mine".into(), ..page.clone() };
    let theirs = Page { title: "theirs".into(), ..page.clone() }.update(&conn).unwrap();
    assert_eq!(theirs.version, 2);
    for error in [
        mine.update(&conn).unwrap_err(),
        mine.update_set(&conn, |p| p.title.set("x")).unwrap_err(),
        mine.delete(&conn).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Stale { .. }), "{error}");
    }
    assert_eq!(theirs.reload(&conn).unwrap(), theirs);
    assert_eq!(theirs.update(&conn).unwrap().version, 2);
    Page::query().everything().update(&conn, |p| p.title.set("all")).unwrap();
    assert!(theirs.delete(&conn).is_err());
    theirs.reload(&conn).unwrap().delete(&conn).unwrap();
}

#[test]
fn queries_write_through_paths() {
    let conn = conn();
    let (ada, bob) = (customer(&conn, "ada@example.com"), customer(&conn, "bob@example.com"));
    let day = reflect_schema::chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for (customer, amount) in [(&ada, dec!(1)), (&ada, dec!(2)), (&bob, dec!(5))] {
        NewPurchase { customer_id: customer.id, day, amount }.insert(&conn).unwrap();
    }
    // Conditions and values of other tables.
    let of_ada = Purchase::query().filter(|p| p.customer().email.eq("ada@example.com"));
    assert_eq!(of_ada.update(&conn, |p| p.amount.set(p.amount * 2 + p.customer().id)).unwrap(), 2);
    let amounts = |query: &reflect_schema::Query<Purchase>| -> Vec<_> {
        query.all(&conn).unwrap().iter().map(|it| it.amount).collect()
    };
    assert_eq!(amounts(&of_ada), [dec!(3), dec!(5)]);
    let most =
        |c: shop::CustomerColumns| c.credit.set(c.purchases().sum(|p| p.amount).coalesce(dec!(0)));
    assert_eq!(Customer::query().everything().update(&conn, most).unwrap(), 2);
    assert_eq!(ada.reload(&conn).unwrap().credit, dec!(8));
    let rich = Customer::query().filter(|c| c.purchases().any(|p| p.amount.ge(5)) & c.id.eq(2));
    assert_eq!(rich.update(&conn, |c| c.note.set(c.name)).unwrap(), 1);

    assert_eq!(of_ada.delete(&conn).unwrap(), 2);
    assert_eq!(Purchase::count(&conn).unwrap(), 1);
}

#[test]
fn everything_has_to_be_said() {
    let conn = conn();
    customer(&conn, "ada@example.com");
    let nothing = None::<reflect_schema::Condition<Customer>>;
    let none: [reflect_schema::Condition<Customer>; 0] = [];
    for query in [
        Customer::query(),
        Customer::query().limit(1),
        Customer::query().filter(|_| nothing),
        Customer::query().filter(|_| reflect_schema::Condition::all(none)),
    ] {
        for error in [
            query.delete(&conn).unwrap_err(),
            query.update(&conn, |c| c.visits.set(1)).unwrap_err(),
        ] {
            assert_eq!(
                error.to_string(),
                "this would write every row of `customer`: filter them, or say `everything()`"
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
        let error = Document { content: Some(text.into()), ..document.clone() }.update(&conn);
        assert!(matches!(error.unwrap_err().kind(), ErrorKind::Encode { .. }));
    }
    let new = NewCustomer { email: "x".into(), name: "x".into() };
    let error = new.with(|c| c.credit.set(dec!(1234567890.123456789))).insert(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Encode { column: "credit", .. }), "{error}");
    assert_eq!((Document::count(&conn).unwrap(), Customer::count(&conn).unwrap()), (1, 0));
}

#[test]
fn an_update_leaves_alone_what_has_not_changed() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com");
    // A sum of SQLite's own making, which reads as 0.3.
    conn.execute("UPDATE customer SET credit = 0.1 + 0.2", ()).unwrap();
    let ada = ada.reload(&conn).unwrap();
    assert_eq!(ada.credit, dec!(0.3));
    Customer { name: "A".into(), ..ada }.update(&conn).unwrap();
    let exact: f64 = conn.query_row("SELECT credit FROM customer", (), |row| row.get(0)).unwrap();
    assert!(exact > 0.3);
}

#[test]
fn computed_decimals_are_stored_as_they_are_read() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com").update_set(&conn, |c| c.credit.set(dec!(0.1)));
    let ada = ada.unwrap().update_set(&conn, |c| c.credit.set(c.credit + dec!(0.2))).unwrap();
    assert_eq!(ada.credit, dec!(0.3));
    assert_eq!(Customer::query().filter(|c| c.credit.eq(dec!(0.3))).all(&conn).unwrap(), [ada]);
}

//! Changes and deletions, of a row and of those that a query finds.

use reflect_schema::{ErrorKind, dec};

use super::shop::{
    Article, Customer, Letter, Log, NewArticle, NewLetter, NewLog, NewNode, NewOdd, NewPage,
    NewPurchase, NewStock, Node, Odd, Page, Purchase, Stock,
};
use super::{conn, customer};

#[test]
fn rows_change_by_their_keys() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com");
    let other = customer(&conn, "other@example.com");
    let stored = ada.modify(&conn, |c| {
        c.name = "Ada Lovelace".into();
        c.credit = dec!(1.10);
    });
    let stored = stored.unwrap();
    assert_eq!(stored.shout.as_deref(), Some("ADA LOVELACE"));
    assert_eq!((stored.name.as_str(), stored.credit), ("Ada Lovelace", dec!(1.1)));
    let stored =
        stored.update_set(&conn, |c| (c.visits.set(c.visits + 2), c.note.set("n"))).unwrap();
    assert_eq!((stored.visits, stored.note.as_deref()), (2, Some("n")));
    assert_eq!(ada.reload(&conn).unwrap(), stored);
    assert_eq!(other.reload(&conn).unwrap(), other);

    stored.delete(&conn).unwrap();
    for error in [
        stored.delete(&conn).unwrap_err(),
        stored.modify(&conn, |c| c.visits = 9).unwrap_err(),
        stored.modify(&conn, |_| ()).unwrap_err(),
        stored.modify_checked(&conn, |c| c.visits = 9).unwrap_err(),
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
    let pens = pens.modify(&conn, |s| s.pieces = 5).unwrap();
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
    assert_eq!(odd, Odd { rowid: None, underscore_rowid_underscore: None, oid: "o".into() });
    assert_eq!(Odd::query().filter(|o| o.oid.eq("o")).delete(&conn).unwrap(), 1);
    let error = Odd::query().filter(|o| o.oid.eq("o")).limit(1).delete(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
}

#[test]
fn triggers_are_seen_or_turn_rows_away() {
    let conn = conn();
    let article = NewArticle { title: "On Engines".into() }.insert(&conn).unwrap();
    assert_eq!(article.slug.as_deref(), Some("on-engines"));
    let article = article.modify(&conn, |a| a.title = "Of Engines".into()).unwrap();
    assert_eq!(article.slug.as_deref(), Some("of-engines"));
    let error = NewArticle { title: "secret".into() }.insert(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Ignored { table: "article" }), "{error}");
    let moved = article.update_set(&conn, |a| (a.id.set(50), a.title.set("Moved"))).unwrap();
    assert_eq!((moved.id, moved.slug.as_deref()), (50, Some("moved")));
    let rows = ["a", "secret", "b"].map(|title| NewArticle { title: title.into() });
    assert_eq!(Article::insert_all(&conn, rows).unwrap(), 2);
}

#[test]
fn a_version_tells_of_changes_by_others() {
    let conn = conn();
    let page = NewPage { title: "one".into() }.insert(&conn).unwrap();
    let theirs = page.modify(&conn, |p| p.title = "theirs".into()).unwrap();
    assert_eq!(theirs.version, 2);
    for error in [
        page.modify(&conn, |p| p.title = "mine".into()).unwrap_err(),
        page.modify_checked(&conn, |p| p.title = "mine".into()).unwrap_err(),
        page.update_set(&conn, |p| p.title.set("x")).unwrap_err(),
        page.delete(&conn).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Stale { .. }), "{error}");
    }
    assert_eq!(theirs.reload(&conn).unwrap(), theirs);
    assert_eq!(theirs.modify(&conn, |_| ()).unwrap().version, 2);
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
    let most = |c: super::shop::CustomerColumns| {
        c.credit.set(c.purchases().sum(|p| p.amount).coalesce(dec!(0)))
    };
    assert_eq!(Customer::query().everything().update(&conn, most).unwrap(), 2);
    assert_eq!(ada.reload(&conn).unwrap().credit, dec!(8));
    let rich = Customer::query().filter(|c| c.purchases().any(|p| p.amount.ge(5)) & c.id.eq(2));
    assert_eq!(rich.update(&conn, |c| c.note.set(c.name)).unwrap(), 1);

    assert_eq!(of_ada.delete(&conn).unwrap(), 2);
    assert_eq!(Purchase::count(&conn).unwrap(), 1);
}

#[test]
fn a_change_leaves_alone_what_has_not_changed() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com");
    // A sum of SQLite's own making, which reads as 0.3.
    conn.execute("UPDATE customer SET credit = 0.1 + 0.2", ()).unwrap();
    let ada = ada.reload(&conn).unwrap();
    assert_eq!(ada.credit, dec!(0.3));
    ada.modify(&conn, |c| c.name = "A".into()).unwrap();
    let exact: f64 = conn.query_row("SELECT credit FROM customer", (), |row| row.get(0)).unwrap();
    assert!(exact > 0.3);
}

#[test]
fn a_deletion_that_a_trigger_turns_away_leaves_nothing() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com");
    conn.execute_batch(
        "CREATE TRIGGER keep BEFORE DELETE ON customer BEGIN
            UPDATE customer SET note = 'deleted' WHERE id = old.id;
            SELECT RAISE(IGNORE);
        END",
    )
    .unwrap();
    let error = ada.delete(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Ignored { table: "customer" }), "{error}");
    assert_eq!(ada.reload(&conn).unwrap(), ada);
}

#[test]
fn a_key_with_a_collation_of_its_own_tells_rows_apart() {
    let conn = conn();
    let small = NewLetter { letter: "k".into() }.insert(&conn).unwrap();
    let large = NewLetter { letter: "K".into() }.insert(&conn).unwrap();
    let changed = large.update_set(&conn, |l| l.uses.set(5)).unwrap();
    assert_eq!(Letter::all(&conn).unwrap(), [small.clone(), changed.clone()]);
    changed.delete(&conn).unwrap();
    assert_eq!(Letter::all(&conn).unwrap(), [small]);
}

#[test]
fn values_are_computed_from_what_was_there_before() {
    let conn = conn();
    for (id, next) in [(1, None), (2, Some(1)), (3, Some(2))] {
        NewNode {}.with(|n| (n.id.set(id), n.next_id.set(next))).insert(&conn).unwrap();
    }
    let all = Node::query().everything();
    let deeper = |n: super::shop::NodeColumns| {
        n.depth.set(n.nodes_by_next().max(|it| it.depth).coalesce(0) + 1)
    };
    assert_eq!(all.update(&conn, deeper).unwrap(), 3);
    assert!(all.all(&conn).unwrap().iter().all(|it| it.depth == 1));
    // The row's own key takes its new value along.
    let own = NewNode {}.with(|n| (n.id.set(9), n.next_id.set(9))).insert(&conn).unwrap();
    assert_eq!(own.update_set(&conn, |n| n.id.set(10)).unwrap().next_id, Some(10));
}

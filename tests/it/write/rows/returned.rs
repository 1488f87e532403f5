//! Writes of many rows that return them.

use reflect_schema::{AnyKey, ErrorKind, ReadTable, Result, WriteTable, dec};

use super::shop::{
    Article, Customer, Letter, Log, NewArticle, NewCustomer, NewLetter, NewLog, NewPage, NewSearch,
    NewStock, Page, Search, Stock,
};
use super::{conn, customer};

#[test]
fn inserted_rows_come_in_their_order() {
    let conn = conn();
    let new = |email: &str| NewCustomer { email: email.into(), name: email.to_uppercase() };
    let rows = Customer::insert_all_returning(&conn, ["a", "b"].map(new)).unwrap();
    assert_eq!(rows, Customer::query().order_by(|c| c.id.asc()).all(&conn).unwrap());
    assert_eq!(rows[1].shout.as_deref(), Some("B"));
    let unless = ["b", "c"].map(|it| new(it).on_conflict(AnyKey).do_nothing());
    let rows = Customer::insert_all_returning(&conn, unless).unwrap();
    assert_eq!(rows.iter().map(|it| it.email.as_str()).collect::<Vec<_>>(), ["c"]);
    let error = Customer::insert_all_returning(&conn, ["d", "a"].map(new)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::UniqueViolation { .. }), "{error}");
    assert_eq!(Customer::count(&conn).unwrap(), 3);
}

#[test]
fn rows_that_triggers_change_come_as_they_are_stored() {
    let conn = conn();
    let new = |title: &str| NewArticle { title: title.into() };
    let rows = Article::insert_all_returning(&conn, ["On Keys", "On Rows"].map(new)).unwrap();
    assert_eq!(rows[1].slug.as_deref(), Some("on-rows"));
    let error = Article::insert_all_returning(&conn, ["x", "secret"].map(new)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Ignored { .. }), "{error}");
    assert_eq!(Article::count(&conn).unwrap(), 2);

    let set = Article::query().everything();
    let rows = set.update_returning(&conn, |a| a.title.set(a.title.concat("!"))).unwrap();
    assert_eq!(rows, Article::all(&conn).unwrap());
    assert_eq!(rows[0].slug.as_deref(), Some("on-keys!"));
    let gone = Article::query().filter(|a| a.id.eq(1)).delete_returning(&conn).unwrap();
    assert_eq!(gone, rows[..1]);
    assert_eq!(Article::count(&conn).unwrap(), 1);
}

#[test]
fn changes_return_rows_as_they_are_then() {
    let conn = conn();
    let (a, _b) = (customer(&conn, "a"), customer(&conn, "b"));
    let found = Customer::query().filter(|c| c.email.eq("a"));
    let rows =
        found.update_returning(&conn, |c| (c.email.set("z"), c.credit.set(c.credit + dec!(1.5))));
    let rows = rows.unwrap();
    assert_eq!(rows, [Customer { email: "z".into(), credit: dec!(1.5), ..a.clone() }]);
    assert_eq!(found.update_returning(&conn, |c| c.visits.set(1)).unwrap(), []);
    // The version counts, too.
    NewPage { title: "t".into() }.insert(&conn).unwrap();
    let pages = Page::query().everything().update_returning(&conn, |p| p.title.set("u")).unwrap();
    assert_eq!((pages[0].title.as_str(), pages[0].version), ("u", 2));
    // With a limit, which is not a plain statement.
    let first = Customer::query().order_by(|c| c.id.asc()).limit(1);
    let first = first.filter(|c| c.id.gt(0));
    assert_eq!(first.update_returning(&conn, |c| c.visits.set(9)).unwrap()[0].visits, 9);
    let gone = first.delete_returning(&conn).unwrap();
    assert_eq!(gone.iter().map(|it| it.id).collect::<Vec<_>>(), [a.id]);
    assert_eq!(Customer::count(&conn).unwrap(), 1);
}

#[test]
fn tables_without_row_ids_or_keys() {
    let conn = conn();
    let stock = |it: &str| NewStock { shop: "s".into(), article: it.into() };
    Stock::insert_all(&conn, ["x", "y"].map(stock)).unwrap();
    let set = Stock::query().filter(|s| s.article.eq("y"));
    let rows = set.update_returning(&conn, |s| (s.article.set("z"), s.pieces.set(3))).unwrap();
    assert_eq!(rows, [Stock { shop: "s".into(), article: "z".into(), pieces: 3 }]);
    NewLog {}.with(|l| l.line.set("x")).insert(&conn).unwrap();
    let logs = Log::query().everything().delete_returning(&conn).unwrap();
    assert_eq!((logs.len(), Log::count(&conn).unwrap()), (1, 0));
    assert_eq!(
        Letter::insert_all_returning(&conn, [NewLetter { letter: "a".into() }]).unwrap().len(),
        1
    );
}

#[test]
fn what_can_not_be_returned_is_an_error() {
    let conn = conn();
    NewSearch {}.with(|s| s.title.set("a")).insert(&conn).unwrap();
    let invalid = |done: Result<Vec<Search>>| {
        matches!(done.unwrap_err().kind(), ErrorKind::InvalidQuery { .. })
    };
    let all = Search::query().everything();
    assert!(invalid(all.update_returning(&conn, |s| s.title.set("b"))));
    assert!(invalid(all.delete_returning(&conn)));
    let unfiltered = Customer::query().delete_returning(&conn).unwrap_err();
    assert!(matches!(unfiltered.kind(), ErrorKind::Unfiltered { .. }));
    let nothing = Customer::query().everything().update_returning(&conn, |_| ()).unwrap_err();
    assert!(matches!(nothing.kind(), ErrorKind::InvalidQuery { .. }));
    assert_eq!(Search::count(&conn).unwrap(), 1);
}

#[test]
fn whole_rows_are_written_as_they_are() {
    let (conn, other) = (conn(), conn());
    let ada = customer(&conn, "a").modify(&conn, |c| c.credit = dec!(7.25)).unwrap();
    let ada = Customer { id: 77, ..ada };
    // What the database computes, it computes again.
    let odd = Customer { shout: Some("?".into()), ..ada.clone() };
    assert_eq!(Customer::insert_rows(&other, [odd]).unwrap(), 1);
    assert_eq!(<Customer as ReadTable>::get(&other, 77).unwrap(), ada);
    NewPage { title: "t".into() }
        .insert(&conn)
        .unwrap()
        .modify(&conn, |p| p.title = "u".into())
        .unwrap();
    Page::insert_rows(&other, Page::all(&conn).unwrap()).unwrap();
    assert_eq!(Page::get(&other, 1).unwrap().version, 2);
    // Triggers act as on any new row.
    let article = Article { id: 5, title: "A B".into(), slug: None };
    Article::insert_rows(&other, &[article]).unwrap();
    assert_eq!(Article::get(&other, 5).unwrap().slug.as_deref(), Some("a-b"));
    let unfit = Customer { id: 78, email: "e".into(), credit: dec!(0.1234567890123456789), ..ada };
    let error = Customer::insert_rows(&other, [unfit]).unwrap_err();
    assert!(error.to_string().contains("credit"), "{error}");
    assert_eq!(Customer::count(&other).unwrap(), 1);
}

//! What a closure changes of a row is written, and nothing else.

use reflect_schema::{ErrorKind, UnitOfWork, dec};

use super::shop::{Customer, NewCustomer, NewPage, NewStock, Stock};
use super::{conn, customer};
use crate::support::trace::statements;

#[test]
fn changes_of_others_in_other_columns_stay() {
    let conn = conn();
    let stale = customer(&conn, "ada@example.com");
    stale.modify(&conn, |c| c.note = Some("theirs".into())).unwrap();
    let stored = stale.modify(&conn, |c| c.visits = 3).unwrap();
    assert_eq!((stored.note.as_deref(), stored.visits), (Some("theirs"), 3));
    // Also within a unit of work.
    let mut work = UnitOfWork::new();
    let changed = work.modify(stale, |c| c.name = "Ada L.".into());
    work.modify(changed, |c| c.visits += 1);
    let saved = work.commit(&conn).unwrap();
    let Customer { note, visits, name, .. } = &saved[changed];
    assert_eq!((note.as_deref(), *visits, name.as_str()), (Some("theirs"), 4, "Ada L."));
}

#[test]
fn a_column_that_cannot_be_changed_is_an_error() {
    let conn = conn();
    let ada = customer(&conn, "ada@example.com");
    let bob = customer(&conn, "bob@example.com");
    let error = bob.modify(&conn, |c| c.id = ada.id).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`customer.id` can't be changed so: it is part of the primary key, which the row is found \
         by; `update_set` gives a row another key"
    );
    assert!(matches!(error.kind(), ErrorKind::InvalidChange { column: "id", .. }));
    let error = bob.modify(&conn, |c| c.shout = Some("BOB".into())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`customer.shout` can't be changed so: the database computes it from other columns"
    );
    // A whole row in place of another.
    let edited = Customer { name: "Edited".into(), ..ada.clone() };
    assert!(bob.modify(&conn, |c| *c = edited.clone()).is_err());
    assert_eq!(ada.modify(&conn, |c| *c = edited).unwrap().name, "Edited");
    assert_eq!(bob.reload(&conn).unwrap(), bob);

    let stock = |article: &str| NewStock { shop: "Rome".into(), article: article.into() };
    let (pens, ink) = (stock("pen").insert(&conn).unwrap(), stock("ink").insert(&conn).unwrap());
    let error = pens.modify(&conn, |s| s.article = "ink".into()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidChange { column: "article", .. }), "{error}");
    assert_eq!(Stock::count(&conn).unwrap(), 2);
    assert_eq!(ink.reload(&conn).unwrap(), ink);

    let page = NewPage { title: "one".into() }.insert(&conn).unwrap();
    let error = page.modify(&conn, |p| p.version = 9).unwrap_err();
    let text = "`page.version` can't be changed so: it counts the changes of a row by itself";
    assert_eq!(error.to_string(), text);
    assert_eq!(page.update_set(&conn, |p| p.version.set(9)).unwrap_err().to_string(), text);
}

#[test]
fn a_checked_change_is_about_the_columns_that_it_changes() {
    let conn = conn();
    let mine = customer(&conn, "ada@example.com");
    mine.modify(&conn, |c| c.visits = 5).unwrap();
    let error = mine.modify_checked(&conn, |c| (c.visits, c.note) = (1, None)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`customer.visits` of the row with id = 1 was changed since it was read"
    );
    assert!(matches!(error.kind(), ErrorKind::Stale { column: Some("visits"), .. }));
    let mut work = UnitOfWork::new();
    work.modify_checked(mine.clone(), |c| c.visits = 1);
    assert!(matches!(work.commit(&conn).unwrap_err().kind(), ErrorKind::Stale { .. }));
    let stored = mine.modify_checked(&conn, |c| c.name = "Ada L.".into()).unwrap();
    assert_eq!((stored.visits, stored.name.as_str()), (5, "Ada L."));
    assert_eq!(stored.modify_checked(&conn, |_| ()).unwrap(), stored);
    // By value: a sum of SQLite's own making reads as 0.3.
    conn.execute("UPDATE customer SET credit = 0.1 + 0.2", ()).unwrap();
    let read = stored.reload(&conn).unwrap();
    assert_eq!(read.credit, dec!(0.3));
    conn.execute("UPDATE customer SET credit = 0.3", ()).unwrap();
    assert_eq!(read.modify_checked(&conn, |c| c.credit = dec!(1)).unwrap().credit, dec!(1));
}

#[test]
fn it_takes_one_statement() {
    let mut conn = conn().into_inner();
    let new = NewCustomer { email: "a".into(), name: "A".into() };
    let ada = new.insert(&conn).unwrap();
    let (stored, read) = statements(&mut conn, |conn| ada.modify(conn, |c| c.visits = 2));
    assert_eq!((stored.unwrap().visits, read), (2, Vec::new()));
    let (stored, read) =
        statements(&mut conn, |conn| ada.modify_checked(conn, |c| c.name = "B".into()));
    assert_eq!((stored.unwrap().visits, read.len()), (2, 1));
}

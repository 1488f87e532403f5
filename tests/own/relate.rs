//! `relate` and `keys`: foreign keys that the database does not declare, and keys of views.

use reflect_schema::{Connection, ErrorKind, Result};

mod sales {
    reflect_schema::reflect_schema!(
        "tests/own/sales.sql",
        relate = {
            orders(customer) -> customers,
            sales(customer) -> customers(number),
            sales(order_id) -> orders unique,
            order_tag(order_id) -> orders,
            "order_tag"(tag) -> tags(name),
            profile("of") -> customers unique,
            letters(address) -> customers(email),
            totals(customer) -> customers(number) unique,
        },
        keys = { sales(order_id) },
        rename = { letters(address) => addressee / mail },
        orphans = { letters(address) => none },
    );
}
use sales::{
    Customer, FirstLine, Large, Letter, NewLetter, NewOrderTag, Order, Profile, Sale, Tag, Total,
};

fn filled() -> Result<Connection> {
    let conn = sales::connect_in_memory()?;
    conn.execute_batch(
        "INSERT INTO customers VALUES (1, 'Ada', 'Ada@x'), (2, 'Bob', NULL), (3, 'Cleo', 'c@x');
        INSERT INTO orders VALUES (10, 1, 50), (11, 1, 500), (12, NULL, 7), (13, 2, 101), (14, 9, 1);
        INSERT INTO tags VALUES ('gift'), ('urgent');
        INSERT INTO order_tag VALUES (10, 'GIFT'), (10, 'urgent'), (11, 'gift');
        INSERT INTO profile VALUES (1, '1', 'of Ada');
        INSERT INTO letters VALUES (1, 'ada@X'), (2, 'gone');
        INSERT INTO lines VALUES (10, 1, 'a'), (10, 2, 'b'), (11, 1, 'c')",
    )?;
    Ok(conn)
}

#[test]
fn a_key_that_is_not_declared_is_followed_both_ways() -> Result<()> {
    let conn = filled()?;
    let order = Order::get(&conn, 11)?;
    let ada = order.customer(&conn)?.unwrap();
    assert_eq!(ada.name, "Ada");
    assert_eq!(ada.orders(&conn)?.len(), 2);
    assert_eq!(Order::get(&conn, 12)?.customer(&conn)?, None);
    let orphan = Order::get(&conn, 14)?.customer(&conn).unwrap_err();
    assert!(matches!(orphan.kind(), ErrorKind::Orphan { .. }), "{orphan}");
    let names = Order::query().filter(|o| o.total.gt(100.0)).order_by(|o| o.id.asc());
    let names = names.select(|o| o.customer().name).all(&conn)?;
    assert_eq!(names, [Some("Ada".to_owned()), Some("Bob".to_owned())]);
    let nested = Customer::query().order_by(|c| c.number.asc()).select(|c| (c, c.orders()));
    let nested: Vec<(Customer, Vec<Order>)> = nested.all(&conn)?;
    let counts: Vec<_> = nested.iter().map(|(_, orders)| orders.len()).collect();
    assert_eq!(counts, [2, 1, 0]);
    Ok(())
}

#[test]
fn columns_of_different_types_are_compared_as_the_parent_does() -> Result<()> {
    let conn = filled()?;
    let ada = Customer::get(&conn, 1)?;
    let profile: Profile = ada.profile_by_of(&conn)?.unwrap();
    assert_eq!(profile.of(&conn)?, ada);
    assert_eq!(Customer::get(&conn, 2)?.profile_by_of(&conn)?, None);
    let texts = Customer::query().select(|c| c.profile_by_of().text).all(&conn)?;
    assert_eq!(texts.into_iter().flatten().collect::<Vec<_>>(), ["of Ada"]);
    // By the collation of the column referred to.
    let letter = Letter::get(&conn, 1)?;
    assert_eq!(letter.addressee(&conn)?.as_ref(), Some(&ada));
    assert_eq!(ada.mail(&conn)?, [letter]);
    assert_eq!(Letter::get(&conn, 2)?.addressee(&conn)?, None);
    Ok(())
}

#[test]
fn junctions_follow_and_can_be_written() -> Result<()> {
    let conn = filled()?;
    let order = Order::get(&conn, 10)?;
    let names = |tags: Vec<Tag>| {
        let mut names: Vec<_> = tags.into_iter().map(|it| it.name).collect();
        names.sort();
        names
    };
    assert_eq!(names(order.tags(&conn)?), ["gift", "urgent"]);
    assert_eq!(Tag::get(&conn, "gift")?.orders(&conn)?.len(), 2);
    let late = Order::get(&conn, 13)?;
    assert!(late.add_tag(&conn, &Tag::get(&conn, "urgent")?)?);
    assert_eq!(names(late.tags(&conn)?), ["urgent"]);
    NewOrderTag { order_id: 13, tag: "gift".into() }.insert_only(&conn)?;
    late.set_tags(&conn, &[])?;
    assert!(late.tags(&conn)?.is_empty());
    NewLetter { address: "ADA@x".into() }.insert_only(&conn)?;
    assert_eq!(Customer::get(&conn, 1)?.mail(&conn)?.len(), 2);
    Ok(())
}

#[test]
fn a_view_has_the_key_that_the_user_gives_it() -> Result<()> {
    let conn = filled()?;
    let sale = Sale::get(&conn, 11)?;
    assert_eq!(sale.customer(&conn)?.unwrap().name, "Ada");
    assert_eq!(sale.order(&conn)?.id, 11);
    assert_eq!(Order::get(&conn, 11)?.sale(&conn)?, Some(sale));
    assert_eq!(Sale::find(&conn, 99)?, None);
    assert_eq!(Customer::get(&conn, 1)?.sales(&conn)?.len(), 2);
    let page = Sale::query().order_by(|s| s.order_id.asc()).limit(2);
    let first = page.clone().all(&conn)?;
    assert_eq!(first.iter().map(|it| it.order_id).collect::<Vec<_>>(), [10, 11]);
    let total = Customer::get(&conn, 1)?.total(&conn)?;
    assert_eq!(total.map(|it: Total| it.total), Some(Some(550.0)));
    Ok(())
}

#[test]
fn a_plain_selection_of_a_table_has_its_keys() -> Result<()> {
    let conn = filled()?;
    assert_eq!(Large::find(&conn, 10)?, None);
    assert_eq!(Large::get(&conn, 11)?.total.to_string(), "500");
    let line = FirstLine::get(&conn, 10, 1)?;
    assert_eq!((line.text.as_str(), line.order(&conn)?.id), ("a", 10));
    assert_eq!(Order::get(&conn, 10)?.first_lines(&conn)?, [line]);
    assert_eq!(FirstLine::find(&conn, 10, 2)?, None);
    Ok(())
}

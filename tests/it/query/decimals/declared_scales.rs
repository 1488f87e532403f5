//! What the declared type of a column says of decimals, where sums of them are compared.

#![cfg(feature = "rust_decimal")]

use reflect_schema::dec;
use reflect_schema::rusqlite::Connection;

mod prices {
    reflect_schema::reflect_schema!("tests/schemas/prices.sql");
}

/// The same, in types that the user names.
mod named {
    use reflect_schema::rust_decimal::Decimal;

    reflect_schema::reflect_schema!(
        "tests/schemas/prices.sql",
        types = {
            price.net => reflect_schema::rust_decimal::Decimal,
            price.tax => Decimal,
            price.weight => Option<Decimal>,
            price.discount => Decimal,
        },
    );
}

fn prices() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(include_str!("../../../schemas/prices.sql")).unwrap();
    conn.execute_batch(
        "INSERT INTO price VALUES (1, 0.1, 0.2, 1.24, '9.5'), (2, 3, 0.5, 2.5, '10')",
    )
    .unwrap();
    conn
}

#[test]
fn sums_have_no_noise() {
    let conn = prices();
    let query = prices::Price::query().filter(|p| (p.net + p.tax).eq(dec!(0.3)));
    assert_eq!(query.all(&conn).unwrap()[0].id, 1);
}

#[test]
fn without_a_scale_nothing_is_rounded() {
    let conn = prices();
    // SQLite keeps the places that `DECIMAL(10)` does not mention.
    let query = prices::Price::query().filter(|p| (p.weight + p.weight).eq(dec!(2.48)));
    assert_eq!(query.count(&conn).unwrap(), 1);
    let query = prices::Price::query().filter(|p| (p.weight + p.weight).eq(2));
    assert_eq!(query.count(&conn).unwrap(), 0);
}

#[test]
fn a_decimal_that_the_user_names_is_one() {
    let conn = prices();
    let query = named::Price::query().filter(|p| (p.net + p.tax).eq(dec!(0.3)));
    assert_eq!(query.count(&conn).unwrap(), 1);
    let query = named::Price::query().filter(|p| (p.weight + p.weight).eq(dec!(2.48)));
    assert_eq!(query.count(&conn).unwrap(), 1);
    // As texts, '9.5' would come after '10'.
    let query = named::Price::query().filter(|p| p.discount.lt(dec!(10)));
    assert_eq!(query.all(&conn).unwrap()[0].id, 1);
}

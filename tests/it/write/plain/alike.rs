//! What is returned is what is stored: compared with a row that is read, and with what a connection that
//! knows nothing of the tables writes.

use proptest::prelude::*;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Value, rusqlite, transaction};

use super::conn;
use super::town::{self, NewPlace, Place};

#[derive(Debug, Clone)]
struct Given {
    id: Option<i64>,
    name: String,
    size: Option<f64>,
    amount: Option<Decimal>,
    code: Value,
    price: Option<Decimal>,
}

fn given() -> impl Strategy<Value = Given> {
    let value = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        (-3_i64..3).prop_map(Value::from),
        any::<f64>().prop_filter("a number", |it| !it.is_nan()).prop_map(Value::from),
        prop::sample::select(vec![0.0, -0.0, 1.0, 1e15, 1e18, 0.5]).prop_map(Value::from),
        "[-0-9.e x]{0,5}".prop_map(Value::from),
        prop::collection::vec(any::<u8>(), 0..4).prop_map(Value::Blob),
    ];
    let size = prop_oneof![
        any::<f64>().boxed(),
        Just(-0.0).boxed(),
        (-3_i32..3).prop_map(f64::from).boxed()
    ];
    let price =
        (any::<i32>(), 0_u32..3).prop_map(|(digits, scale)| Decimal::new(digits.into(), scale));
    let id = prop::option::weighted(0.2, -5_i64..500);
    let price = prop::option::of(price);
    let all = (id, "\\PC{0,6}", prop::option::of(size), price.clone(), value, price);
    all.prop_map(|(id, name, size, amount, code, price)| Given {
        id,
        name,
        size,
        amount,
        code,
        price,
    })
}

fn insert(given: &Given, conn: &impl reflect_schema::Executor) -> Result<Place, String> {
    let Given { id, name, size, amount, code, price } = given.clone();
    let new = NewPlace { name }
        .with(|p| (id.map(|id| p.id.set(id)), size.map(|it| p.size.set(it)), p.price.set(price)));
    let new = new.with(|p| (p.amount.set(amount), p.code.set(code)));
    new.insert(conn).map_err(|error| error.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn a_new_row_is_as_it_is_stored(all in prop::collection::vec(given(), 1..12)) {
        let ours = conn();
        let bare = rusqlite::Connection::open_in_memory().unwrap();
        town::SCHEMA.create_all(&bare).unwrap();
        for given in &all {
            let mut found = None;
            transaction(&ours, |tx| {
                let row = insert(given, tx);
                let read = row.as_ref().ok().map(|it| Place::get(tx, it.id)).transpose()?;
                found = Some((row, read));
                Ok(())
            })
            .unwrap();
            let (row, read) = found.unwrap();
            let other = insert(given, &bare);
            prop_assert_eq!(format!("{row:?}"), format!("{other:?}"));
            if let Ok(row) = row {
                prop_assert_eq!(format!("{:?}", Some(row)), format!("{read:?}"));
            }
        }
    }

    #[test]
    fn a_changed_row_is_as_it_is_stored(first in given(), second in given()) {
        let ours = conn();
        transaction(&ours, |tx| {
            let Ok(row) = insert(&first, tx) else { return Ok(()) };
            let Given { size, amount, code, price, .. } = second;
            let changed = row.modify(tx, |it| (it.size, it.price) = (size, price));
            if let Ok(changed) = changed {
                assert_eq!(format!("{changed:?}"), format!("{:?}", Place::get(tx, row.id)?));
            }
            let changed = row.update_set(tx, |p| (p.amount.set(amount), p.code.set(code)));
            if let Ok(changed) = changed {
                assert_eq!(format!("{changed:?}"), format!("{:?}", Place::get(tx, row.id)?));
            }
            Ok(())
        })
        .unwrap();
    }
}

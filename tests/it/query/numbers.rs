//! Functions of numbers and conversions in queries.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::rust_decimal::{Decimal, RoundingStrategy};
use reflect_schema::{Condition, Connection, Value, dec};

use crate::support::functions::{self, Number, NumberColumns};

fn numbers(rows: &str) -> Connection {
    let conn = functions::connect_in_memory().unwrap();
    conn.execute_batch(&format!("INSERT INTO number {rows}")).unwrap();
    conn
}

#[test]
fn numbers_keep_their_types() {
    let conn = numbers(
        "(whole, maybe, small, real, price, written) VALUES (-7, NULL, -128, -2.5, -12.25, '-3.50')",
    );
    let query = Number::query();
    let rows: (i64, Option<i64>, i64, f64, Decimal, Option<Decimal>) = query
        .clone()
        .select(|n| {
            (
                n.whole.abs(),
                n.maybe.abs(),
                n.small.abs(),
                n.real.abs(),
                n.price.abs(),
                n.written.abs(),
            )
        })
        .one(&conn)
        .unwrap();
    assert_eq!(rows, (7, None, 128, 2.5, dec!(12.25), Some(dec!(3.5))));
    let signs: (i64, Option<i64>, i64, i64, i64, Option<i64>) = query
        .clone()
        .select(|n| {
            (
                n.whole.sign(),
                n.maybe.sign(),
                n.small.sign(),
                n.real.sign(),
                n.price.sign(),
                n.written.sign(),
            )
        })
        .one(&conn)
        .unwrap();
    assert_eq!(signs, (-1, None, -1, -1, -1, Some(-1)));
    let rounded: (f64, f64, Decimal, Option<Decimal>) = query
        .clone()
        .select(|n| (n.real.round(0), n.real.round(7), n.price.round(1), n.written.round(0)))
        .one(&conn)
        .unwrap();
    assert_eq!(rounded, (-3.0, -2.5, dec!(-12.3), Some(dec!(-4))));
    let bits: (i64, Option<i64>, i64, i64, i64, i64) = query
        .select(|n| {
            let w = n.whole;
            (
                w.bit_and(6),
                w.bit_or(n.maybe),
                w.bit_or(n.small),
                w.shift_left(2),
                w.shift_right(1),
                w.bit_not(),
            )
        })
        .one(&conn)
        .unwrap();
    assert_eq!(bits, (-7 & 6, None, -7 | -128, -7 << 2, -7 >> 1, !-7));
}

#[test]
fn the_least_integer_has_no_absolute_value() {
    let conn = numbers("(whole) VALUES (-9223372036854775808)");
    let error = Number::query().select(|n| n.whole.abs()).all(&conn).unwrap_err();
    assert!(error.to_string().contains("integer overflow"), "{error}");
}

#[test]
fn one_of_two_values_is_the_least_as_such() {
    let conn =
        numbers("(whole, maybe, price, written) VALUES (9, 10, 9, '10.00'), (2, NULL, 100, '9.5')");
    let query = Number::query().order_by(|n| n.id.asc()).select(|n| {
        let least = n.written.least(dec!(9.50));
        (n.whole.greatest(n.maybe), n.whole.least(5), n.price.greatest(n.written), least)
    });
    let rows = query.all(&conn).unwrap();
    assert_eq!(rows[0], (Some(10), 5, Some(dec!(10)), Some(dec!(9.5))));
    assert_eq!(rows[1], (None, 2, Some(dec!(100)), Some(dec!(9.5))));
    let written = Number::query().filter(|n| n.written.least(n.price).eq(dec!(9.0)));
    assert_eq!(written.count(&conn).unwrap(), 1);
}

#[test]
fn decimals_are_rounded_as_decimals() {
    let values = "0.285 1.005 2.675 -2.675 1.115 0.1 -0.5 1.5 2.5 \
        0 7 123456789012.345 99999999999999.5 0.000000000000123 1e14 0.994999";
    let values: Vec<_> = values.split(' ').collect();
    let rows = values.iter().map(|it| format!("(1, {it}, '{it}')"));
    let rows = rows.collect::<Vec<_>>().join(", ");
    let conn = numbers(&format!("(whole, price, written) VALUES {rows}"));
    let decimal = |it: &&str| Decimal::from_scientific(it).or_else(|_| it.parse()).unwrap();
    let decimals: Vec<_> = values.iter().map(decimal).collect();
    for places in [0, 1, 2, 3, 12, 18] {
        let query = Number::query().order_by(|n| n.id.asc());
        let rounded = query.select(|n| (n.price.round(places), n.written.round(places)));
        let away = RoundingStrategy::MidpointAwayFromZero;
        let expected = decimals.iter().map(|it| it.round_dp_with_strategy(places, away));
        let expected: Vec<_> = expected.map(|it| (it, Some(it))).collect();
        assert_eq!(rounded.all(&conn).unwrap(), expected, "{places}");
    }
    conn.execute_batch("UPDATE number SET price = 1234567890123456789, written = NULL").unwrap();
    let rounded = Number::query().limit(1).select(|n| (n.price.round(2), n.written.round(2)));
    assert_eq!(rounded.one(&conn).unwrap(), (dec!(1234567890123456789), None));
}

#[test]
fn computed_decimals_meet_those_that_are_stored() {
    let conn = numbers("(whole, price) VALUES (1, 0.1), (2, 1.15), (3, 2.67)");
    let of = |id: i64| Number::query().filter(move |n| n.id.eq(id));
    assert_eq!(of(1).filter(|n| (n.price * 3).round(2).eq(dec!(0.3))).count(&conn).unwrap(), 1);
    assert_eq!(of(1).filter(|n| (n.price.round(1) * 3).eq(dec!(0.3))).count(&conn).unwrap(), 1);
    assert_eq!(
        of(1).filter(|n| ((n.price * 3).round(1) - dec!(0.3)).eq(0)).count(&conn).unwrap(),
        1
    );
    assert_eq!(of(3).filter(|n| (n.price / 3).round(2).eq(dec!(0.89))).count(&conn).unwrap(), 1);
    assert_eq!(of(1).select(|n| (n.price * 3 - dec!(0.3)).sign()).one(&conn).unwrap(), 0);
    assert_eq!(of(2).select(|n| (n.price * 100).cast::<i64>()).one(&conn).unwrap(), 115);
}

#[test]
fn casts_are_those_of_sqlite() {
    type Row = (String, i64, f64, i64, Decimal, String, Option<String>);
    let conn = numbers(
        "(whole, real, price, bytes, anything) VALUES
        (7, -1.9, 12.50, x'00ff41', 'abc'), (0, 1e300, 3, CAST('12x' AS BLOB), 2.5)",
    );
    let rows: Vec<Row> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| {
            (
                n.whole.cast(),
                n.real.cast(),
                n.price.cast(),
                n.price.cast(),
                n.whole.cast(),
                n.price.cast(),
                n.bytes.hex(),
            )
        })
        .all(&conn)
        .unwrap();
    let first = ("7", -1, 12.5, 12, dec!(7), "12.5", "00FF41");
    let second = ("0", i64::MAX, 3.0, 3, dec!(0), "3", "313278");
    let row = |(a, b, c, d, e, f, g): (&str, i64, f64, i64, Decimal, &str, &str)| {
        (a.to_owned(), b, c, d, e, f.to_owned(), Some(g.to_owned()))
    };
    assert_eq!(rows, [row(first), row(second)]);
    let bytes: Vec<(Option<i64>, Vec<u8>)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| (n.bytes.length(), n.whole.cast::<Vec<u8>>()))
        .all(&conn)
        .unwrap();
    assert_eq!(bytes, [(Some(3), b"7".to_vec()), (Some(3), b"0".to_vec())]);
    let anything: Vec<(Option<Value>, String, Option<i64>)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| (n.anything, n.anything.typeof_(), n.anything.cast()))
        .all(&conn)
        .unwrap();
    assert_eq!(anything[0], (Some(Value::Text("abc".into())), "text".to_owned(), Some(0)));
    assert_eq!(anything[1], (Some(Value::Real(2.5)), "real".to_owned(), Some(2)));
    let like = Number::query().filter(|n| n.anything.cast::<String>().like("A%"));
    assert_eq!(like.count(&conn).unwrap(), 1);
}

#[test]
fn decimals_in_columns_of_text_are_compared_as_numbers() {
    type Test = fn(NumberColumns) -> Condition<Number>;
    let conn = numbers("(whole, written, unscaled) VALUES (1, '9.50', '9.50'), (2, NULL, NULL)");
    let first: [Test; 6] = [
        |n| n.written.eq(dec!(9.5)) & n.unscaled.eq(dec!(9.5)),
        |n| n.written.in_([dec!(9.5), dec!(10)]) & n.unscaled.in_([dec!(9.5), dec!(10)]),
        |n| n.written.lt(dec!(10)) & n.unscaled.lt(dec!(10)),
        |n| n.written.eq(n.unscaled),
        |n| n.whole.eq(1) & n.written.null_if(dec!(9.5)).is_null(),
        |n| n.whole.eq(1) & n.unscaled.null_if(dec!(9.5)).is_null(),
    ];
    let second: [Test; 4] = [
        |n| n.written.coalesce(dec!(11)).gt(dec!(10)),
        |n| n.unscaled.coalesce(dec!(11)).gt(dec!(10)),
        |n| n.when(n.written.is_null(), dec!(11)).otherwise(n.written).gt(dec!(10)),
        |n| n.unscaled.null_if(dec!(1)).coalesce(dec!(11)).gt(dec!(10)),
    ];
    let found = |(index, test): (usize, Test)| {
        let query = Number::query().filter(test).select(|n| n.id);
        (index, query.all(&conn).unwrap())
    };
    for found in first.into_iter().enumerate().map(found) {
        assert_eq!(found, (found.0, vec![1]));
    }
    for found in second.into_iter().enumerate().map(found) {
        assert_eq!(found, (found.0, vec![2]));
    }
    let either = Number::query().select(|n| n.written.coalesce(n.price)).order_by(|n| n.id.asc());
    let either = either.all(&conn).unwrap().iter().map(Decimal::to_string).collect::<Vec<_>>();
    assert_eq!(either, ["9.50", "0"], "as written");
}

#[test]
fn what_a_query_selects_is_compared_as_any_other_value() {
    let conn = numbers(
        "(whole, price, written, unscaled) VALUES (1, 0.1, '9.50', '1'), (2, 0.3, '7', '9.5')",
    );
    let others = || Number::query().select(|n| n.unscaled);
    let written = Number::query().filter(|n| n.written.in_(others())).select(|n| n.whole);
    assert_eq!(written.all(&conn).unwrap(), [1]);
    let written = Number::query().filter(|n| n.written.not_in(others())).select(|n| n.whole);
    assert_eq!(written.all(&conn).unwrap(), [2]);
    let prices = || Number::query().select(|n| n.price);
    let computed = Number::query().filter(|n| (n.price * 3).in_(prices())).select(|n| n.whole);
    assert_eq!(computed.all(&conn).unwrap(), [1]);
}

#[test]
fn what_a_computed_decimal_equals_is_null() {
    let conn = numbers("(whole, price) VALUES (1, 0.1), (2, 1)");
    let query = Number::query().order_by(|n| n.id.asc());
    let others = query.select(|n| (n.price * 3).null_if(dec!(0.3)));
    assert_eq!(others.all(&conn).unwrap(), [None, Some(dec!(3))]);
}

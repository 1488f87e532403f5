use proptest::prelude::*;
use reflect_schema::{ErrorKind, Value};

use super::check::{check, check_some};

/// The same, of the same storage class.
fn same(given: &Value, found: &Value) -> bool {
    match (given, found) {
        (Value::Real(given), Value::Real(found)) => {
            given.to_bits() == found.to_bits() || (*given == 0.0 && *found == 0.0)
        }
        (given, found) => given == found,
    }
}

macro_rules! value {
    ($($name:ident: $table:literal $row:ident $new:ident;)*) => {
        $(subject! {
            $name: all.$table $row $new of Value,
            seed Some(Value::Text("seed".into())),
            set |given| Some(given.clone()), same same
        })*
    };
}

value! {
    Untyped: "untyped" Untyped NewUntyped;
    StrictAnys: "strict_anys" StrictAny NewStrictAny;
    Anys: "anys" Any NewAny;
    Integers: "integer_values" IntegerValue NewIntegerValue;
    Reals: "real_values" RealValue NewRealValue;
    Texts: "text_values" TextValue NewTextValue;
}

fn edges() -> Vec<Value> {
    let integers = [i64::MIN, -1, 0, 1, 9_007_199_254_740_993, i64::MAX].map(Value::Integer);
    let reals = [
        0.0,
        -0.0,
        0.5,
        1.0,
        -7.0,
        1e15,
        1e18,
        1e19,
        1e300,
        5e-324,
        f64::MAX,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        -9_223_372_036_854_775_808.0,
        9_223_372_036_854_775_808.0,
    ];
    let texts = ["", "a", "1", "1.5", "1e3", " 1 ", "a\0b", "1\0", "inf", "0x1"];
    let texts = texts.map(|it| Value::Text(it.to_owned()));
    let blobs = [vec![], vec![0], b"12".to_vec(), vec![7; 1 << 20]].map(Value::Blob);
    let large = [Value::Text("x".repeat(1 << 20))];
    integers
        .into_iter()
        .chain(reals.map(Value::Real))
        .chain(texts)
        .chain(blobs)
        .chain(large)
        .collect()
}

fn random() -> impl Strategy<Value = Value> {
    let whole = any::<i32>().prop_map(|it| Value::Real(it.into()));
    prop_oneof![
        any::<i64>().prop_map(Value::Integer),
        any::<u64>().prop_map(|it| Value::Real(f64::from_bits(it))),
        whole,
        any::<String>().prop_map(Value::Text),
        "[0-9+\\-.eE \t\0]{0,8}".prop_map(Value::Text),
        proptest::collection::vec(any::<u8>(), 0..20).prop_map(Value::Blob),
    ]
}

fn is_nan(value: &Value) -> bool {
    matches!(value, Value::Real(it) if it.is_nan())
}

#[test]
fn every_value_is_kept_where_the_column_has_no_affinity() {
    check::<Untyped>(edges(), random(), |it| !is_nan(it));
    check::<StrictAnys>(edges(), random(), |it| !is_nan(it));
}

#[test]
fn a_value_is_kept_or_refused_where_the_column_makes_another_one_of_it() {
    let numeric = |it: &Value| match it {
        Value::Integer(_) | Value::Blob(_) => Some(true),
        Value::Real(it) if it.is_infinite() || (it.abs() < 1e18 && it.fract() != 0.0) => Some(true),
        Value::Real(it) if it.is_nan() || it.abs() < 1e18 => Some(false),
        _ => None,
    };
    check_some::<Anys>(edges(), random(), numeric);
    check_some::<Integers>(edges(), random(), numeric);
    check_some::<Reals>(edges(), random(), |it| match it {
        Value::Integer(_) => Some(false),
        Value::Real(it) => Some(!it.is_nan()),
        Value::Blob(_) => Some(true),
        _ => None,
    });
    check::<Texts>(edges(), random(), |it| matches!(it, Value::Text(_) | Value::Blob(_)));
}

#[test]
fn null_is_none() {
    let conn = super::all::connect_in_memory().unwrap();
    let new = || super::all::NewUntyped { given: Value::Integer(1) };
    let row = new().with(|it| it.chosen.set(Value::Null)).insert(&conn).unwrap();
    assert_eq!(row.chosen, None);
    let row = row.modify(&conn, |it| it.chosen = Some(Value::Null)).unwrap();
    assert_eq!(row.chosen, None);
    let error = super::all::NewUntyped { given: Value::Null }.insert(&conn).unwrap_err();
    assert!(!matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    assert!(row.update_set(&conn, |it| it.given.set(Value::Null)).is_err());
    assert_eq!(super::all::Untyped::all(&conn).unwrap(), [row]);
}

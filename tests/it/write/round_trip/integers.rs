use proptest::prelude::*;
use reflect_schema::Value;

use super::check::check;

const EDGES: [i64; 15] = [
    i64::MIN,
    i64::MIN + 1,
    -9_007_199_254_740_993,
    -4_294_967_297,
    -129,
    -1,
    0,
    1,
    255,
    256,
    4_294_967_296,
    9_007_199_254_740_992,
    9_007_199_254_740_993,
    i64::MAX - 1,
    i64::MAX,
];

subject! { Integers: all."integers" Integer NewInteger of i64, seed 5 }
subject! { StrictIntegers: all."strict_integers" StrictInteger NewStrictInteger of i64, seed 5 }
subject! { Numerics: all."numeric_i64s" NumericI64 NewNumericI64 of i64, seed 5 }
subject! { Blobs: all."blob_i64s" BlobI64 NewBlobI64 of i64, seed 5 }
subject! {
    Texts: all."text_i64s" TextI64 NewTextI64 of i64,
    seed None, set |given| Some(given), same |given, found| given == found
}
subject! {
    Reals: all."real_i64s" RealI64 NewRealI64 of i64,
    seed None, set |given| Some(given), same |given, found| given == found
}

#[test]
fn every_integer_is_kept() {
    check::<Integers>(EDGES, any::<i64>(), |_| true);
    check::<StrictIntegers>(EDGES, any::<i64>(), |_| true);
    check::<Numerics>(EDGES, any::<i64>(), |_| true);
    check::<Blobs>(EDGES, any::<i64>(), |_| true);
}

#[test]
fn integers_are_refused_where_the_column_makes_text_or_reals_of_them() {
    check::<Texts>(EDGES, any::<i64>(), |_| false);
    check::<Reals>(EDGES, any::<i64>(), |_| false);
}

macro_rules! narrow {
    ($test:ident, $name:ident: $table:literal $row:ident $new:ident of $type:ident) => {
        subject! {
            $name: all.$table $row $new of $type,
            seed Some(5), set |given| i64::try_from(given).ok(), same |given, found| given == found
        }

        #[test]
        fn $test() {
            let edges = [$type::MIN, $type::MIN + 1, 0, 1, $type::MAX - 1, $type::MAX];
            check::<$name>(edges, any::<$type>(), |it| i64::try_from(*it).is_ok());
        }
    };
}

narrow! { every_i8_is_kept, I8: "i8s" I8 NewI8 of i8 }
narrow! { every_i16_is_kept, I16: "i16s" I16 NewI16 of i16 }
narrow! { every_i32_is_kept, I32: "i32s" I32 NewI32 of i32 }
narrow! { every_u8_is_kept, U8: "u8s" U8 NewU8 of u8 }
narrow! { every_u16_is_kept, U16: "u16s" U16 NewU16 of u16 }
narrow! { every_u32_is_kept, U32: "u32s" U32 NewU32 of u32 }
narrow! { every_u64_is_kept_or_too_large_for_sqlite, U64: "u64s" U64 NewU64 of u64 }
narrow! { every_isize_is_kept, Isize: "isizes" Isize NewIsize of isize }
narrow! { every_usize_is_kept_or_too_large_for_sqlite, Usize: "usizes" Usize NewUsize of usize }

#[test]
fn an_integer_that_a_narrow_column_cannot_hold_is_refused_in_every_way() {
    use super::all::{I8, NewI8, NewU64, U64};
    let conn = super::all::connect_in_memory().unwrap();
    let (small, positive) =
        (NewI8 { given: 1 }.insert(&conn).unwrap(), NewU64 { given: 1 }.insert(&conn).unwrap());
    for value in EDGES {
        if i8::try_from(value).is_err() {
            assert!(small.update_set(&conn, |it| it.given.set(value)).is_err());
            let all = I8::query().everything();
            assert!(all.update(&conn, |it| it.chosen.set(value)).is_err());
            assert!(NewI8 { given: 1 }.with(|it| it.chosen.set(value)).insert(&conn).is_err());
        }
        if value < 0 {
            assert!(positive.update_set(&conn, |it| it.given.set(value)).is_err());
            let all = U64::query().everything();
            assert!(all.update(&conn, |it| it.chosen.set(value)).is_err());
        }
    }
    assert_eq!(I8::all(&conn).unwrap(), [small]);
    assert_eq!(U64::all(&conn).unwrap(), [positive]);
}

subject! { Booleans: all."booleans" Boolean NewBoolean of bool, seed false }
subject! {
    RealBools: all."real_bools" RealBool NewRealBool of bool,
    seed None, set |given| Some(given), same |given, found| given == found
}
subject! {
    TextBools: all."text_bools" TextBool NewTextBool of bool,
    seed None, set |given| Some(given), same |given, found| given == found
}

#[test]
fn booleans_are_kept_where_the_column_takes_integers() {
    check::<Booleans>([true, false], any::<bool>(), |_| true);
    check::<RealBools>([true, false], any::<bool>(), |_| false);
    check::<TextBools>([true, false], any::<bool>(), |_| false);
}

subject! {
    Bytes: all."blobs" Blob NewBlob of Vec<u8>, seed vec![1]
}
subject! { StrictBytes: all."strict_blobs" StrictBlob NewStrictBlob of Vec<u8>, seed vec![1] }
subject! { IntegerBytes: all."integer_bytes" IntegerByte NewIntegerByte of Vec<u8>, seed vec![1] }
subject! { TextBytes: all."text_bytes" TextByte NewTextByte of Vec<u8>, seed vec![1] }

#[test]
fn bytes_are_kept_in_every_column() {
    let edges = || [vec![], vec![0], b"12".to_vec(), vec![0xff; 3], vec![7; 1 << 20]];
    let random = || proptest::collection::vec(any::<u8>(), 0..40);
    check::<Bytes>(edges(), random(), |_| true);
    check::<StrictBytes>(edges(), random(), |_| true);
    check::<IntegerBytes>(edges(), random(), |_| true);
    check::<TextBytes>(edges(), random(), |_| true);
}

#[test]
fn an_integer_for_another_column_is_kept_or_refused() {
    use super::all::{NewReal, NewRealValue, Real, RealValue};
    let conn = super::all::connect_in_memory().unwrap();
    let real = NewReal { given: 0.0 }.insert(&conn).unwrap();
    let value = NewRealValue { given: Value::Real(0.5) }.insert(&conn).unwrap();
    for number in EDGES {
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
        let exact = number as f64 as i128 == i128::from(number);
        let outcome = real.update_set(&conn, |it| it.given.set(number));
        assert_eq!(outcome.is_ok(), exact, "{number}");
        let outcome = Real::query().everything().update(&conn, |it| it.chosen.set(number));
        assert_eq!(outcome.is_ok(), exact, "{number}");
        // There it would be a real number from now on.
        assert!(value.update_set(&conn, |it| it.given.set(number)).is_err(), "{number}");
        let all = RealValue::query().everything();
        assert!(all.update(&conn, |it| it.given.set(number)).is_err(), "{number}");
    }
}

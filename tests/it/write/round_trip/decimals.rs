use proptest::prelude::*;
use reflect_schema::dec;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::rust_decimal::prelude::ToPrimitive;

use super::Cents;
use super::check::check;

const EDGES: [Decimal; 27] = [
    dec!(0),
    dec!(-0.00),
    dec!(1),
    dec!(-1),
    dec!(1.50),
    dec!(10.00),
    dec!(100000000000000000000.00),
    dec!(0.99),
    dec!(0.1),
    dec!(-12.3400),
    dec!(123456789012345),
    dec!(1234567890.12345),
    dec!(1234567890.123456),
    dec!(0.1234567890123456),
    dec!(0.0000000000000123456789012345),
    dec!(1234567890123456),
    dec!(1234567890123456.5),
    dec!(9007199254740993),
    dec!(9223372036854775807),
    dec!(-9223372036854775808),
    dec!(9223372036854775808),
    dec!(10000000000000000000),
    dec!(79228162514264337593543950335),
    dec!(-79228162514264337593543950335),
    dec!(7.9228162514264337593543950335),
    dec!(0.0000000000000000000000000001),
    dec!(50000000000000000000000000000),
];

macro_rules! decimal {
    ($name:ident: $table:literal $row:ident $new:ident) => {
        subject! { $name: all.$table $row $new of Decimal, seed dec!(0.5) }
    };
}

decimal! { Decimals: "decimals" Decimal NewDecimal }
decimal! { Numerics: "numerics" Numeric NewNumeric }
decimal! { Integers: "integer_decimals" IntegerDecimal NewIntegerDecimal }
decimal! { Reals: "real_decimals" RealDecimal NewRealDecimal }
decimal! { Texts: "text_decimals" TextDecimal NewTextDecimal }
decimal! { Blobs: "blob_decimals" BlobDecimal NewBlobDecimal }

/// Decimals of every length and scale, and short ones.
fn random() -> impl Strategy<Value = Decimal> {
    let any = (any::<[u32; 3]>(), any::<bool>(), 0..=28_u32)
        .prop_map(|([a, b, c], negative, scale)| Decimal::from_parts(a, b, c, negative, scale));
    let of = |digits: u32| {
        let end = 10_i64.pow(digits);
        (-end..=end, 0..=28_u32).prop_map(|(number, scale)| Decimal::new(number, scale))
    };
    prop_oneof![any, of(3), of(14), of(15), of(16), of(17), of(18)]
}

fn digits(decimal: &Decimal) -> usize {
    decimal.mantissa().unsigned_abs().to_string().trim_end_matches('0').len()
}

fn fits_an_integer(decimal: &Decimal) -> bool {
    decimal.is_integer() && decimal.to_i64().is_some()
}

#[test]
fn decimals_of_15_digits_and_64_bit_integers_are_kept_as_numbers() {
    let right = |it: &Decimal| fits_an_integer(it) || digits(it) <= 15;
    check::<Decimals>(EDGES, random(), right);
    check::<Numerics>(EDGES, random(), right);
    check::<Integers>(EDGES, random(), right);
    check::<Blobs>(EDGES, random(), right);
    check::<Reals>(EDGES, random(), |it| digits(it) <= 15);
}

#[test]
fn every_decimal_is_kept_as_text() {
    check::<Texts>(EDGES, random(), |_| true);
    let conn = super::all::connect_in_memory().unwrap();
    for decimal in EDGES {
        let row = super::all::NewTextDecimal { given: decimal }.insert(&conn).unwrap();
        assert_eq!(row.given.to_string(), decimal.to_string(), "with its zeros");
    }
}

subject! { CentsOfNumbers: all."cents" Cent NewCent of Cents, seed Cents(5) }
subject! { CentsOfTexts: all."text_cents" TextCent NewTextCent of Cents, seed Cents(5) }

#[test]
fn decimals_of_a_type_of_ones_own_are_kept() {
    let edges = [0, 1, 99, 100, -1250, i64::MAX / 100 * 100, i64::MAX, i64::MIN].map(Cents);
    let random = || any::<i64>().prop_map(Cents);
    check::<CentsOfNumbers>(edges, random(), |it| {
        let decimal = Decimal::new(it.0, 2);
        fits_an_integer(&decimal) || digits(&decimal) <= 15
    });
    check::<CentsOfTexts>(edges, random(), |_| true);
}

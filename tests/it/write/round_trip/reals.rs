use proptest::prelude::*;

use super::Celsius;
use super::check::check;

const EDGES: [f64; 26] = [
    0.0,
    -0.0,
    0.1,
    1.0 / 3.0,
    -1.0,
    1.5,
    f64::MIN_POSITIVE,
    5e-324,
    f64::EPSILON,
    f64::MAX,
    f64::MIN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    -f64::NAN,
    9_007_199_254_740_991.0,
    9_007_199_254_740_992.0,
    9_007_199_254_740_994.0,
    1e15,
    1e16,
    1e17,
    1e18,
    1e19,
    9_223_372_036_854_774_784.0,
    9_223_372_036_854_775_808.0,
    -9_223_372_036_854_775_808.0,
];

/// The same number to the last bit; SQLite has no negative zero.
fn same(given: f64, found: f64) -> bool {
    given.to_bits() == found.to_bits() || (given == 0.0 && found == 0.0)
}

macro_rules! real {
    ($name:ident: $module:ident.$table:literal $row:ident $new:ident) => {
        subject! {
            $name: $module.$table $row $new of f64,
            seed Some(0.5), set |given| Some(given), same |given, found| same(*given, *found)
        }
    };
}

real! { Reals: all."reals" Real NewReal }
real! { StrictReals: all."strict_reals" StrictReal NewStrictReal }
real! { IntegerReals: all."integer_f64s" IntegerF64 NewIntegerF64 }
real! { BlobReals: all."blob_f64s" BlobF64 NewBlobF64 }
real! { Decimals: decimals_as_f64."decimals" Decimal NewDecimal }
real! { Numerics: decimals_as_f64."numerics" Numeric NewNumeric }
subject! {
    TextReals: all."text_f64s" TextF64 NewTextF64 of f64,
    seed None, set |given| Some(given), same |given, found| same(*given, *found)
}
subject! {
    CelsiusReals: all."celsius" Celsius NewCelsius of Celsius,
    seed Some(Celsius(1.0)), set |given| Some(given), same |given, found| same(given.0, found.0)
}

/// Any bits, and numbers that a column may make integers of.
fn random() -> impl Strategy<Value = f64> {
    #[expect(clippy::cast_precision_loss)]
    let whole = any::<i64>().prop_map(|it| it as f64);
    prop_oneof![any::<u64>().prop_map(f64::from_bits), whole, -1e6..1e6]
}

#[test]
fn every_real_is_kept_but_nan() {
    check::<Reals>(EDGES, random(), |it| !it.is_nan());
    check::<StrictReals>(EDGES, random(), |it| !it.is_nan());
    check::<BlobReals>(EDGES, random(), |it| !it.is_nan());
}

#[test]
fn every_real_is_kept_where_the_column_makes_integers_of_whole_ones() {
    check::<IntegerReals>(EDGES, random(), |it| !it.is_nan());
    check::<Decimals>(EDGES, random(), |it| !it.is_nan());
    check::<Numerics>(EDGES, random(), |it| !it.is_nan());
}

#[test]
fn reals_are_refused_where_the_column_makes_text_of_them() {
    check::<TextReals>(EDGES, random(), |_| false);
}

#[test]
fn reals_of_a_type_of_ones_own_are_kept() {
    let warm = |it: &f64| it.is_nan() || *it >= -273.15;
    let edges = EDGES.into_iter().filter(warm).map(Celsius);
    let random = random().prop_filter("too cold", warm).prop_map(Celsius);
    check::<CelsiusReals>(edges, random, |it| !it.0.is_nan());
}

use proptest::prelude::*;

use super::check::{check, check_some};

macro_rules! text {
    ($($name:ident: $module:ident.$table:literal $row:ident $new:ident;)*) => {
        $(subject! { $name: $module.$table $row $new of String, seed "seed".to_owned() })*
    };
}

text! {
    Texts: all."texts" Text NewText;
    StrictTexts: all."strict_texts" StrictText NewStrictText;
    BlobTexts: all."blob_strings" BlobString NewBlobString;
    Jsons: all."jsons" Json NewJson;
    Strings: all."strings" String NewString;
    Uuids: all."uuids" Uuid NewUuid;
    IntegerTexts: all."integer_strings" IntegerString NewIntegerString;
    RealTexts: all."real_strings" RealString NewRealString;
    Decimals: all_as_text."decimals" Decimal NewDecimal;
    Numerics: all_as_text."numerics" Numeric NewNumeric;
    Dates: all_as_text."dates" Date NewDate;
    Times: all_as_text."times" Time NewTime;
    Moments: all_as_text."moments" Moment NewMoment;
}

fn edges() -> Vec<String> {
    let mut edges: Vec<String> = [
        "",
        " ",
        "a",
        "ä€𝄞",
        "\0",
        "a\0b",
        "1\0",
        "\x001",
        "1\0x",
        "null",
        "NULL",
        "true",
        "inf",
        "-Infinity",
        "nan",
        "0",
        "-0",
        "+0",
        "00",
        "1",
        "-1",
        "+1",
        "01",
        "1.",
        ".1",
        ".",
        "1.0",
        "1.5",
        "1.50",
        "-1.5",
        "0.1",
        "0.99",
        "1e3",
        "1E3",
        "1e-3",
        "1e",
        "1e+",
        "e1",
        "1e400",
        "1e-400",
        "5e-324",
        "4.9e-324",
        "2.2250738585072014e-308",
        "1.7976931348623157e308",
        "0x10",
        "1_000",
        " 1",
        "1 ",
        "\t1\n",
        "1 2",
        "\u{a0}1",
        "\u{feff}1",
        "١",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "-9223372036854775808.0",
        "123456789012345678901234567890",
        "0.1234567890123456789",
        "0.30000000000000004",
        "1234567890.123456",
        "1e16",
        "1e15",
        "1e21",
        "1.0e21",
        "12345678901234567.0",
        "1e-5",
        "0.00001",
        "1e-7",
        "2024",
        "2024-01-31",
        "20240131",
        "2024-01-31 23:59:60",
        "23:59:59",
        "{\"a\": 1}",
        "[1]",
        "123e4567-e89b-12d3-a456-426614174000",
        "12345678",
        "1234e5678",
    ]
    .map(str::to_owned)
    .into();
    edges.extend(["x".repeat(1 << 20), "1".repeat(50_000), " ".repeat(50_000)]);
    edges
}

/// Any text, and what looks like a number.
fn random() -> impl Strategy<Value = String> {
    let real = any::<u64>().prop_map(f64::from_bits);
    prop_oneof![
        any::<String>(),
        "[0-9+\\-.eE \t\0]{0,8}",
        "[+\\-]?[0-9]{1,20}",
        "-?[0-9]{1,9}\\.[0-9]{1,9}",
        "-?[1-9]\\.[0-9]{1,17}e-?[1-9][0-9]{0,2}",
        real.prop_map(|it| format!("{it:?}")),
        (-1e9..1e9).prop_map(|it: f64| format!("{it:?}")),
    ]
}

#[test]
fn every_text_is_kept_where_the_column_holds_text() {
    check::<Texts>(edges(), random(), |_| true);
    check::<StrictTexts>(edges(), random(), |_| true);
    check::<BlobTexts>(edges(), random(), |_| true);
}

/// What no column makes a number of, and integers as they are written: both are kept. Of others it
/// depends on whether the number reads like the text.
fn right(text: &String) -> Option<bool> {
    if text.chars().any(|it| !"0123456789+-.eE \t\n\0".contains(it)) && !text.contains('\0') {
        return Some(true);
    }
    let integer = text.parse::<i64>().is_ok_and(|it| it.to_string() == *text);
    integer.then_some(true)
}

#[test]
fn a_text_is_kept_or_refused_where_the_column_makes_numbers_of_some() {
    check_some::<Jsons>(edges(), random(), right);
    check_some::<Strings>(edges(), random(), right);
    check_some::<Uuids>(edges(), random(), right);
    check_some::<IntegerTexts>(edges(), random(), right);
}

#[test]
fn a_text_is_kept_or_refused_where_the_column_makes_reals_of_some() {
    let right = |text: &String| right(text).filter(|_| text.parse::<i64>().is_err());
    check_some::<RealTexts>(edges(), random(), right);
}

#[test]
fn decimals_and_dates_as_text_are_kept_or_refused() {
    check_some::<Decimals>(edges(), random(), right);
    check_some::<Numerics>(edges(), random(), right);
    check_some::<Dates>(edges(), random(), right);
    check_some::<Times>(edges(), random(), right);
    check_some::<Moments>(edges(), random(), right);
}

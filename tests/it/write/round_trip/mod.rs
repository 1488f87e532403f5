//! What goes in comes out, or is refused before anything is written: every type of column, every
//! way of writing.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

#[macro_use]
mod subject;

mod check;
mod computed;
mod dates;
mod decimals;
mod integers;
mod reals;
mod texts;
mod values;

use reflect_schema::{ColumnType, dec, rust_decimal::Decimal};

/// An amount in cents, stored as a decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cents(i64);

impl ColumnType for Cents {
    type Stored = Decimal;

    fn load(stored: Decimal) -> Result<Self, String> {
        let cents = stored * dec!(100);
        let cents = if cents.is_integer() { cents.try_into().ok() } else { None };
        cents.map(Self).ok_or_else(|| format!("an amount of money, found {stored}"))
    }

    fn store(&self) -> Decimal {
        Decimal::new(self.0, 2)
    }
}

/// A temperature, stored as a real number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Celsius(f64);

impl ColumnType for Celsius {
    type Stored = f64;

    fn load(stored: f64) -> Result<Self, String> {
        if stored < -273.15 {
            return Err(format!("a temperature, found {stored}"));
        }
        Ok(Self(stored))
    }

    fn store(&self) -> f64 {
        self.0
    }
}

mod all {
    reflect_schema::reflect_schema!(
        "tests/schemas/round_trip.sql",
        types = {
            "INT_I8" => i8,
            "INT_I16" => i16,
            "INT_I32" => i32,
            "INT_U8" => u8,
            "INT_U16" => u16,
            "INT_U32" => u32,
            "INT_U64" => u64,
            "INT_ISIZE" => isize,
            "INT_USIZE" => usize,
            "INT_F" => f64,
            "TEXT_F" => f64,
            "BLOB_F" => f64,
            "REAL_I" => i64,
            "TEXT_I" => i64,
            "BLOB_I" => i64,
            "NUM_I" => i64,
            "REAL_B" => bool,
            "TEXT_B" => bool,
            "INT_S" => String,
            "REAL_S" => String,
            "BLOB_S" => String,
            "INT_Y" => Vec<u8>,
            "TEXT_Y" => Vec<u8>,
            "INT_V" => reflect_schema::Value,
            "REAL_V" => reflect_schema::Value,
            "TEXT_V" => reflect_schema::Value,
            "INT_D" => reflect_schema::rust_decimal::Decimal,
            "REAL_D" => reflect_schema::rust_decimal::Decimal,
            "TEXT_D" => reflect_schema::rust_decimal::Decimal,
            "BLOB_D" => reflect_schema::rust_decimal::Decimal,
            "TEXT_DATE" => reflect_schema::chrono::NaiveDate,
            "TEXT_TIME" => reflect_schema::chrono::NaiveTime,
            "TEXT_MOMENT" => reflect_schema::chrono::NaiveDateTime,
            "REAL_MOMENT" => reflect_schema::chrono::NaiveDateTime,
            "INT_MOMENT" => reflect_schema::chrono::NaiveDateTime,
            "NUM_CENTS" => crate::write::round_trip::Cents,
            "TEXT_CENTS" => crate::write::round_trip::Cents,
            "NUM_CELSIUS" => crate::write::round_trip::Celsius,
        },
    );
}

mod decimals_as_f64 {
    reflect_schema::reflect_schema!(
        "tests/schemas/round_trip.sql",
        only = ["decimals", "numerics"],
        decimals = f64,
    );
}

mod all_as_text {
    reflect_schema::reflect_schema!(
        "tests/schemas/round_trip.sql",
        only = ["decimals", "numerics", "dates", "times", "moments"],
        decimals = text,
        dates = text,
    );
}

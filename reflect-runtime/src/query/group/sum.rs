/// A type whose values have a sum.
#[diagnostic::on_unimplemented(
    message = "values of type `{Self}` have no sum and no average",
    label = "expected numbers"
)]
pub trait Summed {
    /// The type of the sum. Integers and decimals are summed up exactly.
    type Sum;

    /// The type of the average.
    type Average;
}

macro_rules! summed {
    ($($(#[$cfg:meta])* $type:ty => $sum:ty, $average:ty;)*) => {$(
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl Summed for $type {
            type Sum = $sum;
            type Average = $average;
        }
    )*};
}

summed! {
    i64 => i64, f64;
    i8 => i64, f64;
    i16 => i64, f64;
    i32 => i64, f64;
    u8 => i64, f64;
    u16 => i64, f64;
    u32 => i64, f64;
    u64 => i64, f64;
    f64 => f64, f64;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal => rust_decimal::Decimal, rust_decimal::Decimal;
}

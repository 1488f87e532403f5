#![doc = include_str!("../README.md")]

pub use reflect_runtime::catalog;
#[cfg(feature = "chrono")]
pub use reflect_runtime::chrono;
pub use reflect_runtime::rusqlite::types::Value;
#[cfg(feature = "rust_decimal")]
pub use reflect_runtime::rust_decimal;
pub use reflect_runtime::{
    Connection, Decode, Encode, Error, ErrorKind, Executor, Handle, Key, Mismatch, Result, RowKey,
    Schema, Table, rusqlite,
};

#[doc = include_str!("reflect_schema.md")]
#[macro_export]
macro_rules! reflect_schema {
    ($($arguments:tt)*) => {
        $crate::__private::reflect_schema! { $crate, $($arguments)* }
    };
}

/// A [`rust_decimal::Decimal`] from a number, checked by the compiler.
///
/// ```
/// use reflect_schema::dec;
/// assert_eq!(dec!(0.99).to_string(), "0.99");
/// assert_eq!(dec!(-1_000.50).to_string(), "-1000.50");
/// ```
#[cfg(feature = "rust_decimal")]
#[macro_export]
macro_rules! dec {
    ($($number:tt)+) => {
        const { $crate::__private::decimal(::core::concat!($(::core::stringify!($number)),+)) }
    };
}

/// Not public API: what generated code names.
#[doc(hidden)]
pub mod __private {
    pub use reflect_macros::reflect_schema;
    pub use reflect_runtime::private::*;
}

//! Implementations for tuples, and for the types of values.

/// Calls a macro once for each size of tuples: `(A 0)`, `(A 0 B 1)` and so on.
macro_rules! for_tuples {
    (up to six: $each:ident) => {
        for_tuples! { @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 }
    };
    (up to eight: $each:ident) => {
        for_tuples! { @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 }
    };
    (up to twelve: $each:ident) => {
        for_tuples! { @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 }
    };
    (up to sixteen: $each:ident) => {
        for_tuples! {
            @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15
        }
    };
    (@next $each:ident [$($done:tt)*] $part:ident $index:tt $($rest:tt)*) => {
        $each! { $($done)* $part $index }
        for_tuples! { @next $each [$($done)* $part $index] $($rest)* }
    };
    (@next $each:ident [$($done:tt)*]) => {};
}

/// Calls a macro with the types that values of queries have, but for text, which has several in Rust.
macro_rules! for_value_types {
    ($each:ident) => {
        $each! {
            i64;
            f64;
            bool;
            Vec<u8>;
            Value;
            #[cfg(feature = "rust_decimal")]
            rust_decimal::Decimal;
            #[cfg(feature = "chrono")]
            chrono::NaiveDate;
            #[cfg(feature = "chrono")]
            chrono::NaiveTime;
            #[cfg(feature = "chrono")]
            chrono::NaiveDateTime;
            #[cfg(feature = "chrono")]
            chrono::DateTime<chrono::Utc>;
            #[cfg(feature = "time")]
            time::Date;
            #[cfg(feature = "time")]
            time::Time;
            #[cfg(feature = "time")]
            time::PrimitiveDateTime;
            #[cfg(feature = "time")]
            time::OffsetDateTime;
            #[cfg(feature = "jiff")]
            jiff::civil::Date;
            #[cfg(feature = "jiff")]
            jiff::civil::Time;
            #[cfg(feature = "jiff")]
            jiff::civil::DateTime;
            #[cfg(feature = "jiff")]
            jiff::Timestamp;
            #[cfg(feature = "serde_json")]
            serde_json::Value;
            #[cfg(feature = "uuid")]
            uuid::Uuid;
        }
    };
}

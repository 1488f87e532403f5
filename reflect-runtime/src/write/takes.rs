use crate::ast::{ColumnRef, Expr, Unfit};
use crate::value::{Decode, Value};

/// A column of type `Self` takes values of type `V`.
#[diagnostic::on_unimplemented(
    message = "a column of type `{Self}` can't hold a `{V}`",
    label = "expected `{Self}`",
    note = "decimals are written `dec!(0.99)`, dates and times of chrono `date!(\"2024-05-01\")` and `datetime!(\"2024-05-01 12:30:00\")`"
)]
pub trait Takes<V> {
    /// Not public API: the value, or that it is none of the column's type.
    #[doc(hidden)]
    #[must_use]
    fn fitting(value: Expr, _: ColumnRef) -> Expr {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<T: Decode> Takes<T> for T {}

// With a second implementation the compiler shows the text above. No value in a query has an `Option`
// as its type.
#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<T: Decode> Takes<Option<T>> for T {}

/// The value, if it can be read as a `T`, or that it can't.
fn checked<T: Decode>(value: Expr, column: ColumnRef) -> Expr {
    let Expr::Value(given) = &value else { return value };
    match <Option<T>>::decode(given.into()) {
        Ok(_) => value,
        Err(mismatch) => Expr::Unfit(Box::new(Unfit { column: column.name(), mismatch })),
    }
}

// Written out, since the compiler shows them.

#[diagnostic::do_not_recommend]
impl Takes<i64> for i8 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for i16 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for i32 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for u8 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for u16 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for u32 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for u64 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for isize {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for usize {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for f64 {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[cfg(feature = "rust_decimal")]
#[diagnostic::do_not_recommend]
impl Takes<i64> for rust_decimal::Decimal {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<i64> for Value {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<f64> for Value {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<bool> for Value {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<String> for Value {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

#[diagnostic::do_not_recommend]
impl Takes<Vec<u8>> for Value {
    fn fitting(value: Expr, column: ColumnRef) -> Expr {
        checked::<Self>(value, column)
    }
}

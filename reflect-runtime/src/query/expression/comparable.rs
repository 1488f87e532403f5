//! The types whose values can be compared with each other.

use crate::ast;
use crate::value::{ColumnType, Decode, Kind, Value};

/// Values of type `Self` can be compared with values of type `O`.
#[diagnostic::on_unimplemented(
    message = "a column of type `{Self}` can't be compared with `{O}`",
    label = "this is `{O}`",
    note = "decimals are written `dec!(0.99)`, dates and times of chrono `date!(\"2024-05-01\")` and `datetime!(\"2024-05-01 12:30:00\")`"
)]
pub trait Compare<O> {
    /// Not public API: the operands of a comparison, as the database has to see them.
    #[doc(hidden)]
    #[must_use]
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        operands
    }
}

// With a second implementation the compiler asks for the trait instead of guessing the type, and so
// shows the text above. No value in a query has an `Option` as its type.
#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<T: Decode> Compare<Option<T>> for T {}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> Compare<T> for T {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        match T::KIND {
            Kind::Decimal => ast::Expr::compared_decimals(operands),
            #[cfg(feature = "chrono")]
            Kind::Time(temporal) => super::moment::alike(temporal, operands),
            Kind::Uuid => ast::Expr::uuids_alike(operands),
            Kind::Plain if T::BYTES => super::bytes::alike(operands),
            Kind::Plain => operands.into_iter().map(ast::Expr::into_text).collect(),
            #[cfg(not(feature = "chrono"))]
            Kind::Time(_) => operands,
        }
    }
}

// Written out, since the compiler shows them.

#[diagnostic::do_not_recommend]
impl Compare<i64> for i64 {}

#[diagnostic::do_not_recommend]
impl Compare<f64> for i64 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for i8 {}

#[diagnostic::do_not_recommend]
impl Compare<i8> for i8 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for i16 {}

#[diagnostic::do_not_recommend]
impl Compare<i16> for i16 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for i32 {}

#[diagnostic::do_not_recommend]
impl Compare<i32> for i32 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for u8 {}

#[diagnostic::do_not_recommend]
impl Compare<u8> for u8 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for u16 {}

#[diagnostic::do_not_recommend]
impl Compare<u16> for u16 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for u32 {}

#[diagnostic::do_not_recommend]
impl Compare<u32> for u32 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for u64 {}

#[diagnostic::do_not_recommend]
impl Compare<u64> for u64 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for isize {}

#[diagnostic::do_not_recommend]
impl Compare<isize> for isize {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for usize {}

#[diagnostic::do_not_recommend]
impl Compare<usize> for usize {}

#[diagnostic::do_not_recommend]
impl Compare<f64> for f64 {}

#[diagnostic::do_not_recommend]
impl Compare<i64> for f64 {}

#[diagnostic::do_not_recommend]
impl Compare<bool> for bool {}

#[diagnostic::do_not_recommend]
impl Compare<String> for String {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        operands.into_iter().map(ast::Expr::into_text).collect()
    }
}

#[diagnostic::do_not_recommend]
impl Compare<Vec<u8>> for Vec<u8> {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        super::bytes::alike(operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<Value> for Value {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        ast::Expr::by_class(operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<i64> for Value {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        ast::Expr::by_class(operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<f64> for Value {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        ast::Expr::by_class(operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<bool> for Value {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        ast::Expr::by_class(operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<String> for Value {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        ast::Expr::by_class(operands)
    }
}

#[diagnostic::do_not_recommend]
impl Compare<Vec<u8>> for Value {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        ast::Expr::by_class(operands)
    }
}

#[cfg(feature = "uuid")]
#[diagnostic::do_not_recommend]
impl Compare<uuid::Uuid> for uuid::Uuid {
    fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
        ast::Expr::uuids_alike(operands)
    }
}

#[cfg(feature = "rust_decimal")]
mod decimals {
    use rust_decimal::Decimal;

    use super::Compare;
    use crate::ast;

    #[diagnostic::do_not_recommend]
    impl Compare<Decimal> for Decimal {
        fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
            ast::Expr::compared_decimals(operands)
        }
    }

    #[diagnostic::do_not_recommend]
    impl Compare<i64> for Decimal {
        fn meet(operands: Vec<ast::Expr>) -> Vec<ast::Expr> {
            ast::Expr::compared_decimals(operands)
        }
    }
}

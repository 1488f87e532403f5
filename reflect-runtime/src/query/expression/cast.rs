//! Values as another type, and as they are stored.

use super::{Column, ColumnKind, Expr};
use crate::ast::{self, CastTo, Func, Otherwise};
use crate::table::Nullability;

/// A type that SQLite makes of any value.
#[diagnostic::on_unimplemented(
    message = "SQLite has no conversion to `{Self}`",
    label = "expected `i64`, `f64`, `String`, `Vec<u8>` or a decimal"
)]
pub trait Cast {
    /// Not public API.
    #[doc(hidden)]
    fn cast(value: ast::Expr) -> ast::Expr;
}

impl Cast for i64 {
    fn cast(value: ast::Expr) -> ast::Expr {
        // Of a hundred times 1.15, the integer is 115.
        ast::Expr::Func(
            Func::Cast(CastTo::Integer),
            vec![value.into_canonical_decimal(Otherwise::Itself)],
        )
    }
}

impl Cast for f64 {
    fn cast(value: ast::Expr) -> ast::Expr {
        ast::Expr::Func(
            Func::Cast(CastTo::Real),
            vec![value.into_canonical_decimal(Otherwise::Itself)],
        )
    }
}

impl Cast for String {
    fn cast(value: ast::Expr) -> ast::Expr {
        ast::Expr::Func(Func::Cast(CastTo::Text), vec![value])
    }
}

impl Cast for Vec<u8> {
    fn cast(value: ast::Expr) -> ast::Expr {
        ast::Expr::Func(Func::Cast(CastTo::Blob), vec![value])
    }
}

#[cfg(feature = "rust_decimal")]
impl Cast for rust_decimal::Decimal {
    fn cast(value: ast::Expr) -> ast::Expr {
        if value.facts().is_decimal() {
            return value;
        }
        ast::Expr::Func(Func::Cast(CastTo::Decimal), vec![value])
    }
}

impl<R, T, N: Nullability, K: ColumnKind> Column<R, T, N, K> {
    /// The value as another type: `i64`, `f64`, `String`, `Vec<u8>` or a decimal.
    ///
    /// It never fails (<https://sqlite.org/lang_expr.html#castexpr>): a text that begins with no
    /// number is 0, and a number that becomes an integer loses its fraction. NULL stays NULL.
    pub fn cast<V: Cast>(self) -> Expr<R, V, N> {
        Expr::new(V::cast(self.into_expr()))
    }

    /// The storage class of the value in SQLite: `integer`, `real`, `text`, `blob` or `null`.
    pub fn typeof_(self) -> Expr<R, String> {
        Expr::new(ast::Expr::Func(Func::TypeOf, vec![self.into_expr()]))
    }
}

impl<R, N: Nullability, K: ColumnKind> Column<R, Vec<u8>, N, K> {
    /// The number of bytes.
    pub fn length(self) -> Expr<R, i64, N> {
        Expr::new(ast::Expr::Func(Func::Bytes, vec![self.into_expr().into_bytes()]))
    }

    /// The bytes as text, two upper-case hexadecimal digits for each; NULL stays NULL.
    pub fn hex(self) -> Expr<R, String, N> {
        Expr::new(ast::Expr::Func(Func::Hex, vec![self.into_expr()]))
    }
}

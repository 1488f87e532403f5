//! From one type to another, and to what is stored.

use super::{Column, Expr, Node, Nullability};

/// A type that SQLite makes of any value.
#[diagnostic::on_unimplemented(
    message = "SQLite has no conversion to `{Self}`",
    label = "expected `i64`, `f64`, `String`, `Vec<u8>` or a decimal"
)]
pub trait Cast {
    /// Not public API.
    #[doc(hidden)]
    fn cast(node: Node) -> Node;
}

macro_rules! casts {
    ($($(#[$cfg:meta])? $type:ty: $sql:literal, |$node:ident| $operand:expr;)*) => {$(
        $(#[$cfg])?
        impl Cast for $type {
            fn cast($node: Node) -> Node {
                Node::Sql($sql, vec![$operand])
            }
        }
    )*};
}

casts! {
    // Of a hundred times 1.15, the integer is 115.
    i64: "CAST({} AS INTEGER)", |node| node.settled();
    f64: "CAST({} AS REAL)", |node| node.settled();
    String: "CAST({} AS TEXT)", |node| node;
    Vec<u8>: "CAST({} AS BLOB)", |node| node;
    #[cfg(feature = "rust_decimal")]
    rust_decimal::Decimal: "CAST({} AS NUMERIC)", |node| node;
}

macro_rules! functions {
    ($type:ident) => {
        impl<R, T, N: Nullability> $type<R, T, N> {
            /// The value as another type: `i64`, `f64`, `String`, `Vec<u8>` or a decimal.
            ///
            /// It never fails (<https://sqlite.org/lang_expr.html#castexpr>): a text that begins
            /// with no number is 0, and a number that becomes an integer loses its fraction. NULL
            /// stays NULL.
            pub fn cast<V: Cast>(self) -> Expr<R, V, N> {
                Expr::new(V::cast(self.into_node()))
            }

            /// How SQLite stores the value: `integer`, `real`, `text`, `blob` or `null`.
            pub fn typeof_(self) -> Expr<R, String> {
                Expr::new(Node::call("typeof", vec![self.into_node()]))
            }
        }

        impl<R, N: Nullability> $type<R, Vec<u8>, N> {
            /// The number of bytes.
            pub fn length(self) -> Expr<R, i64, N> {
                Expr::new(Node::call("length", vec![self.into_node()]))
            }

            /// The bytes as text, two upper-case hexadecimal digits for each; NULL stays NULL.
            pub fn hex(self) -> Expr<R, String, N> {
                // To SQLite, the digits of NULL are the empty text.
                let node = self.into_node();
                Expr::new(Node::Sql("iif({} IS NULL, NULL, hex({}))", vec![node.clone(), node]))
            }
        }
    };
}

functions!(Column);
functions!(Expr);

//! Functions of numbers, and the choice between two values of any type.

use super::{Column, Expr, Node, Nullability, Operand, QueryValue, SameType};

/// In decimal: the product is what it would be there, to the 15 digits that a double keeps, and only
/// then rounded. An integer is round already, and may have more digits; NULL stays NULL.
pub(crate) const ROUND_DECIMAL: &str = "iif(typeof({}) = 'real', \
    round(CAST(printf('%.15g', {} * {}) AS REAL)) / {}, {})";

/// A type of numbers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of numbers",
    label = "expected a number",
    note = "`.cast::<f64>()` makes a number of another value"
)]
pub trait Number {
    /// What SQLite computes with: `i64` for every type of integers.
    type Wide;
}

/// A type of integers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of integers",
    label = "expected an integer",
    note = "`.cast::<i64>()` makes an integer of another value"
)]
pub trait Integer: Number<Wide = i64> {}

/// A type of numbers with a fraction.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of numbers with a fraction",
    label = "nothing to round here"
)]
pub trait Fraction: Number {
    /// Not public API.
    #[doc(hidden)]
    fn rounded(node: Node, places: u32) -> Node;
}

macro_rules! numbers {
    ($($integer:ty)*) => {$(
        impl Number for $integer {
            type Wide = i64;
        }

        impl Integer for $integer {}
    )*};
}

numbers! { i64 i8 i16 i32 u8 u16 u32 u64 isize usize }

impl Number for f64 {
    type Wide = Self;
}

impl Fraction for f64 {
    fn rounded(node: Node, places: u32) -> Node {
        Node::Sql("round({}, {})", vec![node, Node::value(i64::from(places))])
    }
}

#[cfg(feature = "rust_decimal")]
impl Number for rust_decimal::Decimal {
    type Wide = Self;
}

#[cfg(feature = "rust_decimal")]
impl Fraction for rust_decimal::Decimal {
    fn rounded(node: Node, places: u32) -> Node {
        // The most that an integer has.
        let power = Node::value(10_i64.pow(places.min(18)));
        let node = node.into_number();
        Node::Sql(ROUND_DECIMAL, vec![node.clone(), node.clone(), power.clone(), power, node])
    }
}

/// A function of this and another value. Unlike operators, functions don't convert what they
/// compare, so decimals have to be numbers.
fn choice(function: &str, node: Node, other: impl QueryValue) -> Node {
    let node = node.into_number();
    let other = other.operand(&node).into_number();
    Node::call(function, vec![node, other])
}

macro_rules! functions {
    ($type:ident) => {
        impl<R, T, N: Nullability> $type<R, T, N> {
            /// Without the sign. Of the smallest of all integers it is an error when the query is
            /// run.
            pub fn abs(self) -> Expr<R, T::Wide, N>
            where
                T: Number,
            {
                Expr::new(Node::call("abs", vec![self.into_node().into_number()]))
            }

            /// -1, 0 or 1 for a number below, equal to or above zero.
            pub fn sign(self) -> Expr<R, i64, N>
            where
                T: Number,
            {
                Expr::new(Node::call("sign", vec![self.into_node().settled()]))
            }

            /// Rounded to so many places after the point, at most 18; halves go away from zero.
            ///
            /// Decimals are rounded as decimals: 1.005 to two places is 1.01, where the `f64`,
            /// which is a little less, becomes 1.0. To an `i64` leads [`cast`](Self::cast).
            #[must_use]
            pub fn round(self, places: u32) -> Expr<R, T, N>
            where
                T: Fraction,
            {
                Expr::new(T::rounded(self.into_node(), places))
            }

            /// The smaller of two values; NULL where one of them is.
            pub fn least<O: Operand<R>>(self, other: O) -> Expr<R, T, N::Or<O::Null>>
            where
                O::Base: SameType<T>,
            {
                Expr::new(choice("min", self.into_node(), other))
            }

            /// The greater of two values; NULL where one of them is.
            pub fn greatest<O: Operand<R>>(self, other: O) -> Expr<R, T, N::Or<O::Null>>
            where
                O::Base: SameType<T>,
            {
                Expr::new(choice("max", self.into_node(), other))
            }

            functions! { @bits
                /// The bits that both have.
                bit_and "({} & {})";
                /// The bits that one of them has.
                bit_or "({} | {})";
                /// The bits so many places further left; zeros follow. A negative number of places
                /// goes right.
                shift_left "({} << {})";
                /// The bits so many places further right; copies of the sign follow, as in Rust.
                /// A negative number of places goes left.
                shift_right "({} >> {})";
            }

            /// All bits the other way round.
            pub fn bit_not(self) -> Expr<R, i64, N>
            where
                T: Integer,
            {
                Expr::new(Node::Sql("(~ {})", vec![self.into_node()]))
            }
        }
    };
    (@bits $($(#[$doc:meta])* $name:ident $sql:literal;)*) => {$(
        $(#[$doc])*
        pub fn $name<O: Operand<R>>(self, other: O) -> Expr<R, i64, N::Or<O::Null>>
        where
            T: Integer,
            O::Base: Integer,
        {
            let node = self.into_node();
            let other = other.operand(&node);
            Expr::new(Node::Sql($sql, vec![node, other]))
        }
    )*};
}

functions!(Column);
functions!(Expr);
